package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.diplograph.wikidata.StandIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that talk to Wikidata, against one that is played on loopback. */
class LinkCommandTest {
  private static final String ARTICLES = """
      {"id":"a","date":"2022-03-04","text":"Kenyan Deputy Minister Amos Kirui met Polish President Andrzej Duda in Warsaw on Friday."}
      {"id":"b","date":"2022-03-05","text":"Norwegian Deputy Minister Berit Hagen met Polish President Andrzej Duda in Warsaw on Saturday."}
      {"id":"c","date":"2022-03-06","text":"Kenyan Deputy Trade Minister Grace Mwangi met Polish President Andrzej Duda in Warsaw on Sunday."}
      """;
  private static final String KIRUI = "person:amos-kirui ";
  private static final String MWANGI = "person:grace-mwangi ";

  @TempDir static Path built;
  @TempDir Path folder;
  private String store;
  private StandIn wikidata;

  @BeforeAll
  static void build() {
    Screen.withInput(ARTICLES, "build", "-", "--store", built.resolve("store").toString()).done();
  }

  @BeforeEach
  void start() throws IOException {
    store = folder.resolve("store").toString();
    Screen.copy(built.resolve("store"), folder.resolve("store"));
    wikidata = new StandIn()
        .item("Q900000001", "Amos Kirui", List.of(), "Kenyan politician", "P31=Q900000900", "P27=Q114", "P39=Q900000201 P580=2020",
            "P569=1960-05-01", "P102=Q900000801", "P18=Amos Kirui 2020.jpg")
        .item("Q900000002", "Grace Mwangi", List.of(), "Kenyan politician", "P31=Q900000900", "P27=Q114")
        .item("Q900000003", "Grace Mwangi", List.of(), "Kenyan runner", "P31=Q900000900", "P27=Q114")
        .item("Q900000201", "Deputy Minister of Kenya", List.of(), "")
        .item("Q900000801", "Lake Party", List.of(), "")
        .item("Q900000900", "human", List.of(), "");
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private String[] arguments(String... args) {
    return Stream.concat(Stream.of(args), Stream.of("--store", store, "--api", wikidata.api().toString(), "--contact", "ana@example.org"))
        .toArray(String[]::new);
  }

  private Screen link(String... args) {
    return Screen.of(arguments(Stream.concat(Stream.of("link"), Stream.of(args)).toArray(String[]::new)));
  }

  private String exported() {
    return Screen.of("export", "--store", store).done();
  }

  @Test
  void linksReviewsAndRemembers() throws IOException {
    Path review = folder.resolve("review.csv");
    Screen first = link("--review", review.toString());
    assertEquals(1, first.count("linked"), first.out());
    assertEquals(1, first.count("unsure"), first.out());
    String kirui = description(KIRUI);
    assertTrue(kirui.contains("owl:sameAs wd:Q900000001"), kirui);

    String table = Files.readString(review);
    assertTrue(table.contains("Kenyan Deputy Trade Minister Grace Mwangi met"), table);
    Files.writeString(review, table.replaceAll("(?m)(Q900000002,.*,)\\r?$", "$1same").replaceAll("(?m)(Q900000003,.*,)\\r?$", "$1no"));
    wikidata.forget();
    Screen applied = Screen.of("link", "--apply", review.toString(), "--store", store);
    assertEquals(1, applied.count("same"), applied.err());
    assertEquals(1, applied.count("no"));
    String mwangi = description(MWANGI);
    assertTrue(mwangi.contains("owl:sameAs wd:Q900000002") && mwangi.contains("owl:differentFrom wd:Q900000003"), mwangi);

    Screen again = link("--review", folder.resolve("more.csv").toString());
    assertEquals(0, again.count("unsure"), again.out());
    assertEquals(List.of(), wikidata.answered());
    assertEquals(1, link("--review", review.toString()).exitCode(), "decisions are not written over");
  }

  @Test
  void keepsLinksWhenMoreIsBuilt() {
    link();
    Screen.withInput(ARTICLES.replace("on Friday", "last Friday"), "build", "-", "--store", store).done();
    String kirui = description(KIRUI);
    assertTrue(kirui.contains("owl:sameAs wd:Q900000001"), kirui);
    assertEquals(0, Screen.of("validate", "--store", store).exitCode());
  }

  @Test
  void factsAreQueriedWithoutTheNetwork() {
    Screen enriched = link("--enrich");
    assertTrue(enriched.out().contains("Facts about"), enriched.out());
    wikidata.close();
    String answer = Screen.of("query", "16", "--format", "csv", "--store", store).done();
    assertTrue(answer.contains("2022-03-04,Amos Kirui,61,Lake Party,"
        + "http://commons.wikimedia.org/wiki/Special:FilePath/Amos%20Kirui%202020.jpg"), answer);
    assertEquals(0, Screen.of("validate", "--store", store).exitCode());
  }

  @Test
  void saysWhatItWouldAskAndAsksNothing() {
    String said = Screen.of("link", "--dry-run", "--store", store).done();
    assertTrue(said.contains("person/amos-kirui  Amos Kirui"), said);
    assertFalse(said.contains("andrzej-duda"), said);
    assertEquals(List.of(), wikidata.agents());
  }

  @Test
  void goesOnWhereItStopped() {
    Screen first = link("--budget", "1");
    assertEquals(ExitCode.WITH_FAILURES, first.exitCode(), first.out());
    assertTrue(first.out().contains("the budget of 1 requests is spent"), first.out());
    Screen second = link();
    assertEquals(ExitCode.DONE, second.exitCode(), second.out());
    assertEquals(1, second.count("linked"), second.out());
    assertNothingTwice(wikidata.answered());
  }

  @Test
  void asksNothingTwiceAfterItWasKilled() throws Exception {
    wikidata.delay(200);
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
        Main.class.getName()));
    command.addAll(List.of(arguments("link")));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    wikidata.whenAsked(() -> {
      if (wikidata.answered().size() == 2) {
        process.destroyForcibly();
      }
    });
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it was killed");
    List<String> before = wikidata.answered();
    wikidata.forget();
    wikidata.delay(0);
    Screen screen = link();
    assertEquals(1, screen.count("linked"), screen.out());
    // The answer that was under way when the process died may have been lost.
    List<String> kept = before.subList(0, 1);
    assertNothingTwice(Stream.concat(kept.stream(), wikidata.answered().stream()).toList());
  }

  private static void assertNothingTwice(List<String> answered) {
    Set<String> distinct = new HashSet<>(answered);
    assertEquals(distinct.size(), answered.size(), answered.toString());
  }

  @Test
  void wantsToKnowWhoAsks() {
    assumeTrue(System.getenv("DIPLOGRAPH_CONTACT") == null, "a contact is set for this machine");
    Screen screen = Screen.of("link", "--store", store);
    assertEquals(ExitCode.USAGE, screen.exitCode());
    assertTrue(screen.err().contains("--contact") && screen.err().contains("DIPLOGRAPH_CONTACT"), screen.err());
    assertEquals(ExitCode.USAGE, Screen.of("link", "--store", store, "--contact", "me").exitCode());
    assertEquals(ExitCode.USAGE, Screen.of("authority", "refresh", "--store", store).exitCode());
  }

  @Test
  void renewsTheAuthority() throws IOException {
    wikidata.item("Q36", "Poland", List.of("Made-up Republic of Poland"), "");
    Path file = folder.resolve("renewed.ttl");
    String said = Screen.of(arguments("authority", "refresh", "state/poland", "-o", file.toString())).done();
    assertEquals("state/poland: also called Made-up Republic of Poland", said.strip());
    String written = Files.readString(file);
    assertTrue(written.contains("state:poland a dip:Actor, dip:State"), written);
    assertTrue(written.contains("\"Made-up Republic of Poland\"") && written.contains("owl:sameAs wd:Q36"), written);
    assertEquals(ExitCode.USAGE, Screen.of(arguments("authority", "refresh", "state/nowhere")).exitCode());
  }

  /** What the export says of one subject. */
  private String description(String subject) {
    String export = exported();
    int start = export.indexOf("\n" + subject) + 1;
    return export.substring(start, export.indexOf("\n\n", start));
  }
}
