package org.diplograph.evaluate;

import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * An event of the graph, as far as it is measured.
 *
 * @param type the class in the ontology, or for an act on an agreement the act: {@code Meeting}, {@code Signing}
 * @param status in lower case, as the annotations have it: {@code held}
 * @param participants, parties, places the IRIs of nodes
 */
public record PredictedEvent(
    String iri,
    String type,
    @Nullable String status,
    SortedSet<String> participants,
    SortedSet<String> parties,
    SortedSet<String> places,
    @Nullable String date,
    @Nullable String earliest,
    @Nullable String latest) {

  /** The day, or else what earliest and latest leave; one of these alone is taken for both. */
  Optional<DateSpan> span() {
    Optional<DateSpan> day = DateSpan.of(date);
    if (day.isPresent()) {
      return day;
    }
    Optional<DateSpan> from = DateSpan.of(isGiven(earliest) ? earliest : latest);
    Optional<DateSpan> to = DateSpan.of(isGiven(latest) ? latest : earliest);
    return from.flatMap(first -> to.map(last -> new DateSpan(first.first(), last.last())));
  }

  private static boolean isGiven(@Nullable String date) {
    return date != null && !date.isEmpty();
  }
}
