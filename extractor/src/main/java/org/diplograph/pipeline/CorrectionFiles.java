package org.diplograph.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.curation.CurationFaultException;
import org.diplograph.curation.CurationFile;
import org.diplograph.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * Where a store's corrections are kept: in the store's folder, and in a file of the user's where one is given. The user's goes before the
 * store's, which follows it, so that commands which are not given it still heed it.
 *
 * <p>Example: {@code new CorrectionFiles(store.folder(), Path.of("corrections.jsonl")).read()}.
 */
public final class CorrectionFiles {
  /** The name of the store's own file. */
  public static final String NAME = "curation.jsonl";

  private final CurationFile own;
  private final @Nullable CurationFile given;

  /** @param given the user's file, which need not exist yet; null where there is none */
  public CorrectionFiles(Path store, @Nullable Path given) {
    this.own = new CurationFile(store.resolve(NAME));
    this.given = given == null || given.toAbsolutePath().normalize().equals(own.path().toAbsolutePath().normalize())
        ? null : new CurationFile(given);
  }

  /** The corrections: the user's where there are any, else the store's. */
  public List<Correction> read() {
    return given != null && Files.exists(given.path()) ? given.read() : own.read();
  }

  public void write(List<Correction> corrections) {
    if (given != null) {
      given.write(corrections);
    }
    own.write(corrections);
  }

  /**
   * Lets the store's own file follow the user's.
   *
   * @return corrections that only the store had; they are no longer made, and kept in {@link #before}
   * @throws CurationFaultException if the user's file does not exist
   */
  public List<Correction> follow() {
    if (given == null) {
      return List.of();
    }
    if (!Files.exists(given.path())) {
      throw new CurationFaultException("There is no file %s. Correct --curation, or leave it out.".formatted(given.path()));
    }
    List<Correction> wanted = given.read();
    Set<String> ids = wanted.stream().map(Correction::id).collect(Collectors.toSet());
    List<Correction> lost = own.read().stream().filter(correction -> !ids.contains(correction.id())).toList();
    if (!lost.isEmpty()) {
      new CurationFile(before()).write(own.read());
    }
    if (!wanted.isEmpty() || Files.exists(own.path())) {
      own.write(wanted);
    }
    return lost;
  }

  /** Where the store's corrections are kept that the user's file does not have. */
  public Path before() {
    return own.path().resolveSibling(NAME + ".before");
  }
}
