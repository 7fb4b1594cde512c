package org.diplograph.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.sys.DatabaseConnection;

/** Says who has a store open, where opening it fails for that reason. */
final class StoreLock {
  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private StoreLock() {}

  /** Refuses a second opening in this process: it would share the graphs and fail on the words. */
  static void requireFree(Path folder) {
    if (DatabaseConnection.lockForLocation(Location.create(DatasetDescription.graphs(folder))).isLockedHere()) {
      throw new StoreException("The store %s is open in this process already.".formatted(folder));
    }
  }

  /** What to tell the user about a failure to open the store. */
  static StoreException explain(Path folder, RuntimeException failure) {
    return holder(failure).map(pid -> heldBy(folder, pid, failure)).orElseGet(() -> new StoreException(
        "Cannot open the store %s: %s. If it was damaged, move the folder away and build again."
            .formatted(folder, root(failure)), failure));
  }

  private static StoreException heldBy(Path folder, String pid, RuntimeException failure) {
    String holder = ServingNote.live(folder).map(note -> "the server at %s (process %s)".formatted(note.url(), pid))
        .orElse("process " + pid);
    String message = "The store %s is in use by %s, and only one process may have it open. Stop that process "
        + "(Ctrl-C in its terminal, or: kill %s) and try again, or use another store with --store.";
    return new StoreException(message.formatted(folder, holder, pid), failure);
  }

  private static Optional<String> holder(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      Matcher matcher = HOLDER.matcher(String.valueOf(t.getMessage()));
      if (matcher.find()) {
        return Optional.of(matcher.group(1));
      }
    }
    return Optional.empty();
  }

  private static Throwable root(Throwable failure) {
    return failure.getCause() == null ? failure : root(failure.getCause());
  }
}
