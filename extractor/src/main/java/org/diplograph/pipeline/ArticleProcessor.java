package org.diplograph.pipeline;

import java.util.function.Function;
import org.diplograph.article.TextCleaner;
import org.diplograph.extract.EventExtractor;
import org.diplograph.extract.RuleSet;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.nlp.Annotator;
import org.diplograph.nlp.Models;
import org.diplograph.resolve.Authority;
import org.diplograph.resolve.DateResolver;
import org.diplograph.resolve.MentionResolver;

/**
 * What is done with one article, alone and in any order: cleaned, annotated, resolved, extracted. Threads may share a processor.
 *
 * <p>Example: {@code ArticleProcessor.load(Authority.load()).apply(article).events()}.
 */
public final class ArticleProcessor implements Function<Article, ArticleFindings> {
  private final TextCleaner cleaner;
  private final Annotator annotator;
  private final MentionResolver resolver;
  private final EventExtractor extractor;
  private final Authority authority;

  private ArticleProcessor(
      Authority authority, TextCleaner cleaner, Annotator annotator, MentionResolver resolver, EventExtractor extractor) {
    this.authority = authority;
    this.cleaner = cleaner;
    this.annotator = annotator;
    this.resolver = resolver;
    this.extractor = extractor;
  }

  /** Loads the rules, and begins to load the language models, which takes some seconds. */
  public static ArticleProcessor load(Authority authority) {
    return of(authority, new Annotator(Models.load(Models.Parser.SHIFT_REDUCE)));
  }

  /** The same on language models that are loaded already. */
  static ArticleProcessor of(Authority authority, Annotator annotator) {
    return new ArticleProcessor(
        authority,
        new TextCleaner(),
        annotator,
        new MentionResolver(authority, new DateResolver()),
        new EventExtractor(RuleSet.load(), authority, authority.agreements()));
  }

  /** The same with other known names; both share the language models. */
  ArticleProcessor with(Authority other) {
    return new ArticleProcessor(
        other, cleaner, annotator, new MentionResolver(other, new DateResolver()), new EventExtractor(RuleSet.load(), other, other.agreements()));
  }

  /** The same by other rules; both share the language models. */
  ArticleProcessor with(RuleSet rules) {
    return new ArticleProcessor(
        authority, cleaner, annotator, resolver, new EventExtractor(rules, authority, authority.agreements()));
  }

  @Override
  public ArticleFindings apply(Article article) {
    AnnotatedText text = annotator.annotate(cleaner.clean(article), extractor::isWorthParsing);
    return extractor.extract(resolver.resolve(text));
  }
}
