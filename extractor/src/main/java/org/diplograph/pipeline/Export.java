package org.diplograph.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.diplograph.rdf.Format;
import org.diplograph.rdf.GraphWriter;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.exchange.GraphMlExport;
import org.diplograph.rdf.exchange.PloverExport;
import org.diplograph.rdf.exchange.TableExport;
import org.diplograph.store.ReadableStore;

/**
 * Writes out what a store holds: {@code new Export(store, iris).write(Format.NQUADS, false, out)}. The same store content gives the
 * same bytes in every form.
 */
public record Export(ReadableStore store, Iris iris) {
  /**
   * Writes all of it as RDF.
   *
   * @param withRuns whether also to write when and where the program ran, which differs from machine to machine
   */
  public void write(Format format, boolean withRuns, OutputStream out) throws IOException {
    new GraphWriter(iris).write(store::quads, withRuns ? graph -> true : GraphWriter.withoutRuns(iris), format, out);
  }

  /** Writes tables and their description into a folder that exists, over those that are there. */
  public void tables(Path folder) throws IOException {
    new TableExport(iris).write(store::quads, folder);
  }

  /** Writes the same tables as a zip archive. */
  public void zippedTables(OutputStream out) throws IOException {
    new TableExport(iris).writeZip(store::quads, out);
  }

  /** Writes who met whom as GraphML. */
  public void network(GraphMlExport.Edges edges, OutputStream out) throws IOException {
    new GraphMlExport(iris).write(store::quads, edges, out);
  }

  /** Writes event data in PLOVER's form, one event a line. */
  public void plover(OutputStream out) throws IOException {
    new PloverExport(iris).write(store::quads, out);
  }
}
