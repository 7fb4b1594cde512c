package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Role;

/**
 * Who takes part in what a noun tells of: its own dependents, and those who hold it, attend it or speak at it.
 *
 * <p>Example: in "Ruto held talks with Kagame", those of "talks" are Kagame, by "with", and Ruto, who held them.
 */
final class NounActors {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final RuleSet rules;

  NounActors(RuleSet rules) {
    this.rules = rules;
  }

  List<Filler> of(ContactRule rule, SentenceView view, int word) {
    Syntax s = view.syntax();
    int noun = whole(rule, s, word);
    List<Filler> fillers = new ArrayList<>(dependents(rule, view, noun));
    List<Filler> others = rule.roles().containsKey("with") ? view.actors().ofNoun(noun, "with", Role.PARTICIPANT) : List.of();
    Role governor = rule.roles().get("governor");
    boolean oneSide = !fillers.isEmpty() && fillers.stream().allMatch(f -> others.stream().anyMatch(o -> o.mention() == f.mention()));
    boolean complete = parties(fillers) >= 2 && rule.type() != EventType.SUMMIT && !oneSide;
    boolean owned = rule.type() == EventType.VISIT
        && view.actors().ofNoun(noun, "possessor", Role.GUEST).stream()
        .anyMatch(f -> f.referent().isPerson() || f.mention().kind() == Kind.DESCRIPTION);
    if (governor != null && !owned && !isBeside(s, noun)) { // "Rojas prepared the ground for Silva's visit"
      fillers.addAll(governors(rule, view, noun, governor, complete, fillers.isEmpty()));
    }
    int told = fillers.size();
    if (governor != null && !isBeside(s, noun) && parties(fillers) == (isTrilateral(s, noun) ? 2 : 1)) {
      fillers.addAll(owner(view, noun, governor));
    }
    boolean stillOneSide = oneSide && fillers.size() == others.size() && fillers.size() == told;
    return stillOneSide ? List.of() : ordered(fillers);
  }

  /** "on the sidelines of the summit": those who met there are not the summit. */
  static boolean isBeside(Syntax s, int noun) {
    int head = s.head(noun);
    return head >= 0 && s.caseOf(noun).equals("of") && GRAMMAR.beside().contains(s.lemma(head));
  }

  /** The noun that the trigger only modifies: "effort" in "mediation effort". */
  private static int whole(ContactRule rule, Syntax s, int word) {
    int head = s.head(word);
    boolean modifies = s.isA(word, "compound") && head > word && s.isNoun(head);
    return modifies && rule.compound().contains(s.lemma(head)) ? head : word;
  }

  private List<Filler> dependents(ContactRule rule, SentenceView view, int noun) {
    Syntax s = view.syntax();
    List<Filler> fillers = new ArrayList<>();
    for (Map.Entry<String, Role> slot : rule.roles().entrySet()) {
      if (!slot.getKey().equals("governor")) {
        fillers.addAll(view.actors().ofNoun(noun, slot.getKey(), slot.getValue(), rule.reach()));
      }
    }
    if (rule.type() == EventType.VISIT && rule.roles().containsKey("of")) { // "the visit to Peru of President X"
      s.complements(noun, "to").forEach(goal -> fillers.addAll(view.actors().fillers(s.complements(goal, "of"), rule.roles().get("of"))
          .stream().filter(f -> f.referent().isPerson()).toList()));
    }
    for (int clause : s.children(noun, "acl")) {
      boolean supports = rules.status().support().contains(s.lemma(clause));
      boolean own = s.children(clause, "nsubj").stream().noneMatch(c -> s.tag(c).startsWith("W"));
      if (supports && own && s.relation(clause).equals("acl:relcl")) {
        fillers.addAll(view.actors().ofVerb(clause, "subject", Role.PARTICIPANT));
      }
      if (supports && s.tag(clause).equals("VBN")) {
        Role by = rules.status().mediating().contains(s.lemma(clause)) ? Role.MEDIATOR : Role.HOST;
        fillers.addAll(view.actors().fillers(s.complements(clause, "by"), by));
        fillers.addAll(view.actors().fillers(s.complements(clause, "between"), Role.PARTICIPANT));
      }
    }
    return fillers;
  }

  /** How many different states and bodies the fillers stand for. */
  private static long parties(List<Filler> fillers) {
    return fillers.stream().map(f -> f.referent().party().orElse(f.referent().actor())).distinct().count();
  }

  /** The one whose arrival, visit or participation the noun hangs on: "his visit, which involved a summit with X". */
  private List<Filler> owner(SentenceView view, int noun, Role role) {
    Syntax s = view.syntax();
    for (int at = s.head(noun); at >= 0; at = s.head(at)) {
      List<Integer> near = new ArrayList<>(List.of(at));
      near.addAll(s.children(at, "obj"));
      near.addAll(s.children(at, "nsubj"));
      for (int word : near) {
        boolean errand = s.isNoun(word)
            && (rules.contact().errands().contains(s.lemma(word)) || rules.contact().agendas().contains(s.lemma(word)));
        List<Filler> owners = errand ? view.actors().ofNoun(word, "possessor", role) : List.of();
        if (owners.stream().anyMatch(f -> f.referent().isPerson())) {
          return owners;
        }
      }
    }
    return List.of();
  }

  /** Those who hold, attend, host or open it, or of whom something is told after or during it. */
  private List<Filler> governors(ContactRule rule, SentenceView view, int trigger, Role role, boolean complete, boolean bare) {
    Syntax s = view.syntax();
    int noun = s.outermost(trigger);
    int place = s.head(noun);
    boolean stay = place >= 0 && s.caseOf(noun).equals("for") && StatusReader.isInPredicate(s, place);
    if (stay) {
      return complete ? List.of() : view.actors().fillers(s.subjectsOrPassive(place), role); // "is in Lusaka for talks with Rojas"
    }
    if (StatusReader.isInPredicate(s, noun)) {
      return complete ? List.of() : view.actors().fillers(s.subjectsOrPassive(noun), role);
    }
    int verb = clause(s, noun);
    if (verb < 0 || !s.isVerb(verb)) {
      return List.of();
    }
    boolean supports = (rule.carriers().isEmpty() ? rules.status().support() : rule.carriers()).contains(s.lemma(verb));
    boolean core = s.isA(noun, "obj") || s.isA(noun, "nsubj") || s.isA(noun, "dep");
    if (core && supports) {
      return holders(rule, view, noun, verb, role);
    }
    boolean joins = (s.isA(noun, "obl") || s.isA(noun, "advcl") || s.head(noun) != verb) && rules.status().joining().contains(s.caseOf(noun)) && !complete;
    return joins ? attendants(rule, view, trigger, role, bare) : List.of();
  }

  /** The verb that a noun hangs on; for "settled the points at a hotel after talks" also where the parser hung the talks on another noun. */
  private static int clause(Syntax s, int noun) {
    int head = s.head(noun);
    boolean loose = head >= 0 && s.isA(noun, "nmod") && s.isNoun(head) && Set.of("during", "after", "following", "before").contains(s.caseOf(noun));
    if (!loose) {
      return head;
    }
    return s.clauseVerb(head).filter(v -> s.head(head) == v || s.head(s.head(head)) == v).orElse(head);
  }

  private List<Filler> holders(ContactRule rule, SentenceView view, int noun, int verb, Role role) {
    Syntax s = view.syntax();
    List<Filler> fillers = new ArrayList<>();
    if (!s.isA(noun, "nsubj")) {
      Role subject = rules.status().mediating().contains(s.lemma(verb)) && rule.type() != EventType.VISIT ? Role.MEDIATOR : role;
      fillers.addAll(view.actors().ofVerb(verb, "subject", subject));
    }
    rule.roles().keySet().stream().filter(k -> Set.of("with", "between", "among", "to", "of", "from").contains(k))
        .forEach(k -> fillers.addAll(view.actors().fillers(s.complements(verb, k), rule.roles().get(k))));
    fillers.addAll(view.actors().fillers(s.complements(verb, "by"), role));
    return fillers;
  }

  private List<Filler> attendants(ContactRule rule, SentenceView view, int trigger, Role role, boolean bare) {
    Syntax s = view.syntax();
    int noun = s.outermost(trigger);
    int verb = clause(s, noun);
    List<Filler> fillers = new ArrayList<>();
    List<Filler> subjects = view.actors().fillers(s.subjectsOrPassive(verb), role);
    boolean own = rule.roles().containsKey("with") && !s.complements(trigger, "with").isEmpty();
    boolean group = subjects.stream().map(f -> f.referent().party().orElse("")).distinct().count() >= 2;
    boolean traveller = rule.type() == EventType.VISIT && bare && !s.isDefinite(trigger)
        && subjects.stream().allMatch(f -> f.referent().isPerson());
    if (!rules.status().background().contains(s.caseOf(noun)) || own || group || traveller) {
      fillers.addAll(subjects);
    }
    boolean spoken = rule.type() == EventType.CALL && GRAMMAR.addressing().contains(s.lemma(verb));
    boolean together = rule.type() != EventType.VISIT;
    if (together && (spoken || GRAMMAR.hosting().contains(s.lemma(verb)))) {
      fillers.addAll(view.actors().ofVerb(verb, "object", role));
      fillers.addAll(view.actors().ofVerb(verb, "with", role));
    }
    return fillers;
  }

  /** In the order of the text. */
  static List<Filler> ordered(List<Filler> fillers) {
    return fillers.stream().sorted((a, b) -> Integer.compare(a.mention().first(), b.mention().first())).toList();
  }

  /** "trilateral", "three-way". */
  static boolean isTrilateral(Syntax s, int noun) {
    String before = s.words(noun - 5, noun);
    return Stream.of("trilateral", "three-way", "three - way", "tripartite", "quadrilateral", "four-way", "four - way", "three-party")
        .anyMatch(before::contains);
  }
}
