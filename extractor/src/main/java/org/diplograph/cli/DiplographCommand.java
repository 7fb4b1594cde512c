package org.diplograph.cli;

import java.util.concurrent.Callable;
import org.diplograph.pipeline.Edition;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says what there is. */
@Command(
    name = "diplograph",
    description = "Reads news articles about diplomacy and builds a knowledge graph that you can query and trust.",
    versionProvider = DiplographCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:could not do it; the message says why and what to do",
      "2:wrong usage",
      "3:finished, but some articles failed or some shapes were violated"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph build examples/articles --serve   build a graph and look at it in the browser",
      "  ./diplograph query 01-who-met-whom             ask it a question",
      "  ./diplograph export --format turtle -o graph.ttl",
      "",
      "Every command has its own help: ./diplograph build --help"
    })
final class DiplographCommand implements Callable<Integer> {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Say what the command does, and stop.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, scope = ScopeType.INHERIT, description = "Say which version this is, and stop.")
  private boolean version;

  @Option(names = {"-v", "--verbose"}, scope = ScopeType.INHERIT, description = "Say more about what happens, on standard error.")
  private boolean verbose;

  /** Whether it was given, before or after the subcommand. */
  boolean verbose() {
    return verbose;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.USAGE;
  }

  /** The version of the program, and of the Java that runs it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "Diplograph " + Edition.programVersion(),
        "Java %s (%s)".formatted(Runtime.version(), System.getProperty("java.home")),
        "License GPL-3.0-or-later; picocli " + CommandLine.VERSION
      };
    }
  }
}
