package org.diplograph.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * A store as its readers see it: opened directly, or over HTTP while a server has it open.
 *
 * <pre>{@code
 * try (ReadableStore store = ReadableStore.open(Path.of("diplograph-data"))) {
 *   long events = store.query("SELECT * { ?e a dip:Meeting }", exec -> Iter.count(exec.select()));
 * }
 * }</pre>
 *
 * Writing needs {@link GraphStore}, and thus that no server runs.
 */
public sealed interface ReadableStore extends AutoCloseable permits GraphStore, RemoteStore {
  /**
   * Opens an existing store for reading: over HTTP when a server of this machine has announced that it serves it, else directly.
   *
   * @throws StoreException when there is no store in the folder, or another process holds it without serving it
   */
  static ReadableStore open(Path folder) {
    return open(folder, Services.none());
  }

  /** The same, with other servers that queries may ask; while a server has the store open, that server decides about them. */
  static ReadableStore open(Path folder, Services services) {
    if (!GraphStore.exists(folder)) {
      throw new StoreException("There is no store in %s. Make one with: diplograph build ARTICLES --store %s"
          .formatted(folder.toAbsolutePath(), folder));
    }
    return ServingNote.live(folder).<ReadableStore>map(note -> new RemoteStore(note.url()))
        .orElseGet(() -> {
          GraphStore store = GraphStore.open(folder);
          store.allow(services);
          return store;
        });
  }

  /**
   * Runs a query over the union of all named graphs; the execution, and what it returns lazily, lives as long as the call.
   *
   * @throws org.apache.jena.query.QueryParseException when the text is no SPARQL
   * @throws StoreException when it asks another server that may not be asked, or does not answer
   */
  <T> T query(String sparql, Function<QueryExec, T> use);

  /** Sends every quad of every named graph to the sink, in no particular order, holding only few of them in memory. */
  void quads(StreamRDF sink);

  /** A copy, in memory, of one named graph; empty when there is none of that name. */
  Graph graph(String graphIri);

  /** The names of the graphs that start with the prefix, sorted; all of them for the empty prefix. */
  default List<String> graphNames(String prefix) {
    return query("SELECT DISTINCT ?g { GRAPH ?g { } }", exec -> {
      List<String> names = new ArrayList<>();
      exec.select().forEachRemaining(row -> names.add(row.get("g").getURI()));
      return names.stream().filter(name -> name.startsWith(prefix)).sorted().toList();
    });
  }

  /** Whether there is a graph of that name with at least one triple. */
  boolean contains(String graphIri);

  @Override
  void close();
}
