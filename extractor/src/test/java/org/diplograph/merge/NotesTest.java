package org.diplograph.merge;

import static org.diplograph.merge.World.NORDBURG;
import static org.diplograph.merge.World.PALACE;
import static org.diplograph.merge.World.SUDBURG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;
import org.diplograph.model.Status;
import org.junit.jupiter.api.Test;

/** What is noted on events beyond their reports, and what people may say about them. */
class NotesTest {
  private static List<Event> merge(Constraints constraints, Telling... tellings) {
    return new EventMerger().settle(Stream.of(tellings).map(Telling::report).toList(), new World(), constraints, UnaryOperator.identity()).events();
  }

  private static Event of(String article, List<Event> events) {
    return events.stream().filter(e -> e.reports().getFirst().article().equals(article)).findFirst().orElseThrow();
  }

  private static ReportId id(String article) {
    return new ReportId(article, "e-1");
  }

  private static Constraints.Pair pair(String a, String b) {
    return new Constraints.Pair(id(a), id(b));
  }

  @Test
  void undatedReportSaysWhereItsDateIsFrom() {
    List<Event> events = merge(Constraints.NONE,
        Telling.presidents("b").at(PALACE).on("2022-01-19"), Telling.presidents("a").at(NORDBURG).saying("Wednesday"));
    assertEquals(Map.of(id("a"), id("b")), events.getFirst().notes().dateFrom());
    assertEquals(World.day("2022-01-19"), events.getFirst().when());
  }

  @Test
  void reportThatFitsTwoEventsSaysWithWhichItMayBeOne() {
    List<Event> events = merge(Constraints.NONE,
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).on("2022-03-16"),
        Telling.presidents("c").at(PALACE).saying("Wednesday"));
    Event.Notes torn = of("c", events).notes();
    assertEquals(Stream.of("a", "b").map(article -> of(article, events).key()).sorted().toList(), torn.mayBeSame());
    assertEquals(List.of("fits 2 events at different times"), torn.remarks());
    assertTrue(torn.dateFrom().isEmpty());
    assertEquals(List.of(of("c", events).key()), of("a", events).notes().mayBeSame());
  }

  @Test
  void neighbouringDaysMayBeOneEventByTwoCalendarsAndStayTwo() {
    List<Event> events = merge(Constraints.NONE,
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(NORDBURG).on("2022-01-20"));
    assertEquals(2, events.size());
    assertEquals(List.of(of("a", events).key()), of("b", events).notes().mayBeSame());
    assertEquals(List.of(of("b", events).key()), of("a", events).notes().mayBeSame());
    assertTrue(of("b", events).notes().remarks().getFirst().contains("two calendars"));
  }

  @Test
  void neighbouringDaysAreTwoEventsForSureElsewhereAndWhereOneArticleTellsBoth() {
    assertEquals(List.of(), merge(Constraints.NONE,
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(SUDBURG).on("2022-01-20"))
        .getFirst().notes().mayBeSame());
    assertEquals(List.of(), merge(Constraints.NONE,
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("a").id("e-2").at(PALACE).on("2022-01-20"))
        .getFirst().notes().mayBeSame());
  }

  private static Telling postponed() {
    return Telling.presidents("b").on("2022-01-19").status(Status.POSTPONED).published("2022-01-12");
  }

  @Test
  void whatWasMovedKnowsItsPreviousDate() {
    List<Event> events = merge(Constraints.NONE,
        Telling.presidents("a").on("2022-01-19").status(Status.PLANNED).published("2022-01-05"), postponed(),
        Telling.presidents("c").on("2022-02-02").published("2022-02-03"), Telling.presidents("d").on("2022-03-02").published("2022-03-03"));
    Event put = of("a", events);
    assertEquals(Status.POSTPONED, put.status());
    assertEquals(LocalDate.parse("2022-01-19"), of("c", events).notes().previousDate());
    assertEquals(put.key(), of("c", events).notes().movedFrom());
    assertNull(of("d", events).notes().previousDate(), "only the next one took its place");
  }

  @Test
  void whatWasPlannedBeforeThePostponementWasNotMoved() {
    List<Event> events = merge(Constraints.NONE,
        postponed(), Telling.presidents("c").on("2022-02-02").status(Status.PLANNED).published("2022-01-05"));
    assertNull(of("c", events).notes().previousDate());
  }

  @Test
  void cancellationWithoutADayCallsOffThePlan() {
    Telling planned = Telling.presidents("a").on("2022-01-19").status(Status.PLANNED).published("2022-01-05");
    Telling off = Telling.presidents("b").status(Status.CANCELLED).published("2022-01-12");
    List<Event> events = merge(Constraints.NONE, planned, off);
    assertEquals(1, events.size());
    assertEquals(Status.CANCELLED, events.getFirst().status());
    assertEquals(3, merge(Constraints.NONE, planned, off,
        Telling.presidents("c").on("2022-01-25").status(Status.PLANNED).published("2022-01-05")).size(), "of two plans it calls off neither");
  }

  @Test
  void whatPeopleSayIsTheSameIsTheSame() {
    Constraints said = Constraints.of(List.of(pair("a", "b")), List.of());
    List<Event> events = merge(said, Telling.presidents("a").on("2022-01-19"), Telling.of("b").ministers().at(SUDBURG).on("2022-05-20"));
    assertEquals(1, events.size());
    assertEquals(World.day("2022-01-19"), events.getFirst().when());
  }

  @Test
  void whatPeopleSayIsDifferentStaysApartAndJoinsWhatItFitsElsewhere() {
    Telling[] three = {Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").on("2022-01-19"), Telling.presidents("c").on("2022-01-19")};
    assertEquals(1, merge(Constraints.NONE, three).size());
    List<Event> events = merge(Constraints.of(List.of(), List.of(pair("a", "b"))), three);
    assertEquals(2, events.size());
    assertEquals(List.of("a", "c"), of("a", events).reports().stream().map(Event.Report::article).toList());
  }

  @Test
  void whatPartsHoldsAgainstAChainOfTheSame() {
    Constraints said = Constraints.of(List.of(pair("a", "b"), pair("b", "c")), List.of(pair("a", "c")));
    assertEquals(List.of(id("a"), id("b")), List.copyOf(said.bundle(id("a"))));
    List<Event> events = merge(said,
        Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").on("2022-01-25"), Telling.presidents("c").on("2022-01-28"));
    assertEquals(2, events.size());
  }

  @Test
  void whatIsDifferentFromTheOneIsDifferentFromWhatIsTheSame() {
    Telling[] three = {Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").on("2022-01-25"), Telling.presidents("c").on("2022-01-19")};
    List<Event> events = merge(Constraints.of(List.of(pair("a", "b")), List.of(pair("b", "c"))), three);
    assertEquals(List.of("a", "b"), of("a", events).reports().stream().map(Event.Report::article).toList());
  }

  @Test
  void whatPeopleSayIsDifferentIsNoLongerDoubted() {
    Telling[] two = {Telling.presidents("a").at(SUDBURG).on("2022-01-19"), Telling.presidents("b").at(SUDBURG).on("2022-01-20")};
    assertEquals(1, of("a", merge(Constraints.NONE, two)).notes().mayBeSame().size());
    assertEquals(List.of(), of("a", merge(Constraints.of(List.of(), List.of(pair("a", "b"))), two)).notes().mayBeSame());
  }

  @Test
  void tellsWhyReportsWerePutTogetherAndOthersWereNot() {
    List<Event.Report> reports = Stream.of(Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").on("2022-01-19").at(SUDBURG),
        Telling.presidents("c").on("2022-01-25")).map(Telling::report).toList();
    Account account = new EventMerger().account(reports, new World(), Constraints.NONE, UnaryOperator.identity(), id("a")).orElseThrow();
    assertEquals(1, account.decisions().size());
    assertTrue(account.decisions().getFirst().joined() && account.decisions().getFirst().reasons().contains("same day +5"),
        account.decisions()::toString);
    assertEquals(List.of("another time"), account.near().stream().map(Account.Near::why).toList());
  }

  @Test
  void anActCannotBecomeAMeeting() {
    Constraints said = Constraints.of(List.of(pair("a", "b")), List.of());
    Telling signing = Telling.of("b").act(Act.SIGNING).parties(World.NORDIA, World.SUDIA).about(World.KNOWN_PACT).on("2022-01-19");
    List<Event.Report> reports = Stream.of(Telling.presidents("a").on("2022-01-19"), signing).map(Telling::report).toList();
    EventMerger.Merged merged = new EventMerger().settle(reports, new World(), said, UnaryOperator.identity());
    assertEquals(2, merged.events().size());
    assertTrue(merged.decisions().getFirst().reasons().getFirst().startsWith("said to be the same, but"));
  }
}
