package org.diplograph.merge;

import static org.diplograph.merge.World.KNOWN_PACT;
import static org.diplograph.merge.World.NORDIA;
import static org.diplograph.merge.World.OSTIA;
import static org.diplograph.merge.World.OTHER_PACT;
import static org.diplograph.merge.World.SUDIA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

/** Which reports are of one act on one agreement. */
class AgreementActsTest {
  private static List<Event> merge(Telling... tellings) {
    return new EventMerger().merge(Stream.of(tellings).map(Telling::report).toList(), new World());
  }

  private static String grouped(Telling... tellings) {
    return String.join(", ", merge(tellings).stream()
        .map(e -> String.join("+", e.reports().stream().map(Event.Report::article).toList())).sorted().toList());
  }

  private static Telling signing(String article, String agreement, When when) {
    return Telling.of(article).act(Act.SIGNING).parties(NORDIA, SUDIA).about(agreement).when(when);
  }

  @Test
  void signingsOfOneYearAreOne() {
    List<Event> events = merge(signing("a", KNOWN_PACT, World.year(2018)), signing("b", KNOWN_PACT, World.year(2018)));
    assertEquals(1, events.size());
    assertEquals("Signing of Grain Pact by Nordia and Sudia, 2018", events.getFirst().label());
  }

  @Test
  void signingsOfTwoYearsAreTwo() {
    assertEquals("a, b", grouped(signing("a", KNOWN_PACT, World.year(2018)), signing("b", KNOWN_PACT, World.year(2019))));
  }

  @Test
  void yearTakesTheOnlyDayWithinIt() {
    Telling year = signing("a", KNOWN_PACT, World.year(2018));
    Telling day = signing("b", KNOWN_PACT, World.day("2018-05-03"));
    assertEquals("a+b", grouped(year, day));
    assertEquals("a, b, c", grouped(year, day, signing("c", KNOWN_PACT, World.day("2018-06-04"))));
  }

  @Test
  void otherAgreementIsAnotherSigningEvenOnTheSameDay() {
    assertEquals("a, b", grouped(signing("a", KNOWN_PACT, World.day("2018-05-03")), signing("b", OTHER_PACT, World.day("2018-05-03"))));
  }

  @Test
  void sameKindOfAgreementUnderOtherWordsIsTheSame() {
    When year = World.year(2018);
    assertEquals("a+b", grouped(signing("a", "agreement/fishing-deal-a1", year), signing("b", "agreement/fishing-accord-a2", year)));
  }

  @Test
  void agreementsAboutDifferentThingsStayApart() {
    When year = World.year(2018);
    assertEquals("a, b", grouped(signing("a", "agreement/fishing-deal-a1", year), signing("b", "agreement/mining-deal-a3", year)));
  }

  @Test
  void signingNeedsNoDateToBeKnownAgain() {
    List<Event> events = merge(signing("a", KNOWN_PACT, World.day("2018-05-03")), signing("b", KNOWN_PACT, When.UNKNOWN).published("2022-02-02"));
    assertEquals(1, events.size());
    assertEquals(World.day("2018-05-03"), events.getFirst().when());
  }

  @Test
  void violationMayHappenAgain() {
    Telling dated = Telling.of("a").act(Act.VIOLATION).parties(NORDIA).about(KNOWN_PACT).on("2018-05-03");
    assertEquals("a, b", grouped(dated, Telling.of("b").act(Act.VIOLATION).parties(NORDIA).about(KNOWN_PACT)));
  }

  @Test
  void withdrawalOfOnePartyIsNotThatOfAnother() {
    Telling first = Telling.of("a").act(Act.WITHDRAWAL).parties(NORDIA).about(KNOWN_PACT).when(World.year(2018));
    assertEquals("a, b", grouped(first, Telling.of("b").act(Act.WITHDRAWAL).parties(SUDIA).about(KNOWN_PACT).when(World.year(2018))));
    assertEquals("a+b", grouped(first, Telling.of("b").act(Act.WITHDRAWAL).ada().about(KNOWN_PACT).when(World.year(2018))));
  }

  @Test
  void reportOfASigningMayNameFewerOfTheParties() {
    List<Event> events = merge(
        signing("a", KNOWN_PACT, World.year(2018)).parties(OSTIA), signing("b", KNOWN_PACT, World.year(2018)));
    assertEquals(1, events.size());
    assertEquals("Signing of Grain Pact by Nordia, Ostia and Sudia, 2018", events.getFirst().label());
  }

  @Test
  void signingIsNotRatification() {
    assertEquals("a, b", grouped(
        signing("a", KNOWN_PACT, World.year(2018)),
        Telling.of("b").act(Act.RATIFICATION).parties(NORDIA, SUDIA).about(KNOWN_PACT).when(World.year(2018))));
  }
}
