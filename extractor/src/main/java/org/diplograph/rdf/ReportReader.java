package org.diplograph.rdf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Reads back the event mentions of an article's graph, so that events can be merged anew without the articles: the inverse of
 * {@link GraphBuilder#article}.
 *
 * <p>Example: {@code reader.read(dataset.getGraph(iris.articleGraph("a1")))} gives each mention with its evidence, by article and
 * mention id. Topics and what a sentence supports are sets in the graph and come back sorted. Reports of statements are left out.
 */
public final class ReportReader {
  private final Iris iris;
  private final MentionTriples mentions;

  public ReportReader(Iris iris) {
    this.iris = iris;
    this.mentions = new MentionTriples(iris);
  }

  /**
   * @throws IllegalArgumentException if a report lacks what a mention needs, as one written by another version may
   */
  public Stream<Event.Report> read(Graph graph) {
    return graph.find(Node.ANY, Dip.REPORTED_TYPE, Node.ANY).mapWith(t -> t.getSubject()).toList().stream()
        .map(report -> read(graph, report))
        .sorted(Comparator.comparing(Event.Report::article).thenComparing(report -> report.mention().id()));
  }

  private Event.Report read(Graph graph, Node report) {
    Iris.MentionRef ref = iris.mention(report).orElseThrow(() -> new IllegalArgumentException(
        report + " does not lie below " + iris.base() + "report/; was the graph built with another base?"));
    @Nullable LocalDate published = new Description(graph, iris.article(ref.article())).day(DCTerms.issued.asNode()).orElse(null);
    return new Event.Report(ref.article(), mentions.read(new Description(graph, report)), published);
  }
}
