package org.diplograph.extract;

import java.time.LocalDate;
import org.diplograph.article.TextCleaner;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.ResolvedText;
import org.diplograph.nlp.Annotator;
import org.diplograph.nlp.Models;
import org.diplograph.resolve.Authority;
import org.diplograph.resolve.DateResolver;
import org.diplograph.resolve.MentionResolver;

/** The stages from text to findings with the real models and the real authority, loaded once for all tests. */
public final class Extraction {
  public static final Authority AUTHORITY = Authority.load();
  public static final Annotator ANNOTATOR = new Annotator(Models.load(Models.Parser.SHIFT_REDUCE));
  private static final TextCleaner CLEANER = new TextCleaner();
  private static final MentionResolver RESOLVER = new MentionResolver(AUTHORITY, new DateResolver());
  private static final EventExtractor EXTRACTOR = new EventExtractor(RuleSet.load(), AUTHORITY, AUTHORITY.agreements());

  private Extraction() {}

  public static ArticleFindings of(String text, LocalDate published) {
    return of(new Article("test", text, null, published, null, null));
  }

  public static ArticleFindings of(Article article) {
    return EXTRACTOR.extract(resolved(article));
  }

  /** Who, where and when is spoken of, before events are looked for. */
  public static ResolvedText resolved(Article article) {
    return RESOLVER.resolve(ANNOTATOR.annotate(CLEANER.clean(article), EXTRACTOR::isWorthParsing));
  }
}
