package org.diplograph.reconcile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a property of an entity. */
sealed interface Value {
  /** Another entity. */
  record Reference(String iri, String label) implements Value {}

  record Text(String text) implements Value {}

  record Quantity(double amount) implements Value {}

  /** A time from its first to its last day; a day on which it begins or ends may be unknown, or not have come. */
  record Period(@Nullable LocalDate from, @Nullable LocalDate until) implements Value {
    boolean overlaps(Period other) {
      return beginsBefore(other) && other.beginsBefore(this);
    }

    private boolean beginsBefore(Period other) {
      return from == null || other.until == null || !from.isAfter(other.until);
    }

    private String text() {
      String begin = from == null ? ".." : from.toString();
      return from != null && from.equals(until) ? begin : begin + "/" + (until == null ? ".." : until);
    }
  }

  /** As people read it; periods as ISO 8601 writes them, {@code 2020-01-01/2020-12-31}. */
  default String written() {
    return switch (this) {
      case Reference reference -> reference.label();
      case Text text -> text.text();
      case Quantity quantity -> Double.toString(quantity.amount());
      case Period period -> period.text();
    };
  }
}
