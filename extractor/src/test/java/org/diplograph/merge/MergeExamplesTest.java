package org.diplograph.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples that stand beside the weights. */
class MergeExamplesTest {
  private final MergeRule rule = MergeRule.load();

  @TestFactory
  Stream<DynamicTest> whatTheExamplesSayHolds() {
    return rule.examples().stream().map(example -> DynamicTest.dynamicTest(example.says(), () ->
        assertEquals(example.events(), grouped(example), example.says())));
  }

  @Test
  void thereAreExamples() {
    assertTrue(rule.examples().size() >= 20);
  }

  private String grouped(MergeRule.Example example) {
    ExampleWorld world = new ExampleWorld();
    List<Event.Report> reports = example.reports().entrySet().stream().map(e -> world.report(e.getKey(), e.getValue())).toList();
    return String.join(", ", new EventMerger(rule).merge(reports, world).stream()
        .map(e -> String.join("+", e.reports().stream().map(Event.Report::article).toList())).sorted().toList());
  }
}
