package org.diplograph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.diplograph.pipeline.Validation;
import org.diplograph.rdf.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code diplograph validate}. */
@Command(
    name = "validate",
    description = {
      "Checks the whole store against the shapes (ontology/shapes.ttl), and its files for damage.",
      "Corrections that do not apply are told as warnings."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well; warnings do not count",
      "1:no such store, or it is damaged",
      "2:wrong usage",
      "3:some shapes are violated"
    },
    footerHeading = "%nExamples:%n",
    footer = {"  ./diplograph validate", "  ./diplograph validate --store graphs/news"})
final class ValidateCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Violation> found = store.read((opened, iris) -> Stream.concat(
        Validation.of(opened).stream(), Validation.ofCorrections(opened, curation.files(store).read(), iris).stream()).toList());
    found.forEach(violation -> console.print(Summary.plain(violation.toString())));
    long serious = found.stream().filter(violation -> violation.severity() == Violation.Severity.VIOLATION).count();
    console.note("%,d violations, %,d warnings".formatted(serious, found.size() - serious));
    return serious == 0 ? ExitCode.DONE : ExitCode.WITH_FAILURES;
  }
}
