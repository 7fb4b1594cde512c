package org.diplograph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.curation.CurationFaultException;
import org.diplograph.evaluate.EvaluationException;
import org.diplograph.pipeline.Stages;
import org.diplograph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program: {@code new Main(in, out, err, false).run("build", "news/")} returns the exit code.
 *
 * <p>It exits the process only in {@link #main}.
 */
public final class Main {
  private static final String LOG_LEVEL = "diplograph.log";

  private final Console console;
  private final Supplier<Stages> stages;

  /** @param terminal whether a person watches {@code err}, so that progress is worth showing */
  public Main(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
    this(new Console(in, BrokenPipe.watch(out), err, terminal), Stages::ofTheProgram);
  }

  /** @param stages what is loaded when articles are to be processed */
  Main(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  /** Runs the command that the arguments name, and ends the process with its exit code. */
  public static void main(String[] args) {
    // The usual stream would keep errors of writing to itself.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(new Main(System.in, out, err, Terminal.isWatched()).run(args));
  }

  /** Runs the command that the arguments name, and returns its exit code. */
  public int run(String... args) {
    try {
      return commandLine().execute(args);
    } catch (OutOfMemoryError e) {
      console.note("diplograph: out of memory. Give it more, as in: DIPLOGRAPH_JAVA_OPTS=-Xmx4g ./diplograph …");
      return ExitCode.FAILED;
    }
  }

  /** All commands, ready to be executed or described. */
  CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new DiplographCommand());
    List.of(new BuildCommand(console, stages), new ServeCommand(console), new QueryCommand(console), new ExplainCommand(console, stages),
        new ExportCommand(console), new ExtractCommand(console, stages), new RemoveCommand(console, stages), new ValidateCommand(console),
        new StatsCommand(console), new LinkCommand(console), new AuthorityCommand(console).commandLine(),
        new CurateCommand(console, stages).commandLine(), new DiffCommand(console), new EvaluateCommand(console), new RulesCommand(console, stages),
        new CompletionCommand(console)).forEach(commandLine::addSubcommand);
    return commandLine
        .setOut(new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)))
        .setErr(new PrintWriter(console.err(), true))
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setExecutionStrategy(Main::execute)
        .setParameterExceptionHandler((e, args) -> wrongUsage(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, parsed));
  }

  private static int execute(ParseResult parsed) {
    if (Stream.iterate(parsed, Objects::nonNull, ParseResult::subcommand).anyMatch(level -> level.hasMatchedOption("verbose"))) {
      System.setProperty(LOG_LEVEL, "DEBUG");
    }
    if (!CommandLine.printHelpIfRequested(parsed)) {
      // Before any other class of Jena, whose initialisation would fail otherwise.
      JenaSystem.init();
      return new RunLast().execute(parsed);
    }
    return ExitCode.DONE;
  }

  private int wrongUsage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    console.note("diplograph: " + e.getMessage());
    if (e instanceof UnmatchedArgumentException unmatched) {
      UnmatchedArgumentException.printSuggestions(unmatched, command.getErr());
    }
    console.note("See: ./" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private int failed(Exception e, ParseResult parsed) {
    if (BrokenPipe.causes(e)) {
      return ExitCode.DONE;
    }
    console.note("diplograph: " + message(e));
    if (System.getProperty(LOG_LEVEL) != null) {
      e.printStackTrace(console.err());
    }
    return ExitCode.FAILED;
  }

  private static String message(Exception e) {
    return switch (e) {
      case UserError told -> told.getMessage();
      case StoreException told -> told.getMessage();
      case CurationFaultException told -> told.getMessage();
      case EvaluationException told -> told.getMessage();
      case FileSystemException file -> "%s: %s".formatted(file.getFile(), reason(file));
      case UncheckedIOException wrapped when wrapped.getCause().toString().equals(wrapped.getMessage()) -> message(wrapped.getCause());
      case UncheckedIOException wrapped -> String.valueOf(wrapped.getMessage());
      case IOException io -> "cannot read or write: " + io.getMessage();
      default -> cause(e).map(io -> "cannot read or write: " + io.getMessage())
          .orElseGet(() -> "something went wrong that should not: " + e + ". Run it again with --verbose to see where.");
    };
  }

  private static Optional<IOException> cause(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof IOException io) {
        return Optional.of(io);
      }
    }
    return Optional.empty();
  }

  private static String reason(FileSystemException e) {
    return e.getReason() != null ? e.getReason() : switch (e) {
      case java.nio.file.NoSuchFileException missing -> "no such file or folder";
      case java.nio.file.AccessDeniedException denied -> "not allowed; check the permissions";
      case java.nio.file.FileAlreadyExistsException exists -> "is in the way";
      default -> e.getClass().getSimpleName();
    };
  }
}
