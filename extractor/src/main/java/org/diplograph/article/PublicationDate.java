package org.diplograph.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the date field of a record: {@code 2022-01-19}, {@code 2022-01-19T14:30:00Z}, {@code 20220119}, {@code 19 January 2022},
 * {@code Jan. 19, 2022}, {@code Wed, 19 Jan 2022 14:30:00 GMT}. It does not guess at {@code 03/04/2022}.
 */
final class PublicationDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ,].*)?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{6}Z?)?");
  private static final Pattern WEEKDAY = Pattern.compile(
      "^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}*\\.?,?\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile("(?<=\\d{4}),?(?:\\s+(?:at|-|[|]))?\\s+\\d{1,2}:\\d{2}.*$");
  private static final List<DateTimeFormatter> WORDED =
      List.of(worded("d MMM uuuu"), worded("d MMMM uuuu"), worded("MMM d uuuu"), worded("MMMM d uuuu"));

  private PublicationDate() {}

  private static DateTimeFormatter worded(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH);
  }

  /** The day, where the text tells one beyond doubt. */
  static Optional<LocalDate> parse(String text) {
    String trimmed = text.strip();
    for (Pattern numeric : List.of(ISO, COMPACT)) {
      Matcher matcher = numeric.matcher(trimmed);
      if (matcher.matches()) {
        return day(matcher);
      }
    }
    String words = TIME.matcher(WEEKDAY.matcher(trimmed).replaceFirst("")).replaceFirst("");
    String day = words
        .replaceAll("(?i)(?<=\\d)(?:st|nd|rd|th)\\b", "")
        .replaceAll("(?i)\\bsept\\b", "Sep")
        .replaceAll("[.,\\s]+", " ")
        .strip();
    return WORDED.stream().flatMap(format -> wordedDay(day, format).stream()).findFirst();
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> wordedDay(String words, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(words, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
