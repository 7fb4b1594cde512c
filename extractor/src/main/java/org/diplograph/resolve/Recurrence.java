package org.diplograph.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.diplograph.resolve.TimeForm.Which;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences around a day of what comes back every week, month or year: Fridays, 28ths, Mays; and the choice among them.
 *
 * @param unit after which it comes back
 * @param occurrences in the order of time
 */
record Recurrence(CalendarUnit unit, List<Days> occurrences) {
  private static final int REACH = 3;
  // The 29th of February may be eight years away.
  private static final int YEARS = 8;

  static @Nullable Recurrence around(LocalDate day, TimeForm form) {
    return switch (form) {
      case TimeForm.MonthDay d when d.year() == null -> yearly(day, y -> Days.of(LocalDate.of(y, d.month(), d.day())));
      case TimeForm.Months m when m.year() == null -> yearly(day, y -> months(m, y));
      case TimeForm.DayOfMonth d -> every(CalendarUnit.MONTH, REACH, i -> Days.of(YearMonth.from(day).plusMonths(i).atDay(d.day())));
      case TimeForm.Weekday d when d.week() == null -> weekly(day, d.day(), d.day());
      case TimeForm.Weekend w -> weekly(day, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      default -> null;
    };
  }

  /** The days of these months, the first of them in {@code year}. */
  static Days months(TimeForm.Months months, int year) {
    int lastYear = months.last() < months.first() ? year + 1 : year;
    return new Days(LocalDate.of(year, months.first(), 1), YearMonth.of(lastYear, months.last()).atEndOfMonth());
  }

  Recurrence map(UnaryOperator<Days> part) {
    return new Recurrence(unit, occurrences.stream().map(part).toList());
  }

  Recurrence filter(Predicate<Days> test) {
    return new Recurrence(unit, occurrences.stream().filter(test).toList());
  }

  /** The one that a clause of this tense means: the latest begun, the next not over, or the nearest, rather past than future. */
  @Nullable Days choose(LocalDate reference, Tense tense) {
    return switch (tense) {
      case PAST -> latest(d -> !d.first().isAfter(reference));
      case FUTURE -> first(d -> !d.last().isBefore(reference));
      case PRESENT, UNKNOWN -> nearest(reference);
    };
  }

  @Nullable Days choose(LocalDate reference, Tense tense, Which which) {
    boolean weekly = unit == CalendarUnit.WEEK;
    LocalDate week = CalendarUnit.WEEK.lastDay(reference);
    return switch (which) {
      case LAST -> latest(d -> d.last().isBefore(reference));
      case NEXT -> first(d -> d.first().isAfter(weekly ? week : reference));
      case THIS -> weekly
          ? choose(reference, tense == Tense.PAST ? tense : Tense.FUTURE)
          : first(d -> d.first().getYear() == reference.getYear());
    };
  }

  private @Nullable Days latest(Predicate<Days> test) {
    return occurrences.reversed().stream().filter(test).findFirst().orElse(null);
  }

  private @Nullable Days first(Predicate<Days> test) {
    return occurrences.stream().filter(test).findFirst().orElse(null);
  }

  private @Nullable Days nearest(LocalDate reference) {
    return occurrences.stream().min(Comparator.comparingLong(d -> distance(d, reference))).orElse(null);
  }

  /** In months for what comes back yearly, else in days; the future counts as a little further, for news rather looks back. */
  private long distance(Days days, LocalDate reference) {
    if (days.contains(reference)) {
      return 0;
    }
    boolean past = days.last().isBefore(reference);
    LocalDate near = past ? days.last() : days.first();
    boolean yearly = unit == CalendarUnit.YEAR;
    long months = ChronoUnit.MONTHS.between(YearMonth.from(reference), YearMonth.from(near));
    long length = yearly ? months : ChronoUnit.DAYS.between(reference, near);
    return 2 * Math.abs(length) + (past ? 0 : yearly ? 1 : 3);
  }

  private static Recurrence yearly(LocalDate day, IntFunction<Days> occurrence) {
    return every(CalendarUnit.YEAR, YEARS, i -> occurrence.apply(day.getYear() + i));
  }

  private static Recurrence weekly(LocalDate day, DayOfWeek first, DayOfWeek last) {
    LocalDate monday = CalendarUnit.WEEK.firstDay(day);
    return every(CalendarUnit.WEEK, REACH, i -> new Days(monday.plusWeeks(i).with(first), monday.plusWeeks(i).with(last)));
  }

  private static Recurrence every(CalendarUnit unit, int reach, IntFunction<Days> occurrence) {
    List<Days> all = new ArrayList<>();
    for (int i = -reach; i <= reach; i++) {
      try {
        all.add(occurrence.apply(i));
      } catch (DateTimeException noSuchDay) {
        // A 31st or a 29th of February that this month or year does not have.
      }
    }
    return new Recurrence(unit, all);
  }
}
