package org.diplograph.cli;

import java.nio.file.Path;
import java.util.function.BiFunction;
import org.diplograph.pipeline.Contents;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Services;
import org.diplograph.store.StoreException;
import picocli.CommandLine.Option;

/** Which store a command is about. */
final class StoreOption {
  private static final String DEFAULT = "./diplograph-data";

  @Option(names = "--store", paramLabel = "DIR", defaultValue = DEFAULT,
      description = "The folder of the store; ${DEFAULT-VALUE} if not given.")
  private Path folder = Path.of(DEFAULT);

  Path folder() {
    return folder;
  }

  /** What to add to another command so that it uses this store: nothing for the usual one. */
  String hint() {
    String path = folder.toString();
    String quoted = path.matches("[\\w./~+-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    return folder.equals(Path.of(DEFAULT)) ? "" : " --store " + quoted;
  }

  /** Opens a store that is there already, for changing it. */
  GraphStore change() {
    if (!GraphStore.exists(folder)) {
      throw new StoreException("There is no store in " + folder.toAbsolutePath().normalize() + ".");
    }
    return GraphStore.open(folder);
  }

  /** Opens the store for reading, directly or through its server. */
  <T> T read(BiFunction<ReadableStore, Iris, T> work) {
    return read(Services.none(), work);
  }

  /** The same, with other servers that queries may ask. */
  <T> T read(Services services, BiFunction<ReadableStore, Iris, T> work) {
    try (ReadableStore store = ReadableStore.open(folder, services)) {
      return work.apply(store, new Contents(store).iris().orElseThrow(() -> new UserError(
          "The store %s is empty. Fill it with: ./diplograph build ARTICLES%s".formatted(folder.toAbsolutePath().normalize(), hint()))));
    }
  }
}
