package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.RuleSet.ActRule;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/** Finds what parties do to agreements in one sentence, by the rules in {@code rules/agreements.yaml}. */
final class ActFinder {
  /** What parties do together, so that all whom the words name have a part in it. */
  private static final Set<Act> JOINT = Set.of(Act.SIGNING, Act.PROPOSAL, Act.ENTRY_INTO_FORCE, Act.EXPIRY);

  private final RuleSet rules;
  private final StatusReader statuses;

  ActFinder(RuleSet rules) {
    this.rules = rules;
    this.statuses = new StatusReader(rules.status());
  }

  /**
   * @param named the agreements that the sentence names
   * @param last the agreement last spoken of before, which "it" may mean
   */
  List<Candidate> find(SentenceView view, List<AgreementMention> named, @Nullable AgreementMention last) {
    List<AgreementMention> agreements = new ArrayList<>(named);
    for (int i = 0; i < view.syntax().size() && last != null && named.isEmpty(); i++) {
      if (view.syntax().lemma(i).equals("it") && view.syntax().isA(i, "obj")) {
        agreements.add(last.asPronoun(view.index(), i));
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < view.syntax().size(); i++) {
      for (ActRule rule : rules.agreements().acts()) {
        Optional<Candidate> act = view.syntax().isVerb(i) ? byVerb(rule, view, i, agreements) : byNoun(rule, view, i, agreements);
        act.ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Candidate> byVerb(ActRule rule, SentenceView view, int verb, List<AgreementMention> agreements) {
    Syntax s = view.syntax();
    if (!rule.verbs().contains(s.lemma(verb)) || !rule.needs().isEmpty() && !needed(rule, s, verb)) {
      return Optional.empty();
    }
    Optional<AgreementMention> agreement = acted(rule, s, verb, agreements);
    if (!rule.subject() && view.actors().isSomebodyElse(verb)) {
      return Optional.empty();
    }
    if (agreement.isEmpty() || rule.truce() && !isTruce(s, agreement.get())) {
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>();
    if (!rule.subject()) {
      fillers.addAll(view.actors().ofVerb(verb, "subject", Role.SIGNATORY));
    }
    if (JOINT.contains(rule.act())) {
      fillers.addAll(view.actors().ofVerb(verb, "with", Role.SIGNATORY));
      fillers.addAll(view.actors().fillers(s.complements(verb, "between"), Role.SIGNATORY));
      fillers.addAll(ofAgreement(view, agreement.get()));
    }
    return statuses.ofVerb(s, verb).flatMap(status -> make(rule, view, verb, status, fillers, agreement.get()));
  }

  private static boolean needed(ActRule rule, Syntax s, int verb) {
    return s.children(verb).stream().anyMatch(c -> rule.needs().contains(s.lemma(c)));
  }

  private boolean isTruce(Syntax s, AgreementMention agreement) {
    return rules.agreements().truces().contains(s.lemma(agreement.head()));
  }

  private static Optional<AgreementMention> acted(ActRule rule, Syntax s, int verb, List<AgreementMention> agreements) {
    List<Integer> words = new ArrayList<>();
    if (rule.subject()) {
      words.addAll(s.subjectsOrPassive(verb));
    } else {
      for (String preposition : rule.prepositions()) {
        boolean free = preposition.isEmpty() || rule.truce() || s.objects(verb).isEmpty();
        words.addAll(!free ? List.of() : preposition.isEmpty() ? s.objects(verb) : s.complements(verb, preposition));
      }
    }
    return words.stream().flatMap(w -> at(s, w, agreements).stream()).findFirst();
  }

  /** The agreement that a word names, also behind a noun of quantity: "a slew of accords". */
  private static Optional<AgreementMention> at(Syntax s, int word, List<AgreementMention> agreements) {
    Optional<AgreementMention> direct = agreements.stream().filter(a -> a.head() == word).findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    boolean quantity = Set.of("slew", "number", "series", "raft", "package", "set", "host", "dozen", "range", "variety", "pair", "text",
        "version", "part", "term", "implementation", "participation", "membership", "adherence").contains(s.lemma(word));
    List<Integer> complements = new ArrayList<>(s.complements(word, "of"));
    complements.addAll(s.complements(word, "in"));
    complements.addAll(s.complements(word, "to"));
    return quantity ? complements.stream().flatMap(w -> agreements.stream().filter(a -> a.head() == w)).findFirst()
        : Optional.empty();
  }

  private Optional<Candidate> byNoun(ActRule rule, SentenceView view, int noun, List<AgreementMention> agreements) {
    Syntax s = view.syntax();
    if (!s.isNoun(noun) || !rule.nouns().contains(s.lemma(noun))) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>(s.complements(noun, "of"));
    words.addAll(s.complements(noun, "from"));
    words.addAll(s.complements(noun, "to"));
    Optional<AgreementMention> agreement = words.stream().flatMap(w -> at(s, w, agreements).stream()).findFirst();
    if (agreement.isEmpty()) {
      return Optional.empty();
    }
    List<Filler> fillers = new ArrayList<>(view.actors().ofNoun(noun, "possessor", Role.SIGNATORY));
    fillers.addAll(view.actors().ofNoun(noun, "modifier", Role.SIGNATORY));
    fillers.addAll(view.actors().ofNoun(noun, "by", Role.SIGNATORY));
    if (JOINT.contains(rule.act())) {
      fillers.addAll(ofAgreement(view, agreement.get()));
    }
    return statuses.ofAct(s, noun).flatMap(status -> make(rule, view, noun, status, fillers, agreement.get()));
  }

  /** The parties that the agreement's own words name. */
  private static List<Filler> ofAgreement(SentenceView view, AgreementMention agreement) {
    List<Filler> fillers = new ArrayList<>();
    for (String slot : List.of("between", "with", "among", "modifier")) {
      fillers.addAll(view.actors().ofNoun(agreement.head(), slot, Role.SIGNATORY));
    }
    if (agreement.known() != null) {
      fillers.removeIf(f -> f.mention().first() >= agreement.first() && f.mention().last() <= agreement.last());
    }
    return fillers;
  }

  /** A treaty of many, a truce, or one that the authority knows; any other deal of one party is with a company or a bank. */
  private static boolean mayBeSignedByOne(AgreementMention agreement, Status status) {
    return agreement.known() != null || agreement.definite() && status == Status.HELD
        || Set.of("treaty", "protocol", "truce", "accord", "statement").contains(agreement.kind())
        || agreement.label().toLowerCase(Locale.ROOT).contains("peace");
  }

  private Optional<Candidate> make(
      ActRule rule, SentenceView view, int trigger, Status status, List<Filler> fillers, AgreementMention agreement) {
    List<Filler> distinct = Actors.distinct(fillers);
    Candidate made = new Candidate(rule.id(), EventType.AGREEMENT_ACT, rule.act(), status, view.index(), trigger, distinct,
        view.circumstances().when(trigger, status), location(rule, view, trigger, agreement), agreement, agreement.definite(), true, false);
    boolean byName = rule.subject() && agreement.definite();
    if (rule.act() == Act.SIGNING && made.parties().size() < 2 && !mayBeSignedByOne(agreement, status)) {
      return Optional.empty();
    }
    return made.parties().isEmpty() && !byName ? Optional.empty() : Optional.of(made);
  }

  /** Where it was done; "a ceasefire in Idlib" tells where the agreement holds, not where it was made. */
  private static @Nullable Location location(ActRule rule, SentenceView view, int trigger, AgreementMention agreement) {
    boolean holdsThere = rule.truce() || agreement.kind().equals("truce");
    return view.circumstances().where(trigger)
        .filter(l -> !holdsThere || l.mention().first() <= agreement.head() || l.mention().first() - agreement.head() > 3).orElse(null);
  }
}
