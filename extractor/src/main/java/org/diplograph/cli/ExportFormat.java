package org.diplograph.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.rdf.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A form in which {@code export} writes: RDF in one of its formats, or one for other programs.
 *
 * @param label its name on the command line
 * @param ending that of a file's name by which it is told
 * @param rdf null for the others
 */
record ExportFormat(String label, String ending, @Nullable Format rdf) {
  static final ExportFormat CSV = new ExportFormat("csv", ".zip", null);
  static final ExportFormat GRAPHML = new ExportFormat("graphml", ".graphml", null);
  static final ExportFormat PLOVER = new ExportFormat("plover", ".jsonl", null);

  private static final List<ExportFormat> ALL = Stream.concat(
      Arrays.stream(Format.values()).map(ExportFormat::of), Stream.of(CSV, GRAPHML, PLOVER)).toList();

  private static ExportFormat of(Format format) {
    return new ExportFormat(format.label(), "." + format.extension(), format);
  }

  /** The one that a file's name tells, else Turtle. */
  static ExportFormat ofFile(@Nullable Path file) {
    String name = file == null ? "" : String.valueOf(file.getFileName());
    // No file can hold the tables; that is said where they are written.
    Optional<ExportFormat> told = name.endsWith(".csv") ? Optional.of(CSV)
        : ALL.stream().filter(f -> name.endsWith(f.ending())).findFirst();
    return told.orElseGet(() -> of(Format.TURTLE));
  }

  /** The names of the formats. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return ALL.stream().map(ExportFormat::label).iterator();
    }
  }

  /** A format by its name. */
  static final class ByLabel implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String label) {
      return ALL.stream().filter(format -> format.label().equals(label)).findFirst().orElseThrow(() -> new TypeConversionException(
          "unknown format \"%s\": use %s".formatted(label, String.join(", ", new Labels()))));
    }
  }
}
