package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementMention.Manner;
import org.diplograph.extract.AgreementRules.ActRule;

/** Which of a sentence's agreements a verb or noun acts on, by grammar. */
final class ActObjects {
  private static final int NEAR = 2;
  /** Prepositions between a noun and the agreement that one acts on through it: "obligations under the treaty". */
  private static final List<String> THROUGH = List.of("of", "in", "to", "for", "under");

  private final AgreementRules rules;
  private final Syntax syntax;
  private final List<AgreementMention> agreements;
  private final Map<Integer, AgreementMention> undertakings;

  /**
   * @param undertakings what was agreed to be done, by the verb of agreeing
   */
  ActObjects(AgreementRules rules, Syntax syntax, List<AgreementMention> agreements, Map<Integer, AgreementMention> undertakings) {
    this.rules = rules;
    this.syntax = syntax;
    this.agreements = agreements;
    this.undertakings = undertakings;
  }

  /** The agreement acted on by a verb, once for each that the verb has: "signed a treaty and two protocols". */
  List<AgreementMention> ofVerb(ActRule rule, int verb) {
    if (rule.deed()) {
      return undertakings.containsKey(verb) ? List.of(undertakings.get(verb)) : List.of();
    }
    if (!rule.needs().isEmpty() && needed(rule, verb).isEmpty()) {
      return List.of();
    }
    return words(rule, verb).stream().flatMap(w -> at(w).stream()).distinct()
        .filter(a -> a.manner() != Manner.PRONOUN || isTelling(rule, verb))
        .filter(a -> !rule.truce() || a.kind().equals("truce"))
        .filter(a -> a.body() == null || rule.bodies())
        .filter(a -> isSure(rule, a))
        .toList();
  }

  /** Whether an agreement is meant: "left the convention" may tell of a gathering, "left the convention on whaling" does not. */
  private boolean isSure(ActRule rule, AgreementMention a) {
    if (rule.joint() && rules.drafts().containsKey(syntax.lemma(a.head()))) {
      return false; // who announces or issues a plan has agreed on nothing yet
    }
    boolean capital = a.head() > 0 && !a.headline() && Character.isUpperCase(syntax.token(a.head()).text().charAt(0));
    boolean sure = a.known() != null || a.body() != null || a.manner() == Manner.PRONOUN || capital
        || Stream.of("on", "against", "with", "between").anyMatch(p -> !syntax.complements(a.head(), p).isEmpty());
    return sure || !rule.firm() || !rules.doubtful().contains(syntax.lemma(a.head()));
  }

  private boolean isTelling(ActRule rule, int verb) {
    return rules.telling().contains(syntax.lemma(verb)) || rule.needs().stream().anyMatch(rules.telling()::contains);
  }

  private List<Integer> words(ActRule rule, int verb) {
    if (rule.passive()) {
      return syntax.isPassive(verb) ? rule.prepositions().stream().flatMap(p -> syntax.complements(verb, p).stream()).toList() : List.of();
    }
    List<Integer> needed = needed(rule, verb);
    if (isBefore(verb)) {
      return rule.prepositions().contains("") && !rule.subject() && needed.isEmpty() ? List.of(syntax.head(verb)) : List.of();
    }
    if (rule.subject()) {
      boolean other = needed.isEmpty() && syntax.objects(verb).stream().anyMatch(o -> !isMoment(o));
      return other ? List.of() : syntax.subjectsOrPassive(verb);
    }
    List<Integer> words = new ArrayList<>();
    List<Integer> objects = objects(verb);
    boolean free = rule.truce() || objects.stream()
        .allMatch(o -> needed.contains(o) || rules.around().contains(syntax.lemma(o)) || isMoment(o) || isAfterComma(o));
    for (String preposition : rule.prepositions()) {
      if (preposition.isEmpty()) {
        words.addAll(objects);
        words.addAll(behind(verb, objects));
      } else if (free) {
        words.addAll(syntax.complements(verb, preposition));
      }
    }
    words.addAll(needed);
    return words;
  }

  /** "suspended its obligations under the treaty", where the parser hung the treaty on the verb. */
  private List<Integer> behind(int verb, List<Integer> objects) {
    boolean through = objects.stream().anyMatch(o -> rules.around().contains(syntax.lemma(o)) && at(o).isEmpty());
    return through ? THROUGH.stream().flatMap(p -> syntax.complements(verb, p).stream()).toList() : List.of();
  }

  /** "the recently signed accord". */
  boolean isBefore(int verb) {
    return syntax.tag(verb).equals("VBN") && syntax.isA(verb, "amod") && verb < syntax.head(verb)
        && syntax.children(verb).stream().noneMatch(c -> syntax.tag(c).equals("HYPH")) && !syntax.isNegated(verb);
  }

  /** "ended Friday", where the parser took the day for an object; not "ended years of mistrust". */
  private boolean isMoment(int word) {
    return syntax.isTime(word) && syntax.children(word, "nmod").isEmpty();
  }

  /** "is leaving the pact, a move seen as …": an afterthought that the parser took for an object. */
  private boolean isAfterComma(int word) {
    int first = syntax.subtree(word).getFirst();
    return first > 0 && syntax.token(first - 1).text().equals(",");
  }

  /** The words that the rule wants beside the verb: "put their signatures to", "put on hold". */
  private List<Integer> needed(ActRule rule, int verb) {
    return syntax.subtree(verb).stream().filter(i -> i != verb && rule.needs().contains(syntax.lemma(i)))
        .filter(i -> syntax.head(i) == verb || syntax.caseOf(i).equals("on") || i - verb <= NEAR && i > verb).toList();
  }

  /** Objects, also those of a verb joined by "and" ("agreed and signed a pact"), and the noun right before a participle. */
  private List<Integer> objects(int verb) {
    List<Integer> own = isUnderWhich(verb) ? List.of() : syntax.objects(verb);
    if (!own.isEmpty()) {
      return own;
    }
    List<Integer> parted = syntax.children(verb, "dep").stream().filter(c -> c > verb && syntax.isNoun(c)).toList(); // "signed, in May, a treaty"
    if (!parted.isEmpty()) {
      return parted;
    }
    Stream<Integer> before = syntax.isA(verb, "conj") && syntax.isVerb(syntax.head(verb)) ? Stream.of(syntax.head(verb)) : Stream.empty();
    Stream<Integer> after = syntax.children(verb, "conj").stream().filter(c -> syntax.isVerb(c) && syntax.children(c, "nsubj").isEmpty());
    List<Integer> shared = Stream.concat(before, after).flatMap(v -> syntax.objects(v).stream()).filter(o -> o > verb).toList();
    return shared.isEmpty() && isLoose(verb)
        ? agreements.stream().filter(a -> a.head() < verb && (verb - a.head() <= NEAR || isParted(a, verb)))
        .map(AgreementMention::head).toList()
        : shared;
  }

  /** "The accord on fish, struck in May, …": a comma, and nothing else, between the words for the agreement and the participle. */
  private boolean isParted(AgreementMention a, int verb) {
    return a.head() < verb && verb >= 2 && syntax.token(verb - 1).text().equals(",")
        && (a.last() == verb - 2 || syntax.subtree(a.head()).stream().filter(i -> i < verb - 1).max(Integer::compare)
            .orElse(-1) == verb - 2);
  }

  /** "the accord under which both sides agreed to withdraw": the accord is not what they agreed on there. */
  private boolean isUnderWhich(int verb) {
    return syntax.isA(verb, "acl") && syntax.children(verb).stream()
        .anyMatch(c -> syntax.tag(c).startsWith("W") && !syntax.children(c, "case").isEmpty());
  }

  /** A participle that the parser did not hang on the noun before it: "under a pact reached on Monday, …". */
  boolean isLoose(int verb) {
    boolean participle = syntax.tag(verb).matches("VBN|VBD") && syntax.auxiliaries(verb).isEmpty();
    boolean adrift = syntax.isA(verb, "dep") || syntax.isA(verb, "csubj");
    boolean parted = participle && syntax.children(verb, "obj").isEmpty() && agreements.stream().anyMatch(a -> isParted(a, verb));
    List<Integer> subjects = syntax.children(verb, "nsubj"); // the parser may have taken "the accord, struck in May," for a clause
    boolean itself = subjects.isEmpty() || parted && agreements.stream().anyMatch(a -> subjects.equals(List.of(a.head())));
    return participle && itself && (adrift || parted);
  }

  /** The agreement that a noun of action acts on: "the signing of", "withdrawal from". */
  Optional<AgreementMention> ofNoun(ActRule rule, int noun) {
    return Stream.of("of", "from", "to", "for").flatMap(p -> syntax.complements(noun, p).stream())
        .flatMap(w -> at(w).stream()).filter(a -> a.manner() != Manner.PRONOUN && isSure(rule, a)).findFirst();
  }

  /** The agreement that a word names, also behind a noun of quantity: "a slew of accords", "a member of the alliance". */
  private Optional<AgreementMention> at(int word) {
    Optional<AgreementMention> direct = agreements.stream().filter(a -> a.head() == word).findFirst();
    if (direct.isPresent() || !rules.around().contains(syntax.lemma(word))) {
      return direct;
    }
    return Stream.concat(THROUGH.stream().flatMap(p -> syntax.complements(word, p).stream()), syntax.children(word, "compound").stream())
        .flatMap(w -> at(w).stream()).findFirst();
  }
}
