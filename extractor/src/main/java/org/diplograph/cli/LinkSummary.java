package org.diplograph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.pipeline.LinkReport;
import org.diplograph.wikidata.Outcome;
import org.jspecify.annotations.Nullable;

/** What linking did, as lines to read. */
record LinkSummary(StoreOption store) {
  /** @param review where what is unsure is written, null for nowhere */
  List<String> lines(LinkReport report, @Nullable Path review) {
    List<String> lines = new ArrayList<>();
    List<Outcome.Linked> linked = report.of(Outcome.Linked.class);
    List<Outcome.Unsure> unsure = report.of(Outcome.Unsure.class);
    lines.add(count("linked", linked.size(), ""));
    linked.forEach(link -> lines.add("    " + Summary.plain("%s = %s %s (%.2f: %s)".formatted(link.subject().iri(), link.option().iri(),
        link.option().label(), link.option().score(), String.join("; ", link.option().reasons())))));
    lines.add(count("unsure", unsure.size(), review == null || unsure.isEmpty() ? "" : "written to " + review));
    lines.add(count("none", report.of(Outcome.None.class).size(), ""));
    lines.add(count("not asked", report.of(Outcome.NotAsked.class).size(), ""));
    reasons(report.of(Outcome.NotAsked.class).stream().map(Outcome.NotAsked::reason).toList(), lines);
    lines.add(count("failed", report.of(Outcome.Failed.class).size(), ""));
    reasons(report.of(Outcome.Failed.class).stream().map(Outcome.Failed::reason).toList(), lines);
    if (!unsure.isEmpty()) {
      lines.add(review == null ? "To decide about what is unsure, run it again with: --review review.csv"
          : "Write same, close or no into its column decision, then: ./diplograph link --apply %s%s".formatted(review, store.hint()));
    }
    return lines;
  }

  private static String count(String what, int count, String more) {
    return "  %-10s %,7d  %s".formatted(what, count, more).stripTrailing();
  }

  private static void reasons(List<String> reasons, List<String> lines) {
    Map<String, Integer> counts = new TreeMap<>();
    reasons.forEach(reason -> counts.merge(reason, 1, Integer::sum));
    counts.forEach((reason, count) -> lines.add("    %,d: %s".formatted(count, Summary.plain(reason))));
  }
}
