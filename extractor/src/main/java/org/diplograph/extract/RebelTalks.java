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
    boolean oneState = made.type() == EventType.NEGOTIATION && made.sides().size() == 1
        && made.sides().iterator().next().startsWith("state/");
    return oneState && Stream.of("with", "between").anyMatch(p -> areSides(s, made.trigger(), p));
  }

  private static boolean areSides(Syntax s, int trigger, String preposition) {
    int outer = s.outermost(trigger);
    Stream<Integer> carriers = s.isNoun(trigger) && s.head(outer) >= 0 ? Stream.of(trigger, outer, s.head(outer)) : Stream.of(trigger);
    return carriers.flatMap(w -> s.complements(w, preposition).stream()).anyMatch(w -> GRAMMAR.rebels().contains(s.lemma(w)));
  }
}
