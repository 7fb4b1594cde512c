package org.diplograph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates what the text dates by another time of its story: after "They met on Tuesday", "the following day" is Wednesday, and "earlier in
 * the day" Tuesday. Counted from the event told before, else from the day named last.
 */
final class Chronology {
  private final ResolvedText text;
  private final @Nullable LocalDate published;

  Chronology(ResolvedText text) {
    this.text = text;
    this.published = text.text().source().date().orElse(null);
  }

  /** The candidates, in the order of the text, with the times that can be counted from an earlier one. */
  List<Candidate> dated(List<Candidate> candidates) {
    List<Candidate> dated = new ArrayList<>();
    for (Candidate c : candidates) {
      dated.add(c.when().isKnown() || c.when().text() == null ? c : dated(c, dated));
    }
    return dated;
  }

  private Candidate dated(Candidate c, List<Candidate> before) {
    Optional<TimeMention> time = text.times().stream()
        .filter(t -> t.sentence() == c.sentence() && t.after() != null && c.when().text().equals(t.plain().text())).findFirst();
    return time.flatMap(t -> anchor(t, before).map(a -> t.after().apply(a)))
        .filter(w -> w.isKnown() && fits(w, c.status())).map(c::at).orElse(c);
  }

  private Optional<When> anchor(TimeMention time, List<Candidate> before) {
    Optional<When> told = before.reversed().stream().map(Candidate::when).filter(When::isKnown).findFirst();
    Optional<TimeMention> named = text.times().stream().filter(t -> isBefore(t, time) && !t.habitual() && t.past().isDay())
        .max(Comparator.comparingInt(TimeMention::sentence).thenComparingInt(TimeMention::first));
    return told.filter(When::isDay).or(() -> named.map(TimeMention::past)).or(() -> told);
  }

  private static boolean isBefore(TimeMention a, TimeMention b) {
    return a.sentence() < b.sentence() || a.sentence() == b.sentence() && a.first() < b.first();
  }

  /** What has been held did not take place after the article, and what is planned not before it. */
  private boolean fits(When when, Status status) {
    return published == null
        || (status == Status.HELD ? !when.earliest().isAfter(published.plusDays(1))
            : status != Status.PLANNED || !when.latest().isBefore(published.minusDays(1)));
  }
}
