package org.diplograph.merge;

import static org.diplograph.merge.World.KNOWN_PACT;
import static org.diplograph.merge.World.NORDIA;
import static org.diplograph.merge.World.PALACE;
import static org.diplograph.merge.World.SUDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

/** That the result depends on what is reported alone, and that events keep their names. */
class OrderAndKeysTest {
  private final EventMerger merger = new EventMerger();

  @Test
  void orderOfReportsDoesNotMatter() {
    for (int seed = 0; seed < 30; seed++) {
      List<Event.Report> reports = new ArrayList<>(Corpus.small(seed, 80));
      List<Event> events = merger.merge(reports, new World());
      for (int shuffle = 0; shuffle < 5; shuffle++) {
        Collections.shuffle(reports, new Random(shuffle));
        assertEquals(events, merger.merge(reports, new World()), "seed " + seed);
      }
    }
  }

  @Test
  void noEventHasTwoDaysOrTwoMentionsOfOneArticle() {
    for (int seed = 0; seed < 30; seed++) {
      for (Event event : merger.merge(Corpus.small(seed, 80), new World())) {
        List<EventMention> mentions = event.reports().stream().map(Event.Report::mention).toList();
        mentions.forEach(a -> mentions.forEach(b -> assertTrue(a.when().compatible(b.when()), event.label())));
        long contents = event.reports().stream().map(Event.Report::article).distinct().count();
        long claims = event.reports().stream().map(r -> r.article() + r.mention().when() + r.mention().place() + r.mention().status())
            .distinct().count();
        assertEquals(contents, claims, event.label());
      }
    }
  }

  @Test
  void keysAreUniqueAndEveryReportIsInOneEvent() {
    for (int seed = 0; seed < 30; seed++) {
      List<Event.Report> reports = Corpus.small(seed, 80);
      List<Event> events = merger.merge(reports, new World());
      assertEquals(events.size(), events.stream().map(Event::key).distinct().count());
      List<Event.Report> all = events.stream().flatMap(e -> e.reports().stream()).sorted(Claim.BY_ARTICLE).toList();
      assertEquals(reports.stream().sorted(Claim.BY_ARTICLE).toList(), all);
    }
  }

  /** What lets one pool be merged anew without the others. */
  @Test
  void eventsOfAPoolDoNotDependOnOtherReports() {
    for (int seed = 0; seed < 20; seed++) {
      List<Event.Report> all = Corpus.small(seed, 80);
      ClaimReader reader = new ClaimReader(new World(), MergeRule.load(), Constraints.NONE);
      List<Claim> claims = all.stream().sorted(Claim.BY_ARTICLE).map(reader::read).toList();
      Collection<List<Claim>> pools = Pools.of(claims);
      assertTrue(pools.size() > 3, "pools " + pools.size());
      List<String> apart = pools.stream()
          .flatMap(pool -> merger.merge(pool.stream().map(Claim::report).toList(), new World()).stream())
          .map(OrderAndKeysTest::summary).sorted().toList();
      assertEquals(merger.merge(all, new World()).stream().map(OrderAndKeysTest::summary).sorted().toList(), apart);
    }
  }

  private static String summary(Event event) {
    return event.key() + " " + event.label() + " " + event.reports().stream().map(r -> r.article() + "/" + r.mention().id()).toList();
  }

  private String key(Telling... tellings) {
    return merger.merge(Stream.of(tellings).map(Telling::report).toList(), new World()).getFirst().key();
  }

  @Test
  void keyIsMadeFromWhatTheEventIs() {
    String key = key(Telling.presidents("a").at(PALACE).on("2022-01-19"));
    assertTrue(key.matches("event/2022-01-19-meeting-nord-sud-[0-9a-f]{8}"), key);
    assertTrue(key(Telling.of("a").act(Act.ENTRY_INTO_FORCE).parties(NORDIA, SUDIA).about(KNOWN_PACT).when(World.year(2018)))
        .matches("event/2018-entry-into-force-nordia-sudia-[0-9a-f]{8}"));
    assertTrue(key(Telling.presidents("a")).matches("event/undated-meeting-nord-sud-[0-9a-f]{8}"));
    assertTrue(key(Telling.presidents("a").when(World.span("2022-01-20", "2022-01-31"))).startsWith("event/2022-01-meeting-"));
  }

  @Test
  void keyStaysTheSameWhenAnotherArticleReportsTheSame() {
    Telling first = Telling.presidents("b").at(PALACE).on("2022-01-19");
    String alone = key(first);
    assertEquals(alone, key(first, Telling.presidents("a").on("2022-01-19")));
    assertEquals(alone, key(Telling.presidents("z").at(PALACE).on("2022-01-19")));
  }

  @Test
  void eventsThatNothingTellsApartGetKeysOfTheirOwn() {
    Telling a = Telling.presidents("a").when(When.UNKNOWN);
    Telling b = Telling.presidents("b").when(When.UNKNOWN);
    List<Event> both = merger.merge(List.of(a.report(), b.report()), new World());
    assertEquals(2, both.size());
    assertNotEquals(both.get(0).key(), both.get(1).key());
    assertTrue(both.stream().map(Event::key).toList().contains(key(b)), "the key of b does not depend on a");
  }

  @Test
  void twoMentionsOfOneArticleThatWouldBeNamedAlikeGetKeysOfTheirOwn() {
    Telling held = Telling.presidents("a").id("e-1").on("2022-01-19");
    Telling planned = Telling.presidents("a").id("e-2").on("2022-01-19").status(Status.PLANNED);
    List<Event> events = merger.merge(List.of(held.report(), planned.report()), new World());
    assertEquals(2, events.stream().map(Event::key).distinct().count());
  }
}
