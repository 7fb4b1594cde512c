package org.diplograph.pipeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an actor or place is the one that the graph says: what is known of it, where it occurs, and who else bears its names.
 *
 * @param facts names, offices, links, in the order in which people ask
 * @param day that of the latest article about it, to which the others are compared; null where no article has a date
 */
public record EntityExplanation(String iri, String label, Map<String, String> facts, @Nullable String day, List<Other> others) {
  public EntityExplanation {
    others = List.copyOf(others);
  }

  /**
   * One that was not chosen.
   *
   * @param name that both bear
   * @param office held on the day, null where none was
   */
  public record Other(String iri, String label, String name, @Nullable String office) {}
}
