package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are those of the scorer that is kept beside the checkout, in {@code ../shared/score/score.py}. */
final class ScorerAgreementTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir
  private Path folder;

  @BeforeAll
  static void needsTheScorer() throws InterruptedException {
    assumeTrue(scorer().isPresent(), "skipped: there is no ../shared/score/score.py beside the checkout to agree with");
    assumeTrue(hasPython(), "skipped: there is no python3 to run score.py with");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void countsAndListsTheSame(long seed) throws Exception {
    new RandomExercise(seed).write(folder);
    Evaluation evaluation = Evaluator.evaluate(folder.resolve("graph.nq"), folder.resolve("gold"));
    List<String> lines = score();
    ObjectNode numbers = (ObjectNode) JSON.readTree(EvaluationJson.of(evaluation));
    numbers.remove("types");
    assertEquals(JSON.readTree(folder.resolve("score.json").toFile()), numbers);
    // After the listing, the scorer prints a summary of three lines.
    assertEquals(String.join("\n", lines.subList(0, lines.size() - 3)), String.join("\n", ErrorListing.events(evaluation)));
  }

  /** Otherwise the numbers could agree because there are none. */
  @Test
  void comparesWhatHasEverything() throws Exception {
    new RandomExercise(1).write(folder);
    score();
    JsonNode numbers = JSON.readTree(folder.resolve("score.json").toFile());
    for (String count : List.of("tp", "fp", "fn", "stp", "optional_found")) {
      assertNotEquals(0, numbers.get("events").get(count).intValue(), count);
    }
    for (String facts : List.of("links", "agreements", "statements")) {
      int found = numbers.get(facts).get(0).intValue();
      assertNotEquals(0, found, facts);
      assertNotEquals(numbers.get(facts).get(1).intValue(), found, facts);
    }
  }

  /** Runs the scorer on what was written, and returns what it prints. */
  private List<String> score() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder("python3", scorer().orElseThrow().toString(), "--graph", "graph.nq", "--gold", "gold",
        "--json", "score.json", "--verbose").directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("PYTHONUTF8", "1");
    Process process = builder.start();
    List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
    return lines;
  }

  private static Optional<Path> scorer() {
    return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
        .map(folder -> folder.resolveSibling("shared/score/score.py")).filter(Files::isRegularFile).findFirst();
  }

  private static boolean hasPython() throws InterruptedException {
    try {
      return new ProcessBuilder("python3", "--version").redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
