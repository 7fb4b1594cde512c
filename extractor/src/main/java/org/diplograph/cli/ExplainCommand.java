package org.diplograph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.diplograph.pipeline.EntityExplanations;
import org.diplograph.pipeline.Explanations;
import org.diplograph.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diplograph explain}. */
@Command(
    name = "explain",
    description = {
      "Shows why an event is in the graph: who took part, the sentences behind it, and where articles differ.",
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
  private static final int MOST_SHOWN = 20;

  private final Console console;
  private final Supplier<Stages> stages;

  @Parameters(arity = "1..*", paramLabel = "EVENT|ENTITY",
      description = "The IRI or key, or words that the label or IRI of an event holds, or else a name of an entity, and no other's.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();

  /** @param stages of which only the authority is loaded, and only for an entity */
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
        return ExplanationText.lines(events.of(only(wanted, found).iri()));
      }
      EntityExplanations entities = new EntityExplanations(opened, iris, stages.get());
      return ExplanationText.lines(entities.of(only(wanted, entities.find(wanted)).iri()));
    });
    lines.forEach(console::print);
    return ExitCode.DONE;
  }

  private static Explanations.Found only(String wanted, List<Explanations.Found> found) {
    if (found.isEmpty()) {
      throw new UserError("No event or actor has all of \"%s\" in its label, name or IRI. Try fewer words, or: ./diplograph query 01-who-met-whom"
          .formatted(wanted));
    }
    if (found.size() > 1) {
      String candidates = found.stream().limit(MOST_SHOWN)
          .map(event -> "%n  %s%n    %s".formatted(Summary.plain(event.label()), event.iri())).collect(Collectors.joining());
      throw new UserError("Several could be meant; add a word, or give the IRI:" + candidates
          + (found.size() > MOST_SHOWN ? "%n  …".formatted() : ""));
    }
    return found.getFirst();
  }
}
