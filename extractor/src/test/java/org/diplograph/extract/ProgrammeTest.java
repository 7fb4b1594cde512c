package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.junit.jupiter.api.Test;

/** When, where and whether, as the other events of an article tell it, and as the calendar allows. */
class ProgrammeTest {
  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 8);

  @Test
  void whatHadBeenDueInAVisitIsCalledOffWithIt() {
    List<EventMention> events = events("Peruvian Foreign Minister Ana Rojas had been due to arrive in Lusaka on Thursday and later meet "
        + "Zambian President Mary Phiri on Friday. But Peru called off the visit.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals(Status.CANCELLED, meeting.status());
    assertEquals(only(events, EventType.VISIT).id(), meeting.partOf());
  }

  @Test
  void aTripThatIsPutOffTakesTheTalksWithIt() {
    EventMention talks = only(events("Norwegian Foreign Minister Berit Hagen had been scheduled to hold talks with her Kenyan counterpart "
        + "Amos Kirui in Nairobi on November 27. The trip was postponed on Wednesday, her spokesman said."), EventType.MEETING);
    assertEquals(Status.POSTPONED, talks.status());
    assertEquals("place/nairobi", talks.place());
  }

  @Test
  void whoMetOnTheSidelinesMetWhereTheSummitWas() {
    List<EventMention> events = events("The African Union summit, which ended Saturday in Kigali, brought the leaders together. "
        + "Zambian President Mary Phiri met Ugandan President Grace Okello on the sidelines of the summit.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals("place/kigali", meeting.place());
    assertEquals(only(events, EventType.SUMMIT).id(), meeting.partOf());
  }

  @Test
  void aLeadTellsWhenAndWhereWhomTheNextSentenceNames() {
    EventMention meeting = only(events("Peruvian Foreign Minister Ana Rojas met African ministers in Arequipa on Tuesday. "
        + "Rojas met the foreign ministers of Ghana, Mali and Niger."), EventType.MEETING);
    assertEquals("place/arequipa", meeting.place());
    assertEquals(LocalDate.of(2018, 11, 6), meeting.when().earliest());
  }

  @Test
  void whoIsReceivedAfterAnArrivalIsReceivedThatDay() {
    EventMention meeting = only(events("Indonesian President Joko Widodo arrived in Berlin on Wednesday. "
        + "After his arrival he will meet German Chancellor Angela Merkel."), EventType.MEETING);
    assertEquals(Status.PLANNED, meeting.status());
    assertEquals(LocalDate.of(2018, 11, 7), meeting.when().earliest());
  }

  @Test
  void theNewsOfALeadCameOfTheMeetingToldNext() {
    List<EventMention> events = events("Peru and Chile have agreed to a truce in their dispute over fishing. "
        + "Their presidents, Martin Vizcarra and Sebastian Pinera, met in Arica on Wednesday. "
        + "The two leaders also signed a second accord on tourism.");
    List<EventMention> acts = events.stream().filter(e -> e.type() == EventType.AGREEMENT_ACT).toList();
    assertEquals(2, acts.size());
    acts.forEach(a -> assertEquals(LocalDate.of(2018, 11, 7), a.when().earliest()));
    acts.forEach(a -> assertEquals("place/arica", a.place()));
  }

  @Test
  void whatIsDoneLaterIsDoneThatDay() {
    List<EventMention> events = events("Polish Foreign Minister Jacek Czaputowicz met Ukrainian counterpart "
        + "Pavlo Klimkin in Kiev on Wednesday. He later met President Petro Poroshenko.");
    assertEquals(2, events.size());
    assertEquals(LocalDate.of(2018, 11, 7), events.getLast().when().earliest());
  }

  @Test
  void aWarSpokenOfIsNotWhereTheySpoke() {
    assertNull(only(events("Irish Foreign Minister Simon Coveney and his Italian counterpart Enzo Moavero Milanesi met on Wednesday. "
        + "The two discussed the war in Yemen."), EventType.MEETING).place());
  }

  @Test
  void whatIsStillToComeInAVisitIsPlannedThere() {
    List<EventMention> events = events("Bolivian President Marta Quispe left on Sunday for Accra on a three-day official visit. During her "
        + "visit, the president will meet Ghanaian Vice President Kofi Asante. Several memorandums will be signed after the talks.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals(Status.PLANNED, meeting.status());
    assertEquals("place/accra", meeting.place());
    assertNull(meeting.when().earliest());
  }

  @Test
  void whatIsSignedDuringAStayIsSignedThere() {
    EventMention signing = only(events("Kenyan President Amos Kirui arrived in Lusaka on Monday, and during his stay the two countries "
        + "signed a border agreement."), EventType.AGREEMENT_ACT);
    assertEquals("place/lusaka", signing.place());
    assertEquals(LocalDate.of(2018, 11, 5), signing.when().earliest());
  }

  @Test
  void whatLiesAheadIsPlanned() {
    assertEquals(Status.PLANNED, only(events("The OPEC summit, which is held from December 3 to 5, will be in Vienna."), EventType.SUMMIT).status());
  }

  @Test
  void theDayOnWhichItWasAgreedIsNotThatOfTheMeeting() {
    assertNull(events("Norwegian Prime Minister Berit Hagen and Finnish President Aino Salmi agreed on Monday to meet in Oslo.")
        .getFirst().when().earliest());
  }

  @Test
  void aFormerDayNoLongerHolds() {
    EventMention meeting = events("A meeting between Greek Prime Minister Nikos Galanis and Turkish President Emre Aydin, originally "
        + "scheduled for Tuesday, will now take place on Friday in Ankara.").getFirst();
    assertEquals(LocalDate.of(2018, 11, 9), meeting.when().earliest());
  }

  @Test
  void theClauseOfThePlaceTellsTheDay() {
    EventMention meeting = only(events("Kenyan Foreign Minister Grace Mwangi was in Cairo on Tuesday, where she met Egyptian Foreign Minister "
        + "Omar Fawzi."), EventType.MEETING);
    assertEquals(LocalDate.of(2018, 11, 6), meeting.when().earliest());
  }

  @Test
  void aSummitIsCalledAfterItsCity() {
    assertEquals("place/arica", events("The presidents of Peru and Chile discussed trade during the Arica summit on 3 March 2018.")
        .getFirst().place());
  }

  @Test
  void whatWasToBeHeldIsPutOffFromThatPlace() {
    EventMention summit = only(events("Norway, Chile and Peru have postponed until next year a three-way summit that was to be held in Lima "
        + "later this month."), EventType.SUMMIT);
    assertEquals("place/lima", summit.place());
    assertEquals(Status.POSTPONED, summit.status());
  }

  @Test
  void ministriesWriteVisitsWithCapitals() {
    EventMention visit = only(events("Kenyan President Amos Kirui is scheduled to conduct a State Visit to Peru from November 12 to 14."), EventType.VISIT);
    assertEquals(LocalDate.of(2018, 11, 14), visit.when().latest());
  }

  @Test
  void theCapitalInWhichTheyMetIsNoSide() {
    assertEquals(1, events("Kenya's president said the foreign ministers of Chad and Niger will meet in Tunis in December. "
        + "Both sides agreed to meet, he said.").size());
  }

  private static EventMention only(List<EventMention> events, EventType type) {
    List<EventMention> found = events.stream().filter(e -> e.type() == type).toList();
    assertEquals(1, found.size(), () -> "events of type " + type + " in " + events);
    return found.getFirst();
  }

  private static List<EventMention> events(String text) {
    return Extraction.of(text, PUBLISHED).events();
  }
}
