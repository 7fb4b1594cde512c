package org.diplograph.evaluate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date can mean, first and last included, as texts that sort like the days.
 *
 * <p>Example: {@code DateSpan.of("2021-06")} runs from {@code 2021-06-01} to {@code 2021-06-31}: whether a month has that day does not
 * matter where spans are only compared.
 */
record DateSpan(String first, String last) {
  private static final int LENGTH = 10;
  private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?");

  /** The span of a year, month or day; nothing where the text is none. What follows a day, such as a time, is ignored. */
  static Optional<DateSpan> of(@Nullable String date) {
    Matcher parts = DATE.matcher(date == null ? "" : date.substring(0, Math.min(LENGTH, date.length())));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String year = parts.group(1);
    return Optional.of(new DateSpan(
        year + "-" + part(parts, 2, "01") + "-" + part(parts, 3, "01"),
        year + "-" + part(parts, 2, "12") + "-" + part(parts, 3, "31")));
  }

  private static String part(Matcher parts, int group, String otherwise) {
    String part = parts.group(group);
    return part == null ? otherwise : part;
  }

  boolean contains(DateSpan other) {
    return first.compareTo(other.first) <= 0 && other.last.compareTo(last) <= 0;
  }

  boolean overlaps(DateSpan other) {
    return other.first.compareTo(last) <= 0 && first.compareTo(other.last) <= 0;
  }

  String month() {
    return first.substring(5, 7);
  }
}
