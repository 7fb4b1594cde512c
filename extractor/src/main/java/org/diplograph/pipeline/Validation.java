package org.diplograph.pipeline;

import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.model.Correction;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.ShapesCheck;
import org.diplograph.rdf.Violation;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ReadableStore;

/** Checks a whole store against the shapes, its graphs taken together: {@code Validation.of(store)} is empty when all is well. */
public final class Validation {
  private Validation() {}

  /**
   * All that does not hold, warnings included. A store opened directly is also checked for damage.
   *
   * @throws org.diplograph.store.StoreException when the store is damaged
   */
  public static List<Violation> of(ReadableStore store) {
    ShapesCheck shapes = new ShapesCheck();
    if (store instanceof GraphStore opened) {
      opened.check();
      return opened.read(data -> shapes.check(data.getUnionGraph()));
    }
    return shapes.check(union(store));
  }

  /** A warning for each correction that does not apply as it was meant. */
  public static List<Violation> ofCorrections(ReadableStore store, Collection<Correction> corrections, Iris iris) {
    return CorrectionNotes.of(store, corrections).stream().filter(noted -> !noted.applies() || !noted.notes().isEmpty())
        .map(noted -> new Violation(iris.correction(noted.correction().id()).getURI(), "",
            (noted.applies() ? "Applies in part: " : "Does not apply: ") + String.join("; ", noted.notes()), Violation.Severity.WARNING))
        .sorted().toList();
  }

  private static Graph union(ReadableStore store) {
    Graph union = GraphMemFactory.createDefaultGraphSameTerm();
    store.quads(new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        union.add(quad.asTriple());
      }
    });
    return union;
  }
}
