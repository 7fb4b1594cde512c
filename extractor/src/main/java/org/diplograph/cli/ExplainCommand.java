package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diplograph.pipeline.EntityExplanations;
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
      "Of a person, state, body, place or agreement: offices, links, and who else bears its names and was not taken."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store, event or actor, or several could be meant", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph explain putin raisi meeting",
      "  ./diplograph explain person/george-w-bush",
      "  ./diplograph explain https://w3id.org/diplograph/event/2022-01-19-meeting-putin-raisi-1f0c9a2b"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Parameters(arity = "1..*", paramLabel = "EVENT|ENTITY",
      description = "The IRI or key, or words that the label or IRI of an event holds, or else a name of an entity, and no other's.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ProgramOptions program = new ProgramOptions();

  /** @param stages of which only the authority is loaded */
  ExplainCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    String wanted = String.join(" ", words);
    List<String> lines = store.read((opened, iris) -> {
      Explanations events = new Explanations(opened);
      List<Explanations.Found> found = events.find(wanted);
      if (!found.isEmpty()) {
        return event(opened, iris, EventChoice.only(wanted, found).iri());
      }
      EntityExplanations entities = new EntityExplanations(opened, iris, program.stages(stages.get()));
      return ExplanationText.lines(entities.of(EventChoice.only(wanted, entities.find(wanted)).iri()));
    });
    lines.forEach(console::print);
    return ExitCode.DONE;
  }

  private List<String> event(ReadableStore opened, Iris iris, String event) {
    List<String> lines = new ArrayList<>(ExplanationText.lines(new Explanations(opened).of(event)));
    if (opened instanceof GraphStore direct) {
      new MergeAccounts(direct, iris, program.stages(stages.get())).of(event, curation.files(store).read())
          .ifPresent(account -> lines.addAll(ExplanationText.account(account)));
    } else {
      lines.addAll(List.of("", "Why these reports are of one event is told while the server does not run."));
    }
    return lines;
  }
}
