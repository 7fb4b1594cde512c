package org.diplograph.resolve;

import java.util.List;
import java.util.Set;

/** When a clause's verb puts what it tells: it decides whether "Friday" is the last one or the next. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN;

  private static final Set<String> AHEAD = Set.of("will", "would", "shall", "wo", "'ll", "to");
  private static final Set<String> BACK = Set.of("have", "had", "has", "was", "were", "did");

  /**
   * The tense of a verb group: {@code of("VB", List.of("will"))} is {@link #FUTURE}, {@code of("VBN", List.of("have"))} is {@link #PAST}.
   * Lemmas do not tell "is invited" from "was invited"; give the forms "was", "were", "had" instead of the lemma where they are known.
   *
   * @param verbTag Penn Treebank tag of the main verb
   * @param auxiliaries lemmas of its auxiliaries and of the particle "to", in any order
   */
  public static Tense of(String verbTag, List<String> auxiliaries) {
    if (auxiliaries.stream().anyMatch(AHEAD::contains)) {
      return auxiliaries.contains("have") && auxiliaries.contains("to") && verbTag.equals("VBN") ? PAST : FUTURE;
    }
    if (verbTag.equals("VBD") || auxiliaries.stream().anyMatch(BACK::contains)) {
      return PAST;
    }
    return switch (verbTag) {
      case "VBZ", "VBP" -> PRESENT;
      case "VBG" -> auxiliaries.contains("be") ? PRESENT : UNKNOWN;
      case "VBN" -> PAST;
      default -> UNKNOWN;
    };
  }
}
