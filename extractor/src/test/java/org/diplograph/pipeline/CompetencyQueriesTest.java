package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.jspecify.annotations.Nullable;

/** Questions about sources that depend on merging, asked of a small corpus: plans, disagreements, copies and corrections. */
class CompetencyQueriesTest {
  private static final String WIND = "\n" + "the wind blew over the harbour and the boats stayed at their moorings all that day ".repeat(4)
      + "while the cook of the inn made soup for those who had come from far and those who were to leave again in the morning";

  private static final String STORM = "\nat the other end of the island a storm had broken two masts, and the ferry did not run until the pilots came back from "
      + "their village with ropes, lamps and a bottle of spirits that nobody was to open before the last barge lay safe behind the mole";

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    store = GraphStore.open(folder.resolve("store"));
    List<ReadResult> articles = List.of(
        // Announced, never heard of again; announced and held; announced and put off, then held on another day.
        article("plan", 1, null, null, "CALL PLANNED 2021-06-09 finland iceland"),
        article("kept-1", 1, "Post", null, "SUMMIT PLANNED 2021-06-05 finland norway iceland"),
        article("kept-2", 6, "Post", null, "SUMMIT HELD 2021-06-05 finland norway iceland"),
        article("moved-1", 2, null, null, "VISIT PLANNED 2021-06-07 latvia"),
        article("off-1", 1, null, null, "MEETING PLANNED 2021-06-10 dag:norway eva:latvia"),
        article("off-2", 8, null, null, "MEETING POSTPONED 2021-06-10 dag:norway eva:latvia"),
        article("off-3", 21, null, null, "MEETING HELD 2021-06-20 dag:norway eva:latvia"),
        // One agency text in two papers, and another paper that tells another place.
        article("copy-1", 17, "Times", null, "MEETING HELD 2021-06-16 at=oslo ada:finland bo:norway" + WIND),
        article("copy-2", 17, "Herald", null, "MEETING HELD 2021-06-16 at=oslo ada:finland bo:norway" + WIND),
        article("third", 17, "Post", null, "MEETING HELD 2021-06-16 at=riga ada:finland bo:norway"),
        article("again-1", 17, null, "https://example.org/1", "CALL HELD 2021-06-15 iceland latvia" + STORM),
        article("again-2", 18, null, "https://example.org/1", "CALL HELD 2021-06-15 topic=fish iceland latvia" + STORM));
    new Pipeline(store, new Iris(), new Edition("1", "rules"), TerseSpeech.stages(), 1).build(articles.stream(), Progress.SILENT);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static ReadResult article(String id, int day, @Nullable String publisher, @Nullable String url, String text) {
    return new ReadResult.Read(new Article(id, text, null, LocalDate.of(2021, 6, day), publisher, url), id);
  }

  private static List<String> ask(String name, String... columns) throws IOException {
    return ask(Files.readString(Path.of("../ontology/queries", name)), List.of(columns));
  }

  private static List<String> lossOf(String article) throws IOException {
    String query = Files.readString(Path.of("../ontology/queries/11-what-retracting-an-article-would-lose.rq"));
    return ask(query.replace("singapore-2018.txt", article), List.of("loss", "otherArticles", "claim"));
  }

  private static List<String> ask(String query, List<String> columns) {
    return Table.of(store, query).rows().stream()
        .map(row -> columns.stream().map(column -> row.getOrDefault(column, "-")).collect(Collectors.joining(" | "))).toList();
  }

  @Test
  void whatWasAnnouncedAndNeverHeldLeavesOutWhatWasMoved() throws IOException {
    assertEquals(List.of("planned | 2021-06-07 | 2021-06-02", "planned | 2021-06-09 | 2021-06-01"),
        ask("03-announced-never-held.rq", "status", "expectedFrom", "announced"));
  }

  @Test
  void reportsDisagreeOnPlacesAndOnStatusOverTime() throws IOException {
    assertEquals(List.of("place | copy-1 | Oslo | third | riga of third", "status | kept-1 | planned | kept-2 | held",
            "status | off-1 | planned | off-2 | postponed"),
        ask("04-reports-that-disagree.rq", "aspect", "article1", "says1", "article2", "says2").stream().sorted().toList());
  }

  @Test
  void copiesAreOneSource() throws IOException {
    List<String> rows = ask("08-one-source-only.rq", "onlySource", "articles");
    assertEquals(List.of("Post | 2", "again-2 | 1", "moved-1 | 1", "off-3 | 1", "plan | 1"), rows.stream().sorted().toList());
  }

  @Test
  void whatHasACopyIsNotLost() throws IOException {
    assertEquals(List.of("place | - | Oslo", "report | 2 | -"), lossOf("copy-1"));
    assertEquals(List.of("report | 1 | -"), lossOf("again-2"));
    assertEquals(List.of("event | 0 | -"), lossOf("plan"));
    assertEquals(List.of(), lossOf("copy-2"));
  }
}
