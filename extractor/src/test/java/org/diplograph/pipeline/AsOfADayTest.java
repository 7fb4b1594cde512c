package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was known on a day, asked of a store that was built from articles of many days. */
class AsOfADayTest {
  private static final String PLANNED = "Finland plans-to-meet Norway on 2021-06-16";

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = GraphStore.open(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ReadResult read(String id, String published, String text) {
    return new ReadResult.Read(new Article(id, text, null, LocalDate.parse(published), null, null), id);
  }

  private void build(ReadResult... articles) {
    new Pipeline(store, new Iris(), new Edition("1", "rules"), PlainSpeech.stages(), 1).build(Stream.of(articles), Progress.SILENT);
  }

  private List<String> asOf(String day) throws IOException {
    String query = Files.readString(Path.of("../ontology/queries/15-events-as-of-a-day.rq")).replace("2020-01-01", day);
    Table table = Table.of(store, query);
    return table.rows().stream().map(row -> row.get("statusThen") + " " + row.get("lastSaid") + " " + row.get("reports") + ", now "
        + row.get("statusNow")).toList();
  }

  @Test
  void whatWasPlannedAndThenHeldWasPlannedBefore() throws IOException {
    build(read("a", "2021-06-01", PLANNED), read("b", "2021-06-10", PLANNED), read("c", "2021-06-17", "Finland met Norway on 2021-06-16"));
    assertEquals(List.of(), asOf("2021-05-31"));
    assertEquals(List.of("planned 2021-06-01 1, now held"), asOf("2021-06-09"));
    assertEquals(List.of("planned 2021-06-10 2, now held"), asOf("2021-06-16"));
    assertEquals(List.of("held 2021-06-17 1, now held"), asOf("2021-07-01"));
  }

  @Test
  void whatWasCalledOffAndPlannedAgain() throws IOException {
    build(read("a", "2021-06-01", PLANNED), read("b", "2021-06-05", "Finland calls-off Norway on 2021-06-16"), read("c", "2021-06-08", PLANNED));
    assertEquals(List.of("planned 2021-06-01 1, now planned"), asOf("2021-06-04"));
    assertEquals(List.of("cancelled 2021-06-05 1, now planned"), asOf("2021-06-05"));
    assertEquals(List.of("planned 2021-06-08 1, now planned"), asOf("2021-06-08"));
  }

  @Test
  void lastWordBetweenHeldAndDenied() throws IOException {
    build(read("a", "2021-06-17", "Finland met Norway on 2021-06-16"), read("b", "2021-06-18", "Finland denies-meeting Norway on 2021-06-16"));
    assertEquals(List.of("held 2021-06-17 1, now denied"), asOf("2021-06-17"));
    assertEquals(List.of("denied 2021-06-18 1, now denied"), asOf("2021-06-18"));
  }
}
