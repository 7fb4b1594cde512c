package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.When;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code time-examples.yaml}. */
class TimeExamplesTest {
  private final DateResolver resolver = new DateResolver();

  @TestFactory
  Stream<DynamicTest> findsAndResolvesEachExample() throws IOException {
    return examples().stream().map(example -> DynamicTest.dynamicTest(example.get("text").asText(), () -> check(example)));
  }

  @Test
  void hasExamplesEnough() throws IOException {
    assertTrue(examples().size() >= 150);
  }

  private static List<JsonNode> examples() throws IOException {
    try (InputStream in = TimeExamplesTest.class.getResourceAsStream("time-examples.yaml")) {
      List<JsonNode> examples = new ArrayList<>();
      new YAMLMapper().readTree(in).get("examples").forEach(examples::add);
      return examples;
    }
  }

  private void check(JsonNode example) {
    List<String> expected = new ArrayList<>();
    example.get("expect").forEach(line -> expected.add(line.asText()));
    String text = example.get("text").asText();
    assertEquals(String.join("\n", expected), told(SentenceFixture.sentence(text), example));
    assertEquals(String.join("\n", expected), told(SentenceFixture.whole(text), example), "with hyphenated words left whole");
  }

  private String told(Sentence sentence, JsonNode example) {
    return resolver.find(sentence).stream().map(e -> line(e, when(e, example))).collect(Collectors.joining("\n"));
  }

  private When when(TimeExpression expression, JsonNode example) {
    if (example.has("anchor")) {
      String[] days = example.get("anchor").asText().split(" ");
      return resolver.resolveAgainst(expression, new When(LocalDate.parse(days[0]), LocalDate.parse(days[days.length - 1]), null));
    }
    LocalDate reference = example.has("reference") ? LocalDate.parse(example.get("reference").asText()) : null;
    Tense tense = example.has("tense") ? Tense.valueOf(example.get("tense").asText().toUpperCase(Locale.ROOT)) : Tense.UNKNOWN;
    return resolver.resolve(expression, reference, tense);
  }

  private static String line(TimeExpression expression, When when) {
    String days = !when.isKnown() ? "none" : when.isDay() ? "" + when.earliest() : when.earliest() + " | " + when.latest();
    return expression.text() + " | " + expression.kind() + " | " + days;
  }
}
