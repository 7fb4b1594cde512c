package org.diplograph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code diplograph authority}, which does nothing without a subcommand. */
@Command(
    name = "authority",
    description = "Keeps the authority up to date: the people, offices, states, bodies, places and agreements that the program knows.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:could not do it; the message says why and what to do", "2:wrong usage", "3:finished, but not completely"},
    footerHeading = "%nExamples:%n",
    footer = {"  ./diplograph authority refresh --contact ana@example.org -o renewed.ttl"})
final class AuthorityCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  private final AuthorityRefreshCommand refresh;

  AuthorityCommand(Console console) {
    this.refresh = new AuthorityRefreshCommand(console);
  }

  /** The command with its subcommands. */
  CommandLine commandLine() {
    return new CommandLine(this).addSubcommand(refresh);
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }
}
