package org.diplograph.merge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the time of an event: the days told, or what words such as "Wednesday" or "late January" still say where the year is
 * not known, and the days that the article's publication leaves possible.
 *
 * @param earliest first day told, null where no day, month or year is told
 * @param weekday told without a date
 * @param month told without a year
 * @param part which part of that month is told
 * @param from first possible day
 * @param to last possible day
 */
record TimeFrame(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable DayOfWeek weekday,
    @Nullable Month month,
    Part part,
    LocalDate from,
    LocalDate to) {
  private static final Pattern WEEKDAY = Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  // Capitals only: "may" is no month.
  private static final Pattern MONTH = Pattern.compile(
      "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b");
  private static final int MONTH_DAYS = 31;
  private static final int YEAR_DAYS = 366;

  /** What "early", "mid" and "late" leave of a month; the bounds are generous by a day or two, as writers are. */
  enum Part {
    EARLY(1, 12),
    MID(9, 21),
    LATE(20, 31),
    ANY(1, 31);

    private final int first;
    private final int last;

    Part(int first, int last) {
      this.first = first;
      this.last = last;
    }

    static Part of(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return lower.contains("early") ? EARLY : lower.contains("late ") ? LATE : lower.contains("mid") ? MID : ANY;
    }

    boolean has(LocalDate day) {
      return first <= day.getDayOfMonth() && day.getDayOfMonth() <= last;
    }
  }

  /** How the times of two reports stand to each other. */
  enum Closeness {
    SAME_DAY,
    OVERLAP,
    MONTH,
    LONGER,
    HINT,
    UNKNOWN,
    CONTRADICTION
  }

  /** A frame from what a report tells; {@code from} and {@code to} matter only where it tells no days. */
  static TimeFrame of(When when, LocalDate from, LocalDate to) {
    if (when.isKnown()) {
      return new TimeFrame(when.earliest(), when.latest(), null, null, Part.ANY, when.earliest(), when.latest());
    }
    String text = when.text() == null ? "" : when.text();
    String weekday = only(WEEKDAY, text);
    String month = only(MONTH, text);
    return new TimeFrame(
        null, null, weekday == null ? null : DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT)),
        month == null ? null : Month.valueOf(month.toUpperCase(Locale.ROOT)), Part.of(text), from, to);
  }

  /** The one match; null where there is none, and where there are two, as in "Monday or Tuesday". */
  private static @Nullable String only(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    String found = matcher.find() ? matcher.group() : null;
    return found != null && !matcher.find() ? found : null;
  }

  boolean isKnown() {
    return earliest != null;
  }

  boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  boolean isPossible() {
    return !from.isAfter(to) && (!isKnown() || !earliest.isAfter(latest));
  }

  boolean hasHint() {
    return weekday != null || month != null;
  }

  /** Number of days told, both ends included; 0 where none is. */
  long days() {
    return earliest == null || latest == null ? 0 : ChronoUnit.DAYS.between(earliest, latest) + 1;
  }

  Stream<LocalDate> eachDay() {
    return earliest == null || latest == null ? Stream.empty() : earliest.datesUntil(latest.plusDays(1));
  }

  /** From the most precise to none: a day, a few days, a month, longer, a weekday or month alone, nothing. */
  int vagueness(MergeRule rule) {
    if (!isKnown()) {
      return hasHint() ? 5 : 6;
    }
    return isDay() ? 0 : days() <= rule.fewDays() ? 1 : days() <= MONTH_DAYS ? 2 : days() <= YEAR_DAYS ? 3 : 4;
  }

  /** Whether the possible days are few enough to be looked up by their months. */
  boolean hasWindow() {
    return !from.equals(LocalDate.MIN) && !to.equals(LocalDate.MAX) && ChronoUnit.DAYS.between(from, to) <= YEAR_DAYS;
  }

  boolean isWithinMonth() {
    return days() <= MONTH_DAYS;
  }

  /** @param mayOverlap whether one may begin before the other and end before it, as visits are told */
  Closeness compare(TimeFrame other, boolean mayOverlap, MergeRule rule) {
    if (from.isAfter(other.to) || other.from.isAfter(to)) {
      return Closeness.CONTRADICTION;
    }
    if (!isKnown() || !other.isKnown()) {
      return hints(other);
    }
    long longer = Math.max(days(), other.days());
    if (!contains(other) && !other.contains(this) && !(mayOverlap && longer <= rule.fewDays())) {
      return Closeness.CONTRADICTION;
    }
    if (longer == 1) {
      return Closeness.SAME_DAY;
    }
    return longer <= rule.fewDays() ? Closeness.OVERLAP : longer <= MONTH_DAYS ? Closeness.MONTH : Closeness.LONGER;
  }

  private boolean contains(TimeFrame other) {
    return isKnown() && other.isKnown() && !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
  }

  private Closeness hints(TimeFrame other) {
    Closeness weekdays = agreement(weekday, other.weekday, other.weekdayFits(weekday), weekdayFits(other.weekday));
    Closeness months = agreement(month, other.month, other.monthFits(month, part), monthFits(other.month, other.part));
    if (weekdays == Closeness.CONTRADICTION || months == Closeness.CONTRADICTION) {
      return Closeness.CONTRADICTION;
    }
    return weekdays == Closeness.HINT || months == Closeness.HINT ? Closeness.HINT : Closeness.UNKNOWN;
  }

  private static Closeness agreement(@Nullable Object mine, @Nullable Object other, Closeness inOther, Closeness inMine) {
    if (mine != null && other != null) {
      return mine.equals(other) ? Closeness.HINT : Closeness.CONTRADICTION;
    }
    return mine != null ? inOther : inMine;
  }

  private Closeness weekdayFits(@Nullable DayOfWeek day) {
    if (day == null || !isKnown() || days() >= DayOfWeek.values().length) {
      return Closeness.UNKNOWN;
    }
    return eachDay().anyMatch(d -> d.getDayOfWeek() == day) ? Closeness.HINT : Closeness.CONTRADICTION;
  }

  private Closeness monthFits(@Nullable Month name, Part part) {
    if (name == null || !isKnown() || !isWithinMonth()) {
      return Closeness.UNKNOWN;
    }
    return eachDay().anyMatch(d -> d.getMonth() == name && part.has(d)) ? Closeness.HINT : Closeness.CONTRADICTION;
  }

  /** What both leave, which may be nothing; see {@link #isPossible}. */
  TimeFrame narrow(TimeFrame other) {
    return new TimeFrame(
        other.isKnown() && (earliest == null || earliest.isBefore(other.earliest)) ? other.earliest : earliest,
        other.isKnown() && (latest == null || latest.isAfter(other.latest)) ? other.latest : latest,
        weekday == null ? other.weekday : weekday,
        month == null ? other.month : month,
        month == null ? other.part : part,
        from.isBefore(other.from) ? other.from : from,
        to.isAfter(other.to) ? other.to : to);
  }
}
