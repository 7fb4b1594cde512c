package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * The steps of a visit within the country, which are no visits of their own.
 *
 * <p>Example: "Rojas arrived in Oslo on Monday. She was to proceed to the palace." tells of one visit.
 */
final class Steps {
  /** So many sentences after the arrival the visit is still spoken of. */
  private static final int NEAR = 4;

  /** So many days after the arrival a step may follow. */
  private static final int STAY = 4;

  private final List<Candidate> candidates;

  Steps(List<Candidate> candidates) {
    this.candidates = List.copyOf(candidates);
  }

  /** All candidates but the steps of visits that others tell of. */
  List<Candidate> withoutSteps() {
    return candidates.stream().filter(c -> candidates.stream().noneMatch(v -> isStep(c, v))).toList();
  }

  /** Of the same guest, still to come, to a place within the state where the guest already is. */
  private static boolean isStep(Candidate step, Candidate visit) {
    boolean before = visit.sentence() < step.sentence() || visit.sentence() == step.sentence() && visit.trigger() < step.trigger();
    boolean near = before && step.sentence() - visit.sentence() <= NEAR;
    boolean visits = step.type() == EventType.VISIT && visit.type() == EventType.VISIT
        && step.status() == Status.PLANNED && visit.status() == Status.HELD;
    Optional<String> state = host(step);
    boolean within = state.isPresent() && state.equals(host(visit)) && step.location() != null
        && !step.location().place().equals(state.get());
    boolean same = !step.persons().isEmpty() && visit.persons().containsAll(step.persons());
    return near && visits && within && same
        && (visit.when().text() == null || visit.when().isDay() && isSoonAfter(step.when(), visit.when()));
  }

  private static boolean isSoonAfter(When step, When visit) {
    boolean days = step.isDay() && !step.earliest().isBefore(visit.earliest()) && !step.earliest().isAfter(visit.earliest().plusDays(STAY));
    return days || step.compatible(visit);
  }

  private static Optional<String> host(Candidate visit) {
    return visit.fillers().stream().filter(f -> f.role() == Role.HOST).map((Filler f) -> f.referent().actor()).findFirst();
  }
}
