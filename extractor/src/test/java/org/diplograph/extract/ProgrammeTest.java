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
    List<EventMention> events = events("French Foreign Minister Jean-Yves Le Drian had been due to arrive in Algiers on Thursday and later meet "
        + "Algerian President Abdelaziz Bouteflika on Friday. But France called off the visit.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals(Status.CANCELLED, meeting.status());
    assertEquals(only(events, EventType.VISIT).id(), meeting.partOf());
  }

  @Test
  void aTripThatIsPutOffTakesTheTalksWithIt() {
    EventMention talks = only(events("German Foreign Minister Heiko Maas had been scheduled to hold talks with his Chinese counterpart "
        + "Wang Yi in Beijing on November 27. The trip was postponed on Wednesday, his spokesman said."), EventType.MEETING);
    assertEquals(Status.POSTPONED, talks.status());
    assertEquals("place/beijing", talks.place());
  }

  @Test
  void anotherSentenceTellsWhoseTripIsPutOff() {
    EventMention visit = only(events("Slovenia's most senior diplomat has put off a trip to Austria. "
        + "Slovenian Foreign Minister Miro Cerar is due in Vienna on Monday."), EventType.VISIT);
    assertEquals(Status.POSTPONED, visit.status());
  }

  @Test
  void whoMetOnTheSidelinesMetWhereTheSummitWas() {
    List<EventMention> events = events("The ASEAN summit, which ended Saturday in Manila, brought the leaders together. "
        + "Japanese Prime Minister Shinzo Abe met Philippine President Rodrigo Duterte on the sidelines of the summit.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals("place/manila", meeting.place());
    assertEquals(only(events, EventType.SUMMIT).id(), meeting.partOf());
  }

  @Test
  void aLeadTellsWhenAndWhereWhomTheNextSentenceNames() {
    EventMention meeting = only(events("German Foreign Minister Heiko Maas met African ministers in Berlin on Tuesday. "
        + "Maas met the foreign ministers of Ghana, Mali and Niger."), EventType.MEETING);
    assertEquals("place/berlin", meeting.place());
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
    List<EventMention> events = events("Argentine President Mauricio Macri left on Sunday for Madrid on a three-day official visit. During his "
        + "visit, the president will meet Spanish Prime Minister Pedro Sanchez. Several memorandums will be signed after the talks.");
    EventMention meeting = only(events, EventType.MEETING);
    assertEquals(Status.PLANNED, meeting.status());
    assertEquals("place/madrid", meeting.place());
    assertNull(meeting.when().earliest());
  }

  @Test
  void whatIsSignedDuringAStayIsSignedThere() {
    EventMention signing = only(events("Ugandan President Yoweri Museveni arrived in Juba on Monday, and during his stay the two countries "
        + "signed a border agreement."), EventType.AGREEMENT_ACT);
    assertEquals("place/juba", signing.place());
    assertEquals(LocalDate.of(2018, 11, 5), signing.when().earliest());
  }

  @Test
  void whatLiesAheadIsPlanned() {
    assertEquals(Status.PLANNED, only(events("The OPEC summit, which is held from December 3 to 5, will be in Vienna."), EventType.SUMMIT).status());
  }

  @Test
  void theDayOnWhichItWasAgreedIsNotThatOfTheMeeting() {
    assertNull(events("Norwegian Prime Minister Erna Solberg and Finnish President Sauli Niinisto agreed on Monday to meet in Oslo.")
        .getFirst().when().earliest());
  }

  @Test
  void aFormerDayNoLongerHolds() {
    EventMention meeting = events("A meeting between Greek Prime Minister Alexis Tsipras and Turkish President Recep Tayyip Erdogan, originally "
        + "scheduled for Tuesday, will now take place on Friday in Ankara.").getFirst();
    assertEquals(LocalDate.of(2018, 11, 9), meeting.when().earliest());
  }

  @Test
  void theClauseOfThePlaceTellsTheDay() {
    EventMention meeting = only(events("Kenyan Foreign Minister Monica Juma was in Cairo on Tuesday, where she met Egyptian Foreign Minister "
        + "Sameh Shoukry."), EventType.MEETING);
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
    EventMention visit = only(events("Spanish King Felipe VI is scheduled to conduct a State Visit to Peru from November 12 to 14."), EventType.VISIT);
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
