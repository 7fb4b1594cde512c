package org.diplograph.rdf.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.riot.system.StreamRDF;
import org.diplograph.rdf.Iris;

/**
 * Writes a store as tables: a Tabular Data Package of Frictionless, in which {@code datapackage.json} says what each column holds and
 * how the tables hang together.
 *
 * <p>Example: {@code new TableExport(iris).write(store::quads, folder)}. The same triples give the same bytes, in bounded memory.
 */
public final class TableExport {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Facts facts;
  private final List<Table> tables;

  public TableExport(Iris iris) throws IOException {
    this.facts = new Facts(iris);
    this.tables = Table.all();
  }

  /** The names of the files that are written. */
  public List<String> files() {
    return Stream.concat(Stream.of(Table.DESCRIPTION), tables.stream().map(Table::path)).toList();
  }

  /** Writes the files into a folder that exists, over those that are there. */
  public void write(Consumer<StreamRDF> source, Path folder) throws IOException {
    try (Rows rows = new Rows()) {
      collect(source, rows);
      try (Sheets sheets = new Sheets(folder)) {
        rows.forEachGroup((iri, group) -> {
          Thing thing = new Thing(iri);
          group.forEach(row -> thing.add(row.get(1), row.get(2)));
          sheets.write(thing);
        });
      }
    }
    try (InputStream description = Table.description()) {
      Files.write(folder.resolve(Table.DESCRIPTION), description.readAllBytes());
    }
  }

  /** Writes the same files as one zip archive; the caller closes the stream. */
  public void writeZip(Consumer<StreamRDF> source, OutputStream out) throws IOException {
    Path draft = Files.createTempDirectory("diplograph-tables");
    try {
      write(source, draft);
      ZipOutputStream zip = new ZipOutputStream(out);
      for (String name : files()) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Files.copy(draft.resolve(name), zip);
      }
      zip.finish();
    } finally {
      for (String name : files()) {
        Files.deleteIfExists(draft.resolve(name));
      }
      Files.deleteIfExists(draft);
    }
  }

  private void collect(Consumer<StreamRDF> source, Rows rows) throws IOException {
    List<Table.Column> inverse = tables.stream().flatMap(table -> table.inverseColumns().stream()).toList();
    facts.of(source, (subject, property, value) -> {
      rows.add(subject, property, value);
      for (Table.Column column : inverse) {
        String from = Objects.requireNonNull(column.from());
        if (property.equals(column.property()) && facts.isIn(from, subject)) {
          rows.add(value, Table.inverse(property, from), subject);
        }
      }
    });
  }

  /** The files of the tables while they are written, all at once. */
  private final class Sheets implements AutoCloseable {
    private final List<CSVPrinter> printers = new ArrayList<>();

    Sheets(Path folder) throws IOException {
      for (Table table : tables) {
        BufferedWriter writer = Files.newBufferedWriter(folder.resolve(table.path()));
        printers.add(new CSVPrinter(writer, CSVFormat.RFC4180.builder().setHeader(table.header()).get()));
      }
    }

    void write(Thing thing) throws IOException {
      for (int i = 0; i < tables.size(); i++) {
        if (tables.get(i).has(thing, facts)) {
          printers.get(i).printRecord(tables.get(i).row(thing));
        }
      }
    }

    @Override
    public void close() throws IOException {
      for (CSVPrinter printer : printers) {
        printer.close();
      }
    }
  }
}
