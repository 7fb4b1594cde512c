package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
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

  @Test
  void keepsWhatWasWrittenAfterClosing() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    store.close();
    open();
    assertTrue(store.graph(Sample.ARTICLE_1).isIsomorphicWith(Sample.meeting("Talks in Oslo")));
  }

  @Test
  void replacesAGraphAsAWholeAndLeavesOthersAlone() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo"), Sample.ARTICLE_2, Sample.meeting("Lunch in Rome")));
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.turtle("<event/e9> a dip:Visit .")));
    assertTrue(store.graph(Sample.ARTICLE_1).isIsomorphicWith(Sample.turtle("<event/e9> a dip:Visit .")));
    assertTrue(store.graph(Sample.ARTICLE_2).isIsomorphicWith(Sample.meeting("Lunch in Rome")));
  }

  @Test
  void dropsAGraphThatIsNullOrEmpty() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo"), Sample.ARTICLE_2, Sample.meeting("Lunch in Rome")));
    Map<String, Graph> none = new HashMap<>();
    none.put(Sample.ARTICLE_1, null);
    none.put(Sample.ARTICLE_2, Graph.emptyGraph);
    store.replaceGraphs(none);
    assertFalse(store.contains(Sample.ARTICLE_1));
    assertEquals(List.of(), store.graphNames(""));
    assertEquals(List.of(), found("oslo"));
  }

  @Test
  void namesItsGraphsByPrefix() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_2, Sample.meeting("a"), Sample.ARTICLE_1, Sample.meeting("b"),
        Sample.BASE + "graph/events", Sample.meeting("c")));
    assertEquals(List.of(Sample.ARTICLE_1, Sample.ARTICLE_2), store.graphNames(Sample.BASE + "graph/article/"));
  }

  @Test
  void queriesTheUnionOfItsGraphs() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.turtle("<event/e1> a dip:Meeting ."),
        Sample.ARTICLE_2, Sample.turtle("<event/e1> dip:status dip:Held .")));
    boolean joined = store.query(Sample.PREFIXES + "ASK { ?e a dip:Meeting ; dip:status dip:Held }", QueryExec::ask);
    assertTrue(joined);
  }

  @Test
  void findsWordsInLabelsAndQuotesWhateverTheAccentsAndCase() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.turtle("""
        <person/p1> rdfs:label "Zoë Månsson"@sv .
        <report/r1> dip:quote "Envoys discussed the embargo." .""")));
    assertEquals(List.of("person/p1"), found("zoe MANSSON"));
    assertEquals(1, rows("SELECT * { ?s text:query (dip:quote 'embargo') }"));
    assertEquals(1, rows("SELECT * { GRAPH ?g { ?s text:query (dip:quote 'embargo') } }"));
  }

  @Test
  void wordsFollowReplacedGraphs() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    store.check();
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Lunch in Rome")));
    assertEquals(List.of(), found("oslo"));
    assertEquals(List.of("event/e1"), found("rome"));
    store.check();
  }

  @Test
  void keepsNothingOfABatchThatFailed() {
    Map<String, Graph> broken = new LinkedHashMap<>();
    broken.put(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo"));
    broken.put(Sample.ARTICLE_2, new GraphBase() {
      @Override
      protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        throw new IllegalStateException("cannot be read");
      }
    });
    assertThrows(IllegalStateException.class, () -> store.replaceGraphs(broken));
    assertFalse(store.contains(Sample.ARTICLE_1));
    assertEquals(List.of(), found("oslo"));
    store.replaceGraphs(Map.of(Sample.ARTICLE_2, Sample.meeting("Lunch in Rome")));
    store.check();
  }

  @Test
  void refusesAGraphNameThatIsNoAbsoluteIri() {
    for (String name : List.of("two words", "article/a1", "")) {
      StoreException refusal = assertThrows(StoreException.class, () -> store.replaceGraphs(Map.of(name, Sample.meeting("x"))));
      assertTrue(refusal.getMessage().contains("«" + name + "»"), refusal.getMessage());
    }
  }

  @Test
  void compactingKeepsTheContentAndDeletesTheOldFiles() throws IOException {
    for (int i = 0; i < 20; i++) {
      store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Round " + i)));
    }
    store.compact();
    try (Stream<Path> files = Files.list(folder.resolve("tdb2"))) {
      assertEquals(List.of("Data-0002"),
          files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Data")).toList());
    }
    store.replaceGraphs(Map.of(Sample.ARTICLE_2, Sample.meeting("After it")));
    assertEquals(List.of("event/e1"), found("after"));
    assertTrue(store.graph(Sample.ARTICLE_1).isIsomorphicWith(Sample.meeting("Round 19")));
    store.check();
  }

  @Test
  void streamsEveryQuadOnce() {
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("a"), Sample.ARTICLE_2, Sample.meeting("b")));
    DatasetGraph copy = DatasetGraphFactory.create();
    store.quads(StreamRDFLib.dataset(copy));
    assertEquals(8, copy.stream().count());
  }

  @Test
  void refusesASecondOpeningInTheSameProcessAndStaysUsable() {
    StoreException refusal = assertThrows(StoreException.class, () -> GraphStore.open(folder));
    assertTrue(refusal.getMessage().contains("open in this process already"), refusal.getMessage());
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    assertEquals(List.of("event/e1"), found("oslo"));
  }

  @Test
  void noticesWordsThatAreMissing() throws IOException {
    losesTheWordsOfTheLastCommit();
    open();
    StoreException complaint = assertThrows(StoreException.class, store::check);
    assertTrue(complaint.getMessage().contains("0 entries where the graphs have 1 texts"), complaint.getMessage());
    store.rebuildTextIndex();
    assertDoesNotThrow(store::check);
    assertEquals(List.of("event/e1"), found("oslo"));
  }

  @Test
  void mendsByItselfACommitThatWasCutShortBetweenGraphsAndWords() throws IOException {
    losesTheWordsOfTheLastCommit();
    Files.createFile(folder.resolve("text/pending_segments_9"));
    open();
    assertEquals(List.of("event/e1"), found("oslo"));
    store.check();
  }

  private void losesTheWordsOfTheLastCommit() throws IOException {
    store.close();
    Path before = folder.resolve("before");
    copy(folder.resolve("text"), before);
    open();
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    store.close();
    try (Stream<Path> files = Files.list(folder.resolve("text"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    copy(before, folder.resolve("text"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      files.forEach(file -> {
        try {
          Files.copy(file, to.resolve(file.getFileName()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private List<String> found(String words) {
    return store.query(Sample.PREFIXES + "SELECT * { ?s text:query '%s' }".formatted(words.replace(" ", " AND ")), exec -> {
      List<String> names = new ArrayList<>();
      exec.select().forEachRemaining(row -> names.add(row.get("s").getURI().substring(Sample.BASE.length())));
      return names;
    });
  }

  private long rows(String query) {
    return store.query(Sample.PREFIXES + query, exec -> exec.select().stream().count());
  }
}
