package org.diplograph.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.diplograph.resolve.TimeForm.Amount;
import org.diplograph.resolve.TimeForm.Which;
import org.jspecify.annotations.Nullable;

/**
 * Works out the days that a form means, seen from a base: the day of publication, or the time of an anchor.
 *
 * @param base null where it is not known
 * @param anchor whether the base is an anchor, against which "the next day" may be read
 */
record TimeResolution(@Nullable Days base, boolean anchor, Tense tense, TimeParts parts) {
  /** The days meant; null where they cannot be told. */
  @Nullable Days days(TimeForm form) {
    return switch (form) {
      case TimeForm.MonthDay d when d.year() != null -> monthDay(d, days(d.year()));
      case TimeForm.MonthDay d when d.weekday() != null -> weekdayDate(d);
      case TimeForm.Weekday d when d.week() != null -> weekdayOf(d, days(d.week()));
      case TimeForm.Months m when m.year() != null -> months(m, days(m.year()));
      case TimeForm.Years y -> new Days(LocalDate.of(y.first(), 1, 1), LocalDate.of(y.last(), 12, 31));
      case TimeForm.Current c -> c.anchored() && !anchor ? null : current(c);
      case TimeForm.Offset o -> o.anchored() != anchor ? null : offset(o);
      case TimeForm.Window w -> window(w);
      case TimeForm.Part p -> part(p);
      case TimeForm.Chosen c -> chosen(c.form(), c.which());
      case TimeForm.Range r -> range(r);
      case TimeForm.Bound b -> new OpenSpan(this).days(b);
      case TimeForm.Habit h -> null;
      case TimeForm.Vague v -> null;
      case TimeForm.MonthDay d -> chosen(d, null);
      case TimeForm.DayOfMonth d -> chosen(d, null);
      case TimeForm.Weekday d -> chosen(d, null);
      case TimeForm.Weekend w -> chosen(w, null);
      case TimeForm.Months m -> chosen(m, null);
    };
  }

  /** The same, read in another tense. */
  TimeResolution in(Tense other) {
    return new TimeResolution(base, anchor, other, parts);
  }

  /** The same, seen from another day. */
  TimeResolution from(LocalDate day) {
    return new TimeResolution(Days.of(day), anchor, tense, parts);
  }

  @Nullable LocalDate reference() {
    return base == null ? null : base.first();
  }

  private static @Nullable Days monthDay(TimeForm.MonthDay form, @Nullable Days year) {
    try {
      return year == null ? null : Days.of(LocalDate.of(year.first().getYear(), form.month(), form.day()));
    } catch (DateTimeException noSuchDay) {
      return months(new TimeForm.Months(form.month(), form.month(), null), year);
    }
  }

  /** "Wednesday, January 19": of the years around, the one in which it was a Wednesday; a wrong weekday is let pass. */
  private @Nullable Days weekdayDate(TimeForm.MonthDay form) {
    TimeForm date = new TimeForm.MonthDay(form.month(), form.day(), null, null);
    LocalDate reference = reference();
    Recurrence all = reference == null ? null : Recurrence.around(reference, date);
    if (all == null || reference == null) {
      return null;
    }
    Recurrence fitting =
        all.filter(d -> d.first().getDayOfWeek() == form.weekday() && Math.abs(d.first().getYear() - reference.getYear()) <= 1);
    return fitting.occurrences().isEmpty() ? days(date) : fitting.choose(reference, Tense.UNKNOWN);
  }

  private static @Nullable Days weekdayOf(TimeForm.Weekday form, @Nullable Days week) {
    return week == null ? null : Days.of(week.first().with(form.day()));
  }

  private static @Nullable Days months(TimeForm.Months form, @Nullable Days year) {
    if (year == null) {
      return null;
    }
    int first = year.first().getYear();
    boolean overNewYear = form.last() < form.first();
    // "The winter of 2014" may be the one that began in 2013 or the one that began in 2014; "2013-14" says which.
    boolean told = first != year.last().getYear();
    Days months = Recurrence.months(form, first);
    return overNewYear && !told ? new Days(LocalDate.of(first, 1, 1), months.last()) : months;
  }

  private @Nullable Days current(TimeForm.Current form) {
    if (base == null) {
      return null;
    }
    CalendarUnit unit = form.unit();
    LocalDate first = unit.plus(unit.firstDay(base.first()), form.shift());
    LocalDate last = unit.plus(unit.firstDay(base.last()), form.shift());
    return new Days(first, unit.lastDay(last));
  }

  /** Two weeks ago is the week two weeks ago: people count by the calendar, and only days are counted to the day. */
  private @Nullable Days offset(TimeForm.Offset form) {
    if (base == null || !form.anchored() && form.direction() > 0 && tense == Tense.PAST) {
      return null;
    }
    Amount amount = form.amount();
    CalendarUnit unit = amount.unit();
    int sign = form.direction();
    LocalDate near = unit.plus(sign > 0 ? base.first() : base.last(), (long) sign * amount.min());
    LocalDate far = unit.plus(sign > 0 ? base.last() : base.first(), (long) sign * amount.max());
    return sign > 0 ? new Days(unit.firstDay(near), unit.lastDay(far)) : new Days(unit.firstDay(far), unit.lastDay(near));
  }

  private @Nullable Days window(TimeForm.Window form) {
    if (base == null || form.direction() > 0 && tense == Tense.PAST) {
      return null;
    }
    Amount amount = form.amount();
    LocalDate far = amount.unit().plus(base.first(), (long) form.direction() * amount.max());
    return form.direction() > 0 ? new Days(base.first(), far) : new Days(far, base.first());
  }

  private @Nullable Days part(TimeForm.Part form) {
    LocalDate reference = reference();
    boolean open = form.part().equals("earlier") || form.part().equals("later");
    Recurrence all = reference == null || open ? null : Recurrence.around(reference, form.whole());
    if (all != null && reference != null && !(form.whole() instanceof TimeForm.MonthDay)) {
      return all.map(d -> parts.of(form.part(), d)).choose(reference, tense);
    }
    Days whole = days(form.whole());
    if (whole == null || !open) {
      return whole == null ? null : parts.of(form.part(), whole);
    }
    boolean split = reference != null && !anchor && whole.contains(reference);
    return !split ? whole : form.part().equals("earlier") ? new Days(whole.first(), reference) : new Days(reference, whole.last());
  }

  private @Nullable Days chosen(TimeForm form, @Nullable Which which) {
    LocalDate reference = reference();
    if (reference == null) {
      return null;
    }
    Recurrence all = Recurrence.around(reference, form);
    if (all != null) {
      return which == null ? all.choose(reference, tense) : all.choose(reference, tense, which);
    }
    return in(which == Which.LAST ? Tense.PAST : which == Which.NEXT ? Tense.FUTURE : tense).days(form);
  }

  /** Begins with the end that is surer: of "28 February to 3 March 2018" the last, of "Monday to Wednesday" in the past the last too. */
  private @Nullable Days range(TimeForm.Range form) {
    Days current = current(form);
    if (current != null) {
      return current;
    }
    boolean backward = tense == Tense.PAST || hasYear(form.last());
    Days known = days(backward && !hasYear(form.first()) ? form.last() : form.first());
    if (known == null) {
      return null;
    }
    if (backward && !hasYear(form.first())) {
      Days first = from(known.first()).in(Tense.PAST).days(form.first());
      return hull(first, known);
    }
    TimeResolution onward = hasYear(form.last()) ? this : from(known.last()).in(Tense.FUTURE);
    return hull(known, onward.days(form.last()));
  }

  /** "is there on October 15-17", written on the 16th: the days under way, whatever the tense. */
  private @Nullable Days current(TimeForm.Range form) {
    LocalDate reference = reference();
    boolean dated = form.first() instanceof TimeForm.MonthDay first && first.year() == null
        && form.last() instanceof TimeForm.MonthDay last && last.year() == null;
    Days first = dated && reference != null ? in(Tense.UNKNOWN).days(form.first()) : null;
    Days days = first == null ? null : hull(first, from(first.last()).in(Tense.FUTURE).days(form.last()));
    return days != null && days.contains(reference) ? days : null;
  }

  private static @Nullable Days hull(@Nullable Days first, @Nullable Days last) {
    return first == null || last == null || last.last().isBefore(first.first()) ? null : new Days(first.first(), last.last());
  }

  private static boolean hasYear(TimeForm form) {
    return switch (form) {
      case TimeForm.MonthDay d -> d.year() != null;
      case TimeForm.Months m -> m.year() != null;
      case TimeForm.Years y -> true;
      case TimeForm.Part p -> hasYear(p.whole());
      default -> false;
    };
  }

}
