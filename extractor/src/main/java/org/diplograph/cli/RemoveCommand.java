package org.diplograph.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.Pipeline;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diplograph remove}. */
@Command(
    name = "remove",
    description = "Takes articles out of the store, with all that rests on them alone.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:no such store or article; nothing was removed", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph remove minsk-2015.txt",
      "  ./diplograph remove 2022-0117 2022-0118 --store graphs/news",
      "",
      "An article's id is the one given in the input, or the name of its file."
    })
final class RemoveCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "The ids of the articles.")
  private List<String> articles = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ProgramOptions program = new ProgramOptions();

  RemoveCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = Interruption.watch(); GraphStore opened = store.change()) {
      Contents contents = new Contents(opened);
      requireAll(contents.fingerprints().keySet());
      Iris iris = contents.iris().orElseGet(Iris::new);
      Pipeline pipeline = new Pipeline(
          opened, iris, program.edition(), program.stages(stages.get()), 1, curation.files(store)::read);
      List<String> counts = new Counts(pipeline.remove(articles).graph()).lines();
      console.print(articles.size() == 1 ? "Removed " + articles.getFirst() : "Removed %,d articles".formatted(articles.size()));
      console.print("");
      console.print("In the store now");
      counts.forEach(console::print);
    }
    return ExitCode.DONE;
  }

  private void requireAll(Set<String> stored) {
    List<String> unknown = articles.stream().filter(id -> !stored.contains(id)).toList();
    if (!unknown.isEmpty()) {
      List<String> similar = stored.stream().filter(id -> unknown.stream().anyMatch(id::contains)).sorted().limit(5).toList();
      throw new UserError("Not in the store, so that nothing was removed: " + String.join(", ", unknown)
          + (similar.isEmpty() ? "" : ". Did you mean " + String.join(", ", similar) + "?"));
    }
  }
}
