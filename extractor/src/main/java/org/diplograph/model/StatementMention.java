package org.diplograph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor said, according to one article.
 *
 * @param id unique within the article and stable between runs, such as {@code s-2210}
 * @param speaker key of a person, state or organisation
 * @param addressee key of the one spoken to, where told
 * @param words the words quoted, or the clause that paraphrases them, as the article has them
 * @param span offsets of {@code words} in {@link Article#text}
 * @param quoted true for literal quotation, false for paraphrase
 * @param saidAt {@code id} of the event mention at which it was said
 * @param evidence the sentence that it stands in
 */
public record StatementMention(
    String id,
    String speaker,
    @Nullable String addressee,
    String words,
    Span span,
    boolean quoted,
    List<String> topics,
    @Nullable String saidAt,
    double confidence,
    Evidence evidence) {
  public StatementMention {
    topics = List.copyOf(topics);
  }
}
