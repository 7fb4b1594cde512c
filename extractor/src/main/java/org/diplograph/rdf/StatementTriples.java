package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.StatementMention;

/** Writes what an actor said, according to one article, and the report that it stands on. */
final class StatementTriples {
  private final Iris iris;
  private final EvidenceTriples evidence;
  private final Topics topics;

  StatementTriples(Iris iris) {
    this.iris = iris;
    this.evidence = new EvidenceTriples(iris);
    this.topics = new Topics(iris);
  }

  void add(ArticleContext article, StatementMention mention, Sink sink) {
    Node statement = iris.statement(article.id(), mention.id());
    sink.types(statement, Dip.STATEMENT);
    sink.add(statement, Dip.SPEAKER, iris.of(mention.speaker()));
    sink.add(statement, Dip.ADDRESSEE, mention.addressee() == null ? null : iris.of(mention.addressee()));
    sink.flag(statement, Dip.QUOTED, mention.quoted());
    EvidenceTriples.quote(statement, mention.words(), mention.span(), article.points(), sink);
    topics.add(statement, Dip.TOPIC, mention.topics(), sink);
    sink.add(statement, Dip.SAID_AT, mention.saidAt() == null ? null : iris.report(article.id(), mention.saidAt()));

    Node report = NodeFactory.createURI(statement.getURI() + "/report");
    sink.add(statement, Dip.REPORTED_BY, report);
    article.report(report, mention.id(), sink);
    sink.decimal(report, Dip.CONFIDENCE, mention.confidence());
    evidence.add(report, mention.evidence(), article.points(), sink);
  }
}
