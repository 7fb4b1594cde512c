package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
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

  Format format() {
    if (format != null) {
      return format;
    }
    String name = file == null ? "" : String.valueOf(file.getFileName());
    return Arrays.stream(Format.values()).filter(f -> name.endsWith("." + f.extension())).findFirst().orElse(Format.TURTLE);
  }

  void write(Console console, OutputFile.Content content) throws IOException {
    new OutputFile(file).write(console, content);
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
