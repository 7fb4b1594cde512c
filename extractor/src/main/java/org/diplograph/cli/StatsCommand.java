package org.diplograph.cli;

import java.util.concurrent.Callable;
import org.diplograph.pipeline.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code diplograph stats}. */
@Command(
    name = "stats",
    description = "Counts what is in the store: articles, events by type and status, actors, places, agreements, links to Wikidata.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {"  ./diplograph stats", "  ./diplograph stats --store graphs/news"})
final class StatsCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();

  StatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    store.read((opened, iris) -> new Counts(Statistics.of(opened)).lines()).forEach(console::print);
    return ExitCode.DONE;
  }
}
