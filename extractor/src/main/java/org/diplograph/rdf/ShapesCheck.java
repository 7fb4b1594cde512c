package org.diplograph.rdf;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;

/**
 * Checks one graph in memory against {@code ontology/shapes.ttl}.
 *
 * <p>Example: {@code new ShapesCheck().check(builder.article(findings, fingerprint))} is empty for a sound article. Make one and
 * share it: the shapes are read once, and threads may check at the same time. A node described in another graph is no violation.
 */
public final class ShapesCheck {
  private final Shapes shapes;

  public ShapesCheck() {
    this(OntologyFiles.shapes());
  }

  public ShapesCheck(Graph shapes) {
    this.shapes = Shapes.parse(shapes);
  }

  /** What does not hold in the graph, by node; warnings included. */
  public List<Violation> check(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
        .map(ShapesCheck::violation)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    String path = entry.resultPath() == null ? "" : entry.resultPath().toString();
    Node value = entry.value();
    String found = value == null || value.equals(entry.focusNode()) ? "" : " Found: " + NodeFmtLib.strNT(value);
    return new Violation(name(entry.focusNode()), readable(path), entry.message() + found, severity(entry.severity()));
  }

  private static String name(Node node) {
    return node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
  }

  private static String readable(String path) {
    return path.replace("<" + Dip.NS, "dip:").replace("<http://www.w3.org/2000/01/rdf-schema#", "rdfs:")
        .replace("<http://purl.org/dc/terms/", "dcterms:").replaceAll("(dip|rdfs|dcterms):([A-Za-z0-9]+)>", "$1:$2");
  }

  private static Violation.Severity severity(Severity severity) {
    if (severity.equals(Severity.Violation)) {
      return Violation.Severity.VIOLATION;
    }
    return severity.equals(Severity.Warning) ? Violation.Severity.WARNING : Violation.Severity.INFO;
  }
}
