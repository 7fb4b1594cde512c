package org.diplograph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article's text without what is not news, ready for annotation, with the way back to the offsets as read.
 *
 * @param text normalised characters (ASCII quotation marks, one newline between blocks); each block lies on a line of its own
 * @param offsets for each character of {@code text}, where it stood in the article's text
 * @param blocks headline, body paragraphs and captions, in order, as spans of {@code text}
 * @param dateline the place and agency that opened the text, where it had a dateline
 * @param inferredDate the day of publication that the text itself surely tells, where the input gave none
 */
public record CleanText(
    Article article,
    String text,
    OffsetMap offsets,
    List<Block> blocks,
    @Nullable Dateline dateline,
    @Nullable LocalDate inferredDate) {
  public CleanText {
    blocks = List.copyOf(blocks);
  }

  /** A headline, a paragraph of the body, or the caption of a picture. */
  public record Block(Kind kind, Span span) {
    public enum Kind {
      HEADLINE,
      BODY,
      CAPTION
    }
  }

  /**
   * The opening of an agency report, as in {@code MOSCOW (AFP) --} or {@code TEHRAN, April 13 -}.
   *
   * @param place as written
   * @param agency as written, where told
   * @param source where it stands in the article's text as read
   */
  public record Dateline(String place, @Nullable String agency, Span source) {}

  /** The day to which "Wednesday" or "last month" relate: as published, else as inferred from the text. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(article.published() != null ? article.published() : inferredDate);
  }

  /** Where a span of {@link #text} stood in the article as read. */
  public Span toSource(Span clean) {
    return offsets.toSource(clean);
  }
}
