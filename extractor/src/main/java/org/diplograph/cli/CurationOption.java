package org.diplograph.cli;

import java.nio.file.Path;
import org.diplograph.pipeline.CorrectionFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where people's corrections are kept. */
final class CurationOption {
  @Option(names = "--curation", paramLabel = "FILE",
      description = "Your file of corrections, which goes before the store's own (" + CorrectionFiles.NAME + " in its folder); "
          + "keep it under version control.")
  private @Nullable Path file;

  CorrectionFiles files(StoreOption store) {
    return new CorrectionFiles(store.folder(), file);
  }
}
