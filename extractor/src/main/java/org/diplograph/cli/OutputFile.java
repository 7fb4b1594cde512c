package org.diplograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results are written: a file, or standard output for none and for {@code -}.
 *
 * <p>A file appears when it is complete, and stays as it was when writing fails.
 */
record OutputFile(@Nullable Path file) {

  /** Writes something, and fails as a whole or not at all where it goes to a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  boolean isStandardOutput() {
    return file == null || file.equals(Path.of("-"));
  }

  void write(Console console, Content content) throws IOException {
    if (file == null || isStandardOutput()) {
      content.write(console.out());
      console.out().flush();
      return;
    }
    Path target = file.toAbsolutePath();
    if (!Files.isDirectory(target.getParent())) {
      throw new UserError("There is no folder %s to write %s into.".formatted(target.getParent(), target.getFileName()));
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A device or a named pipe cannot be replaced.
      try (OutputStream out = Files.newOutputStream(target)) {
        content.write(out);
      }
      return;
    }
    Path draft = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(draft)) {
        content.write(out);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
