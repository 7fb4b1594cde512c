package org.diplograph.rdf;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Finds out which articles refer to an entity.
 *
 * <p>Example: {@code new References(data, iris).areIn("place/oslo")}.
 */
public final class References {
  /** Properties that lead from events, reports and statements to entities. */
  static final List<Node> PROPERTIES = List.of(
      Dip.PARTICIPATING, Dip.BEHALF, Dip.OFFICE, Dip.PLACE, Dip.REPORTED_PLACE, Dip.ABOUT_AGREEMENT, Dip.REPORTED_AGREEMENT,
      Dip.PARTY, Dip.SPEAKER, Dip.ADDRESSEE, Dip.PART_OF, Dip.OF_STATE, Dip.OFFICE_OF, Dip.MENTIONS);

  private static final Set<String> ENTITIES = Set.of("person", "state", "organization", "office", "place", "agreement");

  private final DatasetGraph data;
  private final Iris iris;

  public References(DatasetGraph data, Iris iris) {
    this.data = data;
    this.iris = iris;
  }

  /** The keys of all that the graph of the authority describes. */
  public Set<String> described() {
    Set<String> keys = new TreeSet<>();
    data.find(iris.authorityGraph(), Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEachRemaining(quad -> iris.key(quad.getSubject()).ifPresent(keys::add));
    return keys;
  }

  /** Whether any article refers to it. */
  public boolean areIn(String key) {
    Node entity = iris.of(key);
    return PROPERTIES.stream().anyMatch(property -> {
      Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property, entity);
      while (quads.hasNext()) {
        if (iris.articleOfGraph(quads.next().getGraph()).isPresent()) {
          return true;
        }
      }
      return false;
    });
  }

  /** The articles that refer to any of some entities, or to one that refers to them, as a place to the city in which it lies. */
  public Set<String> articlesWith(Collection<String> keys) {
    Set<String> articles = new TreeSet<>();
    Set<String> seen = new HashSet<>(keys);
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      Node entity = iris.of(open.pop());
      for (Node property : PROPERTIES) {
        data.find(Node.ANY, Node.ANY, property, entity).forEachRemaining(quad -> iris.articleOfGraph(quad.getGraph()).ifPresent(article -> {
          articles.add(article);
          entity(quad.getSubject()).filter(seen::add).ifPresent(open::push);
        }));
      }
    }
    return articles;
  }

  private Optional<String> entity(Node subject) {
    return iris.key(subject).filter(key -> key.indexOf('/') > 0 && ENTITIES.contains(key.substring(0, key.indexOf('/'))));
  }
}
