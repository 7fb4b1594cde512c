package org.diplograph.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Where triples go; what is not known (null) adds none, so that describing a record reads as a list of its parts. */
record Sink(Consumer<Triple> out) {
  void add(Node subject, Node property, @Nullable Node object) {
    if (object != null) {
      out.accept(Triple.create(subject, property, object));
    }
  }

  void types(Node subject, Node... classes) {
    for (Node type : classes) {
      add(subject, RDF.type.asNode(), type);
    }
  }

  void text(Node subject, Node property, @Nullable String text) {
    add(subject, property, text == null ? null : NodeFactory.createLiteralString(text));
  }

  void texts(Node subject, Node property, Collection<String> texts) {
    texts.forEach(text -> text(subject, property, text));
  }

  void day(Node subject, Node property, @Nullable LocalDate day) {
    add(subject, property, day == null ? null : NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
  }

  void year(Node subject, Node property, @Nullable Integer year) {
    String sign = year != null && year < 0 ? "-" : "";
    add(subject, property, year == null ? null
        : NodeFactory.createLiteralDT(sign + String.format("%04d", Math.abs(year)), XSDDatatype.XSDgYear));
  }

  void integer(Node subject, Node property, int number) {
    add(subject, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  /** Adds the shortest decimal that reads back as the same number. */
  void decimal(Node subject, Node property, @Nullable Double number) {
    add(subject, property, number == null ? null
        : NodeFactory.createLiteralDT(BigDecimal.valueOf(number).toPlainString(), XSDDatatype.XSDdecimal));
  }

  void flag(Node subject, Node property, boolean value) {
    add(subject, property, NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean));
  }
}
