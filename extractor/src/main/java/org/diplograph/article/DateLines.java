package org.diplograph.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out lines that hold nothing but the day of publication, such as {@code Published: Friday, 1 March 2019, 10:30 GMT}, from the
 * first and last paragraphs, and keeps the day. Where several lines tell different days, as in a chronology, they are text and stay.
 */
final class DateLines implements Draft.Step {
  private static final int HEAD = 6;
  private static final int TAIL = 2;
  private static final int LONGEST = 90;
  /** Words and figures that may stand beside the date. */
  private static final Pattern BESIDE = Pattern.compile(
      "(?i)\\b(?:first |originally )?(?:published|posted|issued|created|date[d]?|on|at|in)\\b"
          + "|\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b"
          + "|\\bT?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:Z\\b)?"
          + "|\\b[ap]\\.?m\\b\\.?|\\b(?:GMT|UTC|BST|EST|EDT|CET|CEST|IST|MSK|EET|PST|PDT|hours|hrs|local time)\\b|[+-]\\d{1,2}:?\\d{0,2}");
  private static final Pattern UPDATED = Pattern.compile("(?i)\\b(?:last )?(?:updated|modified|edited)\\b");

  @Override
  public Draft apply(Draft draft) {
    List<Passage> rest = new ArrayList<>();
    List<LocalDate> published = new ArrayList<>();
    int count = draft.passages().size();
    for (int i = 0; i < count; i++) {
      Passage passage = draft.passages().get(i);
      Optional<LocalDate> date = i < HEAD || i >= count - TAIL ? dateOf(passage.words()) : Optional.empty();
      if (date.isEmpty()) {
        rest.add(passage);
      } else if (!isUpdate(passage.words())) {
        published.add(date.get());
      }
    }
    if (published.stream().distinct().count() > 1) {
      return draft;
    }
    return draft.with(rest).withDate(published.isEmpty() ? null : published.getFirst());
  }

  /** Whether the first date is that of a later change. */
  private static boolean isUpdate(String words) {
    Matcher updated = UPDATED.matcher(words);
    return updated.find() && updated.start() < FullDates.in(words).getFirst().span().begin();
  }

  /** The day, if the paragraph tells it and nothing else. */
  static Optional<LocalDate> dateOf(String words) {
    List<FullDates.Found> dates = words.length() > LONGEST ? List.of() : FullDates.in(words);
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder beside = new StringBuilder(words);
    dates.reversed().forEach(found -> beside.replace(found.span().begin(), found.span().end(), " "));
    String rest = BESIDE.matcher(UPDATED.matcher(beside).replaceAll(" ")).replaceAll(" ");
    return rest.chars().anyMatch(Character::isLetterOrDigit) ? Optional.empty() : Optional.of(dates.getFirst().date());
  }
}
