package org.diplograph.resolve;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.resolve.TimeForm.Current;
import org.diplograph.resolve.TimeForm.DayOfMonth;
import org.diplograph.resolve.TimeForm.MonthDay;
import org.diplograph.resolve.TimeForm.Months;
import org.diplograph.resolve.TimeForm.Range;
import org.diplograph.resolve.TimeForm.Years;
import org.jspecify.annotations.Nullable;

/** Reads days of the calendar: "March 28, 2017", "Wednesday (19 January)", "28/03/2017", "14, 15 and 16 May", "the 28th". */
final class CalendarGrammar {
  private static final Pattern DOTTED = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");

  private final List<TimeCursor.Rule> dates = List.of(this::monthFirst, this::dayFirst, this::figures, this::holiday);

  /** A date with a month, with or without weekday and year. */
  @Nullable TimeForm date(TimeCursor c) {
    TimeForm date = c.longest(List.of(this::bareDate, this::weekdayDate, this::dateWeekday));
    return isName(c) ? null : date;
  }

  /** "The 19 April Movement", "the July 14 Bridge" are called after a day. */
  private static boolean isName(TimeCursor c) {
    return c.word().isCapitalised() && c.lexicon.lists().nameNouns().contains(c.word().lower());
  }

  private @Nullable TimeForm bareDate(TimeCursor c) {
    return c.longest(dates);
  }

  private @Nullable TimeForm weekdayDate(TimeCursor c) {
    DayOfWeek weekday = c.weekday();
    if (weekday == null) {
      return null;
    }
    c.takeAny(c.lexicon.lists().dayParts());
    boolean bracket = c.take("(");
    if (!bracket) {
      c.take(",", "-", "–", "--", "—");
      c.take("the");
    }
    TimeForm date = c.longest(List.of(this::bareDate, this::ordinalOnly));
    if (date == null || bracket && !c.take(")")) {
      return null;
    }
    return withWeekday(date, weekday);
  }

  private @Nullable TimeForm dateWeekday(TimeCursor c) {
    TimeForm date = bareDate(c);
    boolean bracket = c.take("(");
    DayOfWeek weekday = bracket ? c.weekday() : null;
    return date == null || weekday == null || !c.take(")") ? null : withWeekday(date, weekday);
  }

  private static TimeForm withWeekday(TimeForm date, DayOfWeek weekday) {
    return date instanceof MonthDay day ? new MonthDay(day.month(), day.day(), weekday, day.year()) : date;
  }

  private @Nullable TimeForm monthFirst(TimeCursor c) {
    Integer month = c.month();
    if (month == null) {
      return null;
    }
    boolean the = c.take("the");
    boolean figures = c.word().isNumber();
    DayNumbers days = the && figures ? null : figures || c.word().startsWithDigit() ? days(c) : spelledDay(c);
    return days == null || figures && c.atCountNoun() ? null : dates(month, days, year(c));
  }

  private @Nullable TimeForm dayFirst(TimeCursor c) {
    if (c.lexicon.lists().numberedNouns().contains(c.previous().lower())) {
      return null;
    }
    boolean the = c.take("the");
    boolean figures = c.word().isNumber();
    boolean named = c.word().isWord();
    DayNumbers days = named ? namedDay(c) : days(c);
    // "The 20 March accord" begins at its number, so that the article does not look like a part of the date.
    boolean joined = days != null && (c.take("of") || !named && !(the && figures));
    Integer month = joined ? c.month() : null;
    return days == null || month == null || isModal(c) ? null : dates(month, days, year(c));
  }

  /** "The Group of 20 may …" in a headline: the tagger knows a modal from a month. */
  private static boolean isModal(TimeCursor c) {
    return c.previous().tag().equals("MD") && !c.words.allCapitals();
  }

  private static @Nullable DayNumbers namedDay(TimeCursor c) {
    Integer day = c.ordinalDay();
    return day == null ? null : new DayNumbers(day, day);
  }

  /** "on March five", as some agencies spelled it; "in March five men" is told from it by what stands around. */
  private static @Nullable DayNumbers spelledDay(TimeCursor c) {
    boolean led = c.words.at(c.at() - 2).is("on", "by", "than", "until", "since", "dated", "of", "through", "began");
    Integer day = c.lexicon.lists().numbers().get(c.word().lower());
    if (day == null || day > 9 || c.word().is("a", "an") || !led && c.next().isWord() || c.next().isDash()) {
      return null;
    }
    c.move(1);
    return c.atCountNoun() ? null : new DayNumbers(day, day);
  }

  private record DayNumbers(int first, int last) {}

  /** "28", "27-28", "3 to 5", "14 and 15", "14, 15 and 16". */
  private static @Nullable DayNumbers days(TimeCursor c) {
    Integer first = c.day();
    if (first == null) {
      return null;
    }
    Integer last = first;
    int end = c.at();
    while (c.take("-", "–", "to", "and", "&", "or", "through", "until", "till", "/", ",")) {
      boolean comma = c.previous().text().equals(",");
      c.take("the");
      boolean figures = c.word().isNumber();
      Integer day = c.day();
      if (day == null || day <= last || figures && c.atCountNoun() || comma && !c.word().is("and", "or", "&", ",")) {
        break;
      }
      last = day;
      end = c.at();
    }
    c.move(end - c.at());
    return new DayNumbers(first, last);
  }

  private static TimeForm dates(int month, DayNumbers days, @Nullable TimeForm year) {
    if (days.last > Month.of(month).maxLength()) {
      // The day is a slip; the month may still be right.
      return new Months(month, month, year);
    }
    MonthDay first = new MonthDay(month, days.first, null, year);
    return days.first == days.last ? first : new Range(first, new MonthDay(month, days.last, null, year));
  }

  /** The year after a day or a month: ", 2017", "of 2017", "last year", "of this year". */
  static @Nullable TimeForm year(TimeCursor c) {
    return c.attempt(cursor -> {
      boolean joined = cursor.take(",", "of", "in");
      Integer year = cursor.year();
      if (year != null) {
        boolean counts = cursor.atCountNoun() || year == 2000 && joined && cursor.word().tag().equals("NNS");
        return counts || !cursor.words.endsCleanly(cursor.at()) ? null : new Years(year, year);
      }
      int shift = cursor.take("last") ? -1 : cursor.take("next") ? 1 : cursor.take("this") ? 0 : 2;
      return shift < 2 && cursor.take("year") ? new Current(CalendarUnit.YEAR, shift, false) : null;
    });
  }

  /** "2017-03-28", "28/03/2017", "28.3.2017"; none where day and month could change places. */
  private @Nullable TimeForm figures(TimeCursor c) {
    if (!c.word().startsWithDigit()) {
      return null;
    }
    Matcher dotted = DOTTED.matcher(c.word().text());
    if (dotted.matches()) {
      c.move(1);
      return figures(Integer.parseInt(dotted.group(3)), Integer.parseInt(dotted.group(2)), Integer.parseInt(dotted.group(1)));
    }
    boolean yearFirst = c.word().text().length() == 4;
    String mark = c.next().text();
    int[] parts = new int[3];
    for (int i = 0; i < 3; i++) {
      boolean joined = i == 0 || (mark.equals("-") || mark.equals("/")) && c.word().glued() && c.take(mark) && c.word().glued();
      if (!joined || !c.word().isNumber() || c.word().text().length() > 4) {
        return null;
      }
      parts[i] = Integer.parseInt(c.word().text());
      c.move(1);
    }
    return yearFirst ? figures(parts[0], parts[1], parts[2]) : dayOrMonthFirst(parts);
  }

  private static @Nullable TimeForm dayOrMonthFirst(int[] parts) {
    if (parts[0] <= 12 && parts[1] <= 12 && parts[0] != parts[1]) {
      return null;
    }
    return parts[1] > 12 ? figures(parts[2], parts[0], parts[1]) : figures(parts[2], parts[1], parts[0]);
  }

  private static @Nullable TimeForm figures(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return year < 1000 || year > 2100 ? null : new MonthDay(date.getMonthValue(), date.getDayOfMonth(), null, new Years(year, year));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable TimeForm holiday(TimeCursor c) {
    List<Integer> day = c.take(c.lexicon.holidays);
    return day == null ? null : new MonthDay(day.get(0), day.get(1), null, year(c));
  }

  /** "on the 28th", not "the 28th round". */
  @Nullable TimeForm dayOfMonth(TimeCursor c) {
    boolean lead = c.previous().is("on", "by", "until", "since", "before") && c.take("the");
    TimeForm day = lead ? ordinalOnly(c) : null;
    boolean alone = !c.word().isWord() || c.word().is("and", "in", "at", "with", "by", "when", "for");
    return day != null && alone ? day : null;
  }

  private @Nullable TimeForm ordinalOnly(TimeCursor c) {
    if (c.word().isNumber() || !c.word().startsWithDigit()) {
      return null;
    }
    Integer day = c.day();
    return day == null ? null : new DayOfMonth(day);
  }
}
