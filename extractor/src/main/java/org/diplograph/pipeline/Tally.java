package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts outcomes. It is used by one thread. */
final class Tally {
  /** Enough to see what is wrong; the rest is in the log. */
  private static final int MOST_FAILURES = 100;

  private final Map<String, Integer> skipped = new TreeMap<>();
  private final Map<String, Integer> failed = new TreeMap<>();
  private final List<Outcome.Failed> failures = new ArrayList<>();
  private int kept;
  private int unchanged;

  void add(Outcome outcome) {
    switch (outcome) {
      case Outcome.Kept done -> {
        kept++;
        unchanged += done.unchanged() ? 1 : 0;
      }
      case Outcome.Skipped skip -> skipped.merge(skip.code(), 1, Integer::sum);
      case Outcome.Failed failure -> {
        failed.merge(failure.code(), 1, Integer::sum);
        if (failures.size() < MOST_FAILURES) {
          failures.add(failure);
        }
      }
    }
  }

  RunReport.Articles articles() {
    return new RunReport.Articles(kept, unchanged, skipped, failed, failures);
  }
}
