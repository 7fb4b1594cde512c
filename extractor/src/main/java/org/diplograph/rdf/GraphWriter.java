package org.diplograph.rdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Writes a graph, or the named graphs of a dataset, to a stream in any {@link Format}.
 *
 * <p>Example: {@code writer.write(dataset, GraphWriter.withoutRuns(iris), Format.TURTLE, out)}.
 *
 * <p>The same triples give the same bytes, whatever order they come in. Memory is bounded for every format, since triples are
 * sorted outside of it where need be and written as they come. N-Triples and N-Quads are sorted by byte, as {@code LC_ALL=C sort}
 * does; the others by subject. Formats that have no graphs get the union. A dataset's default graph is not written: in a store it
 * is the union of the others.
 */
public final class GraphWriter {
  private static final long SORT_BYTES = 64L << 20;

  private final String base;
  private final Map<String, String> prefixes;
  private final long sortBytes;

  public GraphWriter(Iris iris) {
    this(iris, SORT_BYTES);
  }

  GraphWriter(Iris iris, long sortBytes) {
    this.base = iris.base();
    this.prefixes = Prefixes.of(iris);
    this.sortBytes = sortBytes;
  }

  /** All graphs but that of the runs, which differs from machine to machine, and the index for merging, which is of no use elsewhere. */
  public static Predicate<Node> withoutRuns(Iris iris) {
    Set<Node> own = Set.of(iris.runsGraph(), iris.blocksGraph());
    return graph -> !own.contains(graph);
  }

  /** Writes the named graphs that pass; the caller holds a read transaction where the dataset needs one, and closes the stream. */
  public void write(DatasetGraph dataset, Predicate<Node> graphs, Format format, OutputStream out) throws IOException {
    try (ExternalSort sort = new ExternalSort(sortBytes)) {
      for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
        Quad quad = quads.next();
        if (graphs.test(quad.getGraph())) {
          sort.add(record(quad.asTriple(), format.keepsGraphs() ? quad.getGraph() : null, format));
        }
      }
      write(sort.sorted(), format, out);
    }
  }

  /**
   * Writes the named graphs that pass, out of quads that a source sends, as {@code store::quads} does from near and far.
   *
   * @throws java.io.UncheckedIOException when what is sorted outside of memory cannot be kept
   */
  public void write(Consumer<StreamRDF> source, Predicate<Node> graphs, Format format, OutputStream out) throws IOException {
    try (ExternalSort sort = new ExternalSort(sortBytes)) {
      source.accept(new StreamRDFBase() {
        @Override
        public void quad(Quad quad) {
          if (graphs.test(quad.getGraph())) {
            keep(sort, record(quad.asTriple(), format.keepsGraphs() ? quad.getGraph() : null, format));
          }
        }
      });
      write(sort.sorted(), format, out);
    }
  }

  private static void keep(ExternalSort sort, byte[] record) {
    try {
      sort.add(record);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot sort in the folder for temporary files: " + e.getMessage(), e);
    }
  }

  public void write(Graph graph, Format format, OutputStream out) throws IOException {
    try (ExternalSort sort = new ExternalSort(sortBytes)) {
      for (Iterator<Triple> triples = graph.find(); triples.hasNext(); ) {
        sort.add(record(triples.next(), null, format));
      }
      write(sort.sorted(), format, out);
    }
  }

  private static byte[] record(Triple triple, @Nullable Node graph, Format format) {
    return isLines(format) ? QuadRecord.line(triple, graph) : QuadRecord.readable(triple, graph);
  }

  private static boolean isLines(Format format) {
    return format == Format.NTRIPLES || format == Format.NQUADS;
  }

  private void write(Iterator<byte[]> records, Format format, OutputStream target) throws IOException {
    OutputStream out = new BufferedOutputStream(target, 1 << 16);
    if (isLines(format)) {
      while (records.hasNext()) {
        out.write(records.next());
      }
    } else {
      StreamRDF writer = writer(format, out);
      RDFParser.source(new Lines(records)).lang(Lang.NQUADS).checking(false).parse(writer);
    }
    out.flush();
  }

  private StreamRDF writer(Format format, OutputStream out) {
    return switch (format) {
      case TURTLE, TRIG -> new TurtleStream(base, prefixes, out);
      case JSONLD -> new JsonLdStream(prefixes, out);
      case RDFXML -> new RdfXmlStream(prefixes, out);
      case NTRIPLES, NQUADS -> throw new IllegalStateException(format + " is written line by line");
    };
  }

  /** The sorted records as lines of N-Quads, for the parser to read. */
  private static final class Lines extends InputStream {
    private final Iterator<byte[]> records;
    private byte[] line = {};
    private int at;

    Lines(Iterator<byte[]> records) {
      this.records = records;
    }

    @Override
    public int read() {
      return fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      if (length == 0 || !fill()) {
        return length == 0 ? 0 : -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, buffer, offset, count);
      at += count;
      return count;
    }

    private boolean fill() {
      if (at == line.length && records.hasNext()) {
        line = QuadRecord.toLine(records.next());
        at = 0;
      }
      return at < line.length;
    }
  }
}
