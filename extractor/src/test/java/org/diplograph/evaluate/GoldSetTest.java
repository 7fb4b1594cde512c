package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GoldSetTest {
  private static final String EVENT = "{\"id\": \"e1\", \"type\": \"Call\", \"status\": \"held\"%s}";

  @TempDir
  private Path folder;

  @Test
  void readsTheFilesInOrderAndNothingElse() throws IOException {
    write("b.json", "b", "");
    write("a.json", "a", "");
    Files.writeString(folder.resolve("README.md"), "notes");
    assertEquals(List.of("a", "b"), ids(GoldSet.read(folder)));
  }

  @Test
  void takesOneWordForAListOfOne() throws IOException {
    GoldEvent event = event(", \"place\": \"Port Ana\"");
    assertEquals(List.of("Call"), event.type());
    assertEquals(List.of("held"), event.status());
    assertEquals(List.of("Port Ana"), event.place());
  }

  @Test
  void takesNullForAbsent() throws IOException {
    GoldEvent event = event(", \"participants\": null, \"date\": null, \"may_merge_with\": null, \"optional\": false, \"note\": [1]");
    assertEquals(List.of(), event.participants());
    assertEquals(List.of(), event.dateSpans());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "[10, 25]                      | at 10–25",
    "{\"begin\": 10, \"end\": 25}  | at 10–25",
    "[[10, 25]]                    | at 10–25",
    "[[10, 25], [40, 48]]          | at 10–48",
    "[{\"begin\": 10, \"end\": 12}]| at 10–12"
  })
  void takesOffsetsInsteadOfWords(String offsets, String trace) throws IOException {
    assertEquals(trace, event(", \"offsets\": " + offsets).trace());
  }

  @Test
  void prefersTheWords() throws IOException {
    assertEquals("they spoke", event(", \"evidence\": \"they spoke\", \"offsets\": [1, 2]").trace());
  }

  @Test
  void choosesArticlesWithOrWithoutEnding() throws IOException {
    write("1.json", "a.txt", "");
    write("2.json", "b", "");
    write("3.json", "c.d.html", "");
    GoldSet all = GoldSet.read(folder);
    assertEquals(List.of("a.txt"), ids(all.only(List.of("a.txt"))));
    assertEquals(List.of("a.txt", "b"), ids(all.only(List.of("b.txt", "a"))));
    assertEquals(List.of("c.d.html"), ids(all.only(List.of("c.d"))));
    assertEquals(List.of(), ids(all.only(List.of("a.html", "c"))));
    assertEquals(List.of("a.html", "z"), all.missing(List.of("a.html", "a", "z")));
  }

  @Test
  void choosesArticlesByTheFileOfTheirAnnotation() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.writeString(own.resolve("first.json"), "{\"article\": \"agency:1/a.txt\", \"events\": []}");
    for (String id : List.of("own/first", "first", "agency:1/a.txt", "agency:1/a")) {
      assertEquals(1, GoldSet.read(own).only(List.of(id)).entries().size(), id);
    }
    assertEquals(List.of("other/first", "a.txt"), GoldSet.read(own).missing(List.of("other/first", "own/first", "a.txt")));
  }

  /** The lists that the project develops with and measures on. */
  @ParameterizedTest
  @ValueSource(strings = {"development", "measurement"})
  void readsTheAnnotationsOfTheProject(String part) {
    Path gold = Path.of("src/test/gold");
    GoldSet all = GoldSet.read(gold.resolve("own"), gold.resolve("bulk"));
    List<String> ids = ArticleList.read(gold.resolve("split.json") + "#" + part).ids();
    assertEquals(List.of(), all.missing(ids));
    assertEquals(ids.size(), all.only(ids).entries().size());
    assertTrue(ids.size() > 10);
  }

  @Test
  void givesEachAnnotationToOneOfTheTwoLists() {
    Path gold = Path.of("src/test/gold");
    List<String> ids = Stream.of("development", "measurement")
        .flatMap(part -> ArticleList.read(gold.resolve("split.json") + "#" + part).ids().stream()).toList();
    assertEquals(ids.size(), Set.copyOf(ids).size());
    assertEquals(ids.size(), GoldSet.read(gold.resolve("own"), gold.resolve("bulk")).entries().size());
  }

  @Test
  void readsListsOfIds() throws IOException {
    Path lines = Files.writeString(folder.resolve("ids.txt"), "# ours\n\n a1 \nb2.txt\n");
    assertEquals(List.of("a1", "b2.txt"), ArticleList.read(lines.toString()).ids());
    Path json = Files.writeString(folder.resolve("ids.json"), "[\"a1\"]");
    assertEquals(List.of("a1"), ArticleList.read(json.toString()).ids());
    Path split = Files.writeString(folder.resolve("split.json"), "{\"seen\": [\"a1\"], \"unseen\": [\"b2\"]}");
    assertEquals(List.of("b2"), ArticleList.read(split + "#unseen").ids());
    for (String unclear : List.of(split.toString(), split + "#all")) {
      String message = assertThrows(EvaluationException.class, () -> ArticleList.read(unclear)).getMessage();
      assertTrue(message.contains("split.json#seen or ") && message.endsWith("split.json#unseen."), message);
    }
    assertThrows(EvaluationException.class, () -> ArticleList.read(folder.resolve("none.txt").toString()));
    Files.write(lines, new byte[] {(byte) 0xff});
    assertThrows(EvaluationException.class, () -> ArticleList.read(lines.toString()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\0', value = {
    "{\"id\": \"e1\", \"status\": \"held\"}                                               | \"type\"",
    "{\"type\": \"Call\", \"status\": \"held\"}                                           | \"id\"",
    "{\"id\": \"e1\", \"type\": \"Call\", \"status\": \"held\", \"date\": \"3 May\"}      | \"3 May\" of the event e1",
    "{\"id\": \"e1\", \"type\": \"Call\", \"status\": \"held\", \"parties\": [null]}      | parties",
    "{\"id\": \"e1\", \"type\": \"Call\", \"status\": \"held\", \"offsets\": [9, 4]}      | \"offsets\"",
    "{\"id\": \"e1\", \"type\": \"Call\", \"status\": \"held\", \"offsets\": \"here\"}    | \"offsets\"",
    "{\"id\": \"e1\", \"type\": \"Call\" \"status\": \"held\"}                            | comma"
  })
  void saysWhichFileIsWrongAndWhere(String event, String problem) throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"article\": \"a\", \"events\": [\n  " + event + "\n]}");
    String message = assertThrows(EvaluationException.class, () -> GoldSet.read(folder)).getMessage();
    assertTrue(message.startsWith(folder.resolve("bad.json") + ":2:"), message);
    assertTrue(message.contains(problem), message);
  }

  @Test
  void refusesTwoEventsOfOneId() throws IOException {
    write("a.json", "a", EVENT.formatted("") + "," + EVENT.formatted(""));
    String message = assertThrows(EvaluationException.class, () -> GoldSet.read(folder)).getMessage();
    assertTrue(message.contains("two events have the id e1"), message);
  }

  @Test
  void refusesAFolderWithoutAnnotations() {
    assertThrows(EvaluationException.class, () -> GoldSet.read(folder));
    assertThrows(EvaluationException.class, () -> GoldSet.read(folder.resolve("missing")));
  }

  private GoldEvent event(String more) throws IOException {
    write("one.json", "a", EVENT.formatted(more));
    return GoldSet.read(folder).articles().getFirst().events().getFirst();
  }

  private void write(String file, String article, String events) throws IOException {
    Files.writeString(folder.resolve(file), "{\"article\": \"%s\", \"events\": [%s]}".formatted(article, events));
  }

  private static List<String> ids(GoldSet gold) {
    return gold.articles().stream().map(GoldArticle::article).toList();
  }
}
