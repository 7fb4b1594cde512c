package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the events that the graph has of an article with the annotated ones, one to one, the likest first.
 *
 * <p>Of equally like pairs, the one whose event comes first in the graph goes first, then the one that was annotated first.
 */
final class Pairing {
  private static final double LEAST_LIKENESS = 0.35;

  private final EventComparison comparison;

  Pairing(EventComparison comparison) {
    this.comparison = comparison;
  }

  private record Candidate(double likeness, PredictedEvent predicted, GoldEvent gold) {}

  /** The pairs, in the order in which they were made. */
  List<Match> pair(List<PredictedEvent> predicted, List<GoldEvent> gold) {
    Set<String> used = new HashSet<>();
    Set<String> found = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Candidate pair : candidates(predicted, gold)) {
      if (!used.contains(pair.predicted.iri()) && !found.contains(pair.gold.id())) {
        used.add(pair.predicted.iri());
        found.add(pair.gold.id());
        matches.add(new Match(pair.predicted, pair.gold, comparison.faults(pair.predicted, pair.gold)));
      }
    }
    return matches;
  }

  private List<Candidate> candidates(List<PredictedEvent> predicted, List<GoldEvent> gold) {
    return predicted.stream()
        .flatMap(event -> gold.stream().map(wanted -> new Candidate(comparison.likeness(event, wanted), event, wanted)))
        .filter(pair -> pair.likeness >= LEAST_LIKENESS)
        // A stable sort, so that equal ones stay in the order of graph and annotation.
        .sorted(Comparator.comparingDouble(Candidate::likeness).reversed()).toList();
  }
}
