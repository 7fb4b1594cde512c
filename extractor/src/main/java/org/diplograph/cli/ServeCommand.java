package org.diplograph.cli;

import java.util.concurrent.Callable;
import org.diplograph.store.GraphStore;
import org.diplograph.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code diplograph serve}. */
@Command(
    name = "serve",
    description = {
      "Serves the store until Ctrl-C: SPARQL, and Fuseki's pages to look at it in the browser.",
      "OpenRefine matches tables against it at /reconcile (Reconciliation Service API 0.2)."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the server was stopped", "1:no such store, or the port is taken", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph serve",
      "  ./diplograph serve --port 0 --password-file ~/.diplograph-password",
      "  ./diplograph serve --allow-service https://query.wikidata.org/sparql",
      "",
      "While it runs, query, explain, export, validate and stats read through it."
    })
final class ServeCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServeOptions serving = new ServeOptions();

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!GraphStore.exists(store.folder())) {
      throw new StoreException("There is no store in %s. Make one with: ./diplograph build ARTICLES%s"
          .formatted(store.folder().toAbsolutePath().normalize(), store.hint()));
    }
    try (Interruption interruption = Interruption.watch(); GraphStore opened = GraphStore.open(store.folder())) {
      new Serving(console, serving).untilInterrupted(opened, interruption);
    }
    return ExitCode.DONE;
  }
}
