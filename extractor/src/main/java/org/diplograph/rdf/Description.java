package org.diplograph.rdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** What a graph says of one node, read by property. */
record Description(Graph graph, Node subject) {
  Optional<Node> one(Node property) {
    return graph.find(subject, property, Node.ANY).nextOptional().map(t -> t.getObject());
  }

  Node required(Node property) {
    return one(property).orElseThrow(() -> new IllegalArgumentException(
        "cannot read " + subject + ": no " + property + "; the graph was written by another version, build it anew"));
  }

  List<Node> all(Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(t -> t.getObject()).toList();
  }

  /** The inner nodes in the order in which they were written. */
  List<Description> parts(Node property) {
    return all(property).stream()
        .map(node -> new Description(graph, node))
        .sorted((a, b) -> Integer.compare(a.position(), b.position()))
        .toList();
  }

  Optional<String> text(Node property) {
    return one(property).map(Node::getLiteralLexicalForm);
  }

  /** All values, sorted. */
  List<String> texts(Node property) {
    return all(property).stream().map(Node::getLiteralLexicalForm).sorted().toList();
  }

  Optional<LocalDate> day(Node property) {
    return text(property).map(LocalDate::parse);
  }

  int integer(Node property) {
    return Integer.parseInt(required(property).getLiteralLexicalForm());
  }

  Optional<Integer> optionalInteger(Node property) {
    return text(property).map(Integer::valueOf);
  }

  Optional<Double> decimal(Node property) {
    return text(property).map(Double::valueOf);
  }

  private int position() {
    return optionalInteger(Dip.POSITION).orElse(0);
  }
}
