package org.diplograph.resolve;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression says, before it is known against which day to read it.
 *
 * <p>Example: "late last December" is {@code Part("late", Chosen(LAST, Months(12, 12, null)))}.
 */
public sealed interface TimeForm {
  /** Which of the recurring ones: "last Friday", "this May", "next summer". */
  enum Which {
    LAST,
    THIS,
    NEXT
  }

  /** The side of an open span: "since Friday", "until May", "by 2030", "before Monday", "after 2015". */
  enum Side {
    SINCE,
    UNTIL,
    BY,
    BEFORE,
    AFTER
  }

  /**
   * A count of units, exact or not: "two weeks", "a few days".
   *
   * @param min the least that the words allow
   * @param max the most
   */
  record Amount(int min, int max, CalendarUnit unit) {}

  /** "March 28", "Wednesday, January 19", "28 March last year". */
  record MonthDay(int month, int day, @Nullable DayOfWeek weekday, @Nullable TimeForm year) implements TimeForm {}

  /** "the 28th". */
  record DayOfMonth(int day) implements TimeForm {}

  /** "Tuesday", "Tuesday last week". */
  record Weekday(DayOfWeek day, @Nullable TimeForm week) implements TimeForm {}

  /** "the weekend": Saturday and Sunday. */
  record Weekend() implements TimeForm {}

  /** Months of one year: "May", "the third quarter", "spring 2019"; where {@code last} is before {@code first}, into the next year. */
  record Months(int first, int last, @Nullable TimeForm year) implements TimeForm {}

  /** "2018", "the 1990s", "2014-15". */
  record Years(int first, int last) implements TimeForm {}

  /** The unit around a day, or one near it: "today", "last week"; anchored: "that day", "the following month". */
  record Current(CalendarUnit unit, int shift, boolean anchored) implements TimeForm {}

  /** "two days ago", "in three weeks"; anchored: "two days later". {@code direction} is 1 or -1. */
  record Offset(Amount amount, int direction, boolean anchored) implements TimeForm {}

  /** All the time up to a day or from it on: "the last four years", "the coming days". {@code direction} is 1 or -1. */
  record Window(Amount amount, int direction) implements TimeForm {}

  /** "early May", "the end of last year"; the name of the part is one of the lexicon's. */
  record Part(String part, TimeForm whole) implements TimeForm {}

  /** "last Friday", "next May". */
  record Chosen(Which which, TimeForm form) implements TimeForm {}

  /** "June 3 to 5", "between Monday and Wednesday". */
  record Range(TimeForm first, TimeForm last) implements TimeForm {}

  /** "since 2013". */
  record Bound(Side side, TimeForm form) implements TimeForm {}

  /** "every Tuesday": no time of its own. */
  record Habit() implements TimeForm {}

  /** "recently": a time that nobody can name. */
  record Vague() implements TimeForm {}
}
