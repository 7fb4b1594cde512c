package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.resolve.TimeForm.Months;
import org.diplograph.resolve.TimeForm.Range;
import org.diplograph.resolve.TimeForm.Weekday;
import org.diplograph.resolve.TimeForm.Years;
import org.diplograph.resolve.TimeWords.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads months, quarters, seasons, years and decades: "in May", "spring 2019", "the 2015 agreement", "the late 1990s".
 * Where a word could be something else, what stands around it decides.
 */
final class PeriodGrammar {
  private static final Pattern DECADE = Pattern.compile("'?((?:1[0-9]|20)?[0-9])0s");
  private static final Pattern ADJECTIVE = Pattern.compile(".{4,}(al|ic|ark|ous|ive|ant|ent|ful|ar|ary)");
  private static final Set<String> NOUN_TAGS = Set.of("NN", "NNS", "JJ", "VBG");
  private static final Set<String> MODIFIER_TAGS = Set.of("JJ", "NN");

  private final TimeLexicon.Lists lists;
  private final List<TimeCursor.Rule> inContext = List.of(
      this::datedMonth, this::monthInContext, this::monthPair, this::yearInContext, this::yearPair,
      this::decade, this::quarter, this::season);
  private final List<TimeCursor.Rule> plain = List.of(
      this::datedMonth, this::plainMonth, this::monthPair, this::plainYear, this::yearPair,
      this::decade, this::quarter, this::season);

  PeriodGrammar(TimeLexicon lexicon) {
    this.lists = lexicon.lists();
  }

  /** All of them where the words around must speak for a time. */
  @Nullable TimeForm period(TimeCursor c) {
    return c.longest(inContext);
  }

  /** All of them after words that can only stand before a time: "the end of", "last". */
  @Nullable TimeForm plainPeriod(TimeCursor c) {
    return c.longest(plain);
  }

  private @Nullable TimeForm datedMonth(TimeCursor c) {
    Integer month = c.month();
    TimeForm year = month == null ? null : CalendarGrammar.year(c);
    return month == null || year == null ? null : new Months(month, month, year);
  }

  @Nullable TimeForm plainMonth(TimeCursor c) {
    Integer month = c.month();
    return month == null ? null : new Months(month, month, null);
  }

  private @Nullable TimeForm monthInContext(TimeCursor c) {
    int begin = c.at();
    TimeForm month = plainMonth(c);
    return month != null && speaksForMonth(c.words, begin, c.at()) ? month : null;
  }

  private boolean speaksForMonth(TimeWords words, int begin, int end) {
    Word name = words.at(begin);
    if (!lists.ambiguousMonths().contains(name.lower())) {
      return true;
    }
    String before = words.at(begin - 1).lower();
    Word after = words.at(end);
    if (name.name().equals("PERSON") || lists.monthsAlsoSurnames().contains(name.lower()) && after.isPossessive()) {
      return false;
    }
    if (lists.monthLeads().contains(before)) {
      return !(words.allCapitals() && before.equals("this") && after.isWord());
    }
    if (words.allCapitals()) {
      return false;
    }
    if (lists.weakMonthLeads().contains(before)) {
      return !lists.monthsAlsoSurnames().contains(name.lower()) && !after.isCapitalised();
    }
    String tag = words.at(begin - 1).tag();
    return (lists.determiners().contains(before) || tag.equals("JJ") || tag.equals("VBN")) && isNoun(after);
  }

  private static boolean isPlural(Word word) {
    return word.tag().isEmpty() ? word.lower().endsWith("s") && !word.lower().endsWith("ss") : word.tag().equals("NNS");
  }

  private boolean isNoun(Word word) {
    boolean noun = word.tag().isEmpty() ? !lists.functionWords().contains(word.lower()) : NOUN_TAGS.contains(word.tag());
    return noun && word.isWord() && !word.isCapitalised();
  }

  /** "March-April", "May to July 2018", "June and July"; months that do not follow each other are not one time. */
  private @Nullable TimeForm monthPair(TimeCursor c) {
    Integer first = c.month();
    boolean and = c.word().is("and", "&");
    if (first == null || !c.take("-", "–", "/", "to", "until", "till", "through", "and", "&", "or")) {
      return null;
    }
    Integer last = c.month();
    if (last == null || and && last != first % 12 + 1) {
      return null;
    }
    TimeForm year = CalendarGrammar.year(c);
    return first < last ? new Months(first, last, year) : new Range(new Months(first, first, null), new Months(last, last, year));
  }

  private @Nullable TimeForm plainYear(TimeCursor c) {
    c.attempt(cursor -> cursor.take("the") && cursor.take("year") && cursor.word().isNumber() ? new TimeForm.Vague() : null);
    Integer year = c.year();
    return year == null || c.atCountNoun() ? null : new Years(year, year);
  }

  private @Nullable TimeForm yearInContext(TimeCursor c) {
    int begin = c.at();
    TimeForm year = plainYear(c);
    return year instanceof Years years && (c.at() > begin + 1 || speaksForYear(c.words, begin, years.first())) ? year : null;
  }

  private boolean speaksForYear(TimeWords words, int begin, int year) {
    Word before = words.at(begin - 1);
    Word after = words.at(begin + 1);
    if (lists.numberedNouns().contains(before.lower()) || before.glued() && before.isDash()) {
      return false;
    }
    if (year < 1900) {
      return lists.oldYearLeads().contains(before.lower()) && !(after.isWord() && after.lower().endsWith("s"));
    }
    boolean plural = after.isWord() && isPlural(after);
    boolean round = year % 100 == 0;
    if (lists.yearLeads().contains(before.lower())) {
      return !(plural && round);
    }
    if (!after.isWord()) {
      return before.text().equals("(") || before.text().equals(",") && !after.isNumber();
    }
    boolean determined = lists.determiners().contains(before.lower()) || before.isPossessive();
    return !(plural && round) && (determined || before.isWord() && !before.isCapitalised() && isModifier(before, plural));
  }

  /** "a landmark 2015 agreement": the word before may be an adjective or a noun, never a word that measures or denies. */
  private static boolean isModifier(Word word, boolean plural) {
    if (word.tag().isEmpty()) {
      return ADJECTIVE.matcher(word.lower()).matches();
    }
    return MODIFIER_TAGS.contains(word.tag()) || !plural && word.tag().equals("VBN");
  }

  /** "2014-2015", "2014-15", "2003 to 2005", "2013 and 2015" after "between". */
  private @Nullable TimeForm yearPair(TimeCursor c) {
    boolean led = c.previous().is("between", "from", "during", "in", "for", "of", "the", "(");
    boolean between = c.previous().is("between");
    Integer first = c.year();
    if (first == null || !c.take("-", "–", "/") && !(led && c.take("to", "until", "through")) && !(between && c.take("and"))) {
      return null;
    }
    boolean brief = c.previous().glued() && c.word().glued() && c.word().isNumber() && c.word().text().length() == 2;
    int last = brief ? first / 100 * 100 + Integer.parseInt(c.word().text()) : 0;
    if (brief) {
      c.move(1);
    } else {
      Integer year = c.year();
      last = year == null ? 0 : year;
    }
    return last <= first || first < 1800 || c.atCountNoun() ? null : new Years(first, last);
  }

  /** "1990s", "the '90s", "the nineties"; the short ones need the article, for "in his mid-sixties" is an age. */
  private @Nullable TimeForm decade(TimeCursor c) {
    boolean the = c.take("the") || hasArticle(c);
    Integer named = the ? c.lookUp(lists.decades()) : null;
    if (named != null) {
      return new Years(named, named + 9);
    }
    Matcher figures = DECADE.matcher(c.word().lower());
    if (!figures.matches() || figures.group(1).length() == 1 && !the) {
      return null;
    }
    int tens = Integer.parseInt(figures.group(1));
    int first = 10 * (tens >= 100 ? tens : tens >= 2 ? 190 + tens : 200 + tens);
    c.move(1);
    return new Years(first, first + 9);
  }

  /** Whether "the" stands before, perhaps with "late" or "mid-" between. */
  private static boolean hasArticle(TimeCursor c) {
    int at = c.at() - 1;
    while (c.words.at(at).is("early", "mid", "late", "-")) {
      at--;
    }
    return c.words.at(at).is("the");
  }

  /** "the third quarter of 2018", "Q3 2018". */
  private @Nullable TimeForm quarter(TimeCursor c) {
    c.take("the");
    int number = c.word().is("q1", "q2", "q3", "q4") ? c.word().lower().charAt(1) - '0' : 0;
    if (number > 0) {
      c.move(1);
    } else {
      Integer ordinal = c.ordinalDay();
      if (ordinal == null || ordinal > 4 || !c.take("quarter")) {
        return null;
      }
      number = ordinal;
    }
    return new Months(3 * number - 2, 3 * number, CalendarGrammar.year(c));
  }

  /** "spring 2019", "the winter of 2013-14", "in the summer"; "fall" needs a year. */
  private @Nullable TimeForm season(TimeCursor c) {
    boolean led = lists.seasonLeads().contains(c.previous().lower());
    boolean the = c.take("the");
    boolean fall = c.word().is("fall");
    boolean named = c.word().isCapitalised() && c.previous().isCapitalised() && !c.words.allCapitals();
    List<Integer> months = named ? null : c.season();
    if (months == null) {
      return null;
    }
    TimeForm year = CalendarGrammar.year(c);
    boolean qualified = year != null || c.words.at(c.at() - 2).is("this", "last", "next");
    boolean alone = led && !fall && !c.word().isCapitalised() && !(the && c.word().isWord() && c.word().lower().endsWith("s"));
    return qualified || alone ? new Months(months.get(0), months.get(1), year) : null;
  }

  /** "Tuesday", "late on Tuesday" without its "late", "Tuesday evening", "Tuesday last week", "Tuesday last". */
  @Nullable TimeForm weekday(TimeCursor c) {
    DayOfWeek day = c.weekday();
    if (day == null) {
      return null;
    }
    c.takeAny(lists.dayParts());
    TimeForm week = c.attempt(PeriodGrammar::week);
    if (week == null && c.word().is("last") && !c.next().isWord()) {
      c.move(1);
      return new TimeForm.Chosen(TimeForm.Which.LAST, new Weekday(day, null));
    }
    return new Weekday(day, week);
  }

  private static @Nullable TimeForm week(TimeCursor c) {
    c.take("of");
    int shift = c.take("last") ? -1 : c.take("next") ? 1 : c.take("this") ? 0 : 2;
    return shift < 2 && c.take("week") ? new TimeForm.Current(CalendarUnit.WEEK, shift, false) : null;
  }
}
