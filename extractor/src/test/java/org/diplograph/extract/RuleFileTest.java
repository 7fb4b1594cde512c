package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.AgreementRules.ActRule;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's rules are added to those of the program when they are in order, and refused with the place of the fault when not. */
class RuleFileTest {
  private static final String CAUCUS = """
      contact:
        verbs:
          - id: caucus
            type: meeting
            lemmas: [caucus]
            roles: {subject: participant, with: participant}
            least: 2
      """;

  @TempDir Path folder;

  private RuleFile file(String text) {
    return file("own.yaml", text);
  }

  private RuleFile file(String name, String text) {
    try {
      return RuleFile.read(Files.writeString(folder.resolve(name), text));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The faults without the folder, each in a line. */
  private String faults(String text) {
    RuleFileException refused = assertThrows(RuleFileException.class, () -> file(text));
    return refused.getMessage().replace(folder.toString() + folder.getFileSystem().getSeparator(), "");
  }

  private static Stream<ContactRule> contacts(RuleSet rules) {
    return Stream.concat(rules.contact().verbs().stream(), rules.contact().nouns().stream());
  }

  @Test
  void theRulesOfTheProgramAreInOrderAndHaveDifferentIds() {
    RuleSet rules = RuleSet.load();
    Set<String> ids = new HashSet<>();
    Stream.concat(contacts(rules).map(ContactRule::id), rules.agreements().acts().stream().map(ActRule::id))
        .forEach(id -> assertTrue(ids.add(id), "two rules are called " + id));
    assertTrue(ids.contains("meet") && ids.contains("sign"), ids.toString());
  }

  @Test
  void ownRulesComeFirstAndTheOthersStay() {
    RuleSet rules = RuleSet.load(List.of(file(CAUCUS)));
    assertEquals("caucus", rules.contact().verbs().getFirst().id());
    assertEquals(EventType.MEETING, rules.contact().verbs().getFirst().type());
    assertEquals(RuleSet.load().contact().verbs(), rules.contact().verbs().subList(1, rules.contact().verbs().size()));
    assertEquals(RuleSet.load().contact().nouns(), rules.contact().nouns());
    assertEquals(RuleSet.load().agreements(), rules.agreements());
  }

  @Test
  void aRuleTakesThePlaceOfTheOneWithItsIdWhereverThatIs() {
    RuleSet rules = RuleSet.load(List.of(file(CAUCUS.replace("id: caucus", "id: visit-noun"))));
    assertEquals(List.of(List.of("caucus")),
        contacts(rules).filter(r -> r.id().equals("visit-noun")).map(ContactRule::lemmas).toList());
    assertEquals(contacts(RuleSet.load()).count(), contacts(rules).count());
  }

  @Test
  void theLaterFileWeighsMore() {
    RuleSet rules = RuleSet.load(List.of(file("a.yaml", CAUCUS), file("b.yaml", CAUCUS.replace("[caucus]", "[powwow]"))));
    assertEquals(List.of(List.of("powwow")), contacts(rules).filter(r -> r.id().equals("caucus")).map(ContactRule::lemmas).toList());
  }

  @Test
  void wordsAreAddedToTheWordsOfTheProgram() {
    RuleSet rules = RuleSet.load(List.of(file("""
        agreements:
          nouns: {treaty: [concordat], entente: [entente]}
          not: [prenuptial]
          acts:
            - {id: denounce, act: Withdrawal, verbs: [denounce]}
        speech: {verbs: [opine]}
        status: {planned: {governors: [earmark]}}
        sport: [curling]
        """)));
    assertTrue(rules.agreements().nouns().get("treaty").containsAll(Set.of("concordat", "treaty")));
    assertEquals(Set.of("entente"), rules.agreements().nouns().get("entente"));
    assertTrue(rules.agreements().not().containsAll(Set.of("prenuptial", "labor")));
    assertEquals(Act.WITHDRAWAL, rules.agreements().acts().getFirst().act());
    assertTrue(rules.speech().verbs().containsAll(Set.of("opine", "say")));
    assertTrue(rules.status().planned().governors().containsAll(Set.of("earmark", "expect")));
    assertTrue(rules.sport().containsAll(Set.of("curling", "cricket")));
  }

  @Test
  void unknownWordsAreToldWithTheirPlaceAndTheWordThatWasMeant() {
    assertEquals("own.yaml:1:1: unknown key \"contacts\" (did you mean \"contact\"?)", faults("contacts: {}"));
    assertEquals("own.yaml:7:7: unknown key \"leats\" (did you mean \"least\"?)", faults(CAUCUS.replace("least:", "leats:")));
    assertEquals("own.yaml:6:43: unknown role \"hots\" (did you mean \"host\"?)", faults(CAUCUS.replace("with: participant", "with: hots")));
    assertEquals("own.yaml:4:13: unknown type \"meating\" (did you mean \"meeting\"?)", faults(CAUCUS.replace("meeting", "meating")));
    assertEquals("own.yaml:6:15: unknown slot \"subjekt\" of a verb (did you mean \"subject\"?)",
        faults(CAUCUS.replace("subject:", "subjekt:")));
    assertEquals("own.yaml:1:27: unknown act \"singing\" (did you mean \"signing\"?)",
        faults("agreements: {acts: [{act: singing, id: x, verbs: [x]}]}"));
  }

  @Test
  void whereNothingSimilarIsKnownAllThatIsKnownIsTold() {
    assertEquals("own.yaml:1:1: unknown key \"xyz\"; known are contact, status, agreements, speech, topics, sport", faults("xyz: {}"));
    assertEquals("own.yaml:4:13: unknown type \"agreement_act\"; known are meeting, summit, visit, call, negotiation",
        faults(CAUCUS.replace("meeting", "agreement_act")));
  }

  @Test
  void slotsOfNounsAreNoneOfVerbs() {
    assertTrue(faults(CAUCUS.replace("subject:", "possessor:")).startsWith("own.yaml:6:15: unknown slot \"possessor\" of a verb"));
    assertFalse(file(CAUCUS.replace("verbs:", "nouns:").replace("subject:", "possessor:")).text().isEmpty());
  }

  @Test
  void whatIsMissingEmptyOrTwiceIsTold() {
    assertEquals("own.yaml:3:7: \"id\" is missing", faults(CAUCUS.replace("id: caucus\n      type", "type")));
    assertEquals("own.yaml:5:15: \"lemmas\" is empty; name at least one word that tells of the event",
        faults(CAUCUS.replace("[caucus]", "[]")));
    assertEquals("own.yaml:5:16: \"sit down\" is more than one word; name the one, and the others under \"needs\"",
        faults(CAUCUS.replace("[caucus]", "[sit down]")));
    assertEquals("own.yaml:5:16: \"Caucus\" must be in lower case", faults(CAUCUS.replace("[caucus]", "[Caucus]")));
    assertEquals("own.yaml:8:11: the id \"caucus\" is taken by the rule in line 3",
        faults(CAUCUS + CAUCUS.substring(CAUCUS.indexOf("    - id"))));
    assertEquals("own.yaml:8:7: the key \"least\" stands here twice", faults(CAUCUS + "      least: 3\n"));
    assertEquals("own.yaml:1:1: there are no rules in this file", faults("# later\n"));
  }

  @Test
  void valuesOfTheWrongFormAreTold() {
    assertEquals("own.yaml:7:14: \"least\" needs a number, such as 2", faults(CAUCUS.replace("least: 2", "least: two")));
    assertEquals("own.yaml:7:14: \"alone\" needs true or false", faults(CAUCUS.replace("least: 2", "alone: yes")));
    assertEquals("own.yaml:5:15: \"lemmas\" needs a list, as [one, two]", faults(CAUCUS.replace("[caucus]", "caucus")));
    assertTrue(faults("contact: [verbs]").startsWith("own.yaml:1:10: \"contact\" needs keys with values: verbs, nouns"));
    assertTrue(faults("- meet").startsWith("own.yaml:1:1: \"a file of rules\" needs keys"), faults("- meet"));
  }

  @Test
  void allFaultsAreToldInTheOrderOfTheFile() {
    List<String> faults = faults(CAUCUS.replace("meeting", "meating").replace("subject:", "subjekt:").replace("least: 2", "leest: 2"))
        .lines().toList();
    assertEquals(List.of("own.yaml:4:13", "own.yaml:6:15", "own.yaml:7:7"),
        faults.stream().map(f -> f.substring(0, f.indexOf(": "))).toList());
  }

  @Test
  void whatIsNoYamlIsToldWithItsPlace() throws IOException {
    assertTrue(faults(CAUCUS.replace("[caucus]", "[caucus")).matches("own.yaml:6:\\d+: this is not YAML: .+"),
        faults(CAUCUS.replace("[caucus]", "[caucus")));
    assertTrue(faults("contact:\n\tverbs: []").startsWith("own.yaml:2:1: this is not YAML: found character '\\t(TAB)'"));
    Path latin = Files.write(folder.resolve("latin.yaml"), "# café".getBytes(StandardCharsets.ISO_8859_1));
    assertTrue(assertThrows(RuleFileException.class, () -> RuleFile.read(latin)).getMessage().endsWith("this is not text in UTF-8"));
  }

  @Test
  void aFileThatContainsItselfIsRefused() {
    assertTrue(faults("contact: &all\n  verbs: [*all]\n").contains("own.yaml:1:"));
  }

  @Test
  void examplesKnowTheirPlaceAndRule() {
    List<RuleFile.Example> examples = file(CAUCUS + """
        #
              examples:
                - text: Mali caucused with Togo.
                  yields: [meeting held Mali Togo]
        speech:
          examples:
            - {text: Mali spoke., yields: []}
        """).examples();
    assertEquals(2, examples.size());
    assertEquals("caucus", examples.getFirst().rule());
    assertTrue(examples.getFirst().place().endsWith("own.yaml:10:11"), examples.getFirst().place());
    assertEquals(List.of("meeting held Mali Togo"), examples.getFirst().yields());
    assertEquals(RuleFile.Example.Kind.STATEMENTS, examples.getLast().kind());
  }
}
