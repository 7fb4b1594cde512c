package org.diplograph.merge;

import static org.diplograph.merge.World.NORDBURG;
import static org.diplograph.merge.World.NORDIA;
import static org.diplograph.merge.World.NORDPORT;
import static org.diplograph.merge.World.OSTIA;
import static org.diplograph.merge.World.PALACE;
import static org.diplograph.merge.World.SUDBURG;
import static org.diplograph.merge.World.SUDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

/** Which reports are of one event. */
class EventMergerTest {
  private final EventMerger merger = new EventMerger();

  private List<Event> merge(Telling... tellings) {
    return merger.merge(Stream.of(tellings).map(Telling::report).toList(), new World());
  }

  /** The articles of each event, such as {@code "a+b, c"}. */
  private String grouped(Telling... tellings) {
    return String.join(", ", merge(tellings).stream()
        .map(e -> String.join("+", e.reports().stream().map(Event.Report::article).toList())).sorted().toList());
  }

  @Test
  void undatedReportTakesItsPlaceByWeekdayAndVenue() {
    List<Event> events = merge(
        Telling.presidents("a").at(PALACE).on("2022-01-19"),
        Telling.presidents("b").at(NORDBURG).saying("Wednesday"));
    assertEquals(1, events.size());
    assertEquals(World.day("2022-01-19"), events.getFirst().when());
    assertEquals(PALACE, events.getFirst().place());
    assertEquals(2, events.getFirst().reports().size());
  }

  @Test
  void weekdayAloneIsEnoughForTheSamePersons() {
    assertEquals("a+b", grouped(Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").saying("Wednesday")));
  }

  @Test
  void anotherWeekdayIsAnotherMeetingEvenAtTheSamePlace() {
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).saying("Thursday")));
  }

  @Test
  void monthWithoutYearMustFit() {
    assertEquals("a+b", grouped(
        Telling.presidents("a").at(NORDBURG).on("2022-01-29"), Telling.presidents("b").at(NORDBURG).saying("late January")));
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(NORDBURG).on("2022-01-19"), Telling.presidents("b").at(NORDBURG).saying("late January")));
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(NORDBURG).on("2022-01-19"), Telling.presidents("b").at(NORDBURG).saying("late June")));
  }

  @Test
  void undatedReportThatFitsTwoStaysAloneAndSaysSo() {
    Telling[] tellings = {
      Telling.presidents("a").at(PALACE).on("2022-01-19"),
      Telling.presidents("b").at(PALACE).on("2022-03-16"),
      Telling.presidents("c").at(PALACE).saying("Wednesday")};
    assertEquals("a, b, c", grouped(tellings));
    List<Decision> decisions =
        merger.explain(Stream.of(tellings).map(Telling::report).toList(), new World()).decisions();
    assertEquals(List.of("fits 2 events at different times"), decisions.getFirst().reasons());
    assertEquals("c", decisions.getFirst().report().article());
  }

  @Test
  void undatedReportWithNeitherPlaceNorWeekdayStaysAlone() {
    assertEquals("a, b", grouped(Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b")));
    assertEquals("a, b", grouped(Telling.presidents("a"), Telling.presidents("b")));
  }

  @Test
  void theSameCountryIsNotTheSamePlace() {
    assertEquals("a, b", grouped(Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(NORDIA)));
  }

  @Test
  void twoUndatedReportsShareAnEventAtOnePlace() {
    assertEquals("a+b", grouped(Telling.presidents("a").at(PALACE), Telling.presidents("b").at(NORDBURG)));
  }

  @Test
  void undatedReportIsNewsOfItsDays() {
    assertEquals("a+b", grouped(
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).published("2022-01-20")));
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).published("2021-12-01")));
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).published("2023-06-01")));
  }

  @Test
  void twoDaysNeverEndInOneEventNotEvenByWayOfAThirdReport() {
    assertEquals("a, b", grouped(Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.presidents("b").at(PALACE).on("2022-01-20")));
    assertEquals("a, b, c", grouped(
        Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").on("2022-01-20"),
        Telling.presidents("c").when(World.span("2022-01-01", "2022-01-31"))));
  }

  @Test
  void dayTakesInTheMonthAroundIt() {
    List<Event> events = merge(
        Telling.presidents("a").when(World.span("2022-01-01", "2022-01-31")), Telling.presidents("b").on("2022-01-19"));
    assertEquals(1, events.size());
    assertEquals(World.day("2022-01-19"), events.getFirst().when());
  }

  @Test
  void trilateralIsNotTheBilateralBesideIt() {
    assertEquals("a+c, b+d", grouped(
        Telling.presidents("a").at(NORDBURG).on("2022-07-19"),
        Telling.presidents("b").cy().type(EventType.SUMMIT).at(NORDBURG).on("2022-07-19"),
        Telling.presidents("c").on("2022-07-19"),
        Telling.of("d").parties(NORDIA, SUDIA, OSTIA).type(EventType.NEGOTIATION).on("2022-07-19")));
  }

  @Test
  void onePersonNamedIsEnoughForTheSamePartiesOnTheSameDay() {
    assertEquals("a+b", grouped(Telling.presidents("a").on("2022-01-19"), Telling.of("b").ada().parties(SUDIA).on("2022-01-19")));
  }

  @Test
  void otherPersonsOnTheSameDayAreAnotherMeeting() {
    assertEquals("a, b", grouped(
        Telling.presidents("a").at(NORDBURG).on("2022-01-19"), Telling.of("b").ministers().at(NORDBURG).on("2022-01-19")));
  }

  @Test
  void partiesAloneFitThePersonsWhoStandForThem() {
    assertEquals("a+b", grouped(Telling.presidents("a").on("2022-01-19"), Telling.of("b").parties(NORDIA, SUDIA).on("2022-01-19")));
  }

  @Test
  void partiesAloneStayApartWherePresidentsAndMinistersMetThatDay() {
    assertEquals("a, b, c", grouped(
        Telling.presidents("a").on("2022-01-19"), Telling.of("b").ministers().on("2022-01-19"),
        Telling.of("c").parties(NORDIA, SUDIA).on("2022-01-19")));
  }

  @Test
  void undatedReportOfPersonsGoesToThoseAndNotToThePartiesAlone() {
    assertEquals("a+d, b, c", grouped(
        Telling.presidents("a").at(PALACE).on("2022-01-19"), Telling.of("b").ministers().at(PALACE).on("2022-01-19"),
        Telling.of("c").parties(NORDIA, SUDIA).at(PALACE).on("2022-01-19"), Telling.presidents("d").at(PALACE).saying("Wednesday")));
  }

  @Test
  void ministryStandsForItsState() {
    assertEquals("a+b", grouped(
        Telling.of("a").parties("organization/foreign-ministry-of-nordia", SUDIA).on("2022-01-19"),
        Telling.of("b").parties(NORDIA, SUDIA).on("2022-01-19")));
  }

  @Test
  void reportThatDoesNotSayForWhomAPersonStandsFitsTheSamePersons() {
    assertEquals("a+b", grouped(
        Telling.presidents("a").on("2022-01-19"),
        Telling.of("b").ada().with("person/bo-sud", null, Role.PARTICIPANT).on("2022-01-19")));
  }

  @Test
  void disagreementOnTheCityIsKeptWhereDayAndPersonsAreTheSame() {
    List<Event> events = merge(
        Telling.presidents("a").at(NORDBURG).on("2022-01-19"), Telling.presidents("b").at(SUDBURG).on("2022-01-19"),
        Telling.presidents("c").at(PALACE).on("2022-01-19"));
    assertEquals(1, events.size());
    assertEquals(PALACE, events.getFirst().place());
    assertEquals(SUDBURG, events.getFirst().reports().get(1).mention().place());
  }

  @Test
  void twoCitiesKeepPartiesApart() {
    assertEquals("a, b", grouped(
        Telling.of("a").parties(NORDIA, SUDIA).at(NORDBURG).on("2022-01-19"),
        Telling.of("b").parties(NORDIA, SUDIA).at(SUDBURG).on("2022-01-19")));
  }

  @Test
  void meetingsVisitsAndCallsOfTheSameDayAreDifferentEvents() {
    assertEquals("a, b, c", grouped(
        Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").type(EventType.VISIT).on("2022-01-19"),
        Telling.presidents("c").type(EventType.CALL).on("2022-01-19")));
  }

  @Test
  void mentionsOfOneArticleStayApartUnlessTheyClaimTheSameInAll() {
    assertEquals("a, a", grouped(
        Telling.presidents("a").id("e-1").on("2022-01-19"), Telling.presidents("a").id("e-2").at(PALACE).on("2022-01-19")));
    assertEquals("a+a", grouped(
        Telling.presidents("a").id("e-1").on("2022-01-19"), Telling.presidents("a").id("e-2").on("2022-01-19")));
  }

  @Test
  void reportBetweenTwoMentionsOfOneArticleGoesToTheOneLikeIt() {
    List<Event> events = merge(
        Telling.presidents("a").id("e-1").status(Status.PLANNED).on("2022-01-19"), Telling.presidents("a").id("e-2").on("2022-01-19"),
        Telling.presidents("b").type(EventType.NEGOTIATION).on("2022-01-19"));
    Event joined = events.stream().filter(e -> e.reports().size() == 2).findFirst().orElseThrow();
    assertEquals("e-2", joined.reports().getFirst().mention().id());
  }

  @Test
  void visitsOverlapByDays() {
    Telling first = visit("a", NORDBURG).when(World.span("2022-03-27", "2022-03-29"));
    assertEquals("a+b", grouped(first, visit("b", NORDBURG).when(World.span("2022-03-28", "2022-03-30"))));
    assertEquals("a+b", grouped(first, visit("b", NORDPORT).on("2022-03-28")));
    assertEquals("a, b", grouped(first, visit("b", NORDBURG).on("2022-03-30")));
    assertEquals("a, b, c", grouped(first, visit("b", NORDBURG).on("2022-03-27"), visit("c", NORDBURG).on("2022-03-29")));
  }

  @Test
  void visitOfOneStateIsNotTheReturnVisit() {
    assertEquals("a, b", grouped(
        Telling.of("a").type(EventType.VISIT).parties(SUDIA).with(NORDIA, null, Role.HOST).on("2022-03-27"),
        Telling.of("b").type(EventType.VISIT).parties(NORDIA).with(SUDIA, null, Role.HOST).on("2022-03-27")));
  }

  private static Telling visit(String article, String place) {
    return Telling.of(article).type(EventType.VISIT).with("person/bo-sud", SUDIA, Role.GUEST).with(NORDIA, null, Role.HOST).at(place);
  }

  @Test
  void everyReportEndsInExactlyOneEvent() {
    List<Event> events = merge(
        Telling.presidents("a").on("2022-01-19"), Telling.presidents("b").saying("Wednesday"),
        Telling.of("c").parties(NORDIA), Telling.of("d").when(new When(null, null, "once")));
    assertEquals(4, events.stream().mapToInt(e -> e.reports().size()).sum());
  }

  @Test
  void reportGivenTwiceCountsOnce() {
    Event.Report report = Telling.presidents("a").on("2022-01-19").report();
    List<Event> events = merger.merge(List.of(report, report), new World());
    assertEquals(1, events.size());
    assertEquals(List.of(report), events.getFirst().reports());
  }

  @Test
  void twoReportsOfOneNameAreAnErrorThatSaysWhich() {
    List<Event.Report> reports = List.of(
        Telling.presidents("a").on("2022-01-19").report(), Telling.presidents("a").on("2022-01-20").report());
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> merger.merge(reports, new World()));
    assertTrue(e.getMessage().contains("e-1 in article a"), e.getMessage());
  }

  @Test
  void decisionsTellWhatWasCounted() {
    List<Decision> decisions = merger.explain(
        List.of(Telling.presidents("a").at(PALACE).on("2022-01-19").report(),
            Telling.presidents("b").at(NORDBURG).saying("Wednesday").report()), new World()).decisions();
    assertEquals(1, decisions.size());
    assertTrue(decisions.getFirst().joined());
    assertEquals(9, decisions.getFirst().score());
    assertEquals(List.of("same persons +3", "weekday or month fits +2", "same place +4"), decisions.getFirst().reasons());
  }
}
