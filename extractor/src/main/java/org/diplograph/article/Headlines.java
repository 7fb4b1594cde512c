package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.CleanText.Block.Kind;

/**
 * Marks the headline: the paragraph near the beginning that repeats the title given, or else a short first paragraph that does not end
 * as a sentence does.
 */
final class Headlines implements Draft.Step {
  private static final int LONGEST = 140;
  private static final int LOOKED_AT = 3;

  @Override
  public Draft apply(Draft draft) {
    List<Passage> passages = new ArrayList<>(draft.passages());
    String title = draft.article().title() == null ? "" : RepeatedPassages.fold(draft.article().title());
    for (int i = 0; i < Math.min(LOOKED_AT, passages.size()); i++) {
      Passage passage = passages.get(i);
      boolean isTitle = !title.isEmpty() && RepeatedPassages.fold(passage.words()).equals(title);
      if (isTitle || i == 0 && mayBeHeadline(draft)) {
        passages.set(i, passage.as(Kind.HEADLINE));
      }
    }
    return draft.with(passages);
  }

  /** What follows the dateline is no headline. */
  private static boolean mayBeHeadline(Draft draft) {
    Passage first = draft.passages().getFirst();
    boolean dated = draft.dateline() != null && draft.dateline().source().end() <= first.text().source().begin();
    return first.kind() == Kind.BODY && draft.passages().size() > 1 && !dated && looksLikeHeadline(first.words());
  }

  static boolean looksLikeHeadline(String words) {
    int end = words.length();
    while (end > 0 && "\"')] ".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean finished = end == 0 || ".:;,".indexOf(words.charAt(end - 1)) >= 0;
    return !finished && words.length() <= LONGEST && !Character.isLowerCase(words.charAt(0));
  }
}
