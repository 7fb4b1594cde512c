package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.Export;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code diplograph export}. */
@Command(
    name = "export",
    description = {
      "Writes the whole graph of the store.",
      "turtle and trig are for people, nquads and ntriples are sorted, and the same store gives the same bytes in every format."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store, or the file cannot be written", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph export --format turtle -o graph.ttl",
      "  ./diplograph export -o graph.jsonld",
      "  ./diplograph export --format nquads | gzip > graph.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--with-runs", description = "Also write when and where the program ran, which differs from machine to machine.")
  private boolean withRuns;

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return store.read((opened, iris) -> {
      try {
        output.write(console, out -> new Export(opened, iris).write(output.format(), withRuns, out));
        return ExitCode.DONE;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }
}
