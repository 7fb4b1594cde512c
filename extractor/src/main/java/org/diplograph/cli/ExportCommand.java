package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.Export;
import org.diplograph.rdf.exchange.GraphMlExport.Edges;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code diplograph export}. */
@Command(
    name = "export",
    description = {
      "Writes the whole graph of the store, or tables, a network or event data made from it.",
      "turtle and trig are for people, nquads and ntriples are sorted, and the same store gives the same bytes in every format.",
      "csv is a folder or zip of tables with a datapackage.json; graphml is who met whom, for Gephi; plover is event data with CAMEO codes,"
          + " one JSON object a line."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store, or the file cannot be written", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph export --format turtle -o graph.ttl",
      "  ./diplograph export -o graph.jsonld",
      "  ./diplograph export --format nquads | gzip > graph.nq.gz",
      "  ./diplograph export --format csv -o tables",
      "  ./diplograph export -o who-met-whom.graphml",
      "  ./diplograph export --format plover -o events.jsonl"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file instead of standard output, or for csv to this folder or .zip; it appears when it is complete.")
  private @Nullable Path file;

  @Option(names = "--format", paramLabel = "FORMAT", converter = ExportFormat.ByLabel.class, completionCandidates = ExportFormat.Labels.class,
      description = "One of ${COMPLETION-CANDIDATES}; told by the ending of FILE if not given, else turtle.")
  private @Nullable ExportFormat format;

  @Option(names = "--edges", paramLabel = "EDGES",
      description = "Of graphml, what an edge is: pairs (two who met, with how often and when; if not given) or events (one event of two).")
  private @Nullable String edges;

  @Option(names = "--with-runs", description = "Of RDF, also write when and where the program ran, which differs from machine to machine.")
  private boolean withRuns;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExportFormat chosen = format == null ? ExportFormat.ofFile(file) : format;
    check(chosen);
    return store.read((opened, iris) -> {
      try {
        write(new Export(opened, iris), chosen);
        return ExitCode.DONE;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void check(ExportFormat chosen) {
    if (withRuns && chosen.rdf() == null) {
      throw wrong("--with-runs is for the formats of RDF only");
    }
    if (edges != null && !chosen.equals(ExportFormat.GRAPHML)) {
      throw wrong("--edges is for --format graphml only");
    }
    if (edges != null && !edges.equals("pairs") && !edges.equals("events")) {
      throw wrong("unknown kind of edges \"%s\": use pairs or events".formatted(edges));
    }
    if (chosen.equals(ExportFormat.CSV) && (new OutputFile(file).isStandardOutput() || String.valueOf(file).endsWith(".csv"))) {
      throw wrong("csv is several tables, which neither standard output nor a single file can hold: name a folder or a .zip, as in -o tables");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void write(Export export, ExportFormat chosen) throws IOException {
    OutputFile output = new OutputFile(file);
    if (chosen.rdf() != null) {
      output.write(console, out -> export.write(chosen.rdf(), withRuns, out));
    } else if (chosen.equals(ExportFormat.GRAPHML)) {
      Edges kind = edges == null ? Edges.PAIRS : Edges.valueOf(edges.toUpperCase(Locale.ROOT));
      output.write(console, out -> export.network(kind, out));
    } else if (chosen.equals(ExportFormat.PLOVER)) {
      output.write(console, export::plover);
    } else if (String.valueOf(file).endsWith(".zip")) {
      output.write(console, export::zippedTables);
    } else if (file != null) {
      new OutputFolder(file).write(export::tables);
    }
  }
}
