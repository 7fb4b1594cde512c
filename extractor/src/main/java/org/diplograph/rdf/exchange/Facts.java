package org.diplograph.rdf.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.Iris;

/**
 * The triples of a store as texts, without the ontology and the runs.
 *
 * <p>Example: {@code new Facts(iris).of(store::quads, (subject, property, value) -> …)}.
 */
record Facts(Iris iris) {
  /** Takes one triple: the IRIs of subject and property, and an IRI or the text of a literal. */
  @FunctionalInterface
  interface Use {
    void accept(String subject, String property, String value) throws IOException;
  }

  /** @throws IOException when what is sorted outside of memory cannot be kept */
  void of(Consumer<StreamRDF> source, Use use) throws IOException {
    Node ontology = iris.ontologyGraph();
    Node runs = iris.runsGraph();
    try {
      source.accept(new StreamRDFBase() {
        @Override
        public void quad(Quad quad) {
          if (!quad.getGraph().equals(ontology) && !quad.getGraph().equals(runs)) {
            hand(quad, use);
          }
        }
      });
    } catch (UncheckedIOException e) {
      throw new IOException("cannot sort in the folder for temporary files: " + e.getCause().getMessage(), e);
    }
  }

  private static void hand(Quad quad, Use use) {
    Node value = quad.getObject();
    try {
      use.accept(quad.getSubject().getURI(), quad.getPredicate().getURI(), value.isLiteral() ? value.getLiteralLexicalForm()
          : value.getURI());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether an IRI is of a folder of the data, as {@code event/}. */
  boolean isIn(String folder, String iri) {
    return iri.startsWith(folder, iris.base().length()) && iri.startsWith(iris.base());
  }
}
