package org.diplograph.pipeline;

import java.util.List;
import org.diplograph.wikidata.Outcome;

/** How linking ended for everything that was unlinked: {@code report.of(Outcome.Linked.class).size()}. */
public record LinkReport(List<Outcome> outcomes) {
  public LinkReport {
    outcomes = List.copyOf(outcomes);
  }

  /** The outcomes of one sort, in the order of the entities. */
  public <T extends Outcome> List<T> of(Class<T> sort) {
    return outcomes.stream().filter(sort::isInstance).map(sort::cast).toList();
  }

  /** Whether there was an answer for everything. */
  public boolean complete() {
    return of(Outcome.NotAsked.class).isEmpty() && of(Outcome.Failed.class).isEmpty();
  }
}
