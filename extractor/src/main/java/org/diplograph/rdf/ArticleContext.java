package org.diplograph.rdf;

import org.apache.jena.graph.Node;

/** What every node of an article's graph needs to know of the article: its id and node, how it counts, which extraction made it. */
record ArticleContext(String id, Node node, CodePoints points, Node extraction) {
  /** Says of a node that it is a report of this article. */
  void report(Node report, String mentionId, Sink sink) {
    sink.types(report, Dip.REPORT);
    sink.add(report, Dip.ARTICLE, node);
    sink.text(report, Dip.MENTION_ID, mentionId);
    sink.add(report, MentionTriples.WAS_GENERATED_BY, extraction);
  }
}
