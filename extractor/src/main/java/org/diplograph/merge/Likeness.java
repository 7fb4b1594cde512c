package org.diplograph.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much speaks for a claim being of the same event as others.
 *
 * @param score the sum of what they agree on
 * @param actors the part of it that is for the actors
 * @param reasons what was counted, such as {@code same day +5}
 * @param contradiction why they cannot be of one event, null where they can
 */
record Likeness(int score, int actors, List<String> reasons, @Nullable String contradiction) {
  static Likeness contradicting(String why) {
    return new Likeness(0, 0, List.of(), why);
  }
}
