package org.diplograph.rdf;

import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes Turtle or, where there are graphs, TriG as it comes: one block a subject, {@code a} first, values of a property after
 * one another.
 *
 * <p>Jena writes its nodes; its block writer gives each value a line of its own and no short IRIs below the base, its pretty one
 * holds all in memory.
 */
final class TurtleStream extends BySubject {
  private final String base;
  private final Map<String, String> prefixes;
  private final AWriter out;
  private final NodeFormatter nodes;
  private String indent = "";
  private boolean firstProperty;
  private boolean firstValue;

  TurtleStream(String base, Map<String, String> prefixes, OutputStream out) {
    this.base = base;
    this.prefixes = prefixes;
    this.out = IO.wrapUTF8(out);
    this.nodes = new NodeFormatterTTL(base, PrefixMapFactory.create(prefixes));
  }

  @Override
  void begin() {
    out.print("@base <" + base + "> .\n");
    prefixes.forEach((name, namespace) -> out.print("@prefix " + name + ": <" + namespace + "> .\n"));
  }

  @Override
  void beginGraph(Node graph) {
    out.print("\n");
    nodes.format(out, graph);
    out.print(" {");
    indent = "  ";
  }

  @Override
  void beginSubject(Node subject) {
    out.print("\n" + indent);
    nodes.format(out, subject);
    firstProperty = true;
  }

  @Override
  void beginProperty(Node property) {
    out.print(firstProperty ? " " : " ;\n" + indent + "  ");
    if (property.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      nodes.format(out, property);
    }
    firstProperty = false;
    firstValue = true;
  }

  @Override
  void value(Node property, Node value) {
    out.print(firstValue ? " " : ", ");
    nodes.format(out, value);
    firstValue = false;
  }

  @Override
  void endProperty() {
    // The next property or the subject's end tells.
  }

  @Override
  void endSubject() {
    out.print(" .\n");
  }

  @Override
  void endGraph() {
    out.print("}\n");
    indent = "";
  }

  @Override
  void end() {
    out.flush();
  }
}
