package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.junit.jupiter.api.Test;

/** Who, when and where, as several sentences of one story tell it together. */
class StoryTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2012, 5, 17);

  private static final String LEAD =
      "Peruvian President Ollanta Humala met Chilean President Sebastian Pinera in Lima on Tuesday to talk about mining.\n\n";

  @Test
  void theTwoLeadersAreNotWhoSpokeOfThem() {
    List<EventMention> events = events(LEAD + "Peru's trade minister, Ana Quispe, praised them. \"It was time,\" she said.\n\n"
        + "The two leaders signed a fishing agreement after the meeting.");
    EventMention signing = only(events, EventType.AGREEMENT_ACT);
    assertEquals(Set.of("person/ollanta-humala", "person/sebastian-pinera"), actors(signing));
    assertEquals(LocalDate.of(2012, 5, 15), signing.when().earliest());
    assertEquals("place/lima", signing.place());
  }

  @Test
  void aCounterpartIsWhoIsNamedAfterIt() {
    EventMention meeting = events("Kenya's energy minister, Grace Wanjala, met her Ghanaian counterpart, Kofi Darko, in Accra on Monday. "
        + "Mr Darko brought a letter from President John Atta Mills.").getFirst();
    assertEquals(Set.of("person/grace-wanjala", "person/kofi-darko"), actors(meeting));
    assertEquals(Set.of("state/kenya", "state/ghana"), parties(meeting));
  }

  @Test
  void aDayAfterACounterpartIsNoName() {
    EventMention meeting = events("Chilean President Ricardo Lagos received his Peruvian counterpart Friday. "
        + "Lagos and President Alejandro Toledo of Peru spoke about their border.").getFirst();
    assertEquals(Set.of("person/ricardo-lagos", "person/alejandro-toledo"), actors(meeting));
    assertEquals("Friday", meeting.when().text());
  }

  @Test
  void aNationalIsWhoStandsForTheState() {
    List<EventMention> events = events(LEAD + "On Wednesday the Chilean met Colombian President Juan Manuel Santos in Bogota.");
    assertEquals(Set.of("person/sebastian-pinera", "person/juan-manuel-santos"), actors(events.getLast()));
  }

  @Test
  void thosePresentAreCompanions() {
    EventMention meeting = only(events(LEAD + "Also present was Chile's foreign minister, Alfredo Moreno."), EventType.MEETING);
    assertEquals(Set.of("person/alfredo-moreno"), meeting.participations().stream().filter(p -> p.role() == Role.COMPANION)
        .map(Participation::actor).collect(Collectors.toSet()));
  }

  @Test
  void whoLeadsADelegationStandsForItsState() {
    EventMention talks = events("Peru and Chile resumed negotiations on their sea border on Tuesday. "
        + "The Peruvian delegation was led by Carmen Huaman, a retired judge.").getFirst();
    assertTrue(talks.participations().stream().anyMatch(p -> p.actor().equals("person/carmen-huaman") && "state/peru".equals(p.behalf())));
  }

  @Test
  void whoHostsIsToldAtTheEndOfTheSentence() {
    EventMention talks = events("Peru and Chile held talks on their sea border on Tuesday, hosted by Brazilian President Dilma Rousseff.")
        .getFirst();
    assertTrue(talks.participations().stream().anyMatch(p -> p.actor().equals("person/dilma-rousseff") && p.role() == Role.HOST));
  }

  @Test
  void timesAreCountedFromTheEventToldBefore() {
    List<EventMention> events = events(LEAD + "The following day Pinera met Colombian President Juan Manuel Santos in Bogota.");
    assertEquals(LocalDate.of(2012, 5, 16), events.getLast().when().earliest());
  }

  @Test
  void whatIsAlsoToldIsAnotherEvent() {
    List<EventMention> events = events("Peru and Chile resumed negotiations on their sea border in Lima on Tuesday.\n\n"
        + "Chilean Foreign Minister Alfredo Moreno also met Peruvian President Ollanta Humala.");
    assertEquals(2, events.size());
  }

  @Test
  void thereIsWhereTheTextWasLast() {
    List<EventMention> events = events("On Tuesday Chilean President Sebastian Pinera was in Bogota. "
        + "He met Colombian President Juan Manuel Santos there.");
    assertEquals("place/bogota", only(events, EventType.MEETING).place());
  }

  @Test
  void aVenueWithoutAnEntryOfItsOwnLeadsToItsCity() {
    List<EventMention> events = events("Chilean President Sebastian Pinera and Colombian President Juan Manuel Santos held talks on "
        + "Tuesday at a hotel in Bogota.");
    assertEquals("place/bogota", events.getFirst().place());
  }

  @Test
  void talksAreHeldWhereTravelForThemLed() {
    List<EventMention> events = events("Chilean President Sebastian Pinera flew to Bogota on Tuesday for talks with Colombian President "
        + "Juan Manuel Santos.");
    assertEquals("place/bogota", only(events, EventType.MEETING).place());
  }

  @Test
  void anUndatedVisitIsDatedByTheMeetingInIt() {
    List<EventMention> events = events("Chilean President Sebastian Pinera met Colombian President Juan Manuel Santos in Bogota on "
        + "Tuesday.\n\nIt is Pinera's first visit to Colombia in two years.");
    assertEquals(LocalDate.of(2012, 5, 15), only(events, EventType.VISIT).when().earliest());
  }

  private static List<EventMention> events(String text) {
    return Extraction.of(text, PUBLISHED).events();
  }

  private static EventMention only(List<EventMention> events, EventType type) {
    List<EventMention> found = events.stream().filter(e -> e.type() == type).toList();
    assertEquals(1, found.size(), () -> type + " in " + events);
    return found.getFirst();
  }

  private static Set<String> actors(EventMention event) {
    return event.participations().stream().map(Participation::actor).collect(Collectors.toSet());
  }

  private static Set<String> parties(EventMention event) {
    return event.participations().stream().map(p -> p.behalf() == null ? p.actor() : p.behalf()).collect(Collectors.toSet());
  }
}
