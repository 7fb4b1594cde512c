package org.diplograph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/**
 * The files of the folder {@code ontology}, as they lie in the jar.
 *
 * <p>Example: {@code OntologyFiles.ontology()} is the content of {@link Iris#ontologyGraph}.
 */
public final class OntologyFiles {
  private static final List<String> AUTHORITY = List.of("agreements", "offices", "organizations", "people", "places", "states");

  static {
    JenaSystem.init();
  }

  private OntologyFiles() {}

  /** The ontology with its codes: what labels the classes, statuses, acts, roles, kinds and codes that the graph names. */
  public static Graph ontology() {
    return read(List.of("diplomacy.ttl", "codes.ttl"));
  }

  public static Graph alignments() {
    return read(List.of("alignments.ttl"));
  }

  public static Graph shapes() {
    return read(List.of("shapes.ttl"));
  }

  /** The authority that comes with the program, in the form in which it is written. */
  public static Graph authority() {
    return read(AUTHORITY.stream().map(name -> "authority/" + name + ".ttl").toList());
  }

  /** Sends on the files of the built-in authority, by name; the consumer reads each at once. */
  static void authority(BiConsumer<String, InputStream> files) {
    for (String name : AUTHORITY) {
      open("authority/" + name + ".ttl", in -> {
        files.accept("the built-in " + name + ".ttl", in);
        return in;
      });
    }
  }

  /** What one of the files says. */
  static <T> T open(String name, Reading<T> reading) {
    try (InputStream in = OntologyFiles.class.getResourceAsStream("/ontology/" + name)) {
      if (in == null) {
        throw new IllegalStateException("ontology/" + name + " is not in the jar; build it again with ./mvnw package");
      }
      return reading.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read ontology/" + name + " from the jar", e);
    }
  }

  /** Reads a stream that stays open. */
  interface Reading<T> {
    T read(InputStream in) throws IOException;
  }

  private static Graph read(List<String> names) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (String name : names) {
      open(name, in -> {
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        return graph;
      });
    }
    return graph;
  }
}
