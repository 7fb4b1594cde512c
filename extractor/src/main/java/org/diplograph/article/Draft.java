package org.diplograph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText.Dateline;
import org.jspecify.annotations.Nullable;

/**
 * An article half cleaned: what one cleaning step hands to the next.
 *
 * @param passages none of them empty
 * @param dateline null until one is found
 * @param date the day of publication that front matter, a date line or the dateline tells, null until one is found
 */
record Draft(Article article, List<Passage> passages, @Nullable Dateline dateline, @Nullable LocalDate date) {
  Draft {
    passages = passages.stream().filter(passage -> !passage.isEmpty()).toList();
  }

  Draft with(List<Passage> changed) {
    return new Draft(article, changed, dateline, date);
  }

  Draft with(@Nullable Dateline found) {
    return new Draft(article, passages, found, date);
  }

  /** The first date found stays. */
  Draft withDate(@Nullable LocalDate found) {
    return new Draft(article, passages, dateline, date == null ? found : date);
  }

  Draft each(UnaryOperator<Passage> change) {
    return with(passages.stream().map(change).toList());
  }

  /** One step of cleaning; it never throws, whatever the text. */
  @FunctionalInterface
  interface Step extends UnaryOperator<Draft> {}
}
