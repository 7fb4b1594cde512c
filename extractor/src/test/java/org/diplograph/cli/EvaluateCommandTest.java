package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.RDFDataMgr;
import org.diplograph.store.GraphStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  private static final String GRAPH = """
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix : <https://example.org/> .
      :ana <http://www.w3.org/2000/01/rdf-schema#label> "Ana Rojas" .
      :call a dip:Call ; dip:status dip:Held ; dip:participant :ana ; dip:reportedBy [ dip:article "a1" ] .
      """;
  private static final String GOLD = """
      {"article": "%s", "events": [{"id": "e1", "type": "Call", "status": "%s", "participants": ["Ana Rojas"]}]}""";

  @TempDir Path folder;

  @BeforeEach
  void annotate() throws IOException {
    Files.writeString(folder.resolve("graph.ttl"), GRAPH);
    Files.createDirectories(folder.resolve("gold"));
    Files.writeString(folder.resolve("gold/a1.json"), GOLD.formatted("a1.txt", "planned"));
    Files.writeString(folder.resolve("gold/a2.json"), GOLD.formatted("a2.txt", "held"));
  }

  @Test
  void showsATable() {
    List<String> lines = evaluate().done().lines().toList();
    assertTrue(lines.get(2).matches("  Call +1 +1 +0 +1\\.000 0\\.500 0\\.667 +0\\.000 0\\.000 0\\.000 +1\\.000 +0\\.000 .*"), lines.get(2));
    assertTrue(lines.get(3).startsWith("all "), lines.get(3));
    assertTrue(lines.contains("articles        2"), String.join("\n", lines));
  }

  @Test
  void listsErrorsWhenVerboseWhereverThatIsSaid() {
    String error = "  ~ a1.txt e1 Call https://example.org/call wrong: ['status']";
    String graph = folder.resolve("graph.ttl").toString();
    String gold = folder.resolve("gold").toString();
    assertTrue(Screen.of("evaluate", graph, gold, "--verbose").done().startsWith(error));
    assertTrue(Screen.of("-v", "evaluate", graph, gold).done().startsWith(error));
    assertFalse(Screen.of("evaluate", graph, gold).done().contains(error));
  }

  @Test
  void writesJsonBesideOrInsteadOfTheTable() throws IOException {
    Path file = folder.resolve("scores.json");
    assertTrue(evaluate("--json", file.toString()).done().contains("lenient"));
    JsonNode numbers = JsonMapper.builder().build().readTree(file.toFile());
    assertEquals(1, numbers.get("events").get("tp").intValue());
    assertEquals(0.5, numbers.get("types").get("Call").get("lenient").get(1).doubleValue());
    assertEquals(Files.readString(file), evaluate("--json", "-").done());
  }

  @Test
  void measuresOnlyTheArticlesOfAList() throws IOException {
    Path list = folder.resolve("ids.txt");
    Files.writeString(list, "# to measure on\n\n a2 \nother.txt\n");
    Screen screen = evaluate("--only", list.toString());
    assertTrue(screen.done().contains("articles        1"), screen.out());
    assertTrue(screen.err().contains("1 of the 2 ids") && screen.err().contains(": other.txt"), screen.err());
    Files.writeString(list, "other.txt");
    assertFails("None of the 1 ids", evaluate("--only", list.toString()));
    assertFails("There is no list of ids", evaluate("--only", folder.resolve("nothing").toString()));
  }

  @Test
  void tellsWhichAnnotatedArticlesTheGraphDoesNotHave() {
    assertEquals("1 of the 2 annotated articles are not in the graph, and count as if nothing was found in them: a2.txt",
        evaluate().err().strip());
  }

  @Test
  void measuresAStore() {
    Path store = folder.resolve("store");
    try (GraphStore opened = GraphStore.open(store)) {
      opened.replaceGraphs(Map.of("https://example.org/graph", RDFDataMgr.loadGraph(folder.resolve("graph.ttl").toString())));
    }
    assertEquals(evaluate().done(), Screen.of("evaluate", store.toString(), folder.resolve("gold").toString()).done());
  }

  @Test
  void saysWhatCannotBeRead() throws IOException {
    assertFails("There is no graph", Screen.of("evaluate", folder.resolve("no.nq").toString(), folder.resolve("gold").toString()));
    assertFails("There is no store", Screen.of("evaluate", folder.resolve("gold").toString(), folder.resolve("gold").toString()));
    Files.writeString(folder.resolve("gold/a3.json"), "{\"article\": \"a3\"}");
    assertFails("a3.json:1:", evaluate());
  }

  private static void assertFails(String reason, Screen screen) {
    assertEquals(ExitCode.FAILED, screen.exitCode());
    assertTrue(screen.err().contains(reason) && !screen.err().contains("should not"), screen.err());
    assertEquals("", screen.out());
  }

  private Screen evaluate(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "evaluate";
    args[1] = folder.resolve("graph.ttl").toString();
    args[2] = folder.resolve("gold").toString();
    System.arraycopy(options, 0, args, 3, options.length);
    return Screen.of(args);
  }
}
