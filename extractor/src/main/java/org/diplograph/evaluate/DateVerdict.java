package org.diplograph.evaluate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the date of an event in the graph stands to the annotated one; {@link #MISSING} includes a date that is right but coarser. */
enum DateVerdict {
  RIGHT(1.0),
  /** Nothing was annotated, and so nothing can be wrong. */
  UNASKED(0.7),
  MISSING(0.5),
  WRONG(0.0);

  private final double likeness;

  DateVerdict(double likeness) {
    this.likeness = likeness;
  }

  static DateVerdict of(PredictedEvent predicted, GoldEvent gold) {
    Optional<DateSpan> span = predicted.span();
    List<DateSpan> wanted = gold.dateSpans();
    if (wanted.isEmpty()) {
      return span.isPresent() && contradicts(gold.month(), span.get()) ? WRONG : UNASKED;
    }
    if (span.isEmpty()) {
      return gold.hasDate() ? MISSING : UNASKED;
    }
    if (wanted.stream().anyMatch(day -> day.contains(span.get()))) {
      return RIGHT;
    }
    return wanted.stream().anyMatch(day -> day.overlaps(span.get())) ? MISSING : WRONG;
  }

  private static boolean contradicts(@Nullable String month, DateSpan span) {
    return month != null && !month.isEmpty() && !month.equals(span.month());
  }

  /** What the verdict adds to the likeness of two events, from 0 to 1. */
  double likeness() {
    return likeness;
  }
}
