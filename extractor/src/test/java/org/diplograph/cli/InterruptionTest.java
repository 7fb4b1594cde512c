package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that is told to end, as Ctrl-C does. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process cannot be asked to end there, only killed")
class InterruptionTest {
  private static final String ARTICLE = """
      {"id":"a","date":"2022-03-04","text":"German Chancellor Olaf Scholz met Polish President Andrzej Duda in Berlin on Thursday."}
      """;

  @TempDir Path folder;

  private Process start(String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Xmx1g", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  @Test
  void aBuildThatIsInterruptedStoresWhatItHasAndCanGoOn() throws Exception {
    String store = folder.resolve("store").toString();
    Process build = start("build", "-", "--store", store, "--verbose");
    build.getOutputStream().write(ARTICLE.getBytes(StandardCharsets.UTF_8));
    build.getOutputStream().flush();
    waitFor(build, "Processing a");
    build.toHandle().destroy();
    String rest = rest(build);
    assertTrue(build.waitFor(30, TimeUnit.SECONDS), "it came to an end");
    assertTrue(rest.contains("Interrupted after 1 articles"), rest);
    assertEquals(1, Screen.of("stats", "--store", store).count("articles"));
    assertEquals(1, Screen.of("stats", "--store", store).count("events"));
    assertTrue(Screen.withInput(ARTICLE, "build", "-", "--store", store).done().contains("1 unchanged"));
  }

  @Test
  void aServerThatIsInterruptedClosesItsStore() throws Exception {
    String store = folder.resolve("store").toString();
    Screen.withInput(ARTICLE, "build", "-", "--store", store).done();
    Process server = start("serve", "--port", "0", "--store", store);
    String said = waitFor(server, "Ctrl-C");
    assertTrue(said.contains("http://localhost:") && said.contains("password"), said);
    server.toHandle().destroy();
    String rest = rest(server);
    assertTrue(rest.contains("The server has stopped"), rest);
    assertTrue(server.waitFor(30, TimeUnit.SECONDS), "it came to an end");
    assertEquals(1, Screen.of("stats", "--store", store).count("articles"));
  }

  private static String rest(Process process) {
    return process.inputReader().lines().collect(Collectors.joining("\n"));
  }

  private static String waitFor(Process process, String words) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = process.inputReader().readLine(); line != null; line = process.inputReader().readLine()) {
      said.append(line).append('\n');
      if (line.contains(words)) {
        return said.toString();
      }
    }
    throw new AssertionError("it ended without saying " + words + ":\n" + said);
  }
}
