package org.diplograph.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diplograph.pipeline.Stages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diplograph curate}: does nothing without a subcommand. */
@Command(
    name = "curate",
    description = {
      "Corrects the graph, with a reason and a name. What people say goes before what the program finds, now and in all later builds.",
      "A correction is about reports: an article's claim in one of its sentences. It is found again when the article is read anew; "
          + "where it is not, it is listed as not applying."
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:could not do it, or it contradicts another correction; nothing was changed", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph curate same EVENT EVENT --reason 'both tell of the lunch' --by 'Ana Rojas'",
      "  ./diplograph curate different EVENT EVENT --reason 'two calls' --by 'Ana Rojas'",
      "  ./diplograph curate wrong EVENT --reason 'the article speaks of a film' --by 'Ana Rojas'",
      "  ./diplograph curate edit EVENT date 2021-06-16 --reason 'calendar of the ministry' --by 'Ana Rojas'",
      "  ./diplograph curate link person/ada-lind https://example.org/people/17 --reason 'her page' --by 'Ana Rojas'",
      "  ./diplograph curate list",
      "  ./diplograph curate undo c-1f0c9a2b77",
      "",
      "EVENT is an event's IRI or key, or a word or quoted words that its label or IRI holds, and no other's;",
      "or the key of a single report, as explain shows it: report/a1.txt/e-120-meeting"
    })
final class CurateCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  private final Console console;
  private final Supplier<Stages> stages;

  CurateCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  /** The command with its subcommands. */
  CommandLine commandLine() {
    CommandLine all = new CommandLine(this);
    Stream.of(
        new CurateVerdicts.Same(console, stages), new CurateVerdicts.Different(console, stages), new CurateVerdicts.Wrong(console, stages),
        new CurateVerdicts.Right(console, stages), new CurateVerdicts.Link(console, stages), new CurateVerdicts.Edit(console, stages),
        new CurateListCommand(console), new CurateUndoCommand(console, stages)).forEach(all::addSubcommand);
    return all;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
