package org.diplograph.reconcile;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How well the values that an entity has agree with a hint, from 0 to 100; empty where nothing can be said.
 *
 * @param meant the IRIs of the entities that the hint means, where its property leads to entities
 */
record HintScore(ReconciliationQuery.Hint hint, EntityProperty property, Set<String> meant, NameScore names) {
  /** Below this, a value is another one: Norland is not Sudland. */
  private static final double ALIKE = 80;

  OptionalDouble of(List<Value> values) {
    return values.stream().flatMapToDouble(value -> hint.values().stream()
        .map(wanted -> of(value, wanted)).flatMapToDouble(OptionalDouble::stream)).max();
  }

  private OptionalDouble of(Value value, ReconciliationQuery.Wanted wanted) {
    return switch (value) {
      case Value.Reference reference -> OptionalDouble.of(meant.contains(reference.iri()) ? 100 : likeness(wanted, reference.label()));
      case Value.Text text -> OptionalDouble.of(likeness(wanted, text.text()));
      case Value.Quantity quantity -> OptionalDouble.of(sameNumber(quantity.amount(), wanted.text()) ? 100 : 0);
      case Value.Period period -> PropertyValues.period(wanted.text()).stream()
          .mapToDouble(asked -> period.overlaps(asked) ? 100 : 0).findFirst();
    };
  }

  private double likeness(ReconciliationQuery.Wanted wanted, String name) {
    double score = wanted.text().isBlank() ? 0 : names.of(wanted.text(), name, Set.of());
    return score < ALIKE ? 0 : score;
  }

  private static boolean sameNumber(double amount, String text) {
    try {
      return Math.abs(amount - Double.parseDouble(text)) < 0.01;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
