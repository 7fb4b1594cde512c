package org.diplograph.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diplograph generate-completion}. */
@Command(
    name = "generate-completion",
    description = "Writes a script with which bash and zsh complete commands and options.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "2:wrong usage"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(./diplograph generate-completion)",
      "  ./diplograph generate-completion > /etc/bash_completion.d/diplograph"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(AutoComplete.bash("diplograph", spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
