package org.diplograph.model;

import java.util.List;
import java.util.Map;

/**
 * The sentence behind a claim: its offsets in the article as read, and its words at those offsets.
 *
 * @param span offsets in {@link Article#text}
 * @param quote the text at those offsets, to the letter
 * @param surfaces for each actor claimed by this sentence, by key, the words by which it names them, such as {@code "Mr Putin"}
 * @param supports what the sentence tells: any of {@code event}, {@code actor}, {@code date}, {@code place}, {@code status}
 */
public record Evidence(Span span, String quote, Map<String, String> surfaces, List<String> supports) {
  public Evidence {
    surfaces = Map.copyOf(surfaces);
    supports = List.copyOf(supports);
  }
}
