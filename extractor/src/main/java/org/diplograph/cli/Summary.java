package org.diplograph.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diplograph.curation.Standing;
import org.diplograph.pipeline.Outcome;
import org.diplograph.pipeline.RunReport;

/**
 * What a build did, as lines to read.
 *
 * @param serving whether the store is served next, so that this need not be proposed
 */
record Summary(StoreOption store, boolean serving) {
  private static final int MOST_FAILURES = 10;

  List<String> lines(RunReport report) {
    List<String> lines = new ArrayList<>(articles(report));
    lines.add("");
    lines.add("In the store now");
    lines.addAll(new Counts(report.graph()).lines());
    lines.add("");
    lines.addAll(checks(report.checks()));
    lines.addAll(corrections(report.corrections()));
    lines.add("Store   " + store.folder().toAbsolutePath().normalize());
    lines.add("");
    lines.addAll(next(report));
    return lines;
  }

  /** How the articles ended, for commands that keep nothing. */
  static List<String> articles(RunReport report) {
    RunReport.Articles articles = report.articles();
    List<String> lines = new ArrayList<>();
    String unchanged = articles.unchanged() == 0 ? "" : "  %,d unchanged".formatted(articles.unchanged());
    lines.add((report.interrupted() ? "Interrupted after " : "Read ") + "%,d articles in %s".formatted(articles.total(), time(report.time())));
    lines.add("  kept    %,7d%s".formatted(articles.kept(), unchanged));
    lines.add("  skipped %,7d%s".formatted(articles.skippedCount(), reasons(articles.skipped())));
    lines.add("  failed  %,7d%s".formatted(articles.failedCount(), reasons(articles.failed())));
    for (Outcome.Failed failure : articles.failures().stream().limit(MOST_FAILURES).toList()) {
      lines.add("    %s [%s] %s: %s".formatted(failure.where(), failure.id(), failure.code(), plain(failure.message())));
    }
    if (articles.failedCount() > MOST_FAILURES) {
      lines.add("    … and %,d more; --verbose names all".formatted(articles.failedCount() - MOST_FAILURES));
    }
    if (report.interrupted()) {
      lines.add("The same command goes on where this one stopped.");
    }
    return lines;
  }

  private static String reasons(Map<String, Integer> codes) {
    List<String> reasons = new ArrayList<>();
    codes.forEach((code, count) -> reasons.add("%s %,d".formatted(code, count)));
    return reasons.isEmpty() ? "" : "  " + String.join(", ", reasons);
  }

  private static List<String> checks(RunReport.Checks checks) {
    List<String> lines = new ArrayList<>();
    int bad = checks.violations().size();
    lines.add("Shapes  %,d graphs checked, %s".formatted(checks.graphs(), checks.passed() ? "all valid"
        : "%,d articles refused, %,d violations in what was put together".formatted(checks.invalidArticles(), bad)));
    checks.violations().stream().limit(MOST_FAILURES).forEach(violation -> lines.add("    " + plain(violation)));
    return lines;
  }

  private static List<String> corrections(List<Standing> corrections) {
    List<String> lines = new ArrayList<>();
    List<String> broken = CorrectionText.broken(corrections);
    if (!corrections.isEmpty()) {
      lines.add("Curated %,d corrections, %s".formatted(corrections.size(), broken.isEmpty() ? "all apply"
          : "%,d do not apply, or only in part".formatted(corrections.stream().filter(standing -> !standing.isWhole()).count())));
      lines.addAll(broken);
    }
    return lines;
  }

  private List<String> next(RunReport report) {
    List<String> lines = new ArrayList<>();
    if (report.graph().eventCount() == 0) {
      lines.add("No events were found. To try the program on articles that have some:");
      lines.add("  ./diplograph build examples/articles --store examples-data");
      return lines;
    }
    String hint = store.hint();
    lines.add("To try next");
    lines.add("  ./diplograph query 01-who-met-whom%s".formatted(hint));
    lines.add("  ./diplograph export --format turtle -o graph.ttl%s".formatted(hint));
    lines.add(serving ? "  ./diplograph stats%s".formatted(hint) : "  ./diplograph serve%s".formatted(hint));
    return lines;
  }

  /** What an article holds must not be able to steer the terminal. */
  static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static String time(Duration time) {
    double seconds = time.toMillis() / 1000.0;
    return seconds < 100 ? "%.1f s".formatted(seconds) : "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
