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

  private static final Set<String> AHEAD =
      Set.of("will", "would", "shall", "should", "may", "might", "can", "could", "must", "wo", "ca", "'ll", "'d", "to");
  private static final Set<String> UNREAL = Set.of("would", "could", "should", "'d");
  private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "'ve");
  private static final Set<String> BACK = Set.of("was", "were", "did");
  private static final Set<String> NOW = Set.of("is", "are", "am", "'s", "'re", "'m");

  /**
   * The tense of a verb group: {@code of("VB", List.of("will"))} and {@code of("VB", List.of("is", "to"))} are {@link #FUTURE},
   * {@code of("VBN", List.of("have"))} is {@link #PAST}. What lies ahead of a past counts as future: "he would arrive on Friday".
   *
   * @param verbTag Penn Treebank tag of the main verb
   * @param auxiliaries its auxiliaries and the particle "to", in any order: lemmas, or better the forms in lower case, for the lemma
   *     "be" leaves open whether someone is or was invited
   */
  public static Tense of(String verbTag, List<String> auxiliaries) {
    boolean perfect = anyOf(PERFECT, auxiliaries);
    if (anyOf(AHEAD, auxiliaries)) {
      if (!perfect || auxiliaries.contains("will") || auxiliaries.contains("have") && !verbTag.equals("VBN")) {
        return FUTURE;
      }
      // "It would have begun on Friday" does not tell which Friday; "it may have begun on Friday" does.
      return anyOf(UNREAL, auxiliaries) ? UNKNOWN : PAST;
    }
    if (perfect || verbTag.equals("VBD") || anyOf(BACK, auxiliaries)) {
      return PAST;
    }
    return switch (verbTag) {
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" -> auxiliaries.isEmpty() ? UNKNOWN : PRESENT;
      case "VBN" -> anyOf(NOW, auxiliaries) ? PRESENT : PAST;
      default -> UNKNOWN;
    };
  }

  private static boolean anyOf(Set<String> some, List<String> words) {
    return !Collections.disjoint(some, words);
  }
}
