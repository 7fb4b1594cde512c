package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder into which several files are written. They appear when all of them are complete; those of an earlier time are replaced, and a
 * folder that holds anything else is left alone.
 */
record OutputFolder(Path folder) {
  /** By this file, a folder is known as one that was written before. */
  private static final String MARK = "datapackage.json";

  /** Writes the files. */
  @FunctionalInterface
  interface Content {
    void write(Path folder) throws IOException;
  }

  void write(Content content) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    requireUsable(target);
    Path draft = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + ".part");
    try {
      content.write(draft);
      Files.createDirectories(target);
      for (Path file : files(draft)) {
        Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path left : files(draft)) {
        Files.delete(left);
      }
      Files.delete(draft);
    }
  }

  private static void requireUsable(Path target) throws IOException {
    if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
      throw new UserError("There is no folder %s to make the folder %s in.".formatted(target.getParent(), target.getFileName()));
    }
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UserError("%s is a file, and a folder is needed: name another with -o.".formatted(target));
    }
    if (Files.isDirectory(target) && !files(target).isEmpty() && !Files.exists(target.resolve(MARK))) {
      throw new UserError("The folder %s holds other files: name one with -o that is empty or new.".formatted(target));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
