package org.diplograph.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * A quad as bytes whose order is the order in which people read: by graph, by subject with its parts after it, class and label
 * first.
 *
 * <p>Tabs part the fields; they never occur in the N-Quads form of a node. An IRI is kept without its closing bracket, so that
 * {@code …/report/1} comes before {@code …/report/1/passage/1}.
 */
final class QuadRecord {
  private QuadRecord() {}

  /** The line of N-Quads or, without a graph, of N-Triples, with its newline. */
  static byte[] line(Triple triple, @Nullable Node graph) {
    StringBuilder line = new StringBuilder(200);
    line.append(NodeFmtLib.strNT(triple.getSubject())).append(' ');
    line.append(NodeFmtLib.strNT(triple.getPredicate())).append(' ');
    line.append(NodeFmtLib.strNT(triple.getObject())).append(' ');
    if (graph != null) {
      line.append(NodeFmtLib.strNT(graph)).append(' ');
    }
    return line.append(".\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] readable(Triple triple, @Nullable Node graph) {
    StringBuilder record = new StringBuilder(200);
    record.append(graph == null ? "" : open(graph)).append('\t');
    record.append(open(triple.getSubject())).append('\t');
    record.append(rank(triple.getPredicate())).append(NodeFmtLib.strNT(triple.getPredicate())).append('\t');
    record.append(NodeFmtLib.strNT(triple.getObject()));
    return record.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The line of a record made by {@link #readable}. */
  static byte[] toLine(byte[] readable) {
    String[] fields = new String(readable, StandardCharsets.UTF_8).split("\t", -1);
    String graph = fields[0].isEmpty() ? "" : closed(fields[0]) + " ";
    return (closed(fields[1]) + " " + fields[2].substring(1) + " " + fields[3] + " " + graph + ".\n").getBytes(StandardCharsets.UTF_8);
  }

  private static char rank(Node predicate) {
    if (predicate.equals(RDF.type.asNode())) {
      return '0';
    }
    return predicate.equals(RDFS.label.asNode()) ? '1' : '2';
  }

  private static String open(Node node) {
    String text = NodeFmtLib.strNT(node);
    return node.isURI() ? text.substring(0, text.length() - 1) : text;
  }

  private static String closed(String text) {
    return text.startsWith("<") ? text + ">" : text;
  }
}
