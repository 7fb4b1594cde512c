package org.diplograph.evaluate;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An event of the graph and the annotated event that it stands for.
 *
 * @param faults what is not right of it; empty for one that is strictly right
 */
public record Match(PredictedEvent predicted, GoldEvent gold, Set<Slot> faults) {
  public Match {
    Set<Slot> copy = EnumSet.noneOf(Slot.class);
    copy.addAll(faults);
    faults = Collections.unmodifiableSet(copy);
  }

  public boolean isStrict() {
    return faults.isEmpty();
  }
}
