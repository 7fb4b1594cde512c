package org.diplograph.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Drops a paragraph that stood before in the same words, but for case and punctuation; short ones, as in interviews, may return. */
final class RepeatedPassages implements Draft.Step {
  private static final int SHORTEST = 20;

  @Override
  public Draft apply(Draft draft) {
    Set<String> seen = new HashSet<>();
    List<Passage> once = new ArrayList<>();
    for (Passage passage : draft.passages()) {
      String folded = fold(passage.words());
      if (folded.length() < SHORTEST || seen.add(folded)) {
        once.add(passage);
      }
    }
    return draft.with(once);
  }

  /** Letters and digits only, in lower case. */
  static String fold(String words) {
    StringBuilder folded = new StringBuilder();
    words.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
