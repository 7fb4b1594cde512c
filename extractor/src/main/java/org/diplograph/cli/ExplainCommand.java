package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diplograph.pipeline.EntityExplanation;
import org.diplograph.pipeline.Explanations;
import org.diplograph.pipeline.MergeAccounts;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ReadableStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diplograph explain}. */
@Command(
    name = "explain",
    description = {
      "Shows why an event is in the graph: who took part, the sentences behind it, where articles differ, "
          + "why their reports were put together, and what came near.",
      "Of a person, state, body, place or agreement, given by its key, it shows the names by which articles call it, and its links."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store or event, or several events could be meant", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph explain putin raisi meeting",
      "  ./diplograph explain state/norway",
      "  ./diplograph explain https://w3id.org/diplograph/event/2022-01-19-meeting-putin-raisi-1f0c9a2b"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Parameters(arity = "1..*", paramLabel = "EVENT",
      description = "The event's IRI or key, or words that its label or IRI holds, and no other's; or the key of an entity.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  ExplainCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    List<String> lines = store.read((opened, iris) -> {
      Explanations explanations = new Explanations(opened);
      Optional<EntityExplanation> entity = EntityExplanation.of(opened, iris, wanted);
      return entity.map(EntityText::lines).orElseGet(() -> event(opened, iris, new EventChoice(explanations).only(wanted).iri()));
    });
    lines.forEach(console::print);
    return ExitCode.DONE;
  }

  private List<String> event(ReadableStore opened, Iris iris, String event) {
    List<String> lines = new ArrayList<>(ExplanationText.lines(new Explanations(opened).of(event)));
    if (opened instanceof GraphStore direct) {
      new MergeAccounts(direct, iris, stages.get()).of(event, curation.files(store).read())
          .ifPresent(account -> lines.addAll(ExplanationText.account(account)));
    } else {
      lines.addAll(List.of("", "Why these reports are of one event is told while the server does not run."));
    }
    return lines;
  }
}
