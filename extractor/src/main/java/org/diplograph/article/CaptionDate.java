package org.diplograph.article;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diplograph.model.CleanText.Block.Kind;

/**
 * Infers the day of publication from the one full date in the captions, if the body speaks of that day as the present: by its weekday,
 * or as today. A body that tells what was said on the weekday after it was published a day later.
 *
 * <p>Nothing is inferred where captions tell different days, where a picture is from the files, or where the body knows of later days.
 */
final class CaptionDate {
  private static final Pattern FROM_FILES = Pattern.compile("(?i)\\b(?:file(?:d)?(?: photo| picture| image)?|archive|FILE)\\b");
  private static final Pattern MONTH = Pattern.compile(
      "(?<!\\p{L})(January|February|March|April|May|June|July|August|September|October|November|December)"
          + ",? ((?:19|20)\\d{2})(?!\\d)");
  private static final String SAYING =
      "(?:said|says|told|reported|announced|confirmed|added|stated|declared|tweeted)\\b[\\w' ]{0,25}?\\b";

  private CaptionDate() {}

  static Optional<LocalDate> of(List<Passage> passages) {
    List<LocalDate> days = passages.stream()
        .filter(passage -> passage.kind() == Kind.CAPTION && !FROM_FILES.matcher(passage.words()).find())
        .flatMap(passage -> FullDates.in(passage.words()).stream())
        .map(FullDates.Found::date)
        .distinct()
        .toList();
    String body = passages.stream().filter(p -> p.kind() != Kind.CAPTION).map(Passage::words).collect(Collectors.joining("\n"));
    return days.size() == 1 ? published(days.getFirst(), body) : Optional.empty();
  }

  private static Optional<LocalDate> published(LocalDate picture, String body) {
    boolean present = names(picture.getDayOfWeek(), body) || Pattern.compile("(?i)\\btoday\\b").matcher(body).find();
    if (!present || knowsLater(picture, body)) {
      return Optional.empty();
    }
    LocalDate next = picture.plusDays(1);
    return Optional.of(saidOn(next.getDayOfWeek(), body) ? next : picture);
  }

  private static boolean names(DayOfWeek day, String body) {
    return Pattern.compile("\\b" + name(day) + "\\b").matcher(body).find();
  }

  private static boolean saidOn(DayOfWeek day, String body) {
    return Pattern.compile(SAYING + "(?:early |late )?(?:on )?" + name(day) + "\\b(?!')").matcher(body).find();
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static boolean knowsLater(LocalDate picture, String body) {
    if (FullDates.in(body).stream().anyMatch(found -> found.date().isAfter(picture.plusDays(1)))) {
      return true;
    }
    for (Matcher month = MONTH.matcher(body); month.find(); ) {
      YearMonth told = YearMonth.of(
          Integer.parseInt(month.group(2)), Month.valueOf(month.group(1).toUpperCase(Locale.ROOT)));
      if (told.isAfter(YearMonth.from(picture.plusDays(1)))) {
        return true;
      }
    }
    return false;
  }
}
