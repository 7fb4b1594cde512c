package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.CleanText;
import org.diplograph.model.Entity;
import org.diplograph.model.Sketch;
import org.jspecify.annotations.Nullable;

/** Writes the whole graph of one article: the article, its reports and statements, and what only it describes. */
final class ArticleTriples {
  private final Iris iris;
  private final EntityTriples entities;
  private final EvidenceTriples evidence;
  private final MentionTriples mentions;
  private final StatementTriples statements;

  ArticleTriples(Iris iris) {
    this.iris = iris;
    this.entities = new EntityTriples(iris);
    this.evidence = new EvidenceTriples(iris);
    this.mentions = new MentionTriples(iris);
    this.statements = new StatementTriples(iris);
  }

  void add(ArticleFindings findings, String fingerprint, @Nullable Sketch sketch, Sink sink) {
    Article article = findings.source().article();
    ArticleContext context = new ArticleContext(
        article.id(), iris.article(article.id()), new CodePoints(article.text()), iris.extraction(fingerprint));
    article(context.node(), findings.source(), sink);
    sink.text(context.node(), Dip.FINGERPRINT, fingerprint);
    sink.text(context.node(), Dip.SKETCH, sketch == null ? null : sketch.text());
    findings.mentioned().forEach(key -> sink.add(context.node(), Dip.MENTIONS, iris.of(key)));
    findings.events().forEach(mention -> mentions.add(context, mention, sink));
    findings.statements().forEach(mention -> statements.add(context, mention, sink));
    findings.entities().forEach(entity -> entity(context, entity, sink));
  }

  private void article(Node node, CleanText source, Sink sink) {
    Article article = source.article();
    sink.types(node, Dip.ARTICLE_TYPE);
    sink.text(node, DCTerms.identifier.asNode(), article.id());
    sink.text(node, DCTerms.title.asNode(), title(source));
    sink.day(node, DCTerms.issued.asNode(), source.date().orElse(null));
    if (article.published() == null && source.inferredDate() != null) {
      sink.flag(node, Dip.DATE_INFERRED, true);
    }
    sink.text(node, DCTerms.publisher.asNode(), article.publisher());
    sink.add(node, DCTerms.source.asNode(), source(article.url()));
    if (source.dateline() != null) {
      sink.text(node, Dip.DATELINE, source.dateline().place());
      sink.text(node, Dip.AGENCY, source.dateline().agency());
    }
  }

  private void entity(ArticleContext article, Entity entity, Sink sink) {
    entities.add(entity, sink);
    if (entity instanceof Entity.Agreement agreement && agreement.evidence() != null) {
      // The agreement may be named by several articles, so its passage is named after this one.
      String slug = agreement.key().substring(agreement.key().indexOf('/') + 1);
      Node passage = iris.passage(article.id(), slug);
      sink.add(iris.of(agreement.key()), Dip.PASSAGE, passage);
      sink.types(passage, Dip.PASSAGE_TYPE);
      sink.add(passage, Dip.ARTICLE, article.node());
      evidence.add(passage, agreement.evidence(), article.points(), sink);
    }
  }

  private static @Nullable String title(CleanText source) {
    if (source.article().title() != null) {
      return source.article().title();
    }
    return source.blocks().stream()
        .filter(block -> block.kind() == CleanText.Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> block.span().of(source.text()).strip())
        .orElse(null);
  }

  /** The address as an IRI; as plain text where it is none, so that nothing given is lost. */
  private static @Nullable Node source(@Nullable String url) {
    if (url == null) {
      return null;
    }
    return Iris.isWebIri(url) ? NodeFactory.createURI(url) : NodeFactory.createLiteralString(url);
  }
}
