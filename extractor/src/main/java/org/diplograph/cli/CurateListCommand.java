package org.diplograph.cli;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.CorrectionNotes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code diplograph curate list}. */
@Command(name = "list", description = "Lists all corrections, the first made first, and says of those that do not apply why.",
    footerHeading = "%nExamples:%n", footer = "  ./diplograph curate list --store graphs/news")
final class CurateListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  CurateListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CorrectionNotes.Noted> all = store.read((opened, iris) -> CorrectionNotes.of(opened, curation.files(store).read()));
    all.stream().sorted(Comparator.comparing((CorrectionNotes.Noted noted) -> noted.correction().on())
            .thenComparing(noted -> noted.correction().id()))
        .flatMap(noted -> CorrectionText.lines(noted.correction(), noted.applies(), noted.notes()).stream()).forEach(console::print);
    console.note("%,d corrections, of which %,d do not apply".formatted(
        all.size(), all.stream().filter(noted -> !noted.applies()).count()));
    return ExitCode.DONE;
  }
}
