package org.diplograph.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.rdf.Iris;

/** Which names and which Wikidata items the nodes of a graph have. */
final class EntityIndex {
  static final List<String> NAMING = List.of(RDFS.label.getURI(), SKOS.prefLabel.getURI(), SKOS.altLabel.getURI());
  static final List<String> LINKING = List.of(OWL2.sameAs.getURI(), SKOS.exactMatch.getURI(), "http://schema.org/sameAs",
      "https://schema.org/sameAs");

  private final Map<String, Set<Name>> names = new HashMap<>();
  private final Map<String, Set<String>> linked = new HashMap<>();

  EntityIndex(Triples triples) {
    for (String node : triples.subjects()) {
      for (String property : NAMING) {
        triples.objects(node, property).forEach(label -> names.computeIfAbsent(node, n -> new HashSet<>()).add(Name.of(label)));
      }
      addLink(node, node);
      for (String property : LINKING) {
        triples.objects(node, property).forEach(item -> addLink(item, node));
      }
    }
  }

  private void addLink(String item, String node) {
    if (item.startsWith(Iris.WIKIDATA)) {
      linked.computeIfAbsent(item.substring(Iris.WIKIDATA.length()), q -> new HashSet<>()).add(node);
    }
  }

  /** Whether one of the node's names is this one. */
  boolean isCalled(String node, Name name) {
    return names.getOrDefault(node, Set.of()).contains(name);
  }

  boolean isCalled(String node, String name) {
    return isCalled(node, Name.of(name));
  }

  /** The nodes that are the same as an item such as {@code Q30}, or are that item. */
  Set<String> linkedTo(String item) {
    return linked.getOrDefault(item, Set.of());
  }
}
