package org.diplograph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block between {@code ---} lines with which files of web sites begin, with the day of publication that it tells.
 *
 * @param end where the text begins
 */
record FrontMatter(Optional<LocalDate> date, int end) {
  private static final Pattern BLOCK = Pattern.compile("\\A\\s*---[ \\t]*\\n((?:[^\\n]*\\n){1,80}?)---[ \\t]*(?:\\n|\\z)");
  private static final Pattern KEY = Pattern.compile("(?m)^[\\w-]+:");
  private static final List<String> DATES = List.of("published_time", "datePublished", "published", "publish_date", "pubdate", "date");

  static Optional<FrontMatter> of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.lookingAt() || !KEY.matcher(block.group(1)).lookingAt()) {
      return Optional.empty();
    }
    Optional<LocalDate> date = DATES.stream().flatMap(key -> date(block.group(1), key).stream()).findFirst();
    return Optional.of(new FrontMatter(date, block.end()));
  }

  private static Optional<LocalDate> date(String block, String key) {
    Matcher value = Pattern.compile("(?m)^" + key + ": *[\"']?([^\"'\\n]+)").matcher(block);
    return value.find() ? PublicationDate.parse(value.group(1)) : Optional.empty();
  }
}
