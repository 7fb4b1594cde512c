package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.diplograph.pipeline.RuleExamples;
import org.junit.jupiter.api.Test;

/** What the rules' examples cannot say: the day and place of each of several contacts. */
class ContactFinderTest {
  @Test
  void givesEachPartnerItsOwnDayAndPlace() {
    assertEquals(List.of("place/paris 2023-06-19", "place/rome 2023-06-21"), told(
        "Spanish Prime Minister Pedro Sanchez will meet French President Emmanuel Macron in Paris on Monday and Italian Prime Minister "
            + "Giorgia Meloni in Rome on Wednesday."));
  }

  @Test
  void givesEachGoalOfAJourneyItsOwnDay() {
    assertEquals(List.of("place/new-delhi 2023-06-12", "place/warsaw 2023-06-14"), told(
        "Japanese Prime Minister Fumio Kishida visited New Delhi on Monday and Warsaw on Wednesday."));
  }

  @Test
  void takesAPlansDayAndPlaceFromTheEndOfItsClausesOfPurpose() {
    assertEquals(List.of("place/geneva 2023-07-04"), told(
        "Norway agreed to bring Eritrea and Ethiopia together for a congress to push for peace in the Swiss city of Geneva on July 4."));
  }

  @Test
  void tellsAVisitThatTwoTriggersTellOfOnce() {
    assertEquals(List.of("state/qatar 2023-06-19", "state/kuwait 2023-06-19"), told(
        "Turkish Foreign Minister Hakan Fidan leaves on Monday for a tour of Qatar and Kuwait."));
  }

  @Test
  void visitorsReadOfFromAfarDoNotVisitTheReporter() {
    assertEquals(List.of(), told("OSLO, June 14 - The ministry in Lima, heard in Oslo, said a visiting Ghanaian delegation had been given a dinner."));
  }

  @Test
  void aStepOfAVisitWithinTheCountryIsNoVisitOfItsOwn() {
    assertEquals(List.of("place/paris 2023-06-12"), told(
        "Kenyan President William Ruto arrived in Paris on Monday. He will travel to Lyon later."));
  }

  @Test
  void aNewJourneyToACountryVisitedBeforeIsAVisitOfItsOwn() {
    assertEquals(List.of("place/paris ", "place/paris "), told(
        "Kenyan President William Ruto visited Paris in 2021. He will travel to Paris next week."));
  }

  @Test
  void aCallWithOneMoreIsToldByThePrepositionSaidAgain() {
    assertEquals(List.of("null 2023-03-03", "null null"), told(
        "Chilean President Gabriel Boric released notes on his calls with Emmanuel Macron, the French president, on March 3 and with Pedro "
            + "Sanchez, the prime minister of Spain."));
  }

  @Test
  void whoFollowsARelativePronounTravels() {
    assertEquals(List.of("place/suva null"), told(
        "The report, by Australian Foreign Minister Penny Wong, who also travelled to Suva, is short."));
  }

  private static List<String> told(String text) {
    LocalDate published = RuleExamples.PUBLISHED;
    return Extraction.of(text, published).events().stream()
        .map(e -> e.place() + " " + (Objects.equals(e.when().earliest(), e.when().latest()) ? e.when().earliest() : "")).toList();
  }
}
