package org.diplograph.model;

/** An actor's part in an event, under the names that the roles have in the ontology. */
public enum Role {
  PARTICIPANT("Participant"),
  HOST("Host"),
  GUEST("Guest"),
  MEDIATOR("Mediator"),
  COMPANION("Companion"),
  SIGNATORY("Signatory");

  private final String term;

  Role(String term) {
    this.term = term;
  }

  /** The local name in the ontology, such as {@code Host}. */
  public String term() {
    return term;
  }
}
