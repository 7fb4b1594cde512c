package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DatesTest {
  @Test
  void spansWhatIsNotTold() {
    assertEquals(Optional.of(new DateSpan("2021-01-01", "2021-12-31")), DateSpan.of("2021"));
    assertEquals(Optional.of(new DateSpan("2021-02-01", "2021-02-31")), DateSpan.of("2021-02"));
    assertEquals(Optional.of(new DateSpan("2021-02-03", "2021-02-03")), DateSpan.of("2021-02-03T10:00:00Z"));
    assertTrue(DateSpan.of("in March").isEmpty());
    assertTrue(DateSpan.of("").isEmpty());
    assertTrue(DateSpan.of(null).isEmpty());
  }

  @Test
  void isRightWithinTheAnnotatedSpan() {
    assertEquals(DateVerdict.RIGHT, verdict("2021-03-04", null, null, gold("2021-03-04")));
    assertEquals(DateVerdict.RIGHT, verdict("2021-03-04", null, null, gold("2021-03")));
    assertEquals(DateVerdict.RIGHT, verdict(null, "2021-03-01", "2021-03-31", gold("2021")));
    assertEquals(DateVerdict.RIGHT, verdict("2021-03-06", null, null, gold("2021-03-04", "2021-03-05", "2021-03-06")));
  }

  @Test
  void lacksWhatIsCoarserOrAbsent() {
    assertEquals(DateVerdict.MISSING, verdict(null, "2021-03-01", "2021-03-31", gold("2021-03-04")));
    assertEquals(DateVerdict.MISSING, verdict(null, null, null, gold("2021-03-04")));
    assertEquals(DateVerdict.MISSING, verdict("unknown", null, null, gold("2021-03-04")));
    assertEquals(DateVerdict.MISSING, verdict(null, "2021-02-20", "2021-03-10", gold("2021-03")));
  }

  @Test
  void isWrongOutsideOfAllAnnotatedSpans() {
    assertEquals(DateVerdict.WRONG, verdict("2021-03-05", null, null, gold("2021-03-04")));
    assertEquals(DateVerdict.WRONG, verdict(null, "2021-03-05", "2021-03-31", gold("2021-03-03", "2021-03-04")));
  }

  @Test
  void takesOneBoundForBoth() {
    assertEquals(DateVerdict.RIGHT, verdict(null, "2021-03-04", null, gold("2021-03-04")));
    assertEquals(DateVerdict.WRONG, verdict(null, null, "2021-03-31", gold("2021-03-04")));
  }

  @Test
  void prefersTheDayToTheBounds() {
    assertEquals(DateVerdict.WRONG, verdict("2021-03-05", "2021-03-04", "2021-03-04", gold("2021-03-04")));
  }

  @Test
  void asksForNothingWhereNothingWasAnnotated() {
    assertEquals(DateVerdict.UNASKED, verdict("2021-03-05", null, null, gold(null)));
    assertEquals(DateVerdict.UNASKED, verdict(null, null, null, gold(null, "2021-03-04")));
    assertEquals(DateVerdict.WRONG, verdict("2021-03-05", null, null, gold(null, "2021-03-04")));
  }

  @Test
  void asksForTheMonthWhereOnlyThatIsKnown() {
    assertEquals(DateVerdict.UNASKED, verdict("2021-03-05", null, null, inMonth("03")));
    assertEquals(DateVerdict.WRONG, verdict("2021-04-05", null, null, inMonth("03")));
    assertEquals(DateVerdict.UNASKED, verdict(null, null, null, inMonth("03")));
  }

  private static DateVerdict verdict(@Nullable String date, @Nullable String earliest, @Nullable String latest, GoldEvent gold) {
    TreeSet<String> none = new TreeSet<>(Collections.emptySet());
    return DateVerdict.of(new PredictedEvent("e", "Meeting", "held", none, none, none, date, earliest, latest), gold);
  }

  private static GoldEvent gold(@Nullable String date, String... alternatives) {
    return event(date, List.of(alternatives), null);
  }

  private static GoldEvent inMonth(String month) {
    return event(null, List.of(), month);
  }

  private static GoldEvent event(@Nullable String date, List<String> alternatives, @Nullable String month) {
    return new GoldEvent("g", List.of("Meeting"), List.of("held"), false, List.of(), List.of(), List.of(), List.of(), date, alternatives,
        false, month, List.of(), null, null, null);
  }
}
