package org.diplograph.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line ` date YYYY-MM-DD …` with which a text file may begin.
 *
 * @param date the day of publication
 * @param end where the rest of the line begins: a headline, the first sentence, or nothing
 */
record DateHeader(LocalDate date, int end) {
  private static final Pattern HEADER = Pattern.compile(
      "\\A\\s*date:?[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?![\\w-])[ \\t]*", Pattern.CASE_INSENSITIVE);

  static Optional<DateHeader> of(CharSequence text) {
    Matcher matcher = HEADER.matcher(text);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    return PublicationDate.parse(matcher.group(1)).map(date -> new DateHeader(date, matcher.end()));
  }
}
