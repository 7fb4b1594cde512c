package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementRules.ActRule;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.Act;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/** Who performs an act on an agreement, as far as the sentence names them. */
final class ActDoers {
  /** Kinds of bodies that act for the state they belong to. */
  private static final Set<String> NATIONAL =
      Set.of("legislature", "government", "government body", "ministry", "foreign ministry", "defence ministry", "armed forces");

  private final AgreementRules rules;
  private final EntityLookup entities;

  ActDoers(AgreementRules rules, EntityLookup entities) {
    this.rules = rules;
    this.entities = entities;
  }

  /**
   * Those who act.
   *
   * @param open whether they act for parties that only other words tell: "negotiators", "the two", or nobody in a passive
   */
  record Doers(List<Filler> fillers, boolean open) {}

  /** The subject of an act; empty where it is somebody who concludes no agreements between states. */
  Optional<Doers> ofVerb(ActRule rule, SentenceView view, int verb, boolean passive) {
    Syntax s = view.syntax();
    List<Integer> words = rule.passive() ? s.subjectsOrPassive(verb) : passive ? agents(s, verb) : subjects(s, verb);
    if (!rule.subjects().isEmpty()) {
      List<Integer> fitting = words.stream().filter(w -> rule.subjects().contains(s.lemma(w))).toList();
      return fitting.isEmpty() ? Optional.empty() : Optional.of(new Doers(beside(view, fitting), true));
    }
    if (rule.act() == Act.SIGNING && words.stream().anyMatch(w -> words.size() > 1 && isOther(view, w))) {
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>(forStates(view.actors().fillers(words, Role.SIGNATORY)));
    words.stream().filter(w -> words.size() > 1 && isOne(s, w) && view.actors().fillers(List.of(w), Role.SIGNATORY).isEmpty())
        .forEach(w -> fillers.addAll(beside(view, List.of(w)))); // "Chile and Peruvian rebels"
    if (passive && words.isEmpty()) {
      fillers.addAll(witnesses(view, verb));
    }
    if (!fillers.isEmpty() || words.isEmpty()) {
      return Optional.of(new Doers(fillers, passive && words.isEmpty()));
    }
    List<Integer> speaking = words.stream().filter(w -> isOne(s, w)).toList();
    boolean open = words.stream().anyMatch(w -> rules.unnamed().contains(s.lemma(w)) || isParliament(rule, s, w));
    List<Filler> beside = beside(view, speaking);
    return speaking.isEmpty() || beside.isEmpty() && !open ? Optional.empty() : Optional.of(new Doers(beside, open));
  }

  /** "Lawmakers ratified the pact": of a state that other words name, unless they are those of a province or a party. */
  private boolean isParliament(ActRule rule, Syntax s, int word) {
    return rule.act() == Act.RATIFICATION && rules.legislative().contains(s.lemma(word))
        && Stream.of("amod", "compound", "nmod:poss", "nmod").allMatch(r -> s.children(word, r).isEmpty());
  }

  /** The states of those who witness a signing, which others do for them. */
  List<Filler> witnessing(SentenceView view, int verb) {
    return view.actors().ofVerb(verb, "subject", Role.SIGNATORY).stream().filter(f -> f.referent().party().isPresent())
        .map(ActParties::asState).toList();
  }

  /** The states of those "in the presence of" whom something was signed. */
  private List<Filler> witnesses(SentenceView view, int verb) {
    Syntax s = view.syntax();
    List<Integer> present = s.complements(verb, "in").stream().filter(w -> s.lemma(w).equals("presence"))
        .flatMap(w -> s.complements(w, "of").stream()).toList();
    List<Filler> states = view.actors().fillers(present, Role.SIGNATORY).stream().filter(f -> f.referent().party().isPresent())
        .map(ActParties::asState).toList();
    return states.stream().map(f -> f.referent().actor()).distinct().count() == 2 ? states : List.of();
  }

  /** By whom, or between whom: "was agreed to between two mills". */
  private static List<Integer> agents(Syntax s, int verb) {
    return Stream.of("by", "between").map(p -> s.complements(verb, p)).filter(words -> !words.isEmpty()).findFirst()
        .orElseGet(() -> s.children(verb, "obl").stream().flatMap(o -> s.complements(o, "by").stream()).toList()); // "signed in Rome by …"
  }

  /** The subject; that of the verb of saying for "it", as in "Kenya announced that it would sign". */
  private List<Integer> subjects(Syntax s, int verb) {
    List<Integer> words = s.subjects(verb);
    int at = verb;
    while (words.size() == 1 && s.lemma(words.getFirst()).equals("it") && s.head(at) >= 0) {
      at = s.head(at);
      words = s.isVerb(at) && s.head(words.getFirst()) != at ? s.subjects(at) : words;
    }
    boolean decreed = words.size() == 1 && s.isA(verb, "acl") && rules.instruments().contains(s.lemma(words.getFirst()));
    return decreed ? s.clauseVerb(words.getFirst()).map(s::subjects).orElse(List.of()) : words; // "signed a decree suspending the treaty"
  }

  /**
   * Those between whom an agreement regulates what its clause tells, where nobody else is said to have signed it: "under a treaty signed
   * in 1902, Peru gave up the island to Chile".
   */
  List<Filler> ofClause(SentenceView view, AgreementMention agreement, int participle) {
    Syntax s = view.syntax();
    String before = " " + s.words(agreement.first() - 2, agreement.first() - 1) + " ";
    boolean under = agreement.manner() == AgreementMention.Manner.NEW
        && Stream.of("under", "in", "by").anyMatch(w -> before.contains(" " + w + " "));
    Optional<Integer> clause = s.clauseVerb(agreement.head()).or(() -> IntStream.range(participle + 1, s.size())
        .filter(i -> s.isVerb(i) && !s.children(i, "nsubj").isEmpty()).boxed().findFirst());
    if (!under || clause.isEmpty() || clause.get() == participle) {
      return List.of();
    }
    int verb = clause.get();
    List<Integer> words = new ArrayList<>(s.subjectsOrPassive(verb));
    words.addAll(s.objects(verb));
    Stream.of("to", "with", "from", "between", "by").forEach(p -> words.addAll(s.complements(verb, p)));
    List<Filler> fillers = new ArrayList<>(view.actors().fillers(words, Role.SIGNATORY));
    Stream.concat(Stream.of(verb), words.stream()).filter(w -> w != agreement.head()).forEach(w ->
        Stream.of("possessor", "to", "from").forEach(slot -> fillers.addAll(view.actors().ofNoun(w, slot, Role.SIGNATORY))));
    List<Filler> states = fillers.stream().filter(f -> f.referent().party().isPresent()).toList();
    return states.stream().map(f -> f.referent().party()).distinct().count() < 2 ? List.of() : forStates(states);
  }

  /** "its creditors" in "Chile and its creditors". */
  private boolean isOther(SentenceView view, int word) {
    return view.syntax().tag(word).equals("NNS") && !isOne(view.syntax(), word) && view.actors().fillers(List.of(word), Role.SIGNATORY).isEmpty();
  }

  private boolean isOne(Syntax s, int word) {
    return rules.unnamed().contains(s.lemma(word)) || rules.behalf().contains(s.lemma(word));
  }

  /** The states and bodies that the nouns' own words name: "Kenya's parliament", "talks between Kenya and Somalia". */
  private List<Filler> beside(SentenceView view, List<Integer> nouns) {
    List<Filler> fillers = new ArrayList<>(view.actors().fillers(nouns, Role.SIGNATORY));
    for (int noun : nouns) {
      Stream.of("possessor", "modifier", "between", "with", "of", "from", "among")
          .forEach(slot -> fillers.addAll(view.actors().ofNoun(noun, slot, Role.SIGNATORY)));
    }
    return forStates(fillers);
  }

  /** A parliament or ministry acts for its state. */
  List<Filler> forStates(List<Filler> fillers) {
    return fillers.stream().filter(f -> !isApart(f)).map(this::forState).toList();
  }

  /** An agency or a party, which concludes nothing between states. */
  private boolean isApart(Filler f) {
    return entities.find(f.referent().actor()).filter(e -> e instanceof Entity.Organization o && rules.apart().contains(String.valueOf(o.kind())))
        .isPresent();
  }

  private Filler forState(Filler f) {
    String state = entities.find(f.referent().actor())
        .map(e -> e instanceof Entity.Organization o && o.state() != null && NATIONAL.contains(String.valueOf(o.kind())) ? o.state() : null)
        .orElse(null);
    if (state == null) {
      return f;
    }
    Referent acting = new Referent(state, null, null, false);
    Mention m = f.mention();
    return new Filler(new Mention(m.sentence(), m.first(), m.last(), m.head(), m.kind(), List.of(acting), m.place(), m.surface()), acting, f.role());
  }
}
