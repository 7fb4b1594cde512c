package org.diplograph.rdf;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.model.ReportId;

/**
 * The events that are in the store, and what articles say of how they lie in each other.
 *
 * <p>Example: {@code events.of(new ReportId("a1", "e-0-call"))} is the key of the event that this report is of.
 */
public final class StoredEvents {
  private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

  private final DatasetGraph data;
  private final Iris iris;
  private final Node graph;

  public StoredEvents(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
    this.graph = iris.eventsGraph();
  }

  /** A report that lies in another, as its article tells. */
  public record Within(ReportId part, ReportId whole) {}

  /** How an article that is not a source of its own stands to the one that is. */
  public record Dependence(String article, String on, boolean isCopy) {}

  public Optional<String> of(ReportId report) {
    return Iter.asStream(data.find(graph, Node.ANY, Dip.REPORTED_BY, iris.report(report))).map(quad -> iris.key(quad.getSubject()))
        .flatMap(Optional::stream).findFirst();
  }

  /** All that any article tells of one event being a part of another. */
  public Stream<Within> within() {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, Dip.REPORTED_SUB_EVENT_OF, Node.ANY))
        .flatMap(quad -> report(quad.getSubject()).flatMap(part -> report(quad.getObject()).map(whole -> new Within(part, whole)))
            .stream());
  }

  private Optional<ReportId> report(Node node) {
    return iris.mention(node).map(ref -> new ReportId(ref.article(), ref.mention()));
  }

  /** All that the store says of some events, and of topics that only they have. */
  public void told(Collection<String> keys, Consumer<Triple> out) {
    Set<Node> events = keys.stream().map(iris::of).collect(Collectors.toSet());
    Set<Node> topics = new HashSet<>();
    for (Node event : events) {
      find(event).forEach(triple -> {
        out.accept(triple);
        if (triple.getPredicate().equals(Dip.PARTICIPATION)) {
          find(triple.getObject()).forEach(out);
        } else if (triple.getPredicate().equals(Dip.REPORTED_BY)) {
          find(triple.getObject()).forEach(out);
        } else if (triple.getPredicate().equals(Dip.TOPIC)) {
          topics.add(triple.getObject());
        }
      });
    }
    topics.stream().filter(topic -> subjects(topic).allMatch(events::contains)).forEach(topic -> find(topic).forEach(out));
  }

  private Stream<Triple> find(Node subject) {
    return Iter.asStream(data.find(graph, subject, Node.ANY, Node.ANY)).map(Quad::asTriple).toList().stream();
  }

  private Stream<Node> subjects(Node topic) {
    return Iter.asStream(data.find(graph, Node.ANY, Dip.TOPIC, topic)).map(quad -> quad.getSubject());
  }

  /** What the store says of how far an agreement has come. */
  public void status(Node agreement, Consumer<Triple> out) {
    data.find(graph, agreement, Dip.AGREEMENT_STATUS, Node.ANY).forEachRemaining(quad -> out.accept(quad.asTriple()));
  }

  /** All that the store says of some of the events that are about an agreement. */
  public void acts(Node agreement, Predicate<String> which, Consumer<Triple> out) {
    Iter.asStream(data.find(graph, Node.ANY, Dip.ABOUT_AGREEMENT, agreement)).map(Quad::getSubject).toList().stream()
        .filter(event -> iris.key(event).filter(which).isPresent()).forEach(event -> find(event).forEach(out));
  }

  /** What the store says of parts and wholes. */
  public void wholes(Consumer<Triple> out) {
    data.find(graph, Node.ANY, Dip.SUB_EVENT_OF, Node.ANY).forEachRemaining(quad -> out.accept(quad.asTriple()));
  }

  /** To say which event lies in which: keys by keys. */
  public void wholes(Map<String, String> wholeOf, Consumer<Triple> out) {
    Sink sink = new Sink(out);
    wholeOf.forEach((part, whole) -> sink.add(iris.of(part), Dip.SUB_EVENT_OF, iris.of(whole)));
  }

  /** What the store says of articles that are not sources of their own. */
  public void dependences(Consumer<Triple> out) {
    Stream.of(Dip.COPY_OF, REPLACED_BY).forEach(property ->
        data.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> out.accept(quad.asTriple())));
  }

  /** The ids of articles that were not sources of their own. */
  public Set<String> dependent() {
    Set<String> ids = new HashSet<>();
    dependences(triple -> iris.article(triple.getSubject()).ifPresent(ids::add));
    return ids;
  }

  /** To say which articles are not sources of their own. */
  public void dependences(Collection<Dependence> all, Consumer<Triple> out) {
    Sink sink = new Sink(out);
    all.forEach(d -> sink.add(iris.article(d.article()), d.isCopy() ? Dip.COPY_OF : REPLACED_BY, iris.article(d.on())));
  }
}
