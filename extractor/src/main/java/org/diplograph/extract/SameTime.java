package org.diplograph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.EventType;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Whether the times told of an event and by one more sentence can be those of one event.
 *
 * <p>Example: "met on Tuesday" and "the talks" can; "met on Tuesday" and "In April the two held a meeting" cannot.
 *
 * @param published the article's day, where known
 */
record SameTime(@Nullable LocalDate published) {
  private static final Pattern COARSE = Pattern.compile(
      "^(?:(?:late|early|mid|last|in) )?(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
          + "|\\b(?:last|earlier this) (?:month|year)|(?:19|20)\\d\\d$|\\bago\\b");

  /** Whether what a candidate tells can be of the cluster's time. */
  boolean of(Cluster cluster, Candidate c) {
    if (isLongAgo(c) && !cluster.when().isKnown() && cluster.when().text() == null) {
      return false;
    }
    if (isOneOfMany(cluster.when(), c) || !cluster.when().compatible(c.when()) || isBackground(cluster.when(), c)
        || isBackground(c.when(), c) && !cluster.when().isKnown()) {
      return false;
    }
    String text = c.when().text();
    return c.when().isKnown() || text == null
        || cluster.candidates.stream().map(k -> k.when()).filter(w -> !w.isKnown() && w.text() != null)
            .allMatch(w -> w.text().equalsIgnoreCase(text) || w.text().contains(text) || text.contains(w.text()));
  }

  /** "Several times this year", beside what happened on one day of it. */
  private static boolean isOneOfMany(When when, Candidate c) {
    return c.when().isKnown() && when.isKnown() && !c.definite() && Math.max(days(when), days(c.when())) > 31
        && (when.isDay() || c.when().isDay());
  }

  /** What is told without a time is news; what lies months back is another event, unless it is spoken of as known. */
  private boolean isBackground(When when, Candidate c) {
    boolean one = when.isKnown() && (when != c.when() ? !c.when().isKnown() : true);
    return one && published != null && when.latest().isBefore(published.minusDays(45)) && !c.definite()
        && c.type() != EventType.AGREEMENT_ACT;
  }

  /** "In April the two held a meeting", beside news without a time: a time no finer than a month tells of the background. */
  private static boolean isLongAgo(Candidate c) {
    When when = c.when();
    boolean coarse = when.isKnown() ? days(when) > 20 : when.text() != null && COARSE.matcher(when.text()).find();
    return coarse && !c.definite() && c.type() != EventType.AGREEMENT_ACT;
  }

  /** The most precise of the times told. */
  static When mostPrecise(List<Candidate> candidates) {
    When best = When.UNKNOWN;
    for (Candidate c : candidates) {
      When when = c.when();
      boolean better = when.isKnown() && (!best.isKnown() || days(when) < days(best)) || !best.isKnown() && best.text() == null;
      best = better ? when : best;
    }
    return best;
  }

  private static long days(When when) {
    return when.latest().toEpochDay() - when.earliest().toEpochDay();
  }
}
