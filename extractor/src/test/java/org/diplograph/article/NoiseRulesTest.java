package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText.Block.Kind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example beside a rule in the data files holds. */
class NoiseRulesTest {
  @TestFactory
  Stream<DynamicTest> eachRuleDoesWhatItsExamplesSay() {
    return NoiseRule.load().stream().flatMap(rule -> rule.examples().stream()
        .map(example -> DynamicTest.dynamicTest(rule.id() + ": " + example.text(), () -> assertEquals(example.leaves(), leaves(rule, example)))));
  }

  @Test
  void eachRuleHasAnExampleAndAnIdOfItsOwn() {
    List<NoiseRule> rules = NoiseRule.load();
    assertEquals(rules.size(), rules.stream().map(NoiseRule::id).distinct().count());
    rules.forEach(rule -> assertTrue(rule.examples().stream().anyMatch(e -> !e.leaves().equals(e.text())), rule.id()));
  }

  @TestFactory
  Stream<DynamicTest> appealsLeaveWhatTheirExamplesSay() {
    Appeals appeals = new Appeals(Appeals.cues());
    return Appeals.cues().examples().stream().map(example -> DynamicTest.dynamicTest(example.text().lines().findFirst().orElseThrow(),
        () -> assertEquals(example.leaves(), String.join("\n", appeals.apply(draft(example.text())).passages().stream().map(Passage::words).toList()))));
  }

  @TestFactory
  Stream<DynamicTest> eachDatelineFindsWhatItsExamplesSay() {
    Datelines datelines = Datelines.load();
    return datelines.forms().stream().flatMap(form -> form.examples().stream()
        .map(example -> DynamicTest.dynamicTest(form.id() + ": " + example.text(), () -> assertEquals(example, found(datelines, example.text())))));
  }

  private static Datelines.Example found(Datelines datelines, String text) {
    return datelines.find(text)
        .map(found -> new Datelines.Example(text, found.place(), found.agency(), found.date() == null ? null : found.date().toString(),
            text.substring(found.end()).strip()))
        .orElse(new Datelines.Example(text, null, null, null, null));
  }

  private static String leaves(NoiseRule rule, NoiseRule.Example example) {
    return rule.apply(draft(example.text()).passages().getFirst()).words();
  }

  private static Draft draft(String text) {
    List<Passage> passages = Normaliser.normalise(text).text().lines()
        .map(line -> new Passage(Normaliser.normalise(line), Kind.BODY))
        .toList();
    return new Draft(new Article("example", text, null, null, null, null), passages, null, null);
  }
}
