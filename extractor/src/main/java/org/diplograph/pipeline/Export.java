package org.diplograph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import org.diplograph.rdf.Format;
import org.diplograph.rdf.GraphWriter;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;

/**
 * Writes out all that a store holds: {@code new Export(store, iris).write(Format.NQUADS, false, out)}. The same store content gives the
 * same bytes.
 */
public record Export(ReadableStore store, Iris iris) {
  /**
   * @param withRuns whether also to write when and where the program ran, which differs from machine to machine
   */
  public void write(Format format, boolean withRuns, OutputStream out) throws IOException {
    new GraphWriter(iris).write(store::quads, withRuns ? graph -> true : GraphWriter.withoutRuns(iris), format, out);
  }
}
