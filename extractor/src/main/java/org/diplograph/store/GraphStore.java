package org.diplograph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Named graphs kept in a folder, with an index of the words in labels and quotes that follows every change.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(Path.of("diplograph-data"))) {
 *   store.replaceGraphs(Map.of("https://w3id.org/diplograph/graph/article/a1", graph));
 *   store.compact();
 * }
 * }</pre>
 *
 * <p>What was committed survives a crash, and a change is there as a whole or not at all. Only one process may have the folder
 * open: while a server runs, other commands read over HTTP through {@link ReadableStore#open}. Any number of threads may read, one
 * writes at a time.
 */
public final class GraphStore implements ReadableStore {
  private static final Logger LOG = LoggerFactory.getLogger(GraphStore.class);

  private final Path folder;
  private final DatasetGraphText dataset;

  private GraphStore(Path folder, DatasetGraphText dataset) {
    this.folder = folder;
    this.dataset = dataset;
  }

  /**
   * Opens the store in the folder, making both when missing.
   *
   * @throws StoreException when another process holds the store, or the folder cannot be used
   */
  public static GraphStore open(Path folder) {
    JenaSystem.init();
    Path place = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(DatasetDescription.graphs(place));
      Files.createDirectories(DatasetDescription.words(place));
    } catch (IOException e) {
      throw new StoreException("Cannot make the store folder %s: %s. Choose another one with --store.".formatted(place, e), e);
    }
    StoreLock.requireFree(place);
    boolean wordsMayLack = TextIndexCheck.wasInterrupted(place);
    GraphStore store = assemble(place);
    if (wordsMayLack) {
      LOG.info("The last run was cut short: making the index of words anew");
      store.rebuildTextIndex();
    }
    return store;
  }

  private static GraphStore assemble(Path folder) {
    try {
      GraphStore store = new GraphStore(folder, (DatasetGraphText) DatasetDescription.of(folder).assemble().asDatasetGraph());
      store.allow(Services.none());
      return store;
    } catch (RuntimeException e) {
      // The graphs may be open already when opening the words fails.
      DatabaseConnection.internalExpel(Location.create(DatasetDescription.graphs(folder)), true);
      throw StoreLock.explain(folder, e);
    }
  }

  /** Whether the folder holds a store. */
  public static boolean exists(Path folder) {
    return Files.isDirectory(DatasetDescription.graphs(folder));
  }

  /** The folder that holds the store. */
  public Path folder() {
    return folder;
  }

  /** Runs the work inside a read transaction: it sees one state of the store, whatever is committed meanwhile. */
  public <T> T read(Function<DatasetGraph, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  @Override
  public <T> T query(String sparql, Function<QueryExec, T> use) {
    return read(data -> {
      try (QueryExec exec = QueryExec.dataset(data).query(sparql).build()) {
        return use.apply(exec);
      } catch (QueryDeniedException | QueryExecException e) {
        throw new StoreException(String.valueOf(e.getMessage()), e);
      }
    });
  }

  /** Lets queries ask these other servers, and no others; at first they may ask none. */
  public void allow(Services services) {
    services.apply(dataset.getContext());
  }

  @Override
  public void quads(StreamRDF sink) {
    Txn.executeRead(dataset, () -> {
      sink.start();
      Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
      quads.forEachRemaining(sink::quad);
      sink.finish();
    });
  }

  @Override
  public Graph graph(String graphIri) {
    return read(data -> {
      Graph copy = GraphFactory.createDefaultGraph();
      data.find(NodeFactory.createURI(graphIri), Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(quad -> copy.add(quad.asTriple()));
      return copy;
    });
  }

  @Override
  public List<String> graphNames(String prefix) {
    return read(data -> Iter.asStream(data.listGraphNodes()).map(Node::getURI)
        .filter(name -> name.startsWith(prefix)).sorted().toList());
  }

  @Override
  public boolean contains(String graphIri) {
    return read(data -> data.contains(NodeFactory.createURI(graphIri), Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Gives each named graph the given content, all in one transaction; a graph that is null or empty is dropped.
   *
   * <p>Only the triples that differ are written, so giving a graph the content it has costs a comparison. A commit costs much more
   * than a triple: hand over a hundred articles at a time, not one.
   */
  public void replaceGraphs(Map<String, ? extends @Nullable Graph> graphsByIri) {
    change(graphsByIri, Map.of());
  }

  /**
   * As {@link #replaceGraphs}, and in the same transaction changes parts of other graphs without reading the rest of them.
   *
   * @param partsByIri for each graph what goes and what comes
   */
  public void change(Map<String, ? extends @Nullable Graph> graphsByIri, Map<String, GraphChange> partsByIri) {
    graphsByIri.keySet().forEach(GraphStore::requireAbsolute);
    partsByIri.keySet().forEach(GraphStore::requireAbsolute);
    Txn.executeWrite(dataset, () -> {
      graphsByIri.forEach((name, graph) ->
          replace(NodeFactory.createURI(name), Optional.<Graph>ofNullable(graph).orElse(Graph.emptyGraph)));
      partsByIri.forEach((name, change) -> change(NodeFactory.createURI(name), change));
    });
  }

  private void change(Node name, GraphChange change) {
    change.gone().find().forEachRemaining(triple -> {
      if (!change.come().contains(triple)) {
        dataset.delete(Quad.create(name, triple));
      }
    });
    change.come().find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  /** Adding a quad that is there already would put its words into the index a second time. */
  private void add(Quad quad) {
    if (!dataset.contains(quad)) {
      dataset.add(quad);
    }
  }

  private static void requireAbsolute(String name) {
    try {
      if (IRIx.create(name).isAbsolute()) {
        return;
      }
    } catch (IRIException e) {
      LOG.debug("Refused as the name of a graph: {}", name, e);
    }
    throw new StoreException("«%s» cannot name a graph: it is no absolute IRI. Check the base IRI of the data.".formatted(name));
  }

  private void replace(Node name, Graph wanted) {
    List<Quad> gone = Iter.asStream(dataset.find(name, Node.ANY, Node.ANY, Node.ANY))
        .filter(quad -> !wanted.contains(quad.asTriple())).toList();
    // Quad by quad: dropping a graph as a whole would leave its words in the index.
    gone.forEach(dataset::delete);
    wanted.find().forEachRemaining(triple -> add(Quad.create(name, triple)));
  }

  /**
   * Writes the graphs anew without the space that earlier commits left behind, and deletes the old files; call it after many
   * commits, when nobody reads.
   */
  public void compact() {
    DatabaseMgr.compact(dataset.getWrapped(), true);
  }

  /**
   * Reads the whole store and compares the index of words with the graphs.
   *
   * @throws StoreException when something cannot be read, or the index lacks or has too many words
   */
  public void check() {
    new TextIndexCheck(folder, dataset).run();
  }

  /** Makes the index of words anew from the graphs. */
  public void rebuildTextIndex() {
    new TextIndexCheck(folder, dataset).rebuild();
  }

  /** The dataset itself, for the server of this process. */
  DatasetGraph dataset() {
    return dataset;
  }

  /** Closes the store and lets other processes open it. */
  @Override
  public void close() {
    dataset.getTextIndex().close();
    TDBInternal.expel(dataset.getWrapped());
  }
}
