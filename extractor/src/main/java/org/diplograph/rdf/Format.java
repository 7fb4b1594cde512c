package org.diplograph.rdf;

import java.util.Arrays;
import java.util.Optional;

/** A way to write a graph to a file, under the name that it has on the command line. */
public enum Format {
  TURTLE("turtle", "ttl", false),
  TRIG("trig", "trig", true),
  NTRIPLES("ntriples", "nt", false),
  NQUADS("nquads", "nq", true),
  JSONLD("jsonld", "jsonld", true),
  RDFXML("rdfxml", "rdf", false);

  private final String label;
  private final String extension;
  private final boolean graphs;

  Format(String label, String extension, boolean graphs) {
    this.label = label;
    this.extension = extension;
    this.graphs = graphs;
  }

  /** The name on the command line, such as {@code nquads}. */
  public String label() {
    return label;
  }

  /** The usual ending of a file, without the dot. */
  public String extension() {
    return extension;
  }

  /** Whether it keeps the named graphs apart; the others write the union of their triples. */
  public boolean keepsGraphs() {
    return graphs;
  }

  public static Optional<Format> byLabel(String label) {
    return Arrays.stream(values()).filter(f -> f.label.equals(label)).findFirst();
  }
}
