package org.diplograph.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diplograph.extract.RuleFile;
import org.diplograph.extract.RuleSet;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.pipeline.RuleExamples;
import org.diplograph.pipeline.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diplograph rules}. */
@Command(
    name = "rules",
    description = {
      "Checks rules of your own: their form, and whether their examples yield what they say.",
      "Without a file, lists the built-in rules; a rule of yours that has the id of one of these takes its place."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every example holds, or there was only to list",
      "1:some examples do not hold",
      "2:wrong usage, or a fault in a file, told with its line and column"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph rules",
      "  ./diplograph rules my-rules.yaml",
      "  ./diplograph build news/ --rules my-rules.yaml"
    })
final class RulesCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private AuthorityOptions authority = new AuthorityOptions();

  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Rules of your own (YAML); several are tried together.")
  private List<Path> files = List.of();

  RulesCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    if (files.isEmpty()) {
      list(RuleSet.load());
      return ExitCode.DONE;
    }
    return check(RuleOptions.read(spec, files), stages.get().with(authority.read()));
  }

  private int check(List<RuleFile> own, Stages loading) {
    RuleExamples examples = new RuleExamples(loading.with(own));
    int failed = 0;
    for (RuleFile file : own) {
      List<RuleExamples.Failure> failures = examples.failures(file);
      failures.forEach(this::show);
      console.print("%s: %,d examples, %s".formatted(
          file.name(), file.examples().size(), failures.isEmpty() ? "all hold" : "%,d do not hold".formatted(failures.size())));
      failed += failures.size();
    }
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void show(RuleExamples.Failure failure) {
    RuleFile.Example example = failure.example();
    console.print("%s: an example of \"%s\" does not hold".formatted(example.place(), example.rule()));
    console.print("  text:     " + Summary.plain(example.text()));
    console.print("  expected: " + Summary.plain(told(example.yields())));
    console.print("  found:    " + Summary.plain(told(failure.found())));
  }

  private static String told(List<String> yields) {
    return yields.isEmpty() ? "nothing" : String.join("; ", yields);
  }

  private void list(RuleSet rules) {
    console.print("contact: verbs");
    rules.contact().verbs().forEach(this::show);
    console.print("contact: nouns");
    rules.contact().nouns().forEach(this::show);
    console.print("agreements: acts");
    rules.agreements().acts().forEach(rule -> show(rule.id(), rule.act(),
        Stream.of(rule.verbs(), rule.nouns()).flatMap(words -> words.stream().sorted()).distinct().toList()));
  }

  private void show(ContactRule rule) {
    show(rule.id(), rule.type(), rule.lemmas());
  }

  private void show(String id, Enum<?> type, Collection<String> words) {
    console.print("  %-20s %-17s %s".formatted(id, type.name().toLowerCase(Locale.ROOT), String.join(", ", words)));
  }
}
