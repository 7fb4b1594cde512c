package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.ReadResult;
import org.diplograph.article.Sketcher;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Sketch;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which articles count as sources: copies and corrected versions do not, and come back when what they depend on goes. */
class SourcesTest {
  private static final String MEETING = "MEETING HELD 2021-06-16 at=oslo finland norway\n";
  private static final String STORY = """
      The two delegations sat down at a long table by the window and spoke for most of the day about the price of herring, which had fallen
      since spring. Outside, the crews of forty boats waited for news and drank coffee from paper cups, because nobody would sail before a price
      was named. In the evening a clerk came out and read three sentences from a sheet of paper, and the boats left with the tide.
      """;

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

  private Pipeline pipeline() {
    return new Pipeline(store, new Iris(), new Edition("1", "rules"), TerseSpeech.stages(), 1);
  }

  private RunReport build(Article... articles) {
    return pipeline().build(Stream.of(articles).map(a -> new ReadResult.Read(a, a.id())), Progress.SILENT);
  }

  private static Article article(String id, String published, @Nullable String url, String text) {
    return new Article(id, text, null, LocalDate.parse(published), null, url);
  }

  /** Each event by its day, with the articles that count for it, such as {@code {2021-06-16=[a]}}. */
  private Map<String, List<String>> sources() {
    return Table.of(store, """
        PREFIX dip: <%s>
        SELECT ?day ?article { ?event dip:date ?day ; dip:reportedBy/dip:article/<http://purl.org/dc/terms/identifier> ?article } ORDER BY ?article
        """.formatted(Dip.NS)).rows().stream()
        .collect(Collectors.groupingBy(row -> row.get("day"), Collectors.mapping(row -> row.get("article"), Collectors.toList())));
  }

  private List<String> dependences() {
    return Table.of(store, """
        PREFIX dip: <%s> PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?a ?how ?b { ?x ?how ?y . VALUES ?how { dip:copyOf dcterms:isReplacedBy } ?x dcterms:identifier ?a . ?y dcterms:identifier ?b } ORDER BY ?a
        """.formatted(Dip.NS)).rows().stream()
        .map(row -> row.get("a") + (row.get("how").endsWith("copyOf") ? " copies " : " is replaced by ") + row.get("b")).toList();
  }

  @Test
  void onePapersTextInSeveralCountsOnceAndAllAreKept() {
    RunReport report = build(
        article("a", "2021-06-17", null, MEETING + STORY + "The harbour master had no comment to make on it.\n"),
        article("b", "2021-06-17", null, MEETING + STORY), article("c", "2021-06-18", null, "By our own reporter\n" + MEETING + STORY));
    assertEquals(3, report.articles().kept());
    assertEquals(3, report.graph().articles());
    assertEquals(Map.of("2021-06-16", List.of("a")), sources());
    assertEquals(List.of("b copies a", "c copies a"), dependences());
  }

  @Test
  void removingOneCopyKeepsTheOther() {
    build(article("a", "2021-06-17", null, MEETING + STORY + "One line more than the other has.\n"), article("b", "2021-06-17", null, MEETING + STORY));
    pipeline().remove(List.of("a"));
    assertEquals(Map.of("2021-06-16", List.of("b")), sources());
    assertEquals(List.of(), dependences());
  }

  @Test
  void sameWordsAWeekLaterAreNoCopy() {
    build(article("a", "2021-06-17", null, MEETING + STORY), article("b", "2021-06-24", null, MEETING + STORY));
    assertEquals(Map.of("2021-06-16", List.of("a", "b")), sources());
  }

  @Test
  void briefTextsAreCopiesOnlyWhereNothingDiffers() {
    build(
        article("a", "2021-06-17", null, MEETING + "The talks went on until the evening."), article("b", "2021-06-17", null, MEETING + "The talks went on until the morning."),
        article("c", "2021-06-17", null, MEETING + "The talks went on until the evening."));
    assertEquals(List.of("c copies a"), dependences());
  }

  @Test
  void laterVersionOfAnAddressReplacesTheEarlier() {
    String address = "https://example.org/herring";
    build(
        article("z", "2021-06-17", address, MEETING + STORY),
        article("a", "2021-06-18", address, MEETING.replace("06-16", "06-15") + STORY));
    assertEquals(Map.of("2021-06-15", List.of("a")), sources());
    assertEquals(List.of("z is replaced by a"), dependences());
    pipeline().remove(List.of("a"));
    assertEquals(Map.of("2021-06-16", List.of("z")), sources());
  }

  @Test
  void addressOfAFrontPageReplacesNothing() {
    build(
        article("a", "2021-06-17", "https://example.org/", MEETING + STORY),
        article("b", "2021-06-18", "https://example.org/", "CALL HELD 2021-06-18 iceland latvia\nSomething else altogether happened in the hills that night."));
    assertEquals(2, sources().size());
  }

  @Test
  void sketchTellsNearTextsFromOthersAndComesBackFromItsText() {
    Sketch story = sketch(STORY);
    assertEquals(story, Sketch.parse(story.text()));
    assertEquals(1, story.likeness(sketch(STORY.toUpperCase(Locale.ROOT))));
    assertTrue(story.likeness(sketch(STORY + "And that was all.")) > 0.8);
    assertTrue(story.likeness(sketch("Nothing of what stands here has anything to do with fish, tables or clerks of any kind.")) < 0.1);
    assertTrue(new Sketcher().sketch(clean("Too short.")).isEmpty());
  }

  private static Sketch sketch(String text) {
    return new Sketcher().sketch(clean(text)).orElseThrow();
  }

  private static CleanText clean(String text) {
    return new CleanText(new Article("a", text, null, null, null, null), text, OffsetMap.identity(text.length()), List.of(), null, null);
  }
}
