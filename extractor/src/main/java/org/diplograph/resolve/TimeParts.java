package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days of a part of a period: "late" of January is the 21st to the 31st. What is what is said in {@code times.yaml}. */
record TimeParts(Map<String, Map<String, List<Integer>>> table) {
  /** Part {@code name} of {@code whole}; the whole itself where a period of this length has no such part. */
  Days of(String name, Days whole) {
    for (CalendarUnit unit : CalendarUnit.values()) {
      List<Integer> range = table.getOrDefault(name, Map.of()).get(unit.name().toLowerCase(Locale.ROOT));
      boolean exact = whole.first().equals(unit.firstDay(whole.first())) && whole.last().equals(unit.lastDay(whole.first()));
      if (range != null && exact) {
        return part(whole, unit, range.get(0), range.get(1));
      }
    }
    return whole;
  }

  private static Days part(Days whole, CalendarUnit unit, int from, int to) {
    LocalDate start = whole.first();
    Days part = switch (unit) {
      case DAY, QUARTER -> whole;
      case WEEK, MONTH -> new Days(start.plusDays(from - 1L), start.plusDays(to - 1L));
      case YEAR -> new Days(start.plusMonths(from - 1L), start.plusMonths(to).minusDays(1));
      case DECADE, CENTURY -> new Days(start.plusYears(from), start.plusYears(to + 1L).minusDays(1));
    };
    return part.last().isAfter(whole.last()) ? new Days(part.first(), whole.last()) : part;
  }
}
