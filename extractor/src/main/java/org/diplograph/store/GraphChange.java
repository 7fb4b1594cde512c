package org.diplograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;

/**
 * What goes from a graph and what comes to it; what is in both stays.
 *
 * <p>Example: {@code GraphChange change = new GraphChange(); change.come().add(triple);}
 */
public record GraphChange(Graph gone, Graph come) {
  /** Nothing yet. */
  public GraphChange() {
    this(GraphMemFactory.createDefaultGraphSameTerm(), GraphMemFactory.createDefaultGraphSameTerm());
  }
}
