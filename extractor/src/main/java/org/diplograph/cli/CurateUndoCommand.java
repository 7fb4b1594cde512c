package org.diplograph.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.Curating;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code diplograph curate undo}. */
@Command(name = "undo", description = {"Takes a correction back: the graph is as it would be without.",
    "A link to Wikidata that was taken away comes back where the authority has it; others are found again by the command link."},
    footerHeading = "%nExamples:%n", footer = "  ./diplograph curate undo c-1f0c9a2b77")
final class CurateUndoCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Parameters(paramLabel = "ID", description = "The correction's id, as curate list shows it.")
  private String id = "";

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ProgramOptions program = new ProgramOptions();

  CurateUndoCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    try (Interruption interruption = Interruption.watch(); GraphStore opened = store.change()) {
      Iris iris = new Contents(opened).iris().orElseGet(Iris::new);
      new Curating(opened, iris, program.stages(stages.get()), program.edition(), curation.files(store)).undo(id);
      console.print("Taken back: " + id);
    }
    return ExitCode.DONE;
  }
}
