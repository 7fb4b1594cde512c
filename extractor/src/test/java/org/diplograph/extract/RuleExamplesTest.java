package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.diplograph.extract.RuleSet.Example;
import org.diplograph.model.ArticleFindings;
import org.diplograph.pipeline.RuleExamples;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule's own examples yield what the rule file says. */
class RuleExamplesTest {
  private static final ExampleYield READING = new ExampleYield(Extraction.AUTHORITY);

  @TestFactory
  Stream<DynamicTest> contactExamplesYieldWhatTheySay() {
    RuleSet.Contact rules = RuleSet.load().contact();
    return Stream.concat(rules.verbs().stream(), rules.nouns().stream())
        .flatMap(rule -> rule.examples().stream().map(example -> events(rule.id(), example)));
  }

  @TestFactory
  Stream<DynamicTest> actExamplesYieldWhatTheySay() {
    return RuleSet.load().agreements().acts().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> events(rule.id(), example)));
  }

  @TestFactory
  Stream<DynamicTest> speechExamplesYieldWhatTheySay() {
    return RuleSet.load().speech().examples().stream().map(example -> DynamicTest.dynamicTest(example.text(), () -> {
      ArticleFindings findings = Extraction.of(example.text(), RuleExamples.PUBLISHED);
      assertEquals(example.yields(), READING.statements(findings), example.text());
    }));
  }

  @TestFactory
  Stream<DynamicTest> topicExamplesYieldWhatTheySay() {
    return RuleSet.load().topics().stream().flatMap(topic -> topic.examples().stream().map(example ->
        DynamicTest.dynamicTest(topic.id() + ": " + example.text(), () -> {
          ArticleFindings findings = Extraction.of(example.text(), RuleExamples.PUBLISHED);
          assertEquals(example.yields(), READING.topics(findings), example.text());
        })));
  }

  private static DynamicTest events(String rule, Example example) {
    return DynamicTest.dynamicTest(rule + ": " + example.text(), () -> {
      ArticleFindings findings = Extraction.of(example.text(), RuleExamples.PUBLISHED);
      assertEquals(example.yields(), READING.events(findings), example.text());
    });
  }
}
