package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.rdf.exchange.PackageCheck;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ServerOptions;
import org.diplograph.store.SparqlServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user gives them, with the real models, authority, store and server, over the example articles. */
class EndToEndTest {
  private static final Path EXAMPLES = Path.of("..", "examples", "articles");
  private static final String CALL = """
      {"id":"call-1","date":"2022-03-04","title":"Macron and Putin speak","text":"%s"}
      """;

  private static final String NORLANDIC_VISIT =
      " date 2020-03-04\n\nNorlandic President Ana Rojas met Kenyan President Uhuru Kenyatta in Nairobi.\n";
  private static final String NORLAND = """
      @base <https://w3id.org/diplograph/> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      <state/norland> a dip:State, dip:Actor ; rdfs:label "Norland" ; dip:adjective "Norlandic" .
      """;

  @TempDir static Path shared;
  private static Path examples;
  private static Screen summary;
  /** The graph of the examples. */
  private static byte[] graph;

  @TempDir Path folder;

  @BeforeAll
  static void buildTheExamples() {
    examples = shared.resolve("examples");
    summary = Screen.of("build", EXAMPLES.toString(), "--store", examples.toString(), "--threads", "2");
    graph = nquads(examples);
  }

  private static String store() {
    return examples.toString();
  }

  private static byte[] nquads(Path store) {
    Screen screen = Screen.of("export", "--format", "nquads", "--store", store.toString());
    screen.done();
    return screen.bytes();
  }

  private static String line(String json, String text) {
    return json.formatted(text).strip();
  }

  @Test
  void theSummaryAccountsForEveryArticle() throws IOException {
    summary.done();
    int articles = summary.count("kept") + summary.count("skipped") + summary.count("failed");
    assertTrue(summary.out().startsWith("Read " + articles + " articles in "), summary.out());
    assertEquals(summary.count("kept"), summary.count("articles"));
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertTrue(articles > files.count(), "some files hold several");
    }
    assertTrue(summary.count("events") >= 20, summary.out());
    assertTrue(summary.count("persons") >= 20, summary.out());
    assertTrue(summary.out().contains("linked to Wikidata") && summary.out().contains("all valid"), summary.out());
    assertTrue(summary.out().contains(examples.toString()), "where the store is");
    assertTrue(summary.out().contains("./diplograph query 01-who-met-whom --store " + examples), "what to do next");
  }

  @Test
  void twoExportsAreTheSameBytes() {
    assertArrayEquals(graph, nquads(examples));
    assertEquals(Screen.of("export", "--store", store()).done(), Screen.of("export", "--store", store()).done());
  }

  @Test
  void neitherTheOrderOfTheInputNorTheThreadsChangeTheGraph() throws IOException {
    List<String> reversed;
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      reversed = files.map(Path::toString).sorted().toList().reversed();
    }
    Stream<String> command = Stream.of("build", "--store", folder.resolve("s").toString(), "--threads", "1");
    Screen.of(Stream.concat(command, reversed.stream()).toArray(String[]::new)).done();
    assertArrayEquals(graph, nquads(folder.resolve("s")));
  }

  @Test
  void theGraphAnswersWhoMetWhom() {
    String table = Screen.of("query", "01", "--store", store()).done();
    assertTrue(table.contains("Joe Biden") && table.contains("Xi Jinping"), table);
    String csv = Screen.of("query", "01-who-met-whom", "--format", "csv", "--store", store()).done();
    assertEquals("when,where,first,firstOffice,second,secondOffice", csv.lines().findFirst().orElseThrow().strip());
    assertTrue(csv.lines().count() > 5, csv);
  }

  @Test
  void queriesComeFromFilesStandardInputAndTheProgram() throws IOException {
    String query = "SELECT (COUNT(*) AS ?n) { ?event a dip:DiplomaticEvent }";
    Path file = Files.writeString(folder.resolve("q.rq"), query);
    String fromFile = Screen.of("query", file.toString(), "--store", store()).done();
    assertEquals(fromFile, Screen.withInput(query, "query", "-", "--store", store()).done());
    assertTrue(fromFile.contains("1 row"), fromFile);
    assertEquals("yes", Screen.withInput("ASK { ?s a dip:Article }", "query", "-", "--store", store()).done().strip());
    assertTrue(Screen.withInput("ASK { ?s a dip:Article }", "query", "-", "--format", "json", "--store", store()).done()
        .contains("true"));
    assertTrue(Screen.withInput("CONSTRUCT { ?s a dip:Article } { ?s a dip:Article }", "query", "-", "--store", store()).done()
        .contains("dip:Article"));
    for (String wrong : List.of("SELECT", "no-such-query", "0")) {
      Screen screen = wrong.equals("SELECT") ? Screen.withInput(wrong, "query", "-", "--store", store())
          : Screen.of("query", wrong, "--store", store());
      assertEquals(ExitCode.FAILED, screen.exitCode(), screen.out());
    }
    assertTrue(Screen.withInput("DELETE WHERE { ?s ?p ?o }", "query", "-", "--store", store()).err().contains("update"));
  }

  @Test
  void explainShowsTheSentencesBehindAnEvent() {
    String first = Screen.withInput("SELECT ?e { ?e a dip:Meeting ; dip:participant person:xi-jinping, person:joe-biden } ORDER BY ?e",
        "query", "-", "--format", "csv", "--store", store()).done().lines().skip(1).findFirst().orElseThrow().strip();
    String text = Screen.of("explain", first, "--store", store()).done();
    assertTrue(text.contains("Joe Biden, President of the United States"), text);
    assertTrue(text.lines().anyMatch(line -> line.matches(" {6}characters \\d+ to \\d+")), text);
    String key = first.substring(first.lastIndexOf('/') + 1);
    assertEquals(text, Screen.of("explain", key, "--store", store()).done());
    Screen several = Screen.of("explain", "meeting", "--store", store());
    assertEquals(ExitCode.FAILED, several.exitCode());
    assertTrue(several.err().contains("Several could be meant"), several.err());
    assertEquals(ExitCode.FAILED, Screen.of("explain", "\"}", "--store", store()).exitCode());
  }

  @Test
  void explainShowsWhoElseBearsAName() {
    String text = Screen.of("explain", "person/kim-jong-un", "--store", store()).done();
    assertTrue(text.startsWith("Kim Jong-un") && text.contains("Others who bear these names, and were not taken; offices on 20"), text);
    assertTrue(text.contains("(as \"kim\")"), text);
  }

  @Test
  void aUsersAuthorityNamesActorsAndItsChangeProcessesArticlesAnew() throws IOException {
    Path news = Files.writeString(folder.resolve("a.txt"), NORLANDIC_VISIT);
    Path entries = Files.writeString(folder.resolve("own.ttl"), NORLAND);
    String[] command = {"build", news.toString(), "--store", folder.resolve("s").toString(), "--authority", entries.toString()};
    Screen.of(command).done();
    String graph = new String(nquads(folder.resolve("s")), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(graph.contains("<https://w3id.org/diplograph/state/norland>"), graph);
    assertTrue(Screen.of(command).done().contains("unchanged"), "nothing to do");
    Files.writeString(entries, Files.readString(entries).replace("\"Norland\"", "\"Nordia\""));
    assertTrue(!Screen.of(command).done().contains("unchanged"), "processed anew");
    Files.writeString(entries, "<state/norland> <broken");
    Screen broken = Screen.of(command);
    assertEquals(ExitCode.USAGE, broken.exitCode());
    assertTrue(broken.err().contains("own.ttl:1: not well-formed Turtle"), broken.err());
  }

  @Test
  void removingWithAUsersAuthorityLeavesWhatABuildOfTheRestMakes() throws IOException {
    String authority = Files.writeString(folder.resolve("own.ttl"), NORLAND).toString();
    String kept = Files.writeString(folder.resolve("a.txt"), NORLANDIC_VISIT).toString();
    String gone = Files.writeString(folder.resolve("b.txt"), NORLANDIC_VISIT.replace("Ana Rojas", "Eva Lind")).toString();
    String store = folder.resolve("s").toString();
    String alone = folder.resolve("t").toString();
    Screen.of("build", kept, gone, "--store", store, "--authority", authority).done();
    Screen.of("remove", "b.txt", "--store", store, "--authority", authority).done();
    Screen.of("build", kept, "--store", alone, "--authority", authority).done();
    assertArrayEquals(nquads(Path.of(alone)), nquads(Path.of(store)));
  }

  @Test
  void theStoreIsValidAndCounted() {
    Screen validation = Screen.of("validate", "--store", store());
    validation.done();
    assertTrue(validation.err().startsWith("0 violations"), validation.err());
    Screen stats = Screen.of("stats", "--store", store());
    for (String what : List.of("articles", "events", "persons", "states", "places", "agreements")) {
      assertEquals(summary.count(what), stats.count(what), what);
    }
  }

  @Test
  void anExportGoesToAFileInTheFormatOfItsEnding() throws IOException {
    Path file = folder.resolve("graph.jsonld");
    Screen.of("export", "-o", file.toString(), "--store", store()).done();
    assertTrue(Files.readString(file).startsWith("{"), "JSON-LD");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList(), "no draft is left behind");
    }
    assertTrue(Screen.of("export", "--with-runs", "--format", "nquads", "--store", store()).done().contains("startedAtTime"));
  }

  @Test
  void theTablesAreWhatTheirDescriptionSays() throws IOException {
    Path tables = folder.resolve("tables");
    Screen.of("export", "--format", "csv", "-o", tables.toString(), "--store", store()).done();
    PackageCheck check = new PackageCheck(tables);
    assertEquals(summary.count("events"), check.rows("events").size());
    assertEquals(summary.count("articles"), check.rows("articles").size());
    assertTrue(check.rows("statements").size() > 5 && check.rows("acts").size() > 3);
    Screen.of("export", "--format", "csv", "-o", tables.toString(), "--store", store()).done();
    Screen.of("export", "-o", folder.resolve("tables.zip").toString(), "--store", store()).done();
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of("tables", "tables.zip"), files.map(file -> file.getFileName().toString()).sorted().toList(), "no draft is left");
    }
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Screen other = Screen.of("export", "--format", "csv", "-o", folder.toString(), "--store", store());
    assertEquals(ExitCode.FAILED, other.exitCode());
    assertTrue(other.err().contains("holds other files"), other.err());
  }

  @Test
  void networksAndEventDataAreWrittenToo() {
    String pairs = Screen.of("export", "--format", "graphml", "--store", store()).done();
    assertTrue(pairs.contains(">Xi Jinping<") && pairs.contains("\"edge-weight\""), pairs);
    String each = Screen.of("export", "--format", "graphml", "--edges", "events", "--store", store()).done();
    assertTrue(each.contains(">planned<"), each);
    String events = Screen.of("export", "--format", "plover", "--store", store()).done();
    assertTrue(events.lines().allMatch(line -> line.startsWith("{\"id\":") && line.contains("\"cameo\":") && line.contains("\"start\":")), events);
    assertTrue(events.lines().anyMatch(line -> line.contains("\"SUPPORT\"")) && events.lines().count() > 10, events);
  }

  @Test
  void readingGoesThroughTheServerWhileOneRuns() {
    String stats = Screen.of("stats", "--store", store()).done();
    String events = Screen.of("query", "01", "--format", "csv", "--store", store()).done();
    try (GraphStore store = GraphStore.open(examples);
        SparqlServer server = SparqlServer.start(store, ServerOptions.defaults().withPort(0))) {
      assertTrue(server.url().getPort() > 0);
      assertArrayEquals(graph, nquads(examples));
      assertEquals(stats, Screen.of("stats", "--store", store()).done());
      assertEquals(events, Screen.of("query", "01", "--format", "csv", "--store", store()).done());
      assertEquals(0, Screen.of("validate", "--store", store()).exitCode());
      Screen write = Screen.of("remove", "minsk-2015.txt", "--store", store());
      assertEquals(ExitCode.FAILED, write.exitCode());
      assertTrue(write.err().contains("open"), write.err());
    }
  }

  @Test
  void articlesComeChangeAndGo() {
    String store = folder.resolve("s").toString();
    String first = line(CALL, "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Thursday.");
    String second = line(CALL, "French President Emmanuel Macron met Russian President Vladimir Putin in Paris on Thursday.");
    String other = line(CALL, "German Chancellor Olaf Scholz met Polish President Andrzej Duda in Berlin on Thursday.")
        .replace("call-1", "call-2");
    Screen.withInput(first, "build", "-", "--store", store).done();
    assertTrue(new String(nquads(Path.of(store)), StandardCharsets.UTF_8).contains("in Moscow on Thursday"));
    Screen again = Screen.withInput(first, "build", "-", "--store", store);
    assertTrue(again.done().contains("1 unchanged"), again.out());
    Screen.withInput(second + "\n" + other, "build", "-", "--store", store).done();
    String both = new String(nquads(Path.of(store)), StandardCharsets.UTF_8);
    assertFalse(both.contains("in Moscow on Thursday"), "the changed article was replaced");
    assertTrue(both.contains("in Paris on Thursday") && both.contains("Olaf Scholz"), "both articles are there");
    assertEquals(1, Screen.of("remove", "call-2", "--store", store).count("articles"));
    assertFalse(new String(nquads(Path.of(store)), StandardCharsets.UTF_8).contains("Olaf Scholz"));
    Screen unknown = Screen.of("remove", "call-2", "--store", store);
    assertEquals(ExitCode.FAILED, unknown.exitCode());
    assertTrue(unknown.err().contains("call-2"), unknown.err());
  }

  @Test
  void brokenInputsAreAccountedForAndTheRestGoesOn() throws IOException {
    Path input = Files.createDirectory(folder.resolve("in"));
    Files.writeString(input.resolve("empty.txt"), "");
    Files.write(input.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 0, 1, 2, 3});
    String good = line(CALL, "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.");
    Files.writeString(input.resolve("lines.jsonl"), good + "\n{\"id\": broken\n");
    Files.writeString(input.resolve("french.txt"),
        "Le président de la République a reçu hier soir à Paris le ministre des affaires étrangères. "
            + "Les deux hommes ont parlé de la situation dans la région et des relations entre leurs pays.");
    Files.writeString(input.resolve("notes.docx"), "not for us");
    Screen screen = Screen.of("build", input.toString(), "--store", folder.resolve("s").toString());
    assertEquals(ExitCode.WITH_FAILURES, screen.exitCode(), screen.out() + screen.err());
    assertEquals(6, screen.count("kept") + screen.count("skipped") + screen.count("failed"), screen.out());
    assertEquals(1, screen.count("kept"), screen.out());
    assertTrue(screen.out().contains("bad-json 1") && screen.out().contains("not-english 1"), screen.out());
    assertTrue(screen.out().contains("lines.jsonl:2"), "where it is");
  }

  @Test
  void extractWritesWhatABuildWouldStoreAndKeepsNothing() {
    String article = line(CALL, "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Thursday.");
    Screen extracted = Screen.withInput(article, "extract", "-", "--format", "nquads");
    extracted.done();
    Screen.withInput(article, "build", "-", "--store", folder.resolve("s").toString()).done();
    assertArrayEquals(nquads(folder.resolve("s")), extracted.bytes());
    assertTrue(extracted.err().contains("kept"), extracted.err());
  }

  @Test
  void aStoreKeepsTheBaseItBeganWith() {
    String store = folder.resolve("s").toString();
    String article = line(CALL, "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow on Thursday.");
    Screen.withInput(article, "build", "-", "--store", store, "--base", "http://example.org/g/").done();
    assertTrue(Screen.of("export", "--store", store).done().contains("<http://example.org/g/"));
    Screen.withInput(article, "build", "-", "--store", store).done();
    Screen other = Screen.withInput(article, "build", "-", "--store", store, "--base", "http://example.org/other/");
    assertEquals(ExitCode.FAILED, other.exitCode());
    assertTrue(other.err().contains("http://example.org/g/"), other.err());
  }
}
