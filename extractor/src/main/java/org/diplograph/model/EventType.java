package org.diplograph.model;

/** The classes of events in the ontology, under the names that they have there. */
public enum EventType {
  MEETING("Meeting"),
  SUMMIT("Summit"),
  VISIT("Visit"),
  CALL("Call"),
  NEGOTIATION("Negotiation"),
  AGREEMENT_ACT("AgreementAct");

  private final String term;

  EventType(String term) {
    this.term = term;
  }

  /** The local name in the ontology, such as {@code AgreementAct}. */
  public String term() {
    return term;
  }
}
