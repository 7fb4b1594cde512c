package org.diplograph.wikidata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The triples of {@code ontology/authority/*.ttl} as entries: their names, items and tenures. */
final class AuthorityEntries {
  private static final String BASE = "https://w3id.org/diplograph/";
  private static final String DIP = BASE + "ontology#";

  private final Graph graph;
  private final Map<String, Node> offices = new HashMap<>();

  AuthorityEntries(Graph graph) {
    this.graph = graph;
    graph.find(Node.ANY, RDF.type.asNode(), dip("Office")).toList().forEach(
        triple -> objects(triple.getSubject(), OWL2.sameAs.asNode()).forEach(item -> offices.merge(item.getURI(), triple.getSubject(),
            (one, other) -> one.getURI().compareTo(other.getURI()) <= 0 ? one : other)));
  }

  static Node dip(String name) {
    return NodeFactory.createURI(DIP + name);
  }

  /** A new node of the authority, such as {@code tenure/ana-rojas-foreign-minister-of-norland-2021-03-04}. */
  static Node node(String key) {
    return NodeFactory.createURI(BASE + key);
  }

  static String key(Node entry) {
    return entry.getURI().startsWith(BASE) ? entry.getURI().substring(BASE.length()) : entry.getURI();
  }

  /** What stands behind the kind in a key. */
  static String slug(Node entry) {
    return key(entry).substring(key(entry).indexOf('/') + 1);
  }

  Graph graph() {
    return graph;
  }

  /** The id of the item that an entry is linked to; of several, the first. */
  String item(Node entry) {
    return objects(entry, OWL2.sameAs.asNode()).map(Node::getURI).filter(iri -> iri.startsWith(CandidateReader.ITEMS)).sorted().findFirst()
        .map(iri -> iri.substring(CandidateReader.ITEMS.length())).orElseThrow();
  }

  boolean isPerson(Node entry) {
    return graph.contains(entry, RDF.type.asNode(), dip("Person"));
  }

  String label(Node entry) {
    return objects(entry, RDFS.label.asNode()).map(Node::getLiteralLexicalForm).findFirst().orElseGet(() -> key(entry));
  }

  List<String> names(Node entry) {
    return Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode()).flatMap(property -> objects(entry, property))
        .map(Node::getLiteralLexicalForm).toList();
  }

  /** The office that is linked to an item. */
  Optional<Node> office(String item) {
    return Optional.ofNullable(offices.get(CandidateReader.ITEMS + item));
  }

  List<Node> tenures(Node person) {
    return graph.find(Node.ANY, dip("holder"), person).mapWith(triple -> triple.getSubject()).toList();
  }

  boolean isOf(Node tenure, Node office) {
    return graph.contains(tenure, dip("office"), office);
  }

  Optional<LocalDate> day(Node tenure, String property) {
    return objects(tenure, dip(property)).map(day -> LocalDate.parse(day.getLiteralLexicalForm())).findFirst();
  }

  private Stream<Node> objects(Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(triple -> triple.getObject()).toList().stream();
  }
}
