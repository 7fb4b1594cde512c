package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diplograph.evaluate.Evaluation;
import org.diplograph.evaluate.EventCounts;
import org.diplograph.evaluate.Rates;
import org.diplograph.evaluate.Share;
import org.diplograph.evaluate.Slot;

/** An evaluation, as lines to read: a row a type of event, the sum, and the rest. */
final class ScoreTable {
  private static final String ROW = "%-15s %6s %6s %8s   %5s %5s %5s   %5s %5s %5s   %6s %6s %6s %6s %6s";

  private ScoreTable() {}

  static List<String> lines(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    lines.add("%-15s %6s %6s %8s   %-17s   %-17s   %s".formatted("", "", "", "", "lenient", "strict", "right, of those found"));
    lines.add(ROW.formatted("events", "found", "missed", "spurious", "P", "R", "F1", "P", "R", "F1",
        "type", "status", "agents", "date", "place"));
    evaluation.byType().forEach((type, score) -> lines.add(row("  " + type, score.counts(), score.slots())));
    lines.add(row("all", evaluation.counts(), evaluation.slots()));
    lines.add("");
    lines.add(fact("articles", Integer.toString(evaluation.articles().size())));
    lines.add(fact("optional events", evaluation.counts().optional() + " found"));
    lines.add(fact("links", share(evaluation.links().share())));
    lines.add(fact("agreements", share(evaluation.agreements().share())));
    lines.add(fact("statements", share(evaluation.statements().share())));
    return lines;
  }

  private static String row(String name, EventCounts counts, Map<Slot, Share> slots) {
    List<Object> cells = new ArrayList<>(List.of(name, counts.found(), counts.missed(), counts.spurious()));
    addRates(counts.lenient(), cells);
    addRates(counts.strictly(), cells);
    for (Slot slot : Slot.values()) {
      cells.add(slots.containsKey(slot) ? rate(slots.getOrDefault(slot, Share.NONE).rate()) : "–");
    }
    return ROW.formatted(cells.toArray());
  }

  private static void addRates(Rates rates, List<Object> cells) {
    cells.addAll(List.of(rate(rates.precision()), rate(rates.recall()), rate(rates.f1())));
  }

  private static String rate(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String fact(String name, String value) {
    return "%-15s %s".formatted(name, value);
  }

  private static String share(Share share) {
    return "%d of %d".formatted(share.right(), share.all());
  }
}
