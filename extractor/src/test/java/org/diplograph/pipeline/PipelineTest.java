package org.diplograph.pipeline;

import static org.diplograph.pipeline.PlainSpeech.read;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.diplograph.article.ReadResult;
import org.diplograph.article.RejectCode;
import org.diplograph.rdf.Format;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How articles end, and what the store holds then; the articles are of one sentence, so that no language model is needed. */
class PipelineTest {
  private static final Edition FIRST = new Edition("1", "rules");

  @TempDir Path folder;
  private GraphStore store;

  @BeforeEach
  void open() {
    store = GraphStore.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Pipeline pipeline(Edition edition, int threads) {
    return new Pipeline(store, new Iris(), edition, PlainSpeech.stages(), threads);
  }

  private RunReport build(ReadResult... articles) {
    return pipeline(FIRST, 2).build(Stream.of(articles), Progress.SILENT);
  }

  private byte[] nquads(boolean withRuns) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Export(store, new Iris()).write(Format.NQUADS, withRuns, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private String text(boolean withRuns) {
    return new String(nquads(withRuns), StandardCharsets.UTF_8);
  }

  @Test
  void everyArticleEndsInOneWayAndTheSumsAddUp() {
    RunReport report = build(
        read("good", "Finland met Norway on 2021-06-16"),
        read("quiet", "Nothing happened"),
        new ReadResult.Rejected("fr", "fr.txt", RejectCode.NOT_ENGLISH, "looks like French"),
        new ReadResult.Rejected("img", "img.txt", RejectCode.BINARY, "not text"),
        read("broken", "Finland breaks Norway on 2021-06-16"),
        read("deep", "Finland overflows Norway on 2021-06-16"),
        read("liar", "Finland met Norway on 2021-06-16 and invents it"),
        read("boaster", "Finland met Norway on 2021-06-16 and exaggerates it"),
        read("good", "Finland met Norway on 2021-06-16"),
        read("good", "Finland met Norway on 2021-06-17"));
    RunReport.Articles articles = report.articles();
    assertEquals(2, articles.kept());
    assertEquals(Map.of("not-english", 1, "duplicate-id", 1), articles.skipped());
    assertEquals(Map.of("binary", 1, "internal", 2, "evidence", 1, "shapes", 1, "id-conflict", 1), articles.failed());
    assertEquals(10, articles.total());
    assertFalse(report.clean());
    assertEquals(2, report.graph().articles());
    assertEquals(Map.of("Meeting", Map.of("Held", 1L)), report.graph().events());
    assertEquals(new Statistics.Linked(2, 2), report.graph().entities("State"));
  }

  @Test
  void failuresSayWhatAndWhere() {
    List<Outcome.Failed> failures = build(
        read("a", "Finland met Norway on 2021-06-16"),
        read("a", "Finland met Norway on 2021-06-17"),
        read("b", "Norway breaks it")).articles().failures();
    assertEquals("a.txt", failures.getFirst().where());
    assertTrue(failures.stream().anyMatch(failure -> failure.message().contains("another article in a.txt has the id \"a\"")));
    assertTrue(failures.stream().anyMatch(failure -> failure.message().contains("broken on purpose")));
  }

  @Test
  void aRefusedArticleLeavesNoTrace() {
    build(read("liar", "Finland met Norway on 2021-06-16 and invents it"));
    assertFalse(text(true).contains("liar"));
  }

  @Test
  void anUnchangedArticleIsNotProcessedAgainAndAChangedOneIsReplaced() {
    build(read("a", "Finland met Norway on 2021-06-16"), read("b", "Norway met Finland on 2021-07-01"));
    String before = text(true);
    RunReport same = build(read("b", "Norway met Finland on 2021-07-01"), read("a", "Finland met Norway on 2021-06-16"));
    assertEquals(2, same.articles().unchanged());
    assertEquals(before, text(true), "not even the record of runs changes");
    RunReport changed = build(read("a", "Finland met Norway on 2021-06-20"));
    assertEquals(0, changed.articles().unchanged());
    assertEquals(2, changed.graph().articles());
    assertFalse(text(false).contains("Norway on 2021-06-16"), "nothing is left of the old text");
  }

  @Test
  void anotherVersionOrOtherRulesProcessEverythingAgain() {
    build(read("a", "Finland met Norway on 2021-06-16"));
    for (Edition later : List.of(new Edition("2", "rules"), new Edition("2", "better rules"))) {
      RunReport report = pipeline(later, 1).build(Stream.of(read("a", "Finland met Norway on 2021-06-16")), Progress.SILENT);
      assertEquals(0, report.articles().unchanged());
    }
  }

  @Test
  void removingAnArticleRemovesWhatRestsOnItAlone() {
    build(read("a", "Finland met Norway on 2021-06-16"));
    String before = text(false);
    build(read("b", "Norway met Finland on 2021-07-01"), read("c", "Finland met Norway on 2021-06-16"));
    RunReport report = pipeline(FIRST, 1).remove(List.of("b", "c"));
    assertEquals(1, report.graph().articles());
    assertEquals(before, text(false));
  }

  @Test
  void neitherTheOrderNorTheThreadsChangeTheGraph() {
    List<ReadResult> articles = new ArrayList<>(IntStream.range(0, 250)
        .mapToObj(i -> read("n" + i, "Finland met Norway on 2021-%02d-%02d".formatted(i % 12 + 1, i % 28 + 1))).toList());
    pipeline(FIRST, 1).build(articles.stream(), Progress.SILENT);
    byte[] first = nquads(false);
    store.close();
    store = GraphStore.open(folder.resolve("other"));
    Collections.shuffle(articles, new Random(7));
    RunReport report = pipeline(FIRST, 4).build(articles.stream(), Progress.SILENT);
    assertEquals(250, report.articles().kept());
    assertArrayEquals(first, nquads(false));
  }

  @Test
  void theRecordOfRunsTellsWhichRunMadeWhichArticle() {
    build(read("a", "Finland met Norway on 2021-06-16"));
    assertFalse(text(false).contains("startedAtTime"));
    String runs = text(true);
    assertTrue(runs.contains("startedAtTime") && runs.contains("Diplograph 1"), runs);
    assertEquals(1, runs.lines().filter(line -> line.contains("isPartOf")).count());
  }

  @Test
  void stoppingKeepsWhatWasDoneEvenWhileTheInputSaysNothing() {
    CountDownLatch processed = new CountDownLatch(1);
    Iterator<ReadResult> endless = new Iterator<>() {
      private int given;

      @Override
      public boolean hasNext() {
        if (given == 3) {
          waitForever();
        }
        return true;
      }

      @Override
      public ReadResult next() {
        given++;
        processed.countDown();
        return read("a" + given, "Finland met Norway on 2021-06-1" + given);
      }
    };
    Pipeline pipeline = pipeline(FIRST, 1);
    Thread.ofVirtual().start(() -> {
      try {
        processed.await();
        Thread.sleep(500);
        pipeline.stop();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    RunReport report = pipeline.build(
        StreamSupport.stream(((Iterable<ReadResult>) () -> endless).spliterator(), false), Progress.SILENT);
    assertTrue(report.interrupted());
    assertEquals(3, report.graph().articles());
    assertEquals(3, report.graph().eventCount());
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aBrokenInstallationStopsTheRunInsteadOfFailingEveryArticle() {
    Stages broken = Stages.of(PlainSpeech.AUTHORITY, article -> {
      throw new CompletionException(new IllegalStateException("cannot load the model"));
    });
    Pipeline pipeline = new Pipeline(store, new Iris(), FIRST, broken, 2);
    Stream<ReadResult> articles = Stream.of(read("a", "Finland met Norway on 2021-06-16"));
    String message = assertThrows(IllegalStateException.class, () -> pipeline.build(articles, Progress.SILENT)).getMessage();
    assertTrue(message.contains("language models"), message);
  }

  @Test
  void theStoreRemembersTheBaseOfItsIris() {
    Iris own = new Iris("http://example.org/graph/");
    assertTrue(new Contents(store).iris().isEmpty());
    new Pipeline(store, own, FIRST, PlainSpeech.stages(), 1)
        .build(Stream.of(read("a", "Finland met Norway on 2021-06-16")), Progress.SILENT);
    assertEquals(own, new Contents(store).iris().orElseThrow());
  }
}
