package org.diplograph.evaluate;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that the graph says was said.
 *
 * @param speakers IRIs
 * @param quotes the words, folded
 * @param articles the ids of those who report it
 */
record PredictedStatement(SortedSet<String> speakers, List<String> quotes, List<String> articles, @Nullable Offsets offsets) {
  /** How many folded characters of an annotated quote are looked for: where it ends is a matter of taste. */
  private static final int COMPARED = 40;

  boolean answers(GoldArticle.Statement gold, GoldArticle article, EntityIndex entities) {
    return (gold.quote() == null ? stands(gold.offsets(), article) : says(gold.quote()))
        && speakers.stream().anyMatch(speaker -> entities.isCalled(speaker, gold.speaker()));
  }

  private boolean says(String words) {
    String folded = Folding.fold(words);
    String wanted = folded.substring(0, Math.min(COMPARED, folded.length()));
    return quotes.stream().anyMatch(quote -> quote.contains(wanted));
  }

  private boolean stands(@Nullable Offsets wanted, GoldArticle article) {
    return wanted != null && offsets != null && offsets.overlaps(wanted) && articles.stream().anyMatch(article::isCalled);
  }
}
