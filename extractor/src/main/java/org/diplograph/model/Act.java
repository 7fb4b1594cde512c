package org.diplograph.model;

/** What a party does to an agreement, under the names that the acts have in the ontology. */
public enum Act {
  PROPOSAL("Proposal"),
  SIGNING("Signing"),
  RATIFICATION("Ratification"),
  ACCESSION("Accession"),
  ENTRY_INTO_FORCE("EntryIntoForce"),
  SUSPENSION("Suspension"),
  WITHDRAWAL("Withdrawal"),
  EXPIRY("Expiry"),
  VIOLATION("Violation");

  private final String term;

  Act(String term) {
    this.term = term;
  }

  /** The local name in the ontology, such as {@code EntryIntoForce}. */
  public String term() {
    return term;
  }
}
