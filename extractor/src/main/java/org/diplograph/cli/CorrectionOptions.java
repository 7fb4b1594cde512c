package org.diplograph.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.Curating;
import org.diplograph.pipeline.Explanations;
import org.diplograph.pipeline.RunReport;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every correction needs: a reason, a name, and the store that it is about. */
final class CorrectionOptions {
  @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why; for those who read it later.")
  private String reason = "";

  @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
  private String by = "";

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();
  @Mixin private ProgramOptions program = new ProgramOptions();

  /** Finds what a user means in the store. */
  record Subjects(Curating curating, Explanations events, Iris iris) {
    /** The reports of an event, or one report. */
    List<Anchor> anchors(String wanted) {
      String key = wanted.startsWith(iris.base()) ? wanted.substring(iris.base().length()) : wanted;
      boolean isReport = key.startsWith("report/");
      List<Anchor> anchors = curating.anchors(isReport ? iris.base() + key : EventChoice.only(wanted, events.find(wanted)).iri());
      if (anchors.isEmpty()) {
        throw new UserError("There is no report %s in the store; ./diplograph explain EVENT shows the keys of an event's reports."
            .formatted(wanted));
      }
      return anchors;
    }
  }

  /** Makes the correction, and says what it led to. */
  int make(Console console, Supplier<Stages> stages, Function<Subjects, Correction.Matter> matter) {
    if (reason.isBlank() || by.isBlank()) {
      throw new UserError("A correction needs a reason and a name that say something: --reason TEXT --by NAME");
    }
    try (Interruption interruption = Interruption.watch(); GraphStore opened = store.change()) {
      Iris iris = new Contents(opened).iris().orElseGet(Iris::new);
      Curating curating = new Curating(
          opened, iris, program.stages(stages.get()), program.edition(), curation.files(store));
      Correction correction = new Correction(
          matter.apply(new Subjects(curating, new Explanations(opened), iris)), by.strip(), LocalDate.now(ZoneOffset.UTC), reason.strip());
      RunReport report = curating.make(correction);
      console.print("Noted as " + correction.id());
      CorrectionText.about(correction.id(), report).forEach(console::print);
      Explanations.curated(opened, correction.id()).forEach(event -> console.print(
          "  %s%n    %s".formatted(Summary.plain(event.label()), event.iri())));
    }
    return ExitCode.DONE;
  }
}
