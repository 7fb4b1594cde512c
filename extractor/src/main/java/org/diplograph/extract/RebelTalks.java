package org.diplograph.extract;

import java.util.stream.Stream;
import org.diplograph.model.EventType;

/**
 * Negotiations of a state with rebels whom the sentence does not name, of which the state is then the only known side.
 *
 * <p>Example: "the government's negotiations with the guerrillas", not "talks about the rebels".
 */
final class RebelTalks {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private RebelTalks() {}

  /** Whether one state is told to negotiate with rebels. */
  static boolean isOne(Candidate made, Syntax s) {
    return isOfOneState(made) && Stream.of("with", "between").anyMatch(p -> areSides(s, made.trigger(), p));
  }

  /** Whether it was found as such: of all other negotiations that are not spoken of as known, two sides are told. */
  static boolean isOneSided(Candidate candidate) {
    return isOfOneState(candidate) && !candidate.definite();
  }

  private static boolean isOfOneState(Candidate c) {
    return c.type() == EventType.NEGOTIATION && c.parties().size() == 1 && c.parties().iterator().next().startsWith("state/");
  }

  private static boolean areSides(Syntax s, int trigger, String preposition) {
    int outer = s.outermost(trigger);
    Stream<Integer> carriers = s.isNoun(trigger) && s.head(outer) >= 0 ? Stream.of(trigger, outer, s.head(outer)) : Stream.of(trigger);
    return carriers.flatMap(w -> s.complements(w, preposition).stream()).anyMatch(w -> GRAMMAR.rebels().contains(s.lemma(w)));
  }
}
