package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections as a user makes them, and what {@code explain} and {@code diff} tell of them. */
class CurateCommandTest {
  private static final List<String> ARTICLES = List.of(
      "{\"id\":\"n1\",\"date\":\"2022-03-04\",\"text\":\"French President Emmanuel Macron called Russian President Vladimir Putin on Thursday.\"}",
      "{\"id\":\"n2\",\"date\":\"2022-03-04\",\"text\":\"Rain fell on Paris all day. Russian President Vladimir Putin called "
          + "French President Emmanuel Macron on Thursday.\"}",
      "{\"id\":\"n3\",\"date\":\"2022-03-14\",\"text\":\"French President Emmanuel Macron called Russian President Vladimir Putin on Sunday.\"}");

  @TempDir static Path built;
  @TempDir Path folder;

  @BeforeAll
  static void build() {
    assertEquals(2, build(built.resolve("store")).count("events"));
  }

  @BeforeEach
  void copy() throws IOException {
    Screen.copy(built.resolve("store"), folder.resolve("store"));
  }

  private static Screen build(Path store, String... more) {
    String[] command = {"build", "-", "--store", store.toString()};
    Screen screen = Screen.withInput(String.join("\n", ARTICLES), Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new));
    screen.done();
    return screen;
  }

  private String store(String name) {
    return folder.resolve(name).toString();
  }

  private Screen curate(String... words) {
    return Screen.of(Stream.of(List.of("curate"), List.of(words), List.of("--store", store("store"), "--by", "Ana Rojas", "--reason", "she was there"))
        .flatMap(List::stream).toArray(String[]::new));
  }

  private String export(String name) {
    return Screen.of("export", "--format", "nquads", "--store", store(name)).done();
  }

  @Test
  void aCorrectionIsHeededTakenAlongToANewStoreAndTakenBack() throws IOException {
    String before = export("store");
    String told = curate("edit", "2022-03-03", "date", "2022-03-02").done();
    Matcher id = Pattern.compile("c-[0-9a-f]{10}").matcher(told);
    assertTrue(id.find() && told.contains("2022-03-02"), told);
    curate("different", "report/n1/" + mention("n1"), "report/n2/" + mention("n2")).done();
    curate("link", "person/vladimir-putin", "https://example.org/people/17", "--close").done();

    Path kept = Files.copy(folder.resolve("store/curation.jsonl"), folder.resolve("kept.jsonl"));
    Screen again = build(folder.resolve("again"), "--curation", kept.toString());
    assertTrue(again.out().contains("Curated 3 corrections, all apply"), again.out());
    assertEquals(export("store"), export("again"));
    assertTrue(Screen.of("validate", "--store", store("store")).err().startsWith("0 violations"));

    String list = Screen.of("curate", "list", "--store", store("store")).done();
    assertTrue(list.contains("edit date 2022-03-02 (n1, n2)") && list.contains("Ana Rojas"), list);
    for (String line : Files.readAllLines(kept)) {
      Screen.of("curate", "undo", line.substring(7, 19), "--store", store("store")).done();
    }
    assertEquals(before, export("store"));
  }

  private String mention(String article) {
    Matcher key = Pattern.compile("report/" + article + "/(\\S+)").matcher(Screen.of("explain", "2022-03-03", "--store", store("store")).out()
        + Screen.of("explain", "2022-03-02", "--store", store("store")).out());
    assertTrue(key.find(), "explain shows the keys of reports");
    return key.group(1);
  }

  @Test
  void explainShowsReportsSideBySideAndWhyTheyAreOneEvent() {
    String text = Screen.of("explain", "2022-03-03", "--store", store("store")).done();
    assertTrue(text.contains("article  of          status  date        place  who"), text);
    assertTrue(text.contains("Why these reports are of one event"), text);
    assertTrue(text.contains("What came near, and is another event") && text.contains("another time"), text);
  }

  @Test
  void diffTellsWhatCameWentAndChanged() throws IOException {
    Screen.copy(built.resolve("store"), folder.resolve("other"));
    assertEquals("", Screen.of("diff", store("store"), store("other")).done());
    Screen.of("remove", "n3", "--store", store("other")).done();
    curate("edit", "2022-03-03", "date", "2022-03-02").done();
    String text = Screen.of("diff", store("other"), store("store")).done();
    assertTrue(text.contains("came     article  n3") && text.contains("came     event    Call of"), text);
    assertTrue(text.contains("date         - 2022-03-03  + 2022-03-02") && text.contains("was event/2022-03-03-"), text);
    List<String> lines = Screen.of("diff", store("other"), store("store"), "--json").done().lines().toList();
    assertEquals(3, lines.size(), lines::toString);
    assertTrue(lines.stream().allMatch(line -> line.startsWith("{\"what\":")), lines::toString);
  }

  @Test
  void mistakesAreExplained() {
    assertTells("\"dat\" cannot be edited", curate("edit", "2022-03-03", "dat", "2022-03-02"));
    assertTells("is no date", curate("edit", "2022-03-03", "date", "soon"));
    assertTells("Several could be meant by \"macron\"", curate("right", "macron"));
    assertTells("No event or actor has all of", curate("wrong", "lunch"));
    assertTells("There is no report report/n1/x", curate("wrong", "report/n1/x"));
    assertTells("is no entity", curate("link", "putin", "https://example.org/a"));
    assertTells("There is no correction c-0", Screen.of("curate", "undo", "c-0", "--store", store("store")));
    assertTells("There is no file", Screen.withInput(ARTICLES.getFirst(), "build", "-", "--store", store("new"), "--curation", store("none.jsonl")));
    assertEquals(ExitCode.USAGE, Screen.of("curate", "wrong", "x", "--store", store("store")).exitCode());
  }

  private static void assertTells(String message, Screen screen) {
    assertEquals(ExitCode.FAILED, screen.exitCode(), screen.out());
    assertTrue(screen.err().contains(message), screen.err());
  }
}
