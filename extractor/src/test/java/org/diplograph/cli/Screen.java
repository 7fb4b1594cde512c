package org.diplograph.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.diplograph.pipeline.LoadedStages;

/** What one command wrote, and how it ended. */
record Screen(int exitCode, byte[] bytes, String err) {
  static Screen of(String... args) {
    return withInput("", args);
  }

  static Screen withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out,
        new PrintStream(err, true, StandardCharsets.UTF_8), false);
    int exitCode = new Main(console, () -> LoadedStages.STAGES).run(args);
    return new Screen(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
  }

  /** A store of one's own, from one that was built once for several tests. */
  static void copy(Path store, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(store)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(store.relativize(file)));
      }
    }
  }

  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The output, of a command that is expected to succeed. */
  String done() {
    if (exitCode != 0) {
      throw new AssertionError("exit code " + exitCode + "\n" + out() + "\n" + err);
    }
    return out();
  }

  /** The number that stands after a word in a summary. */
  int count(String word) {
    return out().lines().map(String::strip).filter(line -> line.startsWith(word + " "))
        .map(line -> line.substring(word.length()).strip().split("\\s+")[0].replace(",", "")).mapToInt(Integer::parseInt)
        .findFirst().orElseThrow(() -> new AssertionError("no line with " + word + " in\n" + out()));
  }
}
