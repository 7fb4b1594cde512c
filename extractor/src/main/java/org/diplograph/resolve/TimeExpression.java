package org.diplograph.resolve;

import org.diplograph.model.Span;

/**
 * Words of a sentence that tell a time, parsed but not yet resolved.
 *
 * <p>Example: in "They met on March 28." tokens 3 to 4, "March 28", a {@link Kind#DAY}.
 *
 * @param firstToken index of the first token in the sentence
 * @param lastToken index of the last token, inclusive
 * @param span offsets in the cleaned text; may begin inside a token, as in "Moscow-June"
 * @param text the words, with single spaces between them
 */
public record TimeExpression(int firstToken, int lastToken, Span span, String text, TimeForm form) {
  /** How long the time told is, or in which way it is open. */
  public enum Kind {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    /** Any other length: "the weekend", "late May", "2014 to 2016", "the last four years". */
    PERIOD,
    SINCE,
    UNTIL,
    BY,
    BEFORE,
    AFTER,
    HABIT,
    VAGUE
  }

  public Kind kind() {
    return kind(form);
  }

  /** Whether it tells of what recurs: "every Tuesday". */
  public boolean habitual() {
    return form instanceof TimeForm.Habit;
  }

  /** Whether it counts from another time told in the text and not from the article's date: "two days later", "the same day". */
  public boolean anchored() {
    return anchored(form);
  }

  /** The time at the edge of an open span, under the same words: of "since 2013" the year 2013; of others, themselves. */
  public TimeExpression edge() {
    return form instanceof TimeForm.Bound bound ? new TimeExpression(firstToken, lastToken, span, text, bound.form()) : this;
  }

  private static boolean anchored(TimeForm form) {
    return switch (form) {
      case TimeForm.Current current -> current.anchored();
      case TimeForm.Offset offset -> offset.anchored();
      case TimeForm.Part part -> anchored(part.whole());
      case TimeForm.Bound bound -> anchored(bound.form());
      default -> false;
    };
  }

  private static Kind kind(TimeForm form) {
    return switch (form) {
      case TimeForm.MonthDay d -> Kind.DAY;
      case TimeForm.DayOfMonth d -> Kind.DAY;
      case TimeForm.Weekday d -> Kind.DAY;
      case TimeForm.Months months -> months.first() == months.last() ? Kind.MONTH : Kind.PERIOD;
      case TimeForm.Years years -> years.first() == years.last() ? Kind.YEAR : Kind.PERIOD;
      case TimeForm.Current current -> kind(current.unit());
      case TimeForm.Offset offset -> offset.amount().min() == offset.amount().max() ? kind(offset.amount().unit()) : Kind.PERIOD;
      case TimeForm.Part part -> kind(part.whole()) == Kind.DAY ? Kind.DAY : Kind.PERIOD;
      case TimeForm.Chosen chosen -> kind(chosen.form());
      case TimeForm.Bound bound -> Kind.valueOf(bound.side().name());
      case TimeForm.Habit h -> Kind.HABIT;
      case TimeForm.Vague v -> Kind.VAGUE;
      case TimeForm.Weekend w -> Kind.PERIOD;
      case TimeForm.Window w -> Kind.PERIOD;
      case TimeForm.Range r -> Kind.PERIOD;
    };
  }

  private static Kind kind(CalendarUnit unit) {
    return switch (unit) {
      case DAY -> Kind.DAY;
      case WEEK -> Kind.WEEK;
      case MONTH -> Kind.MONTH;
      case YEAR -> Kind.YEAR;
      case QUARTER, DECADE, CENTURY -> Kind.PERIOD;
    };
  }
}
