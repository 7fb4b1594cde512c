package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What holds for every command, and what each says when it is used wrongly. */
class CommandsTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir Path folder;

  private static Stream<CommandLine> commands() {
    return writingTo(OutputStream.nullOutputStream()).commandLine().getSubcommands().values().stream();
  }

  private static Main writingTo(OutputStream out) {
    return new Main(InputStream.nullInputStream(), out, new PrintStream(OutputStream.nullOutputStream()), false);
  }

  @TestFactory
  Stream<DynamicTest> everyCommandExplainsItself() {
    return commands().map(command -> DynamicTest.dynamicTest(command.getCommandName(), () -> {
      CommandSpec spec = command.getCommandSpec();
      String help = command.getUsageMessage();
      assertAll(
          () -> assertTrue(spec.usageMessage().description().length > 0, "a description"),
          () -> assertTrue(help.contains("Exit codes:"), help),
          () -> assertTrue(help.contains("Examples:"), help),
          () -> assertTrue(help.contains("./diplograph " + command.getCommandName()), help));
      spec.args().forEach(arg -> assertTrue(arg.description().length > 0, arg + " has no description"));
      assertEquals(help, Screen.of(command.getCommandName(), "--help").done());
    }));
  }

  @TestFactory
  Stream<DynamicTest> theReadmeNamesEveryCommand() throws Exception {
    assumeTrue(Files.exists(README), "there is no README.md");
    String readme = Files.readString(README);
    return commands().map(CommandLine::getCommandName)
        .map(name -> DynamicTest.dynamicTest(name, () -> assertTrue(readme.contains("`" + name), "README.md does not name " + name)));
  }

  @Test
  void tellsItsVersion() {
    assertTrue(Screen.of("--version").done().startsWith("Diplograph "));
  }

  @Test
  void wrongUsageHasACodeOfItsOwnAndLeadsToTheHelp() {
    for (String[] args : new String[][] {
        {}, {"bild"}, {"build"}, {"build", "x", "--threads", "0"}, {"build", "x", "--threads", "many"},
        {"build", "x", "--base", "here"}, {"build", "x", "--fields", "text"},
        {"build", "x", "--rules", "no-such-rules.yaml"}, {"rules", "no-such-rules.yaml"},
        {"export", "--format", "pdf"}, {"export", "--format", "csv"}, {"export", "--format", "csv", "-o", "-"}, {"export", "-o", "events.csv"},
        {"export", "--format", "csv", "-o", "tables", "--with-runs"}, {"export", "--edges", "pairs"},
        {"export", "--format", "graphml", "--edges", "triples"}, {"query"}, {"query", "x", "--format", "pdf"}, {"remove"},
        {"authority"}, {"curate"}, {"curate", "wrong", "x"}, {"diff", "x"}, {"link", "--contact", "nobody"}, {"link", "--contact", "ana@example.org", "--api", "here"}}) {
      Screen screen = Screen.of(args);
      assertEquals(ExitCode.USAGE, screen.exitCode(), String.join(" ", args) + screen.err());
      assertTrue(screen.err().contains("--help"), screen.err());
      assertEquals("", screen.out());
    }
  }

  @Test
  void aMissingStoreIsExplained() {
    String nowhere = folder.resolve("nowhere").toString();
    for (String[] args : new String[][] {
        {"stats"}, {"export"}, {"query", "01"}, {"explain", "x"}, {"validate"}, {"serve"}, {"remove", "a"},
        {"curate", "list"}, {"curate", "undo", "c-1"}, {"curate", "wrong", "x", "--reason", "r", "--by", "b"},
        {"link", "--dry-run"}, {"link", "--contact", "ana@example.org"}}) {
      String[] all = Stream.concat(Stream.of(args), Stream.of("--store", nowhere)).toArray(String[]::new);
      Screen screen = Screen.of(all);
      assertEquals(ExitCode.FAILED, screen.exitCode(), screen.err());
      assertTrue(screen.err().contains("There is no store in " + nowhere), screen.err());
      assertFalse(Files.exists(Path.of(nowhere)), "no store is made by reading");
    }
  }

  @Test
  void aMistypedInputMakesNoStore() {
    Path store = folder.resolve("store");
    Screen screen = Screen.of("build", folder.resolve("articels").toString(), "--store", store.toString());
    assertEquals(ExitCode.FAILED, screen.exitCode());
    assertTrue(screen.err().contains("articels"), screen.err());
    assertFalse(Files.exists(store));
  }

  @Test
  void aReaderThatGoesAwayIsNoError() {
    OutputStream closed = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("Broken pipe");
      }
    };
    assertEquals(ExitCode.DONE, writingTo(closed).run("query", "--list"));
  }

  @Test
  void aFullDiskIsAnError() {
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("No space left on device");
      }
    };
    assertEquals(ExitCode.FAILED, writingTo(full).run("query", "--list"));
  }

  @Test
  void completionKnowsTheCommandsAndFormats() {
    String script = Screen.of("generate-completion").done();
    assertTrue(script.contains("build") && script.contains("nquads") && script.contains("graphml")
        && script.contains("--with-runs"), "commands, formats, options");
  }
}
