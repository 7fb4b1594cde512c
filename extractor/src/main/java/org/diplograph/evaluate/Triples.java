package org.diplograph.evaluate;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.rdf.Dip;

/**
 * The triples that are measured, whatever graph they stand in, as plain texts: IRIs, labels of blank nodes, and values of literals
 * without language and datatype.
 */
final class Triples extends StreamRDFBase {
  private static final Set<String> MEASURED = Stream.of(
          // First, because it starts Jena, without which the vocabularies cannot be touched.
          Stream.of(Dip.STATUS, Dip.PARTICIPANT, Dip.PARTY, Dip.DATE, Dip.EARLIEST, Dip.LATEST, Dip.PLACE, Dip.ACT, Dip.REPORTED_BY,
              Dip.ARTICLE, Dip.SPEAKER, Dip.QUOTE, Dip.BEGIN, Dip.END).map(Node::getURI),
          Stream.of(RDF.type, DCTerms.identifier).map(Property::getURI),
          EntityIndex.NAMING.stream(),
          EntityIndex.LINKING.stream())
      .flatMap(iris -> iris).collect(Collectors.toUnmodifiableSet());

  private final Map<String, Map<String, Set<String>>> subjects = new HashMap<>();

  @Override
  public void triple(Triple triple) {
    String predicate = triple.getPredicate().getURI();
    if (MEASURED.contains(predicate)) {
      subjects.computeIfAbsent(text(triple.getSubject()), s -> new HashMap<>(4))
          .computeIfAbsent(predicate, p -> new HashSet<>(2)).add(text(triple.getObject()));
    }
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "_:" + node.getBlankNodeLabel();
  }

  Set<String> subjects() {
    return Collections.unmodifiableSet(subjects.keySet());
  }

  Set<String> objects(String subject, String predicate) {
    return subjects.getOrDefault(subject, Map.of()).getOrDefault(predicate, Set.of());
  }

  SortedSet<String> objects(String subject, Node predicate) {
    SortedSet<String> sorted = new TreeSet<>(CodePointOrder.INSTANCE);
    sorted.addAll(objects(subject, predicate.getURI()));
    return Collections.unmodifiableSortedSet(sorted);
  }

  boolean is(String subject, Node type) {
    return objects(subject, RDF.type.getURI()).contains(type.getURI());
  }
}
