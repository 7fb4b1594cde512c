package org.diplograph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Iterator;
import org.diplograph.rdf.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a graph is written, and in which format. */
final class OutputOptions {
  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file instead of standard output; it appears when it is complete.")
  private @Nullable Path file;

  @Option(names = "--format", paramLabel = "FORMAT", converter = ByLabel.class, completionCandidates = Labels.class,
      description = "One of ${COMPLETION-CANDIDATES}; told by the ending of FILE if not given, else turtle.")
  private @Nullable Format format;

  /** Writes something, and fails as a whole or not at all where it goes to a file. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  Format format() {
    if (format != null) {
      return format;
    }
    String name = file == null ? "" : String.valueOf(file.getFileName());
    return Arrays.stream(Format.values()).filter(f -> name.endsWith("." + f.extension())).findFirst().orElse(Format.TURTLE);
  }

  void write(Console console, Content content) throws IOException {
    if (file == null || file.equals(Path.of("-"))) {
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

  /** The names of the formats. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Format.values()).map(Format::label).iterator();
    }
  }

  /** A format by its name. */
  static final class ByLabel implements ITypeConverter<Format> {
    @Override
    public Format convert(String label) {
      return Format.byLabel(label).orElseThrow(() -> new TypeConversionException(
          "unknown format \"%s\": use %s".formatted(label, String.join(", ", new Labels()))));
    }
  }
}
