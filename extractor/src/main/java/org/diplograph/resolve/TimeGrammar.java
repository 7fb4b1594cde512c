package org.diplograph.resolve;

import java.util.List;
import org.diplograph.resolve.TimeForm.Bound;
import org.diplograph.resolve.TimeForm.Current;
import org.diplograph.resolve.TimeForm.DayOfMonth;
import org.diplograph.resolve.TimeForm.Habit;
import org.diplograph.resolve.TimeForm.MonthDay;
import org.diplograph.resolve.TimeForm.Months;
import org.diplograph.resolve.TimeForm.Offset;
import org.diplograph.resolve.TimeForm.Part;
import org.diplograph.resolve.TimeForm.Range;
import org.diplograph.resolve.TimeForm.Side;
import org.diplograph.resolve.TimeForm.Vague;
import org.diplograph.resolve.TimeForm.Weekday;
import org.diplograph.resolve.TimeForm.Window;
import org.diplograph.resolve.TimeForm.Years;
import org.jspecify.annotations.Nullable;

/** Puts the simple times together: parts ("early May"), ranges ("from Monday to Friday"), open spans ("since 2013"), habits. */
final class TimeGrammar {
  private final TimeLexicon lexicon;
  private final CalendarGrammar dates = new CalendarGrammar();
  private final PeriodGrammar periods;
  private final RelativeGrammar relatives;
  private final List<TimeCursor.Rule> all = List.of(this::simple, this::range, this::bound, this::habit, this::vague);
  private final List<TimeCursor.Rule> simple;
  private final List<TimeCursor.Rule> wholes;
  private final List<TimeCursor.Rule> rangeStarts;
  private final List<TimeCursor.Rule> rangeEnds;

  TimeGrammar(TimeLexicon lexicon) {
    this.lexicon = lexicon;
    this.periods = new PeriodGrammar(lexicon);
    this.relatives = new RelativeGrammar(lexicon, dates, periods);
    this.simple = List.of(
        dates::date, dates::dayOfMonth, periods::weekday, periods::period, relatives::relative, this::part, this::unitEnd);
    this.wholes = List.of(dates::date, periods::plainPeriod, periods::weekday, relatives::relative, this::theUnit);
    this.rangeStarts = List.of(dates::date, periods::weekday, periods::period, this::part, relatives::relative);
    this.rangeEnds = List.of(dates::date, periods::weekday, periods::plainPeriod, this::part, relatives::relative);
  }

  /** The longest time expression that begins at the cursor, or null. */
  @Nullable TimeForm expression(TimeCursor c) {
    return c.longest(all);
  }

  private @Nullable TimeForm simple(TimeCursor c) {
    TimeForm form = c.longest(simple);
    TimeForm told = isDay(form) ? c.attempt(this::inParentheses) : null;
    return told == null ? form : told;
  }

  /** "today (Friday)", "tomorrow (22)", "on Friday (March 3)": the day said anew, for readers of another day. */
  private @Nullable TimeForm inParentheses(TimeCursor c) {
    TimeForm day = c.take("(") ? c.longest(List.of(dates::date, periods::weekday, TimeGrammar::dayNumber)) : null;
    boolean closed = (isDay(day) || day instanceof DayOfMonth) && c.take(")");
    return closed ? day : null;
  }

  private static @Nullable TimeForm dayNumber(TimeCursor c) {
    Integer day = c.number();
    return day == null || day < 1 || day > 31 ? null : new DayOfMonth(day);
  }

  /** "early May", "the end of last year", "late on Tuesday", "later this month", "the end of the month", "year-end". */
  private @Nullable TimeForm part(TimeCursor c) {
    if (c.take("midweek")) {
      return new Part("mid", new Current(CalendarUnit.WEEK, 0, false));
    }
    String part = c.take(lexicon.parts);
    // "The start of Monday's talks" is not about a part of the day.
    boolean of = part != null && c.previous().is("of");
    TimeForm whole = part == null ? null : c.longest(wholes);
    boolean partless = whole instanceof Window || whole instanceof Offset || of && isDay(whole);
    return part == null || whole == null || partless ? null : new Part(part, whole);
  }

  private static boolean isDay(@Nullable TimeForm form) {
    return form instanceof Weekday || form instanceof MonthDay || form instanceof Current current && current.unit() == CalendarUnit.DAY;
  }

  /** "year-end", "the week's end". */
  private @Nullable TimeForm unitEnd(TimeCursor c) {
    c.take("the");
    TimeLexicon.UnitWord unit = c.word().is("week", "month", "year") ? c.unit() : null;
    boolean end = unit != null && (c.word().isPossessive() || c.word().isDash()) && c.next().is("end");
    if (unit == null || !end) {
      return null;
    }
    c.move(2);
    return new Part("end", new Current(unit.unit(), 0, false));
  }

  /** "the month" in "the end of the month". */
  private @Nullable TimeForm theUnit(TimeCursor c) {
    boolean the = c.take("the");
    TimeLexicon.UnitWord unit = the && c.word().is("week", "month", "quarter", "year", "decade", "century") ? c.unit() : null;
    return unit == null ? null : new Current(unit.unit(), 0, false);
  }

  /** "from June 3 to 5", "between Monday and Wednesday", "28 February - 3 March", "Tuesday and Wednesday". */
  private @Nullable TimeForm range(TimeCursor c) {
    boolean from = c.take("from");
    boolean between = !from && c.take("between");
    TimeForm first = c.longest(rangeStarts);
    if (first == null) {
      return null;
    }
    if (isSpan(first) && (from || between) && !c.word().is("to", "and")) {
      return first;
    }
    boolean and = c.word().is("and", "&", "or");
    boolean joined = and ? c.take("and", "&", "or") : c.take("to", "until", "till", "through", "-", "–", "/");
    if (from) {
      c.take("the");
    }
    TimeForm last = joined ? c.longest(rangeEnds) : null;
    boolean fits = last != null && (from && !and || between && and || sameKind(first, last) && (!and || follows(first, last)));
    return fits ? withYear(first, last) : null;
  }

  private static boolean isSpan(TimeForm form) {
    return form instanceof Range || form instanceof Years y && y.first() != y.last() || form instanceof Months m && m.first() != m.last();
  }

  private static boolean sameKind(TimeForm first, TimeForm last) {
    boolean calendar = first instanceof MonthDay || first instanceof Weekday || first instanceof Months || first instanceof Years;
    return calendar && first.getClass() == last.getClass();
  }

  /** Of days and months joined by "and" only neighbours make one time. */
  private static boolean follows(TimeForm first, TimeForm last) {
    return first instanceof Weekday a && last instanceof Weekday b && a.day().plus(1) == b.day()
        || first instanceof Years e && last instanceof Years f && e.first() != e.last() && e.last() + 1 == f.first()
        || first instanceof MonthDay c && last instanceof MonthDay d
            && (c.month() == d.month() && c.day() + 1 == d.day() || d.day() == 1 && c.day() >= 28 && d.month() == c.month() % 12 + 1);
  }

  /** "28 February to 3 March 2018": the year holds for both, or the first lies in the year before. */
  private static TimeForm withYear(TimeForm first, TimeForm last) {
    if (first instanceof MonthDay a && last instanceof MonthDay b && a.year() == null && b.year() instanceof Years y) {
      return new Range(new MonthDay(a.month(), a.day(), a.weekday(), yearOfFirst(a.month(), b.month(), y)), last);
    }
    if (first instanceof Months a && last instanceof Months b && a.year() == null && b.year() instanceof Years y) {
      return new Range(new Months(a.first(), a.last(), yearOfFirst(a.first(), b.first(), y)), last);
    }
    return new Range(first, last);
  }

  private static Years yearOfFirst(int firstMonth, int lastMonth, Years year) {
    int shift = firstMonth > lastMonth ? 1 : 0;
    return new Years(year.first() - shift, year.first() - shift);
  }

  /** "since 2013", "until Friday", "by the end of the month"; not "after Monday's talks", which were on Monday. */
  private @Nullable TimeForm bound(TimeCursor c) {
    Side side = c.take(lexicon.bounds);
    TimeForm form = side == null ? null : c.attempt(this::simple);
    boolean owner = c.word().isPossessive() && c.next().isWord();
    boolean span = form instanceof Window || form instanceof Offset offset && offset.anchored();
    return side == null || form == null || owner || span ? null : new Bound(side, form);
  }

  /** "every Tuesday", "each year", "Fridays", "once a month", "annually". */
  private @Nullable TimeForm habit(TimeCursor c) {
    if (c.take(lexicon.habits) != null) {
      return new Habit();
    }
    String plural = c.word().lower();
    if (plural.endsWith("days") && lexicon.lists().weekdays().containsKey(plural.substring(0, plural.length() - 1))) {
      c.move(1);
      return new Habit();
    }
    boolean every = c.take("every", "each") || times(c);
    c.take("other", "single", "few");
    c.number();
    boolean unit = every && (c.unit() != null || c.take("weekend") || c.season() != null || c.weekday() != null || c.month() != null);
    return unit ? new Habit() : null;
  }

  /** "twice a", "three times per". */
  private static boolean times(TimeCursor c) {
    boolean counted = c.take("once", "twice") || c.number() != null && c.take("times");
    return counted && c.take("a", "every", "each", "per");
  }

  private @Nullable TimeForm vague(TimeCursor c) {
    boolean linked = c.take(lexicon.vague) == null || c.word().is("after", "before", "thereafter", "afterwards", "as", "enough", "to");
    return linked ? null : new Vague();
  }
}
