package org.diplograph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diplograph explain}. */
@Command(
    name = "explain",
    description = "Shows why an event is in the graph: who took part, the sentences behind it, and where articles differ.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store or event, or several events could be meant", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph explain putin raisi meeting",
      "  ./diplograph explain https://w3id.org/diplograph/event/2022-01-19-meeting-putin-raisi-1f0c9a2b"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "EVENT",
      description = "The event's IRI or key, or words that its label or IRI holds, and no other's.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    List<String> lines = store.read((opened, iris) -> {
      Explanations explanations = new Explanations(opened);
      return ExplanationText.lines(explanations.of(new EventChoice(explanations).only(wanted).iri()));
    });
    lines.forEach(console::print);
    return ExitCode.DONE;
  }
}
