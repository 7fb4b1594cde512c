package org.diplograph.resolve;

import java.util.List;
import org.diplograph.resolve.TimeForm.Amount;
import org.diplograph.resolve.TimeForm.Chosen;
import org.diplograph.resolve.TimeForm.Current;
import org.diplograph.resolve.TimeForm.MonthDay;
import org.diplograph.resolve.TimeForm.Offset;
import org.diplograph.resolve.TimeForm.Weekend;
import org.diplograph.resolve.TimeForm.Which;
import org.diplograph.resolve.TimeForm.Window;
import org.diplograph.resolve.TimeLexicon.UnitWord;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that count from another: from the day of publication ("yesterday", "last week", "two days ago") or, anchored,
 * from a time told before ("the next day", "two days later"). Lengths ("for two hours", "a 90-day truce") are not times.
 */
final class RelativeGrammar {
  private static final int LENGTH_MARKER_REACH = 7;

  private final TimeLexicon lexicon;
  private final CalendarGrammar dates;
  private final PeriodGrammar periods;
  private final List<TimeCursor.Rule> rules =
      List.of(this::dayWord, this::chosen, this::weekend, this::named, this::back, this::ahead, this::window, this::sameDay);

  RelativeGrammar(TimeLexicon lexicon, CalendarGrammar dates, PeriodGrammar periods) {
    this.lexicon = lexicon;
    this.dates = dates;
    this.periods = periods;
  }

  @Nullable TimeForm relative(TimeCursor c) {
    return c.longest(rules);
  }

  /** "today", "earlier today", "tomorrow evening", "last night". */
  private @Nullable TimeForm dayWord(TimeCursor c) {
    Integer shift = c.take(lexicon.dayWords);
    if (shift == null) {
      return null;
    }
    c.takeAny(lexicon.lists().dayParts());
    return new Current(CalendarUnit.DAY, shift, false);
  }

  /** "last Friday", "this coming Monday", "next March", "last week", "this year", "last weekend". */
  private @Nullable TimeForm chosen(TimeCursor c) {
    Which which = c.take("last") ? Which.LAST : c.take("next") ? Which.NEXT : c.take("this") ? Which.THIS : null;
    if (which == null || c.words.at(c.at() - 2).is("the") && which != Which.THIS && isUnit(c)) {
      return null;
    }
    if (which == Which.THIS && c.take("past", "last")) {
      which = Which.LAST;
    } else if (which == Which.THIS) {
      c.take("coming");
    }
    TimeForm unit = c.attempt(RelativeGrammar::wholeUnit);
    if (unit instanceof Current current) {
      return new Current(current.unit(), which == Which.LAST ? -1 : which == Which.NEXT ? 1 : 0, false);
    }
    TimeForm form = c.take("weekend") ? new Weekend() : c.longest(List.of(periods::weekday, dates::date, periods::plainPeriod));
    boolean dated = form instanceof TimeForm.Years || form instanceof MonthDay day && day.year() != null;
    return form == null || dated || isHeadlineModal(c, which) ? null : new Chosen(which, form);
  }

  /** "THIS MAY BE": in capitals the modal looks like the month. */
  private static boolean isHeadlineModal(TimeCursor c, Which which) {
    return which == Which.THIS && c.words.allCapitals() && c.previous().is("may") && c.word().isWord();
  }

  private static boolean isUnit(TimeCursor c) {
    return c.lexicon.lists().units().containsKey(c.word().lower());
  }

  /** A unit in the singular, longer than a day. */
  private static @Nullable TimeForm wholeUnit(TimeCursor c) {
    boolean plural = c.word().lower().endsWith("s") || c.word().lower().endsWith("ies");
    UnitWord unit = plural ? null : c.unit();
    boolean longer = unit != null && unit != UnitWord.HOUR && unit != UnitWord.DAY && unit != UnitWord.FORTNIGHT;
    return unit != null && longer ? new Current(unit.unit(), 0, false) : null;
  }

  /** "the weekend" and, before a noun, "weekend talks". */
  private @Nullable TimeForm weekend(TimeCursor c) {
    boolean the = c.take("the");
    boolean free = the || !lexicon.lists().notBeforeWeekend().contains(c.previous().lower());
    boolean taken = free && c.take("weekend");
    return taken && (the || c.word().isWord() || c.previous().is("weekend")) ? new Weekend() : null;
  }

  /** "that day", "the same month", "the next day", "the previous week", "the day before", "the following morning". */
  private @Nullable TimeForm named(TimeCursor c) {
    boolean the = c.take("the", "that", "this");
    boolean that = the && c.previous().is("that");
    boolean current = c.take("current", "present");
    boolean same = !current && c.take("same");
    int shift = same || current ? 0 : c.take("next", "following", "ensuing") ? 1 : c.take("previous", "preceding") ? -1 : 2;
    if (shift == 2 && !the || isWindowLead(c, shift)) {
      return null;
    }
    c.take("very");
    if (!current && (shift < 2 || that) && c.take("morning", "afternoon", "evening", "night")) {
      return new Current(CalendarUnit.DAY, shift < 2 ? shift : 0, true);
    }
    UnitWord unit = c.unit();
    boolean plural = unit != null && c.previous().lower().endsWith("s");
    if (unit == null || plural || unit == UnitWord.HOUR || unit == UnitWord.FORTNIGHT) {
      return null;
    }
    int after = shift < 2 || that ? 2 : beforeOrAfter(c);
    boolean bare = shift == 2 && after == 2 && !that;
    return bare ? null : new Current(unit.unit(), shift < 2 ? shift : after < 2 ? after : 0, !current);
  }

  /** "in the next week" tells a span from now on, "the next week" the one after some other. */
  private static boolean isWindowLead(TimeCursor c, int shift) {
    return shift == 1 && c.previous().is("next") && c.words.at(c.at() - 3).is("in", "over", "within", "during", "for");
  }

  /** 1 for "after", -1 for "before" and "earlier" at the end of a phrase, else 2. */
  private static int beforeOrAfter(TimeCursor c) {
    int shift = c.word().is("after", "later") ? 1 : c.word().is("before", "earlier") ? -1 : 2;
    boolean closed = !c.next().isNumber() && (!c.next().isWord() || c.next().is("and", "but", "in", "at", "with", "when", "while", "as"));
    if (shift == 2 || !closed) {
      return 2;
    }
    c.move(1);
    return shift;
  }

  /** "later in the day", "earlier that day", "later the same day". */
  private @Nullable TimeForm sameDay(TimeCursor c) {
    if (!c.take("later", "earlier", "late", "early")) {
      return null;
    }
    boolean inThe = c.take("in") && c.take("the", "that") || c.take("on") && c.take("the", "that") || c.take("that", "the");
    c.take("same", "very");
    return inThe && c.take("day", "evening", "afternoon", "morning", "night") ? new Current(CalendarUnit.DAY, 0, true) : null;
  }

  /** "two days ago", "a year earlier", "three weeks later", "days later". */
  private @Nullable TimeForm back(TimeCursor c) {
    Amount amount = amount(c, true);
    if (amount == null) {
      return null;
    }
    if (c.take("ago")) {
      return new Offset(amount, -1, false);
    }
    if (c.take("hence") || c.take("from") && c.take("now", "today")) {
      return new Offset(amount, 1, false);
    }
    boolean compared = c.next().is("than");
    int shift = compared ? 2 : c.take("later") ? 1 : c.take("earlier") ? -1 : beforeOrAfter(c);
    return shift == 2 ? null : new Offset(amount, shift, true);
  }

  /** "in two weeks", "within a week", "in ten days' time"; not "the first visit in ten years". */
  private @Nullable TimeForm ahead(TimeCursor c) {
    boolean within = c.take("within");
    int begin = c.at();
    if (!within && (!c.take("in") || lexicon.lists().lengthHedges().contains(c.word().lower()))) {
      return null;
    }
    Amount amount = amount(c, within);
    if (amount == null || c.word().is("of", "before", "after", "ago", "-")) {
      return null;
    }
    boolean ages = amount.unit() == CalendarUnit.DECADE || amount.unit() == CalendarUnit.CENTURY;
    boolean time = c.word().isPossessive() && c.next().is("time");
    if (time) {
      c.move(2);
    } else if (!within && (ages || tellsLength(c.words, begin))) {
      return null;
    }
    return within ? new Window(amount, 1) : new Offset(amount, 1, false);
  }

  private boolean tellsLength(TimeWords words, int begin) {
    for (int i = begin - 1; i >= Math.max(0, begin - LENGTH_MARKER_REACH) && !words.at(i).is(",", ";", ":", "."); i--) {
      TimeWords.Word word = words.at(i);
      boolean superlative = word.lower().endsWith("iest") || word.tag().equals("JJS") || word.tag().equals("RBS");
      if (superlative || lexicon.lists().lengthMarkers().contains(word.lower())) {
        return true;
      }
    }
    return false;
  }

  /** "in recent weeks", "over the last four years", "in the coming days", "in the next two weeks", "the past year". */
  private @Nullable TimeForm window(TimeCursor c) {
    boolean lead = c.take("in", "over", "during", "for", "within", "throughout");
    boolean the = c.take("the", "these", "this", "its", "their");
    boolean recent = c.word().is("recent");
    int direction = c.take("last", "past", "recent", "previous") ? -1 : c.take("coming", "next", "following", "ensuing") ? 1 : 0;
    boolean coming = direction == 1 && c.previous().is("coming");
    if (direction == 0 || !the && !recent && !coming) {
      return null;
    }
    boolean counted = !isUnit(c);
    Amount amount = counted ? amount(c, false) : oneOrMore(c, lead || coming || c.previous().is("past"));
    if (amount == null || c.word().is("of")) {
      return null;
    }
    // "The coming days" lie ahead of the article even where its clause is in the past: "they agreed on talks in the coming days".
    TimeForm window = new Window(amount, direction);
    return coming ? new Chosen(Which.NEXT, window) : window;
  }

  private @Nullable Amount oneOrMore(TimeCursor c, boolean led) {
    UnitWord unit = c.unit();
    boolean plural = unit != null && c.previous().lower().endsWith("s");
    if (unit == null || !plural && (!led || unit == UnitWord.HOUR || unit == UnitWord.DAY)) {
      return null;
    }
    return plural ? plural(unit) : unit.amount(1, 1);
  }

  private Amount plural(UnitWord unit) {
    return unit.amount(lexicon.lists().plural().get(0), lexicon.lists().plural().get(1));
  }

  /** "two days", "about a week", "two or three months", "a few days"; "days" alone where it may be. */
  private @Nullable Amount amount(TimeCursor c, boolean bare) {
    c.take(lexicon.hedges);
    if (bare && isUnit(c)) {
      UnitWord unit = c.unit();
      return unit == null || !c.previous().lower().endsWith("s") ? null : plural(unit);
    }
    int min;
    int max;
    List<Integer> vague = c.take(lexicon.amounts);
    if (vague != null) {
      min = vague.get(0);
      max = vague.get(1);
    } else {
      Integer number = c.number();
      if (number == null) {
        return null;
      }
      min = number;
      max = upTo(c, number);
    }
    c.take("-");
    UnitWord unit = c.unit();
    if (unit == null) {
      return null;
    }
    boolean half = c.attempt(h -> h.take("and") && h.take("a") && h.take("half") ? new TimeForm.Vague() : null) != null;
    return unit.amount(min, half ? max + 1 : max);
  }

  /** The upper number of "two or three", "10 to 15", "two and a half"; the number itself where there is none. */
  private static int upTo(TimeCursor c, int number) {
    int mark = c.at();
    if (c.take("and") && c.take("a") && c.take("half")) {
      return number + 1;
    }
    c.move(mark - c.at());
    if (c.take("or", "to", "-", "–")) {
      Integer upper = c.number();
      if (upper != null && upper > number) {
        return upper;
      }
    }
    c.move(mark - c.at());
    return number;
  }
}
