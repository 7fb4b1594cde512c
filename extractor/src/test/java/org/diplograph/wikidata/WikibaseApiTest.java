package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.wikidata.StandIn.Fault;
import org.diplograph.wikidata.WikibaseApi.Detail;
import org.diplograph.wikidata.WikibaseApi.Items;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client against a server that pages, waits, breaks and lies. */
class WikibaseApiTest {
  private static final Politeness QUICK = new Politeness(
      "ana@example.org", 3, Duration.ofMillis(10), Duration.ofSeconds(5), Duration.ofMillis(700), Integer.MAX_VALUE);

  @TempDir Path cache;
  private StandIn wikidata;

  @BeforeEach
  void start() throws IOException {
    wikidata = new StandIn();
    IntStream.range(0, 8).forEach(i -> wikidata.item("Q90000000" + i, "Ana Rojas " + i, List.of(), "made up", "P31=Q900000005"));
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private WikibaseApi api(Politeness politeness) {
    return new WikibaseApi(new PoliteClient(politeness, "1.0"), new Answers(cache, wikidata.api(), null), wikidata.api());
  }

  @Test
  void followsThePagesOfASearchAsFarAsNeeded() throws ServiceException {
    assertEquals(List.of("Q900000000", "Q900000001", "Q900000002", "Q900000003", "Q900000004"), api(QUICK).search("Ana Rojas", 5));
    assertEquals(List.of("search Ana Rojas 0", "search Ana Rojas 3"), wikidata.answered());
  }

  @Test
  void asksForFiftyItemsAtOnceAndForNoneTwice() {
    List<String> ids = IntStream.range(0, 120).mapToObj(i -> "Q9%08d".formatted(i)).toList();
    assertEquals(8, api(QUICK).items(ids, Detail.ALL).found().size());
    assertEquals(3, wikidata.agents().size());
    assertEquals(120, new HashSet<>(wikidata.answered()).size());
    wikidata.forget();
    assertEquals(8, api(QUICK).items(ids.reversed(), Detail.ALL).found().size());
    assertEquals(List.of(), wikidata.answered());
  }

  @ParameterizedTest
  @EnumSource(names = "MUCH_TOO_MANY", mode = EnumSource.Mode.EXCLUDE)
  void triesAgainAfterWhatPasses(Fault fault) throws ServiceException {
    wikidata.misbehave(fault, fault);
    assertEquals(3, api(QUICK).search("Ana Rojas", 3).size());
    assertEquals(3, wikidata.agents().size());
    // The server goes on with what was given up as too slow.
    assertTrue(fault == Fault.SLOW || wikidata.mostAtOnce() == 1, "one request at a time");
  }

  @Test
  void givesUpOneQuestionAndGoesOnWithTheNext() throws ServiceException {
    wikidata.misbehave(Fault.BROKEN, Fault.CUT, Fault.NO_JSON);
    WikibaseApi api = api(QUICK);
    ServiceException failure = assertThrows(ServiceException.class, () -> api.search("Ana Rojas", 3));
    assertFalse(failure instanceof ServiceException.NoMore);
    assertTrue(failure.getMessage().contains("after 3 attempts"), failure.getMessage());
    assertEquals(3, api.search("Ana Rojas", 3).size());
  }

  @Test
  void leavesAServiceAloneThatAsksForIt() {
    wikidata.misbehave(Fault.MUCH_TOO_MANY);
    WikibaseApi api = api(QUICK);
    assertTrue(assertThrows(ServiceException.NoMore.class, () -> api.search("Ana", 3)).getMessage().contains("86400 s"));
    assertThrows(ServiceException.NoMore.class, () -> api.search("Piet", 3));
    assertEquals(1, wikidata.agents().size());
  }

  @Test
  void stopsAskingAServiceThatIsNotThere() {
    wikidata.close();
    WikibaseApi api = api(QUICK);
    Stream.of("A", "B").forEach(text -> assertFalse(
        assertThrows(ServiceException.class, () -> api.search(text, 3)) instanceof ServiceException.NoMore));
    assertThrows(ServiceException.NoMore.class, () -> api.search("C", 3));
  }

  @Test
  void spendsNoMoreThanItsBudget() throws ServiceException {
    WikibaseApi api = api(QUICK.withBudget(2));
    wikidata.misbehave(Fault.OVERLOADED);
    api.search("Ana Rojas", 3);
    assertThrows(ServiceException.NoMore.class, () -> api.search("Piet Haas", 3));
    assertEquals(2, wikidata.agents().size());
    assertEquals(3, api.search("Ana Rojas", 3).size(), "what was answered costs nothing");
  }

  @Test
  void tellsWhoAsks() throws ServiceException {
    api(QUICK).search("Ana", 1);
    assertTrue(wikidata.agents().getFirst().startsWith("Diplograph/1.0 (ana@example.org)"), wikidata.agents().getFirst());
  }

  @Test
  void followsItemsThatWereMergedAndForgetsNoneThatAreMissing() {
    wikidata.redirect("Q900000090", "Q900000001");
    Items items = api(QUICK).items(List.of("Q900000090", "Q900000099"), Detail.ALL);
    assertEquals("Q900000001", items.found().get("Q900000090").id());
    assertEquals(1, items.found().size());
    assertTrue(items.missing().isEmpty());
    wikidata.forget();
    api(QUICK).items(List.of("Q900000090", "Q900000099"), Detail.ALL);
    assertEquals(List.of(), wikidata.answered());
  }

  @Test
  void asksAgainForWhatCannotBeReadFromTheCache() throws Exception {
    api(QUICK).items(List.of("Q900000001"), Detail.ALL);
    try (Stream<Path> files = Files.walk(cache)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[] {31, -117, 8});
      }
    }
    assertEquals("Ana Rojas 1", api(QUICK).items(List.of("Q900000001"), Detail.ALL).found().get("Q900000001").label());
    assertEquals(2, wikidata.agents().size());
  }
}
