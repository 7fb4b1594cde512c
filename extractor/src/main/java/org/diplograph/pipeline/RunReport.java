package org.diplograph.pipeline;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.curation.Standing;

/**
 * What a run did, and what is in the store after it.
 *
 * @param corrections what became of what people said, in the order in which they said it
 * @param interrupted whether it was told to stop before the end of the input
 */
public record RunReport(
    Articles articles, Statistics graph, Checks checks, List<Standing> corrections, Duration time, boolean interrupted) {
  public RunReport {
    corrections = List.copyOf(corrections);
  }

  /**
   * How the items of the input ended.
   *
   * @param unchanged how many of those kept were in the store already
   * @param skipped by code
   * @param failed by code
   * @param failures the first of them, in the order of the input
   */
  public record Articles(
      int kept, int unchanged, Map<String, Integer> skipped, Map<String, Integer> failed, List<Outcome.Failed> failures) {
    public Articles {
      skipped = new TreeMap<>(skipped);
      failed = new TreeMap<>(failed);
      failures = List.copyOf(failures);
    }

    public int skippedCount() {
      return sum(skipped.values());
    }

    public int failedCount() {
      return sum(failed.values());
    }

    public int total() {
      return kept + skippedCount() + failedCount();
    }

    private static int sum(Collection<Integer> counts) {
      return counts.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * What the shapes said.
   *
   * @param graphs how many graphs were checked
   * @param invalidArticles how many articles were refused because their graph is not valid
   * @param violations in the graphs that were stored: those of the consolidated events and of the authority
   */
  public record Checks(int graphs, int invalidArticles, List<String> violations) {
    public Checks {
      violations = List.copyOf(violations);
    }

    public boolean passed() {
      return invalidArticles == 0 && violations.isEmpty();
    }
  }

  /** Whether every article was kept or left out on purpose, and every graph is valid. */
  public boolean clean() {
    return articles.failedCount() == 0 && checks.passed();
  }
}
