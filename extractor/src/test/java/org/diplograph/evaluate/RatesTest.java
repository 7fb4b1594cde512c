package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RatesTest {
  @Test
  void areOfWhatWasFoundRightlyWronglyOrNot() {
    assertEquals(new Rates(0.75, 0.6, 0.667), Rates.of(3, 1, 2));
  }

  @Test
  void areZeroWhereThereIsNothing() {
    assertEquals(new Rates(0, 0, 0), Rates.of(0, 0, 0));
    assertEquals(0, Share.NONE.rate());
  }

  @Test
  void roundTheHalfToTheEvenDigit() {
    assertEquals(0.062, new Share(1, 16).rate());
    assertEquals(0.188, new Share(3, 16).rate());
  }

  @Test
  void strictOnesCountAFaultTwice() {
    EventCounts counts = new EventCounts(4, 1, 2, 3, 5);
    assertEquals(new Rates(0.6, 0.5, 0.545), counts.strictly());
  }
}
