package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.model.Act;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EventMention;
import org.diplograph.model.Participation;
import org.junit.jupiter.api.Test;

/** Acts on agreements whose parties, or whose agreement, other sentences tell. */
class AgreementsInContextTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 15);

  private static ArticleFindings read(String text) {
    return Extraction.of(text, PUBLISHED);
  }

  private static EventMention act(ArticleFindings findings, Act act) {
    List<EventMention> found = findings.events().stream().filter(e -> e.act() == act).toList();
    assertEquals(1, found.size(), findings.events()::toString);
    return found.getFirst();
  }

  private static Set<String> parties(EventMention event) {
    return event.participations().stream().map(Participation::actor).collect(Collectors.toSet());
  }

  private static String label(ArticleFindings findings, EventMention act) {
    return findings.entities().stream().filter(e -> e.key().equals(act.agreement())).map(Entity::label).findFirst().orElseThrow();
  }

  @Test
  void sentenceThatTellsWhoTalkedIsEvidenceForThoseWhoAgreed() {
    EventMention signing = act(read("Kenya and Somalia held talks in Nairobi on Monday. Negotiators reached a deal on the border on Tuesday."),
        Act.SIGNING);
    assertEquals(Set.of("state/kenya", "state/somalia"), parties(signing));
    assertEquals(List.of("Negotiators reached a deal on the border on Tuesday.", "Kenya and Somalia held talks in Nairobi on Monday."),
        signing.evidence().stream().map(e -> e.quote()).toList());
    assertEquals(List.of("actor"), signing.evidence().getLast().supports());
  }

  @Test
  void whatWasSignedAfterTalksHasTheirDayAndPlace() {
    EventMention signing = act(read("The presidents of Kenya and Somalia met in Nairobi on Monday. The two countries signed four accords on trade."),
        Act.SIGNING);
    assertEquals(LocalDate.of(2023, 6, 12), signing.when().earliest());
    assertEquals("place/nairobi", signing.place());
  }

  @Test
  void whatWasSignedBeforeHasNotTheDayOfTheTalks() {
    EventMention signing = act(read("The presidents of Kenya and Somalia met in Nairobi on Monday. The two countries signed a trade accord in 2019."),
        Act.SIGNING);
    assertEquals(LocalDate.of(2019, 12, 31), signing.when().latest());
  }

  @Test
  void whereADeedIsDoneIsNotWhereItWasAgreed() {
    EventMention signing = act(read("Kenya and Somalia agreed on Monday to open a corridor in Mandera."), Act.SIGNING);
    assertNull(signing.place());
  }

  @Test
  void lawmakersAreThoseOfTheOneParliamentThatIsNamed() {
    EventMention ratification = act(read("The Kenyan parliament sat on Monday. Lawmakers ratified the trade treaty with Peru."), Act.RATIFICATION);
    assertEquals(Set.of("state/kenya"), parties(ratification));
  }

  @Test
  void lawmakersOfTwoParliamentsAreNobodys() {
    assertTrue(read("The Kenyan parliament and the Peruvian parliament sat on Monday. Lawmakers ratified the treaty.").events().stream()
        .noneMatch(e -> e.act() != null));
  }

  @Test
  void negotiatorsOfNobodyAgreeOnNothing() {
    assertTrue(read("Kenya and Somalia held talks in Nairobi on Monday. It rained on Tuesday. Shops were closed. Schools were closed. "
        + "In the port, negotiators reached a deal on wages.").events().stream().noneMatch(e -> e.act() != null));
  }

  @Test
  void itIsTheAgreementLastSpokenOf() {
    ArticleFindings findings = read("Libya and Malta concluded an accord on migration in May. Malta suspended it on Friday.");
    assertEquals(act(findings, Act.SIGNING).agreement(), act(findings, Act.SUSPENSION).agreement());
    assertEquals(Set.of("state/malta"), parties(act(findings, Act.SUSPENSION)));
  }

  @Test
  void newOneIsAnotherAgreement() {
    ArticleFindings findings = read("A fishing pact between Chile and Peru expired in April. Chile has proposed a new one.");
    assertTrue(!act(findings, Act.EXPIRY).agreement().equals(act(findings, Act.PROPOSAL).agreement()));
  }

  @Test
  void agreementWithoutWordsOfItsOwnIsNamedByPartiesAndYear() {
    ArticleFindings findings = read("Chad and Sudan signed a truce on Sunday. It took effect on Monday.");
    assertEquals("truce of Chad and Sudan, 2023", label(findings, act(findings, Act.SIGNING)));
    assertEquals(Set.of("state/chad", "state/sudan"), parties(act(findings, Act.ENTRY_INTO_FORCE)));
  }

  @Test
  void joiningBodyIsAccessionToItsFoundingTreaty() {
    ArticleFindings findings = read("Finland joined NATO in April 2023.");
    assertEquals("founding treaty of NATO", label(findings, act(findings, Act.ACCESSION)));
    assertEquals(Set.of("state/finland"), parties(act(findings, Act.ACCESSION)));
  }

  @Test
  void parliamentRatifiesForItsState() {
    assertEquals(Set.of("state/germany"), parties(act(read("The accord was ratified by the Bundestag on Friday."), Act.RATIFICATION)));
  }

  @Test
  void clauseUnderTreatyNamesItsParties() {
    EventMention signing = act(read("Under a treaty signed in 1902, Peru gave up the island to Chile."), Act.SIGNING);
    assertEquals(Set.of("state/peru", "state/chile"), parties(signing));
  }

  @Test
  void violationIsToldAsTheOtherSidesWord() {
    EventMention violation = act(read("Azerbaijan breached the ceasefire, Armenia said on Monday."), Act.VIOLATION);
    assertEquals(Set.of("state/azerbaijan"), parties(violation));
    assertEquals("Armenia", violation.attributedTo().words());
  }
}
