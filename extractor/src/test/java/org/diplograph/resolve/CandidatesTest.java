package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.diplograph.extract.Extraction;
import org.diplograph.model.Article;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several bearers of a name is meant, with the real models and the real authority. */
class CandidatesTest {
  private static ResolvedText read(String text, @Nullable String day) {
    return Extraction.resolved(new Article("test", text, null, day == null ? null : LocalDate.parse(day), null, null));
  }

  private static List<String> actors(String text, @Nullable String day, String surface) {
    return mentions(text, day, surface).flatMap(m -> m.referents().stream()).map(Referent::actor).distinct().toList();
  }

  private static List<String> places(String text, @Nullable String day, String surface) {
    return mentions(text, day, surface).map(Mention::place).filter(Objects::nonNull).distinct().toList();
  }

  private static Stream<Mention> mentions(String text, @Nullable String day, String surface) {
    return read(text, day).mentions().stream().filter(m -> m.surface().equals(surface));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Georgia's foreign minister flew to Baku.|Georgia|state/georgia",
    "Jordan and Egypt signed the document.|Jordan|state/jordan",
    "Chad closed its border with Sudan.|Chad|state/chad",
    "Turkey recalled its ambassador.|Turkey|state/turkey"
  })
  void aStateThatSharesItsNameIsTheStateWhereItActs(String text, String name, String key) {
    assertEquals(List.of(key), actors(text, "2018-05-03", name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The ministers met in Sydney on Monday.|Sydney|place/sydney",
    "Talks were held in Tripoli on Monday.|Tripoli|place/tripoli",
    "She landed in Santiago on Friday.|Santiago|place/santiago",
    "The envoys gathered in Cairo on Friday.|Cairo|place/cairo",
    "The summit took place in Hyderabad, India.|Hyderabad|place/hyderabad"
  })
  void aCityWithNamesakesIsTheOneThatComesToMind(String text, String name, String key) {
    assertEquals(List.of(key), places(text, "2018-05-03", name));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The film stars Jordan Belfort and Sydney Sweeney.|Jordan",
    "Georgia Toffolo and Victoria Beckham opened the shop.|Georgia",
    "Georgia Toffolo and Victoria Beckham opened the shop.|Victoria",
    "Abraham Lincoln gave the speech in 1863.|Lincoln"
  })
  void aPersonsNameIsNoPlace(String text, String name) {
    assertEquals(List.of(), places(text, "2018-05-03", name));
  }

  @Test
  void theOfficeHeldOnTheDayDecidesBetweenNamesakes() {
    String text = "U.S. President George Bush spoke with the British prime minister.";
    assertEquals(List.of("person/george-h-w-bush"), actors(text, "1990-09-09", "George Bush"));
    assertEquals(List.of("person/george-w-bush"), actors(text, "2003-03-20", "George Bush"));
  }

  @Test
  void withoutADateTheCompanyDecidesBetweenNamesakes() {
    String text = "Tony Blair and Gerhard Schröder met President Bush in Brussels.";
    assertEquals(List.of("person/george-w-bush"), actors(text, null, "Bush"));
  }

  @Test
  void twoOfOneSurnameInOneArticleAreToldApartByTheirTitles() {
    String text = "Chinese Foreign Minister Wang Yi met Chinese Vice President Wang Qishan. Foreign Minister Wang then flew to Moscow. "
        + "Vice President Wang stayed in Beijing.";
    List<String> found = actors(text, "2019-03-04", "Wang");
    assertEquals(List.of("person/wang-yi", "person/wang-qishan"), found);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Former U.S. President Jimmy Carter met the North Korean leader.|Jimmy Carter|person/jimmy-carter",
    "The late Egyptian President Anwar Sadat signed the treaty.|Anwar Sadat|person/anwar-sadat",
    "Then-President Barack Obama visited Hiroshima.|Barack Obama|person/barack-obama"
  })
  void anOfficeHolderAfterHisTimeIsStillMeant(String text, String name, String key) {
    assertEquals(List.of(key), actors(text, "2018-05-03", name));
  }

  @Test
  void aNationsNameAfterAFormOfAddressIsASurname() {
    assertEquals(List.of(), actors("Mr Danish left the choir in May.", "2019-05-03", "Danish").stream().filter("state/denmark"::equals).toList());
    assertEquals(List.of("state/denmark"), actors("The Danish choir left in May.", "2019-05-03", "Danish"));
  }

  @Test
  void anotherSpellingOfAFirstNameIsTheSamePersonInTheSameOffice() {
    assertEquals(List.of("person/adil-abdul-mahdi"),
        actors("Iraqi Prime Minister Edil Abdul-Mahdi arrived in Amman.", "2019-05-03", "Edil Abdul-Mahdi"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The golfer Scott Morrison won in Florida.|Scott Morrison|person/scott-morrison",
    "Boris Johnson, a farmer from Kent, sold his land.|Boris Johnson|person/boris-johnson",
    "Bolivian President Angela Merkel arrived.|Angela Merkel|person/angela-merkel"
  })
  void aNamesakeOutsideTheAuthorityIsNotForcedOntoTheKnownOne(String text, String name, String known) {
    List<String> found = actors(text, "2019-05-03", name);
    assertFalse(found.contains(known), found::toString);
    assertEquals(1, found.size(), found::toString);
  }

  @Test
  void aLoneSurnameWantsItsStateInTheArticle() {
    assertEquals(List.of(), actors("The goals came from Ferguson and Morrison in the second half.", "2019-05-03", "Morrison")
        .stream().filter("person/scott-morrison"::equals).toList());
    assertEquals(List.of("person/scott-morrison"), actors("Australia will send aid, Morrison said.", "2019-05-03", "Morrison"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "The EC will answer the United States.|1987-03-02|EC|organization/european-community",
    "Moscow rejected the offer of the United States.|1987-03-02|Moscow|state/soviet-union",
    "Moscow rejected the offer of the United States.|2017-03-02|Moscow|state/russia",
    "Bonn welcomed the offer of the United States.|1987-03-02|Bonn|state/west-germany",
    "West German Chancellor Helmut Kohl spoke to the United States.|1987-03-02|West German|state/west-germany",
    "The Organisation of African Unity met in Addis Ababa.|1987-03-02|Organisation of African Unity|organization/organisation-of-african-unity",
    "In 1988 the Soviet Union began to withdraw.|2018-03-02|Soviet Union|state/soviet-union"
  })
  void statesAndBodiesAreThoseOfTheArticlesTime(String text, String day, String name, String key) {
    assertEquals(List.of(key), actors(text, day, name));
  }

  @Test
  void anAgreementIsNotMeantLongBeforeItWasConcluded() {
    String text = "The finance ministers will not reopen the Paris Accord on exchange rates.";
    assertEquals(List.of(), actors(text, "1987-04-07", "Paris Accord").stream().filter("agreement/paris-agreement"::equals).toList());
    assertEquals(List.of("agreement/paris-agreement"), actors(text, "2019-04-07", "Paris Accord"));
  }

  @Test
  void whoServesAStateMayHeadABody() {
    assertEquals(List.of("person/felix-tshisekedi"),
        actors("African Union chairman Félix Tshisekedi spoke in Kinshasa.", "2021-04-05", "Félix Tshisekedi"));
  }
}
