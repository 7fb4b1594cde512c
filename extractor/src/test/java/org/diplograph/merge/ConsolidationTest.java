package org.diplograph.merge;

import static org.diplograph.merge.World.NORDBURG;
import static org.diplograph.merge.World.NORDIA;
import static org.diplograph.merge.World.PALACE;
import static org.diplograph.merge.World.SUDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.junit.jupiter.api.Test;

/** What the reports of one event say taken together. */
class ConsolidationTest {
  private static List<Event> merge(Telling... tellings) {
    return new EventMerger().merge(Stream.of(tellings).map(Telling::report).toList(), new World());
  }

  private static Event one(Telling... tellings) {
    List<Event> events = merge(tellings);
    assertEquals(1, events.size());
    return events.getFirst();
  }

  private static Telling told(String article, Status status, String published) {
    return Telling.presidents(article).on("2022-01-19").status(status).published(published);
  }

  private static Status status(Telling... tellings) {
    return one(tellings).status();
  }

  @Test
  void plannedThenHeldIsHeld() {
    assertEquals(Status.HELD, status(told("a", Status.PLANNED, "2022-01-10"), told("b", Status.HELD, "2022-01-20")));
    assertEquals(Status.HELD, status(told("a", Status.PLANNED, "2022-01-19"), told("b", Status.HELD, "2022-01-19")));
  }

  @Test
  void whatWasHeldStaysHeldThoughALatePreviewSaysPlanned() {
    assertEquals(Status.HELD, status(told("a", Status.HELD, "2022-01-20"), told("b", Status.PLANNED, "2022-01-21")));
  }

  @Test
  void nothingWasHeldBeforeItsDay() {
    assertEquals(Status.PLANNED, status(told("a", Status.HELD, "2022-01-10"), told("b", Status.PLANNED, "2022-01-11")));
  }

  @Test
  void laterCancellationWins() {
    assertEquals(Status.CANCELLED, status(told("a", Status.PLANNED, "2022-01-10"), told("b", Status.CANCELLED, "2022-01-12")));
    assertEquals(Status.POSTPONED, status(told("a", Status.PLANNED, "2022-01-10"), told("b", Status.POSTPONED, "2022-01-12")));
    assertEquals(Status.DENIED, status(told("a", Status.HELD, "2022-01-20"), told("b", Status.DENIED, "2022-01-21")));
    assertEquals(Status.POSTPONED, status(told("a", Status.CANCELLED, "2022-01-10"), told("b", Status.POSTPONED, "2022-01-12")));
  }

  @Test
  void planReportedAfterACancellationStands() {
    assertEquals(Status.PLANNED, status(told("a", Status.CANCELLED, "2022-01-10"), told("b", Status.PLANNED, "2022-01-12")));
  }

  @Test
  void withoutDaysACancellationKnowsOfThePlan() {
    assertEquals(Status.CANCELLED, status(
        Telling.presidents("a").on("2022-01-19").status(Status.PLANNED), Telling.presidents("b").on("2022-01-19").status(Status.CANCELLED)));
  }

  @Test
  void labelSaysWhatWasNotHeld() {
    assertEquals("Meeting of Ada Nord and Bo Sud, 2022-01-19 (cancelled)",
        one(told("a", Status.CANCELLED, "2022-01-10")).label());
    assertEquals("Meeting of Ada Nord and Bo Sud, 2022-01-19 (planned)", one(told("a", Status.PLANNED, "2022-01-10")).label());
  }

  @Test
  void participantsAreUnitedWithTheMostThatIsSaidOfThem() {
    Event event = one(
        Telling.of("a").with(new Participation("person/bo-sud", SUDIA, "office/president-of-sudia", Role.GUEST)).ada().on("2022-01-19"),
        Telling.of("b").with(new Participation("person/ada-nord", NORDIA, null, Role.HOST)).parties(SUDIA).on("2022-01-19"),
        Telling.of("c").parties(NORDIA, SUDIA).on("2022-01-19"));
    assertEquals(List.of(
        new Participation("person/ada-nord", NORDIA, null, Role.HOST),
        new Participation("person/bo-sud", SUDIA, "office/president-of-sudia", Role.GUEST)), event.participations());
  }

  @Test
  void placeIsTheMostPreciseThatMostReportsBear() {
    assertEquals(PALACE, one(
        Telling.presidents("a").on("2022-01-19").at(NORDBURG), Telling.presidents("b").on("2022-01-19").at(PALACE),
        Telling.presidents("c").on("2022-01-19").at(NORDIA)).place());
    assertEquals(NORDBURG, one(
        Telling.presidents("a").on("2022-01-19").at(NORDBURG), Telling.presidents("b").on("2022-01-19").at(NORDBURG),
        Telling.presidents("c").on("2022-01-19").at(World.SUDBURG)).place());
  }

  @Test
  void summitWhereHalfCallItSoOrThreePartiesMeet() {
    Telling meeting = Telling.presidents("a").on("2022-01-19");
    Telling summit = Telling.presidents("b").on("2022-01-19").type(EventType.SUMMIT);
    Telling talks = Telling.presidents("c").on("2022-01-19").type(EventType.NEGOTIATION);
    assertEquals(EventType.SUMMIT, one(meeting, summit).type());
    assertEquals(EventType.MEETING, one(meeting, summit, talks).type());
    assertEquals(EventType.SUMMIT, one(
        Telling.presidents("a").cy().on("2022-01-19"), Telling.presidents("b").cy().on("2022-01-19"),
        Telling.presidents("c").cy().on("2022-01-19").type(EventType.SUMMIT)).type());
  }

  @Test
  void topicsAreUnitedAndSorted() {
    assertEquals(List.of("energy", "trade"), one(
        Telling.presidents("a").on("2022-01-19").topic("trade"), Telling.presidents("b").on("2022-01-19").topic("energy").topic("trade")).topics());
  }

  @Test
  void meetingWithinAVisitIsAPartOfTheVisitsEvent() {
    List<Event> events = merge(
        visit("a").id("v"), Telling.presidents("a").id("m").on("2022-01-19").within("v"),
        visit("b").id("w").at(NORDBURG), Telling.presidents("b").id("n").on("2022-01-19").within("w"),
        Telling.presidents("c").on("2022-01-19"));
    assertEquals(2, events.size());
    Event meeting = events.stream().filter(e -> e.type() == EventType.MEETING).findFirst().orElseThrow();
    Event visit = events.stream().filter(e -> e.type() == EventType.VISIT).findFirst().orElseThrow();
    assertEquals(visit.key(), meeting.partOf());
    assertNull(visit.partOf());
  }

  @Test
  void nothingIsAPartOfItsOwnPart() {
    List<Event> events = merge(
        visit("a").id("v"), Telling.presidents("a").id("m").on("2022-01-19").within("v"),
        visit("b").id("v").within("m"), Telling.presidents("b").id("m").on("2022-01-19"));
    assertEquals(1, events.stream().filter(e -> e.partOf() != null).count());
  }

  @Test
  void labelsNameWhoWhereAndWhen() {
    assertEquals("Meeting of Ada Nord and Bo Sud, Winter Palace, 2022-01-19",
        one(Telling.of("a").bo().with("person/ada-nord", NORDIA, Role.HOST).at(PALACE).on("2022-01-19")).label());
    assertEquals("Visit of Bo Sud to Nordia, 2022-01-19", one(visit("a")).label());
    assertEquals("Visit of Bo Sud to Nordburg, 2022-01-19", one(visit("a").at(NORDBURG)).label());
    assertEquals("Call of Ada Nord and Bo Sud, 2022-01", one(
        Telling.presidents("a").type(EventType.CALL).when(World.span("2022-01-01", "2022-01-31"))).label());
    assertEquals("Negotiation of Nordia and Sudia, mediated by Cy Ost, 2022-01-19 to 2022-01-21", one(
        Telling.of("a").type(EventType.NEGOTIATION).parties(NORDIA, SUDIA).with("person/cy-ost", World.OSTIA, Role.MEDIATOR)
            .when(World.span("2022-01-19", "2022-01-21"))).label());
    assertEquals("Meeting of Ada Nord and Sudia", one(Telling.of("a").ada().parties(SUDIA)).label());
  }

  private static Telling visit(String article) {
    return Telling.of(article).type(EventType.VISIT)
        .with("person/bo-sud", SUDIA, Role.GUEST).with(NORDIA, null, Role.HOST).on("2022-01-19");
  }
}
