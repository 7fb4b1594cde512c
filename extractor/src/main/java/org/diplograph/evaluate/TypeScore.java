package org.diplograph.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well the events of one type were found; with which type they were found does not matter here.
 *
 * @param slots of the found ones, how many are right in which respect; empty where none was found
 */
public record TypeScore(EventCounts counts, Map<Slot, Share> slots) {
  static final TypeScore NONE = new TypeScore(EventCounts.NONE, Map.of());

  public TypeScore {
    slots = Collections.unmodifiableMap(slots.isEmpty() ? Map.of() : new EnumMap<>(slots));
  }

  TypeScore plus(EventCounts more) {
    return new TypeScore(counts.plus(more), slots);
  }

  TypeScore plus(Match match) {
    if (match.gold().optional()) {
      return plus(new EventCounts(0, 0, 0, 0, 1));
    }
    return new TypeScore(counts.plus(new EventCounts(1, 0, 0, match.isStrict() ? 1 : 0, 0)), sum(slots, match));
  }

  /** Of these matches, how many are right in which respect; empty where there is none. */
  static Map<Slot, Share> slots(List<Match> matches) {
    Map<Slot, Share> slots = new EnumMap<>(Slot.class);
    matches.forEach(match -> slots.putAll(sum(slots, match)));
    return Collections.unmodifiableMap(slots);
  }

  private static Map<Slot, Share> sum(Map<Slot, Share> slots, Match match) {
    Map<Slot, Share> sum = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      sum.put(slot, slots.getOrDefault(slot, Share.NONE).with(!match.faults().contains(slot)));
    }
    return sum;
  }
}
