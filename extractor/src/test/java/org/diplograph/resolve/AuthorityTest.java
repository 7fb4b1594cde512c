package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.diplograph.model.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.load();

  private static List<String> tokens(String text) {
    return Arrays.asList(text.split(" "));
  }

  private static List<String> found(String text) {
    return AUTHORITY.longestMatches(tokens(text), 0).stream().map(m -> m.length() + " " + m.entity().key() + " " + m.kind()).toList();
  }

  private static List<String> titled(String title, String of, String day) {
    return AUTHORITY.titled(title, of, LocalDate.parse(day)).stream().map(Entity::key).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Guinea - Bissau 's president, 3 state/guinea-bissau LABEL",
    "Guinea-Bissau 's president, 1 state/guinea-bissau LABEL",
    "Cote d'Ivoire said, 2 state/ivory-coast ALIAS",
    "Côte d’Ivoire said, 2 state/ivory-coast ALIAS",
    "Cote d' Ivoire said, 3 state/ivory-coast ALIAS",
    "U.S. officials, 1 state/united-states ALIAS",
    "U.S. officials, 1 state/united-states ADJECTIVE",
    "Iranian officials, 1 state/iran ADJECTIVE",
    "Iranians voted, 1 state/iran NATIONAL",
    "Soviet officials, 1 state/soviet-union ADJECTIVE",
    "Emirati officials, 1 state/united-arab-emirates ADJECTIVE",
    "Dutch officials, 1 state/netherlands ADJECTIVE",
    "Kremlin aides, 1 state/russia METONYM",
    "Kremlin aides, 1 place/moscow-kremlin ALIAS",
    "Moscow said, 1 place/moscow LABEL",
    "Moscow said, 1 state/russia METONYM",
    "Sergei Lavrov flew, 2 person/sergey-lavrov LABEL",
    "Recep Tayyip Erdogan flew, 3 person/recep-tayyip-erdogan LABEL",
    "Mohammed bin Salman flew, 3 person/mohammad-bin-salman LABEL",
    "King Salman flew, 2 person/salman-of-saudi-arabia ALIAS",
    "Pope John Paul II flew, 4 person/john-paul-ii ALIAS",
    "UN Security Council session, 3 organization/united-nations-security-council ALIAS",
    "Iran nuclear deal talks, 3 agreement/joint-comprehensive-plan-of-action ALIAS",
    "Panmunjom truce, 1 place/panmunjom LABEL",
    "AFP reported, 1 organization/agence-france-presse ALIAS"
  })
  void findsTheLongestName(String text, String expected) {
    assertTrue(found(text).contains(expected), () -> text + ": " + found(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us that", "who said", "turkey for dinner", "it is", "march on", "Who said"})
  void takesNoUsualWordForAName(String text) {
    assertEquals(List.of(), found(text));
  }

  @Test
  void findsNamesInHeadlinesAllInCapitals() {
    List<NameMatch> matches = AUTHORITY.longestMatchesAnyCase(tokens("TURKISH leader"), 0);
    assertEquals("state/turkey", matches.getFirst().entity().key());
    assertEquals(NameCase.CAPITAL, matches.getFirst().casing());
    assertEquals(NameCase.UPPER, AUTHORITY.longestMatchesAnyCase(tokens("us leader"), 0).getFirst().casing());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Georgia", "Jordan", "Chad", "Turkey", "Nice", "Reading", "Mobile", "Bath", "Victoria", "Davenport"})
  void marksNamesThatNeedSupport(String name) {
    List<NameMatch> matches = AUTHORITY.longestMatches(List.of(name), 0);
    assertTrue(matches.stream().anyMatch(NameMatch::ambiguous), matches::toString);
  }

  @Test
  void putsThePlaceThatComesToMindBeforeItsNamesakes() {
    NameMatch first = AUTHORITY.longestMatches(List.of("Hyderabad"), 0).getFirst();
    assertFalse(first.ambiguous());
    assertEquals("Geneva", AUTHORITY.longestMatches(List.of("Geneva"), 0).getFirst().entity().label());
  }

  @ParameterizedTest
  @CsvSource({
    "Putin, person/vladimir-putin",
    "Assad, person/bashar-al-assad",
    "al-Assad, person/bashar-al-assad",
    "al - Assad, person/bashar-al-assad",
    "el-Sisi, person/abdel-fattah-el-sisi",
    "Sissi, person/abdel-fattah-el-sisi",
    "Xi, person/xi-jinping",
    "Kim, person/kim-jong-un",
    "Moon, person/moon-jae-in",
    "Phuc, person/nguyen-xuan-phuc",
    "de Mistura, person/staffan-de-mistura",
    "Mistura, person/staffan-de-mistura",
    "von der Leyen, person/ursula-von-der-leyen",
    "Erdogan, person/recep-tayyip-erdogan",
    "Rohani, person/hassan-rouhani",
    "Zelenskiy, person/volodymyr-zelenskyy",
    "Peña Nieto, person/enrique-pena-nieto",
    "Pena Nieto, person/enrique-pena-nieto",
    "Abiy, person/abiy-ahmed-ali",
    "bin Salman, person/mohammad-bin-salman",
    "Gadhafi, person/muammar-gaddafi"
  })
  void knowsTheNameThatStandsAlone(String surname, String key) {
    List<String> keys = AUTHORITY.bySurname(surname).stream().map(Entity::key).toList();
    assertTrue(keys.contains(key), () -> surname + ": " + keys);
  }

  @ParameterizedTest
  @CsvSource({
    "head of state, state/russia, 2022-01-19, person/vladimir-putin",
    "head of state, state/iran, 2017-03-28, person/hassan-rouhani",
    "supreme leader, state/iran, 2017-03-28, person/ali-khamenei",
    "head of government, state/united-kingdom, 2018-01-12, person/theresa-may",
    "head of state, state/united-kingdom, 2018-01-12, person/elizabeth-ii",
    "head of state, state/united-states, 1988-06-01, person/ronald-reagan",
    "head of government, state/germany, 2004-05-01, person/gerhard-schroder",
    "foreign minister, state/germany, 2015-07-14, person/frank-walter-steinmeier",
    "foreign minister, state/russia, 2015-07-14, person/sergey-lavrov",
    "foreign minister, organization/european-union, 2015-07-14, person/federica-mogherini",
    "head of an international body, organization/united-nations, 2020-01-01, person/antonio-guterres",
    "head of an international body, organization/international-atomic-energy-agency, 2021-01-01, person/rafael-grossi"
  })
  void knowsWhoHeldAnOfficeOnADay(String officeClass, String of, String day, String person) {
    List<Holding> holders = AUTHORITY.holders(officeClass, of, LocalDate.parse(day));
    assertEquals(person, holders.getFirst().person().key(), holders::toString);
  }

  @Test
  void isLessCertainLongAfterTheSourceLastLooked() {
    Certainty then = AUTHORITY.holders("head of state", "state/russia", LocalDate.parse("2024-06-01")).getFirst().certainty();
    Certainty later = AUTHORITY.holders("head of state", "state/russia", LocalDate.parse("2029-06-01")).getFirst().certainty();
    assertEquals(Certainty.SURE, then);
    assertEquals(Certainty.POSSIBLE, later);
  }

  @Test
  void hasBothHoldersOnTheDayOfAHandoverTheNewOneFirst() {
    List<String> holders = AUTHORITY.holders("head of state", "state/united-states", LocalDate.parse("2017-01-20")).stream()
        .map(h -> h.person().key()).toList();
    assertEquals(List.of("person/donald-trump", "person/barack-obama"), holders);
  }

  @Test
  void listsTheOfficesOfAPersonOnADay() {
    Entity.Person putin = (Entity.Person) AUTHORITY.find("person/vladimir-putin").orElseThrow();
    List<String> offices = AUTHORITY.holdings(putin, LocalDate.parse("2009-01-01")).stream().map(h -> h.office().key()).toList();
    assertEquals(List.of("office/prime-minister-of-russia"), offices);
    assertEquals(putin.tenures().size(), AUTHORITY.holdings(putin).size());
  }

  @ParameterizedTest
  @CsvSource({
    "president, state/russia, 2022-01-19, person/vladimir-putin",
    "leader, state/russia, 2022-01-19, person/vladimir-putin",
    "president, state/iran, 2017-03-28, person/hassan-rouhani",
    "leader, state/iran, 2017-03-28, person/hassan-rouhani",
    "leader, state/north-korea, 2018-06-12, person/kim-jong-un",
    "leader, state/united-kingdom, 2018-01-12, person/theresa-may",
    "leader, state/turkey, 2010-01-12, person/recep-tayyip-erdogan",
    "leader, state/soviet-union, 1986-10-11, person/mikhail-gorbachev",
    "prime minister, state/united-kingdom, 2018-01-12, person/theresa-may",
    "chancellor, state/germany, 2018-01-12, person/angela-merkel",
    "king, state/saudi-arabia, 2018-01-12, person/salman-of-saudi-arabia",
    "queen, state/united-kingdom, 2018-01-12, person/elizabeth-ii",
    "king, state/united-kingdom, 2023-01-12, person/charles-iii",
    "premier, state/china, 2018-01-12, person/li-keqiang",
    "taoiseach, state/ireland, 2018-01-12, person/leo-varadkar",
    "emir, state/qatar, 2018-01-12, person/tamim-bin-hamad-al-thani",
    "pope, state/vatican-city, 2018-01-12, person/pope-francis",
    "secretary of state, state/united-states, 2018-01-12, person/rex-tillerson",
    "top diplomat, organization/european-union, 2018-01-12, person/federica-mogherini",
    "chief, organization/nato, 2018-01-12, person/jens-stoltenberg"
  })
  void resolvesTitleAndStateOnADay(String title, String of, String day, String person) {
    assertEquals(person, titled(title, of, day).getFirst());
  }

  @Test
  void findsNobodyUnderATitleThatTheStateDoesNotHave() {
    assertEquals(List.of(), titled("king", "state/russia", "2018-01-12"));
    assertEquals(List.of(), titled("chancellor", "state/france", "2018-01-12"));
    assertEquals(List.of(), titled("queen", "state/united-kingdom", "2023-01-12"));
    assertEquals(List.of(), titled("wizard", "state/russia", "2018-01-12"));
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister Jane, 2, prime minister, OFFICE, true, false",
    "secretaries of state, 3, secretary of state, OFFICE, true, true",
    "Vice - President Jane, 3, vice president, OFFICE, true, false",
    "foreign-policy chief Jane, 2, foreign policy chief, OFFICE, true, false",
    "special envoys arrived, 2, special envoy, ROLE, true, true",
    "senator Jane, 1, senator, ROLE, false, false",
    "Gen. Doe, 1, gen, RANK, false, false",
    "Mr. Doe, 1, mr, HONORIFIC, false, false",
    "spokeswomen said, 1, spokeswoman, OFFICE, true, true"
  })
  void findsTheLongestTitle(String text, int length, String phrase, Title.Kind kind, boolean represents, boolean plural) {
    Title title = AUTHORITY.title(tokens(text), 0).orElseThrow();
    assertEquals(length, title.length());
    assertEquals(phrase, title.phrase());
    assertEquals(kind, title.kind());
    assertEquals(represents, title.represents());
    assertEquals(plural, title.plural());
  }

  @Test
  void findsNoTitleInOtherWords() {
    assertEquals(Optional.empty(), AUTHORITY.title(tokens("the president"), 0));
  }

  @Test
  void leadsFromAVenueUpToItsState() {
    Entity kremlin = AUTHORITY.find("place/moscow-kremlin").orElseThrow();
    assertEquals(List.of("place/moscow", "state/russia"), AUTHORITY.partOf(kremlin).stream().map(Entity::key).toList());
    Entity.State russia = AUTHORITY.stateOf(kremlin).orElseThrow();
    assertEquals("RU", russia.iso2());
    assertEquals("place/moscow", AUTHORITY.capitalOf(russia).orElseThrow().key());
  }

  @Test
  void leavesThoseWithoutAConfirmedItemUnlinked() {
    Entity peskov = AUTHORITY.find("person/dmitry-peskov").orElseThrow();
    assertEquals(null, peskov.wikidata());
    assertEquals("Q7747", AUTHORITY.find("person/vladimir-putin").orElseThrow().wikidata());
  }
}
