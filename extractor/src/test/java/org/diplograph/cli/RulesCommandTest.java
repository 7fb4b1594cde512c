package org.diplograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.extract.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own rules, from the command line, with the real models and authority. */
class RulesCommandTest {
  private static final Path README = Path.of("..", "README.md");

  private static final String CAUCUS = """
      contact:
        verbs:
          - id: caucus
            type: meeting
            lemmas: [caucus]
            roles: {subject: participant, with: participant}
            least: 2
            examples:
              - text: Kenyan President William Ruto caucused with Ugandan President Yoweri Museveni in Kampala.
                yields: [meeting held Kenya Uganda]
      """;
  private static final String ARTICLE = """
      {"id":"a","date":"2023-06-15","text":"KAMPALA - Kenyan President William Ruto caucused with Ugandan President Yoweri Museveni in Kampala."}
      """;

  @TempDir Path folder;

  private String rules(String text) throws IOException {
    return Files.writeString(folder.resolve("my-rules.yaml"), text).toString();
  }

  @Test
  void withoutAFileTheBuiltInRulesAreListed() {
    String list = Screen.of("rules").done();
    RuleSet.load().contact().nouns().forEach(rule ->
        assertTrue(list.lines().anyMatch(line -> line.strip().matches(rule.id() + " +" + rule.type().name().toLowerCase(Locale.ROOT) + " .+")), rule.id()));
    RuleSet.load().agreements().acts().forEach(rule -> assertTrue(list.contains("  " + rule.id() + " "), rule.id()));
  }

  @Test
  void theExampleInTheReadmeHolds() throws IOException {
    assumeTrue(Files.exists(README), "there is no README.md");
    Matcher example = Pattern.compile("```yaml\n(contact:.+?)```", Pattern.DOTALL).matcher(Files.readString(README));
    assertTrue(example.find(), "an example of a file of rules");
    String done = Screen.of("rules", rules(example.group(1))).done();
    assertTrue(done.contains("my-rules.yaml: 3 examples, all hold"), done);
  }

  @Test
  void theFaultInTheReadmeIsToldAsThere() throws IOException {
    assumeTrue(Files.exists(README), "there is no README.md");
    String readme = Files.readString(README);
    Matcher told = Pattern.compile("^my-rules.yaml:.+$", Pattern.MULTILINE).matcher(readme);
    assertTrue(told.find(), "an example of a fault");
    String faulty = rules(readme.substring(readme.indexOf("contact:\n")).split("```")[0].replaceFirst("participant", "particpant"));
    assertTrue(Screen.of("rules", faulty).err().contains(told.group()), told.group());
  }

  @Test
  void anExampleThatDoesNotHoldIsShownWithItsPlace() throws IOException {
    Screen screen = Screen.of("rules", rules(CAUCUS.replace("held Kenya", "planned Kenya")));
    assertEquals(ExitCode.FAILED, screen.exitCode(), screen.err());
    assertTrue(screen.out().contains("my-rules.yaml:9:11: an example of \"caucus\" does not hold"), screen.out());
    assertTrue(screen.out().contains("expected: meeting planned Kenya Uganda"), screen.out());
    assertTrue(screen.out().contains("found:    meeting held Kenya Uganda"), screen.out());
  }

  @Test
  void aFaultIsWrongUsageAndNothingIsDone() throws IOException {
    String faulty = rules(CAUCUS.replace("with: participant", "with: particpant"));
    String fault = "\n" + faulty + ":6:43: unknown role \"particpant\" (did you mean \"participant\"?)";
    Path store = folder.resolve("store");
    for (Screen screen : new Screen[] {
        Screen.of("rules", faulty), Screen.withInput(ARTICLE, "extract", "-", "--rules", faulty),
        Screen.withInput(ARTICLE, "build", "-", "--rules", faulty, "--store", store.toString())}) {
      assertEquals(ExitCode.USAGE, screen.exitCode(), screen.err());
      assertTrue(screen.err().replace("\r", "").contains(fault), screen.err());
      assertEquals("", screen.out());
    }
    assertFalse(Files.exists(store));
  }

  @Test
  void ownRulesFindWhatTheProgramDoesNot() throws IOException {
    assertFalse(Screen.withInput(ARTICLE, "extract", "-", "--format", "nquads").done().contains("#type> <https://w3id.org/diplograph/ontology#Meeting>"));
    String graph = Screen.withInput(ARTICLE, "extract", "-", "--format", "nquads", "--rules", rules(CAUCUS)).done();
    assertTrue(graph.contains("#type> <https://w3id.org/diplograph/ontology#Meeting>"), graph);
  }

  @Test
  void articlesAreProcessedAnewWhenTheRulesChangeAndOnlyThen() throws IOException {
    String[] build = {"build", "-", "--store", folder.resolve("store").toString(), "--rules", rules(CAUCUS)};
    assertEquals(1, Screen.withInput(ARTICLE, build).count("events"));
    assertTrue(Screen.withInput(ARTICLE, build).out().contains("unchanged"));
    rules(CAUCUS.replace("caucus", "powwow"));
    assertEquals(0, Screen.withInput(ARTICLE, build).count("events"));
  }
}
