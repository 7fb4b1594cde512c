package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.model.EventType;
import org.diplograph.pipeline.Statistics;

/** What is in a store, as lines to read. */
record Counts(Statistics graph) {
  private static final Map<String, String> ENTITIES = Map.of(
      "Person", "persons", "State", "states", "Organization", "organizations", "Place", "places", "Agreement", "agreements");
  private static final List<String> ORDER = List.of("Person", "State", "Organization", "Place", "Agreement");

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(line("articles", graph.articles(), ""));
    lines.add(line("events", graph.eventCount(), "from %,d reports".formatted(graph.reports())));
    for (EventType type : EventType.values()) {
      Map<String, Long> statuses = graph.events().getOrDefault(type.term(), Map.of());
      if (!statuses.isEmpty()) {
        lines.add(line("  " + words(type.term()), sum(statuses), statuses(statuses)));
      }
    }
    lines.add(line("statements", graph.statements(), ""));
    for (String name : ORDER) {
      Statistics.Linked linked = graph.entities(name);
      lines.add(line(ENTITIES.get(name), linked.count(), linked.count() == 0 ? "" : "%,d linked to Wikidata".formatted(linked.linked())));
    }
    return lines;
  }

  private static String line(String what, long count, String more) {
    return "  %-17s %,7d  %s".formatted(what, count, more).stripTrailing();
  }

  private static long sum(Map<String, Long> statuses) {
    return statuses.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String statuses(Map<String, Long> statuses) {
    return statuses.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(status -> "%,d %s".formatted(status.getValue(), words(status.getKey()))).collect(Collectors.joining(", "));
  }

  /** {@code AgreementAct} as people write it. */
  private static String words(String term) {
    return term.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
