package org.diplograph.rdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * Turns findings, events and entities into the contents of the named graphs.
 *
 * <p>Example:
 *
 * <pre>{@code
 * GraphBuilder builder = new GraphBuilder(new Iris());
 * Graph article = builder.article(findings, fingerprint);            // for iris.articleGraph(id)
 * events.forEach(event -> builder.event(event, eventsGraph::add));   // for iris.eventsGraph()
 * }</pre>
 *
 * <p>The same input gives the same triples; there are no blank nodes. It neither checks (see {@link ShapesCheck}) nor stores.
 */
public final class GraphBuilder {
  private final Iris iris;
  private final ArticleTriples articles;
  private final EventTriples events;
  private final EntityTriples entities;

  public GraphBuilder(Iris iris) {
    this.iris = iris;
    this.articles = new ArticleTriples(iris);
    this.events = new EventTriples(iris);
    this.entities = new EntityTriples(iris);
  }

  /**
   * The content of an article's graph: the article, its reports, statements, and the entities that only it describes.
   *
   * @param fingerprint tells whether text, rules and version are still those it was built from; any text that is never the same for two
   * @throws IllegalArgumentException if a span lies outside the article's text; {@link EvidenceCheck} finds these first
   */
  public Graph article(ArticleFindings findings, String fingerprint) {
    return article(findings, fingerprint, null);
  }

  /**
   * As {@link #article(ArticleFindings, String)}.
   *
   * @param sketch by which copies of the article are known; without one it is a copy of nothing
   */
  public Graph article(ArticleFindings findings, String fingerprint, @Nullable Sketch sketch) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    articles.add(findings, fingerprint, sketch, new Sink(graph::add));
    return graph;
  }

  /** The triples of one event, for {@link Iris#eventsGraph}. */
  public Graph event(Event event) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    event(event, graph::add);
    return graph;
  }

  /** Sends the triples of one event on; a topic's description is sent with each event that has it. */
  public void event(Event event, Consumer<Triple> out) {
    events.add(event, new Sink(out));
  }

  /**
   * Describes the entities with these keys and all that they lead to: the places and states that a place lies in, a person's
   * offices and the states these serve, a body's state, an agreement's parties. Keys that the lookup does not know are passed
   * over.
   */
  public Graph authority(Collection<String> keys, EntityLookup lookup) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Sink sink = new Sink(graph::add);
    Set<String> seen = new HashSet<>(keys);
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      lookup.find(open.pop()).ifPresent(entity -> {
        entities.add(entity, sink);
        references(entity).filter(seen::add).forEach(open::push);
      });
    }
    return graph;
  }

  private static Stream<String> references(Entity entity) {
    return switch (entity) {
      case Entity.Person person -> person.tenures().stream().map(Entity.Tenure::office);
      // A capital is told by its IRI alone: it matters to reading texts, not to the questions asked of the graph.
      case Entity.State state -> Stream.empty();
      case Entity.Organization organization -> Stream.ofNullable(organization.state());
      case Entity.Office office -> Stream.ofNullable(office.of());
      case Entity.Place place -> Stream.ofNullable(place.partOf());
      case Entity.Agreement agreement -> agreement.parties().stream();
    };
  }

  /** The keys of all entities that a graph refers to: what {@link #authority} has to describe for it. */
  public Set<String> references(Graph graph) {
    return References.PROPERTIES.stream()
        .flatMap(property -> graph.find(Node.ANY, property, Node.ANY).mapWith(t -> iris.key(t.getObject())).toList().stream())
        .flatMap(Optional::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
