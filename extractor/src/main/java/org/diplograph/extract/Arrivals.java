package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/**
 * Where those arrived of whom a sentence says only that they did: where somebody of another state received them.
 *
 * <p>Example: "Rojas arrived on Monday. She was welcomed by President Silva of Chile." tells of a visit to Chile.
 */
final class Arrivals {
  /** So many sentences may lie between the arrival and the welcome. */
  private static final int NEAR = 2;

  private final List<Candidate> candidates;

  Arrivals(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /** All candidates, the visits without a goal completed where a welcome tells it. */
  List<Candidate> completed() {
    return candidates.stream().map(c -> isWithoutGoal(c) ? welcome(c).map(w -> to(c, w)).orElse(c) : c).toList();
  }

  private static boolean isWithoutGoal(Candidate c) {
    return c.type() == EventType.VISIT && !c.fillers().isEmpty()
        && c.fillers().stream().allMatch(f -> f.role() == Role.GUEST && f.referent().isPerson());
  }

  /** The meeting nearby at which the same guest was received. */
  private Optional<Candidate> welcome(Candidate visit) {
    return candidates.stream().filter(m -> m.type() == EventType.MEETING && m.status() == visit.status())
        .filter(m -> Math.abs(m.sentence() - visit.sentence()) <= NEAR && m.when().compatible(visit.when()))
        .filter(m -> m.fillers().stream().anyMatch(f -> f.role() == Role.GUEST && visit.persons().contains(f.referent().actor())))
        .filter(m -> host(m).flatMap(h -> h.referent().party())
            .filter(p -> p.startsWith("state/") && !visit.parties().contains(p)).isPresent())
        .findFirst();
  }

  private static Optional<Filler> host(Candidate meeting) {
    return meeting.fillers().stream().filter(f -> f.role() == Role.HOST).findFirst();
  }

  private static Candidate to(Candidate visit, Candidate welcome) {
    Filler host = host(welcome).orElseThrow();
    Referent state = new Referent(host.referent().party().orElseThrow(), null, null, false);
    Candidate whole = visit.with(List.of(new Filler(host.mention(), state, Role.HOST)));
    Location place = welcome.location();
    return visit.location() == null && place != null ? whole.in(place) : whole;
  }
}
