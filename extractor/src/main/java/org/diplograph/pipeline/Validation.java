package org.diplograph.pipeline;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
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
