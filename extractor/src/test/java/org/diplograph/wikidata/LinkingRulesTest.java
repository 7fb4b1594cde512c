package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.wikidata.Candidate.Holding;
import org.diplograph.wikidata.LinkingRules.Example;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples in {@code linking.yaml}. */
class LinkingRulesTest {
  private static final LinkingRules RULES = LinkingRules.load();

  @TestFactory
  Stream<DynamicTest> examplesHold() {
    return RULES.examples().stream().map(example -> DynamicTest.dynamicTest(example.kind() + ": " + example.reason(),
        () -> assertEquals(example.is(), outcome(example))));
  }

  @Test
  void everyKindHasAnExampleThatIsSure() {
    Set<String> sure = RULES.examples().stream().filter(example -> example.is().equals("sure")).map(Example::kind).collect(Collectors.toSet());
    assertTrue(sure.containsAll(Set.of("person", "organization", "place", "agreement", "summit")), sure.toString());
  }

  private static String outcome(Example example) {
    Stream<Candidate> candidates = Stream.of(candidate(example.item(), 1));
    if (example.rival() != null) {
      candidates = Stream.concat(candidates, Stream.of(candidate(example.rival(), 2)));
    }
    return switch (new Judgement(RULES).of(subject(example), candidates.toList())) {
      case Outcome.Linked linked when linked.option().iri().endsWith("1") -> "sure";
      case Outcome.Unsure unsure -> "unsure";
      case Outcome.None none -> "none";
      case Outcome other -> other.toString();
    };
  }

  private static Subject subject(Example example) {
    Map<String, List<String>> graph = example.graph();
    List<String> on = graph.getOrDefault("on", List.of());
    return new Subject("https://w3id.org/diplograph/x", example.kind(), graph.get("name"), known(graph, "state"), known(graph, "office"),
        known(graph, "place"), known(graph, "actor"), known(graph, "agreement"), on.isEmpty() ? null : days(on), null,
        String.join(" ", graph.getOrDefault("sentence", List.of())), Set.of());
  }

  private static Candidate candidate(Map<String, List<String>> item, int number) {
    List<Days> dates = item.containsKey("date") ? List.of(days(item.get("date"))) : List.of();
    LocalDate died = item.containsKey("died") ? LocalDate.parse(item.get("died").getFirst()) : null;
    return new Candidate(CandidateReader.ITEMS + "Q90000000" + number, item.get("label").getFirst(), item.getOrDefault("alias", List.of()), "",
        item.getOrDefault("type", List.of()), known(item, "state"),
        item.getOrDefault("office", List.of()).stream().map(LinkingRulesTest::holding).toList(),
        known(item, "place"), known(item, "actor"), dates, new Days(null, died), null, false);
  }

  private static List<Known> known(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream().map(LinkingRulesTest::known).toList();
  }

  /** {@code Port Ana Q900000301}. */
  private static Known known(String text) {
    int id = text.lastIndexOf(" Q9");
    return id < 0 ? new Known(text, null) : new Known(text.substring(0, id), text.substring(id + 1));
  }

  /** {@code Foreign Minister Q900000201 2019-01-01 2022-06-30}. */
  private static Holding holding(String text) {
    String[] parts = text.split(" (?=\\d{4}-)");
    return new Holding(known(parts[0]), parts.length < 3 ? new Days(null, null) : days(List.of(parts[1], parts[2])));
  }

  private static Days days(List<String> days) {
    return new Days(LocalDate.parse(days.getFirst()), LocalDate.parse(days.getLast()));
  }
}
