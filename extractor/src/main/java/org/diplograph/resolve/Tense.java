package org.diplograph.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Where a clause's verb puts what it tells: it decides whether "Friday" is the last one or the next. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final Auxiliaries WORDS = Auxiliaries.load();

  /**
   * The tense of a verb group: {@code of("VB", List.of("will"))} and {@code of("VB", List.of("is", "to"))} are {@link #FUTURE},
   * {@code of("VBN", List.of("have"))} is {@link #PAST}. What lies ahead of a past counts as future: "he would arrive on Friday".
   *
   * @param verbTag Penn Treebank tag of the main verb
   * @param auxiliaries its auxiliaries and the particle "to", in any order: lemmas, or better the forms in lower case, for the lemma
   *     "be" leaves open whether someone is or was invited
   */
  public static Tense of(String verbTag, List<String> auxiliaries) {
    boolean perfect = anyOf(WORDS.perfect(), auxiliaries);
    if (anyOf(WORDS.ahead(), auxiliaries)) {
      if (!perfect || auxiliaries.contains("will") || auxiliaries.contains("have") && !verbTag.equals("VBN")) {
        return FUTURE;
      }
      // "It would have begun on Friday" does not tell which Friday; "it may have begun on Friday" does.
      return anyOf(WORDS.unreal(), auxiliaries) ? UNKNOWN : PAST;
    }
    if (perfect || verbTag.equals("VBD") || anyOf(WORDS.back(), auxiliaries)) {
      return PAST;
    }
    return switch (verbTag) {
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" -> auxiliaries.isEmpty() ? UNKNOWN : PRESENT;
      case "VBN" -> anyOf(WORDS.now(), auxiliaries) ? PRESENT : PAST;
      default -> UNKNOWN;
    };
  }

  private static boolean anyOf(Set<String> some, List<String> words) {
    return !Collections.disjoint(some, words);
  }
}
