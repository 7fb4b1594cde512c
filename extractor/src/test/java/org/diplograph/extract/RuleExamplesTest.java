package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.extract.RuleSet.Example;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Entity;
import org.diplograph.model.EventMention;
import org.diplograph.model.Participation;
import org.diplograph.model.StatementMention;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each rule's own examples yield what the rule file says. */
class RuleExamplesTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 15);

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
      ArticleFindings findings = Extraction.of(example.text(), PUBLISHED);
      List<String> found = findings.statements().stream().map(s -> "statement " + speaker(findings, s)).toList();
      assertEquals(example.yields(), found, example.text());
    }));
  }

  private static DynamicTest events(String rule, Example example) {
    return DynamicTest.dynamicTest(rule + ": " + example.text(), () -> {
      ArticleFindings findings = Extraction.of(example.text(), PUBLISHED);
      assertEquals(example.yields(), findings.events().stream().map(RuleExamplesTest::told).toList(), example.text());
    });
  }

  private static String told(EventMention event) {
    TreeSet<String> parties = new TreeSet<>();
    for (Participation p : event.participations()) {
      if (p.behalf() != null) {
        parties.add(label(p.behalf()));
      } else if (!p.actor().startsWith("person/")) {
        parties.add(label(p.actor()));
      }
    }
    String type = event.act() == null ? event.type().name() : event.act().name();
    return (type + " " + event.status()).toLowerCase(Locale.ROOT) + " " + String.join(" ", parties);
  }

  private static String speaker(ArticleFindings findings, StatementMention statement) {
    return Extraction.AUTHORITY.find(statement.speaker()).map(e -> e instanceof Entity.Person p && !p.tenures().isEmpty()
        ? Extraction.AUTHORITY.stateOf(Extraction.AUTHORITY.find(p.tenures().getFirst().office()).orElseThrow()).orElseThrow().label()
        : e.label()).orElse(statement.speaker());
  }

  private static String label(String key) {
    return Extraction.AUTHORITY.find(key).map(Entity::label).orElse(key);
  }
}
