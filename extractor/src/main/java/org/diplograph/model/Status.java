package org.diplograph.model;

/** Whether an event took place, in the words of a report; {@link #HELD} includes what is under way. */
public enum Status {
  HELD("Held"),
  PLANNED("Planned"),
  CANCELLED("Cancelled"),
  POSTPONED("Postponed"),
  DENIED("Denied");

  private final String term;

  Status(String term) {
    this.term = term;
  }

  /** The local name in the ontology, such as {@code Held}. */
  public String term() {
    return term;
  }
}
