package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * Sentences that tell half of an event, of which one nearby tells the other half.
 *
 * <p>Example: "Ruto met African leaders in Nairobi on Monday. He met the presidents of Chad and Togo": the first tells when and where, the
 * second whom.
 */
final class Leads {
  /** So many sentences from a lead its event is told in full. */
  private static final int REACH = 2;

  private Leads() {}

  /** "The trip was cancelled", of which the text has said no more than whom somebody was to meet. */
  static boolean isTripOff(Candidate c) {
    return c.type() == EventType.VISIT && c.fillers().isEmpty() && (c.status() == Status.CANCELLED || c.status() == Status.POSTPONED);
  }

  /** The meeting that the trip was to lead to, told just before, in an article that tells of no visit. */
  static Optional<Cluster> planned(Candidate off, List<Cluster> clusters) {
    boolean visits = clusters.stream().anyMatch(k -> k.first().type() == EventType.VISIT);
    return visits ? Optional.empty() : clusters.reversed().stream()
        .filter(k -> EventAssembler.CONTACT.contains(k.first().type()) && EventAssembler.status(k) == Status.PLANNED)
        .filter(k -> off.sentence() - k.first().sentence() <= REACH).findFirst();
  }

  /** A lead that does not yet say whom somebody met. */
  static boolean isOutline(Candidate c) {
    return c.type() == EventType.MEETING && !c.definite() && !EventAssembler.isComplete(c);
  }

  /** Whether the sentences after the lead tell it in full, without a time of their own. */
  static boolean isOutlined(Cluster cluster, Candidate lead) {
    int after = cluster.first().sentence() - lead.sentence();
    return after >= 0 && after <= REACH && cluster.when().equals(When.UNKNOWN) && cluster.persons().containsAll(lead.persons());
  }
}
