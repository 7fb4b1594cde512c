package org.diplograph.extract;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * When and where agreements were signed of which only other sentences tell the day and place: those of the talks or the visit just
 * told of. "The presidents met in Lima on Monday. The two countries signed four accords."
 */
final class ActSettings {
  /** So many sentences may lie between talks and what was signed at them. */
  private static final int REACH = 2;
  /** So many days after it, a contact is still news. */
  private static final int NEWS = 7;

  private final Destinations places;
  private final @Nullable LocalDate published;

  /**
   * @param published the article's day, where known
   */
  ActSettings(Destinations places, @Nullable LocalDate published) {
    this.places = places;
    this.published = published;
  }

  /** The act with the day and place of the contact at which it was done; the same where it has its own or there was none. */
  Candidate placed(Candidate act, List<Cluster> before) {
    boolean fresh = act.act() == Act.SIGNING && act.status() == Status.HELD && act.agreement() != null && !act.agreement().definite()
        && act.agreement().year() == 0 && act.when().text() == null && act.parties().size() >= 2;
    if (!fresh) {
      return act;
    }
    Optional<Cluster> contact = before.stream().filter(k -> isOccasion(k) && k.parties().containsAll(act.sides()) && distance(k, act) <= REACH)
        .min(Comparator.comparingInt(k -> distance(k, act)));
    return contact.map(k -> {
      Candidate dated = act.when().isKnown() ? act : act.at(k.when());
      Optional<Location> where = k.location(places);
      return act.location() != null || where.isEmpty() ? dated : dated.in(where.get());
    }).orElse(act);
  }

  /** A meeting or visit that is over and was news when the article was written. */
  private boolean isOccasion(Cluster contact) {
    boolean held = EventAssembler.status(contact) == Status.HELD;
    boolean kind = EventAssembler.CONTACT.contains(contact.first().type()) || contact.first().type() == EventType.VISIT;
    LocalDate latest = contact.when().latest();
    return held && kind && latest != null && published != null && !latest.isBefore(published.minusDays(NEWS));
  }

  private static int distance(Cluster contact, Candidate act) {
    return contact.candidates.stream().mapToInt(c -> act.sentence() - c.sentence()).filter(d -> d >= 0).min().orElse(Integer.MAX_VALUE);
  }
}
