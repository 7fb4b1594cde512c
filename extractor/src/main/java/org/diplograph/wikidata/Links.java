package org.diplograph.wikidata;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.wikidata.ReviewFile.Decision;
import org.diplograph.wikidata.ReviewFile.Verdict;

/**
 * The graph of what is known from Wikidata: links ({@code owl:sameAs}, {@code skos:closeMatch}), what a person found not to be the same
 * ({@code owl:differentFrom}), and facts about linked items.
 *
 * <pre>{@code
 * Links links = new Links(store.graph(name));
 * links.same(person, item);
 * store.replaceGraphs(Map.of(name, links.graph()));
 * }</pre>
 */
public final class Links {
  private static final Node SAME = OWL2.sameAs.asNode();
  private static final Node CLOSE = SKOS.closeMatch.asNode();
  private static final Node DIFFERENT = OWL2.differentFrom.asNode();
  private static final Set<Node> DECISIONS = Set.of(SAME, CLOSE, DIFFERENT);

  private final Graph graph = GraphMemFactory.createDefaultGraphSameTerm();

  /** @param stored the graph as it is in the store; it is not changed */
  public Links(Graph stored) {
    stored.find().forEachRemaining(graph::add);
  }

  public Graph graph() {
    return graph;
  }

  public void same(String entity, String item) {
    graph.add(node(entity), SAME, node(item));
  }

  /** Writes what a person decided, in place of what this graph said of the two before, and of another item of the same service. */
  public void decide(Decision decision) {
    Node entity = node(decision.entity());
    Node item = node(decision.candidate());
    DECISIONS.forEach(property -> graph.delete(entity, property, item));
    if (decision.verdict() == Verdict.SAME) {
      graph.find(entity, SAME, Node.ANY).toList().stream()
          .filter(triple -> service(triple.getObject().getURI()).equals(service(decision.candidate()))).forEach(graph::delete);
    }
    graph.add(entity, property(decision.verdict()), item);
  }

  private static String service(String item) {
    return item.substring(0, item.lastIndexOf('/') + 1);
  }

  private static Node property(Verdict verdict) {
    return switch (verdict) {
      case SAME -> SAME;
      case CLOSE -> CLOSE;
      case NO -> DIFFERENT;
    };
  }

  /** What a person found not to be the same as an entity. */
  public Set<String> excluded(String entity) {
    return graph.find(node(entity), DIFFERENT, Node.ANY).toList().stream().map(triple -> triple.getObject().getURI())
        .collect(Collectors.toSet());
  }

  /** Puts new facts in place of all earlier ones, except those about items of which there was no answer now, and all labels then. */
  public void facts(Graph facts, Collection<String> unanswered) {
    Set<Node> kept = unanswered.stream().map(id -> node(CandidateReader.ITEMS + id)).collect(Collectors.toSet());
    List<Triple> old = graph.find().toList().stream().filter(triple -> !DECISIONS.contains(triple.getPredicate()))
        .filter(triple -> !kept.contains(triple.getSubject()))
        .filter(triple -> kept.isEmpty() || !triple.getPredicate().equals(RDFS.label.asNode())).toList();
    old.forEach(graph::delete);
    facts.find().forEachRemaining(graph::add);
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
