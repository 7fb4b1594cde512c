package org.diplograph.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Cuts a sorted stream into graphs, subjects and properties for a writer that nests them. */
abstract class BySubject extends StreamRDFBase {
  private @Nullable Node graph;
  private @Nullable Node subject;
  private @Nullable Node property;

  abstract void begin() throws IOException;

  abstract void beginGraph(Node graph) throws IOException;

  abstract void beginSubject(Node subject) throws IOException;

  abstract void beginProperty(Node property) throws IOException;

  abstract void value(Node property, Node value) throws IOException;

  abstract void endProperty() throws IOException;

  abstract void endSubject() throws IOException;

  abstract void endGraph() throws IOException;

  abstract void end() throws IOException;

  @Override
  public final void start() {
    run(this::begin);
  }

  @Override
  public final void triple(Triple triple) {
    run(() -> next(null, triple));
  }

  @Override
  public final void quad(Quad quad) {
    run(() -> next(quad.isDefaultGraph() ? null : quad.getGraph(), quad.asTriple()));
  }

  @Override
  public final void finish() {
    run(() -> {
      closeTo(true, true);
      end();
    });
  }

  private void next(@Nullable Node inGraph, Triple triple) throws IOException {
    boolean otherGraph = inGraph == null ? graph != null : !inGraph.equals(graph);
    boolean otherSubject = otherGraph || !triple.getSubject().equals(subject);
    if (otherSubject || !triple.getPredicate().equals(property)) {
      closeTo(otherSubject, otherGraph);
      if (otherGraph && inGraph != null) {
        beginGraph(inGraph);
      }
      graph = inGraph;
      if (otherSubject) {
        beginSubject(triple.getSubject());
      }
      subject = triple.getSubject();
      beginProperty(triple.getPredicate());
      property = triple.getPredicate();
    }
    value(triple.getPredicate(), triple.getObject());
  }

  private void closeTo(boolean subjectToo, boolean graphToo) throws IOException {
    if (property != null) {
      endProperty();
      property = null;
    }
    if (subjectToo && subject != null) {
      endSubject();
      subject = null;
    }
    if (graphToo && graph != null) {
      endGraph();
      graph = null;
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
