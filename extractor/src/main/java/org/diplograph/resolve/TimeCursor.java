package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.resolve.TimeLexicon.UnitWord;
import org.diplograph.resolve.TimeWords.Word;
import org.jspecify.annotations.Nullable;

/** A place in a sentence that moves on over each word taken, and back where a rule fails. */
final class TimeCursor {
  private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
  private static final Set<String> DATE_LEADS = Set.of(",", "on", "by", "of", "since", "until", "from", "record");

  final TimeWords words;
  final TimeLexicon lexicon;
  private final TimeLexicon.Lists lists;
  private int at;

  TimeCursor(TimeWords words, TimeLexicon lexicon, int at) {
    this.words = words;
    this.lexicon = lexicon;
    this.lists = lexicon.lists();
    this.at = at;
  }

  /** Takes words from the cursor on and says what they tell, or null, whereupon its caller puts the cursor back. */
  interface Rule {
    @Nullable TimeForm parse(TimeCursor cursor);
  }

  int at() {
    return at;
  }

  Word word() {
    return words.at(at);
  }

  Word next() {
    return words.at(at + 1);
  }

  Word previous() {
    return words.at(at - 1);
  }

  /** What a rule makes of the words here; the cursor stays where the rule fails. */
  @Nullable TimeForm attempt(Rule rule) {
    int mark = at;
    TimeForm form = rule.parse(this);
    if (form == null) {
      at = mark;
    }
    return form;
  }

  /** What the rule that takes the most words makes of them; of equals, the first. */
  @Nullable TimeForm longest(List<Rule> rules) {
    int mark = at;
    int end = mark;
    TimeForm best = null;
    for (Rule rule : rules) {
      at = mark;
      TimeForm form = rule.parse(this);
      if (form != null && at > end && words.endsCleanly(at)) {
        best = form;
        end = at;
      }
    }
    at = end;
    return best;
  }

  boolean take(String... options) {
    for (String option : options) {
      if (word().lower().equals(option)) {
        at++;
        return true;
      }
    }
    return false;
  }

  boolean takeAny(Set<String> options) {
    if (!options.contains(word().lower())) {
      return false;
    }
    at++;
    return true;
  }

  <T> @Nullable T take(TimePhrases<T> phrases) {
    TimePhrases.Found<T> found = phrases.at(words, at);
    if (found == null) {
      return null;
    }
    at += found.length();
    return found.value();
  }

  /** Takes as many words as {@code count} says, whatever they are; fewer than none goes back. */
  void move(int count) {
    at += count;
  }

  /** A month's name, or its abbreviation beside a number; not the lower-case "may" and "march", unless in a date. */
  @Nullable Integer month() {
    Word word = word();
    Integer month = lists.months().get(word.lower());
    // "Caracas, march 19": careless, but surely a date.
    boolean dated = DATE_LEADS.contains(previous().lower()) && next().startsWithDigit();
    if (month != null && (word.isCapitalised() || dated || !lists.ambiguousMonths().contains(word.lower()))) {
      at++;
      return month;
    }
    month = lists.monthAbbreviations().get(word.lower());
    if (month == null || !word.isCapitalised()) {
      return null;
    }
    int stop = next().text().equals(".") && next().glued() ? 1 : 0;
    boolean beside = previous().startsWithDigit() || words.at(at + 1 + stop).startsWithDigit();
    boolean stopped = (stop > 0 || word.text().endsWith(".")) && lists.monthLeads().contains(previous().lower());
    if (!beside && !stopped) {
      return null;
    }
    at += 1 + stop;
    return month;
  }

  /** A weekday's name, or its abbreviation with a full stop or before a date. */
  @Nullable DayOfWeek weekday() {
    Word word = word();
    Integer day = lists.weekdays().get(word.lower());
    if (day == null) {
      day = word.isCapitalised() ? lists.weekdayAbbreviations().get(word.lower()) : null;
      boolean dated = next().startsWithDigit() || next().text().equals(",") && isDateStart(at + 2);
      if (day == null || !(word.text().endsWith(".") && word.text().length() > 2 || dated)) {
        return null;
      }
    }
    at++;
    return DayOfWeek.of(day);
  }

  private boolean isDateStart(int index) {
    Word word = words.at(index);
    return word.startsWithDigit() || lists.months().containsKey(word.lower()) || lists.monthAbbreviations().containsKey(word.lower());
  }

  /** A day of the month in figures: "28", "28th". */
  @Nullable Integer day() {
    if (!word().startsWithDigit()) {
      return null;
    }
    Matcher day = DAY.matcher(word().lower());
    return day.matches() ? inRange(day.group(1), 1, 31) : null;
  }

  /** A day of the month as an ordinal: "28th", "first". */
  @Nullable Integer ordinalDay() {
    Integer named = lists.ordinals().get(word().lower());
    if (named != null) {
      at++;
      return named;
    }
    return word().isNumber() ? null : day();
  }

  /** A year in four figures. */
  @Nullable Integer year() {
    return word().isNumber() && word().text().length() == 4 ? inRange(word().text(), 1000, 2100) : null;
  }

  private @Nullable Integer inRange(String digits, int min, int max) {
    int number = Integer.parseInt(digits);
    if (number < min || number > max) {
      return null;
    }
    at++;
    return number;
  }

  /** A count in figures or words, up to 999. */
  @Nullable Integer number() {
    Integer number = lists.numbers().get(word().lower());
    if (number == null && word().isNumber() && word().text().length() <= 3) {
      number = Integer.valueOf(word().text());
    }
    if (number != null) {
      at++;
    }
    return number;
  }

  @Nullable UnitWord unit() {
    UnitWord unit = lists.units().get(word().lower());
    if (unit != null) {
      at++;
    }
    return unit;
  }

  /** First and last month of a season. */
  @Nullable List<Integer> season() {
    List<Integer> season = lists.seasons().get(word().lower());
    if (season != null) {
      at++;
    }
    return season;
  }

  <T> @Nullable T lookUp(Map<String, T> list) {
    T value = list.get(word().lower());
    if (value != null) {
      at++;
    }
    return value;
  }

  /** Whether the word here counts things, so that a number before it is no date: "people", "percent". */
  boolean atCountNoun() {
    return lists.countNouns().contains(word().lower());
  }
}
