package org.diplograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.model.Span;

/** Finds dates with day, month and year in running text: {@code March 28, 2017}, {@code 28 March 2017}, {@code 2017-03-28}. */
final class FullDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH = "(?<month%1$d>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
      + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String YEAR = "(?<year%1$d>(?:19|20)\\d{2})(?![\\d-])";
  private static final Pattern DATE = Pattern.compile(
      "(?<![\\p{L}\\d-])(?:"
          + MONTH.formatted(1) + " (?<day1>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR.formatted(1)
          + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH.formatted(2) + ",? " + YEAR.formatted(2)
          + "|(?<year3>(?:19|20)\\d{2})-(?<month3>\\d{2})-(?<day3>\\d{2})(?!\\d))",
      Pattern.CASE_INSENSITIVE);

  private FullDates() {}

  /** A date and where it stands. */
  record Found(LocalDate date, Span span) {}

  static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (Matcher matcher = DATE.matcher(text); matcher.find(); ) {
      Span span = new Span(matcher.start(), matcher.end());
      date(matcher).ifPresent(date -> found.add(new Found(date, span)));
    }
    return found;
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    int form = matcher.group("day1") != null ? 1 : matcher.group("day2") != null ? 2 : 3;
    String month = matcher.group("month" + form);
    try {
      return Optional.of(LocalDate.of(
          Integer.parseInt(matcher.group("year" + form)),
          form == 3 ? Integer.parseInt(month) : MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1,
          Integer.parseInt(matcher.group("day" + form))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
