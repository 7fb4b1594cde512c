package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.model.Article;
import org.diplograph.model.EventMention;
import org.diplograph.model.Participation;
import org.junit.jupiter.api.Test;

/** For whom persons act whom the authority does not know, as their titles and the article tell. */
class ParticipantsTest {
  @Test
  void aLongTitleBeforeANameTellsTheState() {
    assertEquals(Set.of("ana-rojas/peru", "luis-soto/chile"), participants(
        "Minister of Foreign Affairs of Peru, Ana Rojas, received the Ambassador Extraordinary and Plenipotentiary of the Republic of Chile to "
            + "Peru Luis Soto on Thursday."));
    assertEquals(Set.of("pieter-van-rooy/united-nations", "amadou-sani/niger"), participants(
        "The UN envoy for the Sahel, Pieter van Rooy, went on with his tour. Van Rooy met with the Nigerien foreign minister, Amadou Sani, in Niamey."));
  }

  @Test
  void whoOnceLedAnotherStateTakesPartAndStandsForNobody() {
    assertEquals(Set.of("william-ruto/kenya", "jakaya-mrisho-kikwete"), participants(
        "Kenyan President William Ruto met former Tanzanian president Jakaya Kikwete in Nairobi on Thursday."));
    assertEquals(List.of(), events("Kenyan President William Ruto met former Kenyan president Uhuru Kenyatta in Nairobi on Thursday."));
  }

  @Test
  void twoOfficesInOneTitleAreOnePerson() {
    assertEquals(Set.of("ana-rojas/peru", "luis-soto/chile"), participants(
        "Peru's Deputy Prime Minister and Minister for Trade, Hon. Ana Rojas, met with Chile's Minister for Trade and Economic Development, "
            + "Hon. Luis Soto, in Lima."));
  }

  @Test
  void ofSeveralUnderOneTitleEachServesTheStateInItsTurn() {
    assertEquals(Set.of("ana-rojas/bolivia", "luis-soto/paraguay"), participants(
        "The Bolivian and Paraguayan foreign ministers Ana Rojas and Luis Soto met in Sucre on Thursday."));
    assertEquals(Set.of("ana-rojas/peru", "luis-soto/chile", "marta-quispe/bolivia"), participants(
        "Ana Rojas of Peru, Luis Soto of Chile and Marta Quispe of Bolivia, the three foreign ministers, held a meeting in Lima on Thursday."));
  }

  @Test
  void whoeverHasNoStateOfTheirOwnServesThatAtHome() {
    assertEquals(Set.of("tran-van-hai/vietnam", "batbold-ganzorig/mongolia"), participants(
        "Hanoi (VNA) - National Assembly Vice Chairman Tran Van Hai on Thursday held talks with his Mongolian counterpart Batbold Ganzorig in Hanoi."));
  }

  @Test
  void inATrainAllServeTheStateOfTheFirst() {
    assertTrue(participants("Ugandan Deputy Foreign Minister Grace Okello and Trade Minister John Mugisha met Zambian Vice President Mary Phiri in "
        + "Lusaka on Thursday.").containsAll(Set.of("grace-okello/uganda", "john-mugisha/uganda", "mary-phiri/zambia")));
  }

  @Test
  void aTitleOfOneStateAloneTellsIt() {
    assertEquals(Set.of("ana-rojas/peru", "mark-hale/united-states"), participants(
        "Peruvian Foreign Minister Ana Rojas met with Deputy Assistant Secretary of State Mark Hale in Lima on Thursday."));
  }

  @Test
  void aFormerPresidentServesTheBodyThatHeMediatesFor() {
    assertTrue(participants("Former Peruvian President Ana Rojas, the mediator of the Organization of American States, met Bolivian Foreign Minister "
        + "Marta Quispe in Sucre on Thursday.").contains("ana-rojas/organization-of-american-states"));
  }

  @Test
  void theSubjectAfterACommaIsNoApposition() {
    String text = "Apart from his Peruvian counterpart, Mr Soto also saw bankers. Luis Soto was in Lima for two days.";
    assertTrue(Extraction.resolved(new Article("test", text, null, null, null, null)).mentions().stream().filter(m -> m.surface().endsWith("Soto"))
        .flatMap(m -> m.referents().stream()).allMatch(r -> r.behalf() == null));
  }

  @Test
  void anArmyChiefStandsForTheState() {
    assertEquals(Set.of("peter-otieno/kenya", "amos-banda/zambia"), participants(
        "Kenyan Army Chief General Peter Otieno met Lt Gen Amos Banda, Chairman Joint Chiefs of Staff of Zambian Armed Forces, in Nairobi on Thursday."));
  }

  @Test
  void aDelegationIsThey() {
    assertEquals(Set.of("chile", "marta-quispe/bolivia"), participants(
        "A Chilean delegation visited Lima on Thursday. It came from a stop in Quito, where the delegation met with officials from Ecuador, Colombia "
            + "and Brazil, and Sucre, where they met with President Marta Quispe of Bolivia.", 2));
  }

  @Test
  void whoIsAddedByAsWellAsTakesPart() {
    assertEquals(Set.of("ana-rojas/peru", "norway", "sweden", "finland"), participants("Peruvian Foreign Minister Ana Rojas is in Oslo, where she is "
        + "to meet her counterparts from Norway and Sweden as well as the caretaker prime minister of Finland on Friday."));
  }

  @Test
  void thoseAlsoAttendingWereAtTheMeetingToldBefore() {
    List<EventMention> events = events("Peruvian Foreign Minister Ana Rojas met Chilean Foreign Minister Luis Soto in Lima on Thursday. Also attending "
        + "the meeting were Peruvian Trade Minister Carmen Huaman and Chilean Ambassador Rosa Vega.");
    assertEquals(1, events.size());
    assertEquals(Set.of("ana-rojas/peru", "luis-soto/chile", "carmen-huaman/peru", "rosa-vega/chile"), served(events.getFirst()));
  }

  @Test
  void theLeaderOfADelegationTravelsAndMeets() {
    String text = "A Turkish delegation led by Foreign Minister Mevlut Cavusoglu visited Tirana on Wednesday. "
        + "The delegation met Albanian Prime Minister Edi Rama.";
    assertEquals(Set.of("mevlut-cavusoglu/turkey", "albania"), participants(text, 0));
    assertEquals(Set.of("mevlut-cavusoglu/turkey", "edi-rama/albania"), participants(text, 1));
  }

  @Test
  void thoseByWhomTheMeetingWasAttendedWereAtTheOneToldBefore() {
    assertEquals(Set.of("uhuru-kenyatta/kenya", "abiy-ahmed-ali/ethiopia", "monica-juma/kenya", "gedu-andargachew/ethiopia"), participants(
        "Kenyan President Uhuru Kenyatta held talks with Ethiopian Prime Minister Abiy Ahmed on Tuesday. "
            + "The meeting, held in Nairobi, was also attended by Kenyan Foreign Minister Monica Juma and her Ethiopian counterpart Gedu Andargachew."));
  }

  @Test
  void thoseTakingPartAreToldLast() {
    assertEquals(Set.of("shinzo-abe/japan", "donald-trump/united-states", "mike-pence/united-states",
        "mike-pompeo/united-states"), participants("Japanese Prime Minister Shinzo Abe was welcomed to the White House on Tuesday by President Donald Trump. "
            + "Also taking part in the talks were Vice President Mike Pence and Secretary of State Mike Pompeo."));
  }

  @Test
  void whomCommasSetOffIsTheOneWhoSpoke() {
    assertEquals(Set.of("qaboos-bin-said-al-said/oman", "hassan-rouhani/iran"), participants("According to the Omani minister, "
        + "the sultan of Oman, Qaboos bin Said, spoke with President Hassan Rouhani by telephone on Monday."));
  }

  private static Set<String> participants(String text) {
    return participants(text, 0);
  }

  private static Set<String> participants(String text, int event) {
    return served(events(text).get(event));
  }

  private static List<EventMention> events(String text) {
    return Extraction.of(text, LocalDate.of(2019, 5, 2)).events();
  }

  /** "ana-rojas/peru" for Ana Rojas, who acts for Peru. */
  private static Set<String> served(EventMention event) {
    return event.participations().stream().map(ParticipantsTest::served).collect(Collectors.toSet());
  }

  private static String served(Participation p) {
    return bare(p.actor()) + (p.behalf() == null ? "" : "/" + bare(p.behalf()));
  }

  private static String bare(String key) {
    return key.substring(key.indexOf('/') + 1);
  }
}
