package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** A length of the calendar with its borders: the {@link #WEEK} of 2022-01-20 is 2022-01-17 to 2022-01-23. */
public enum CalendarUnit {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  /** The first day of the unit that holds {@code day}. */
  LocalDate firstDay(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
      case CENTURY -> day.withDayOfYear(1).withYear(day.getYear() / 100 * 100);
    };
  }

  /** The last day of the unit that holds {@code day}. */
  LocalDate lastDay(LocalDate day) {
    return plus(firstDay(day), 1).minusDays(1);
  }

  /** The day {@code count} units later, or earlier where {@code count} is negative. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }
}
