package org.diplograph.rdf;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Kinds of agreements, bodies and places, and classes of offices, as concepts.
 *
 * <p>Example: {@code "head of state"} is {@code dip:HeadOfState}; {@code "port authority"}, which the ontology does not name, is
 * {@code <…/kind/port-authority>}, described where it is used. Both lead back to the same words.
 */
final class Kinds {
  /** The kinds that the ontology declares; a test holds them against its {@code skos:prefLabel}s. */
  static final Map<String, String> DECLARED =
      Map.ofEntries(
          entry("treaty", "Treaty"),
          entry("convention", "Convention"),
          entry("protocol", "Protocol"),
          entry("accord", "Accord"),
          entry("deal", "Deal"),
          entry("pact", "Pact"),
          entry("memorandum", "Memorandum"),
          entry("joint statement", "JointStatement"),
          entry("declaration", "Declaration"),
          entry("communique", "Communique"),
          entry("truce", "Truce"),
          entry("ceasefire", "Ceasefire"),
          entry("head of state", "HeadOfState"),
          entry("head of government", "HeadOfGovernment"),
          entry("foreign minister", "ForeignMinister"),
          entry("defence minister", "DefenceMinister"),
          entry("intergovernmental organisation", "IntergovernmentalOrganisation"),
          entry("regional organisation", "RegionalOrganisation"),
          entry("armed group", "ArmedGroup"),
          entry("ministry", "Ministry"),
          entry("government", "Government"),
          entry("news agency", "NewsAgency"),
          entry("capital", "Capital"),
          entry("city", "City"),
          entry("region", "Region"),
          entry("venue", "Venue"));

  private static final Map<String, String> NAMES =
      DECLARED.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private final String prefix;

  Kinds(Iris iris) {
    prefix = iris.base() + "kind/";
  }

  Node node(String name) {
    String term = DECLARED.get(name);
    // A hyphen for each space reads better than %20; a true hyphen is encoded instead.
    return term != null
        ? Dip.term(term)
        : NodeFactory.createURI(prefix + IriEncoding.segment(name).replace("-", "%2D").replace("%20", "-"));
  }

  /** The words for a kind, which the authority's source files may also give as plain text. */
  String name(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    String iri = node.getURI();
    if (iri.startsWith(prefix)) {
      return IriEncoding.decode(iri.substring(prefix.length()).replace("-", "%20"));
    }
    String name = NAMES.get(Dip.localName(node));
    if (name == null) {
      throw new IllegalArgumentException("not a kind that this version knows: " + iri);
    }
    return name;
  }

  /** Says that something is of a kind, and what the kind is called where the ontology does not say it. */
  void add(Node subject, Node property, String name, Sink sink) {
    Node kind = node(name);
    sink.add(subject, property, kind);
    if (!DECLARED.containsKey(name)) {
      concept(kind, name, sink);
    }
  }

  static void concept(Node concept, String label, Sink sink) {
    sink.types(concept, SKOS.Concept.asNode());
    sink.text(concept, SKOS.prefLabel.asNode(), label);
    sink.text(concept, RDFS.label.asNode(), label);
  }
}
