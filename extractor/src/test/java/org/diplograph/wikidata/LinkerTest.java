package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diplograph.wikidata.StandIn.Fault;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkerTest {
  private static final String ROJAS = CandidateReader.ITEMS + "Q900000001";
  private static final LinkingRules RULES = LinkingRules.load();
  private static final Days DAY = new Days(LocalDate.of(2021, 3, 4), LocalDate.of(2021, 3, 4));

  @TempDir Path cache;
  private StandIn wikidata;

  @BeforeEach
  void start() throws IOException {
    wikidata = new StandIn()
        .item("Q900000001", "Ana Rojas", List.of("Ana M. Rojas"), "politician", "P31=Q900000900", "P27=Q900000101",
            "P39=Q900000201 P580=2019-01-01 P582=2022")
        .item("Q900000002", "Ana Rojas", List.of(), "footballer", "P31=Q900000900", "P27=Q900000102")
        .item("Q900000003", "Strait Treaty", List.of(), "bilateral treaty", "P31=Q900000901", "P585=2020-05")
        .item("Q900000004", "2021 Port Ana summit", List.of(), "summit", "P31=Q900000902", "P585=2021-03-04", "P276=Q900000301",
            "P710=Q900000101", "P710=Q900000102")
        .item("Q900000005", "Port Ana", List.of(), "town", "P31=Q900000903", "P17=Q900000101", "P625=10.5,20.5")
        .item("Q900000900", "human", List.of(), "").item("Q900000901", "treaty", List.of(), "")
        .item("Q900000902", "summit", List.of(), "").item("Q900000903", "port town", List.of(), "");
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private List<Outcome> link(Politeness politeness, Map<String, Set<String>> taken, Subject... subjects) {
    try (PoliteClient client = new PoliteClient(politeness, "1.0")) {
      WikibaseApi api = new WikibaseApi(client, new Answers(cache, wikidata.api(), null), wikidata.api());
      return new Linker(new WikidataSearch(api, RULES), RULES).link(List.of(subjects), taken);
    }
  }

  private List<Outcome> link(Subject... subjects) {
    return link(Politeness.usual("ana@example.org"), Map.of(), subjects);
  }

  private static Subject minister(String key, String name) {
    return subject(key, "person", name, List.of(new Known("Norland", "Q900000101")),
        List.of(new Known("Foreign Minister", "Q900000201")), List.of());
  }

  private static Subject subject(
      String key, String kind, String name, List<Known> states, List<Known> offices, List<Known> places) {
    List<Known> actors = kind.equals("summit")
        ? List.of(new Known("Norland", "Q900000101"), new Known("Sudland", "Q900000102")) : List.of();
    return new Subject("https://w3id.org/diplograph/" + key, kind, List.of(name), states, offices, places, actors, List.of(), DAY, null,
        "", Set.of());
  }

  @Test
  void linksAMinisterAndNotTheNamesake() {
    Outcome.Linked linked = assertInstanceOf(Outcome.Linked.class, link(minister("person/ana-rojas", "Ana Rojas")).getFirst());
    assertEquals(ROJAS, linked.option().iri());
    assertTrue(linked.option().reasons().contains("human"), linked.option().reasons().toString());
  }

  @Test
  void linksASummitByDayPlaceAndParties() {
    Subject summit = subject("event/1", "summit", "Summit of Norland and Sudland, Port Ana, 2021-03-04", List.of(), List.of(),
        List.of(new Known("Port Ana", "Q900000301")));
    assertEquals(CandidateReader.ITEMS + "Q900000004", assertInstanceOf(Outcome.Linked.class, link(summit).getFirst()).option().iri());
  }

  @Test
  void leavesTwoOfOneItemToAPerson() {
    List<Outcome> outcomes = link(minister("person/ana-rojas", "Ana Rojas"), minister("person/ana-m-rojas", "Ana M. Rojas"));
    for (Outcome outcome : outcomes) {
      List<String> reasons = assertInstanceOf(Outcome.Unsure.class, outcome).options().getFirst().reasons();
      assertTrue(reasons.getLast().startsWith("but also https://w3id.org/diplograph/person/ana-"), reasons.toString());
    }
  }

  @Test
  void leavesAnItemThatSomeoneHasToAPerson() {
    Map<String, Set<String>> taken = Map.of(ROJAS, Set.of("https://w3id.org/diplograph/person/a-rojas"));
    Outcome outcome = link(Politeness.usual("ana@example.org"), taken, minister("person/ana-rojas", "Ana Rojas")).getFirst();
    assertInstanceOf(Outcome.Unsure.class, outcome);
  }

  @Test
  void asksNothingTwiceAndFindsTheSame() {
    Subject place = subject("place/port-ana", "place", "Port Ana", List.of(), List.of(), List.of());
    Subject[] subjects = {minister("person/ana-rojas", "Ana Rojas"), place};
    List<Outcome> first = link(subjects);
    wikidata.forget();
    assertEquals(first, link(subjects));
    assertEquals(List.of(), wikidata.answered());
  }

  @Test
  void goesOnWhereTheBudgetWasSpent() {
    Subject[] subjects = {minister("person/ana-rojas", "Ana Rojas"), minister("person/piet-haas", "Piet Haas")};
    assertInstanceOf(Outcome.NotAsked.class, link(Politeness.usual("a@example.org").withBudget(1), Map.of(), subjects).get(1));
    assertEquals(List.of("search Ana Rojas 0"), wikidata.answered());
    List<Outcome> outcomes = link(subjects);
    assertInstanceOf(Outcome.Linked.class, outcomes.getFirst());
    assertInstanceOf(Outcome.None.class, outcomes.getLast());
    assertEquals(1, wikidata.answered().stream().filter("search Ana Rojas 0"::equals).count());
  }

  @Test
  void tellsWhatFailedAndLinksTheRest() {
    wikidata.misbehave(Fault.BROKEN, Fault.CUT);
    Politeness hasty = new Politeness("a@example.org", 2, Duration.ofMillis(1), Duration.ofSeconds(1), Duration.ofSeconds(5), 100);
    List<Outcome> outcomes = link(hasty, Map.of(), minister("person/piet-haas", "Piet Haas"), minister("person/ana-rojas", "Ana Rojas"));
    assertInstanceOf(Outcome.Failed.class, outcomes.getFirst());
    assertInstanceOf(Outcome.Linked.class, outcomes.getLast());
  }
}
