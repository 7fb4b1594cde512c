package org.diplograph.resolve;

/** The classes of office in the authority, under the names that {@link org.diplograph.model.Entity.Office#officeClass} has. */
public enum OfficeClass {
  HEAD_OF_STATE("head of state"),
  SUPREME_LEADER("supreme leader"),
  HEAD_OF_GOVERNMENT("head of government"),
  DEPUTY_HEAD_OF_STATE("deputy head of state"),
  DEPUTY_HEAD_OF_GOVERNMENT("deputy head of government"),
  HEIR("heir"),
  GOVERNOR_GENERAL("governor-general"),
  FOREIGN_MINISTER("foreign minister"),
  DEPUTY_FOREIGN_MINISTER("deputy foreign minister"),
  DEFENCE_MINISTER("defence minister"),
  FINANCE_MINISTER("finance minister"),
  TRADE_MINISTER("trade minister"),
  ENERGY_MINISTER("energy minister"),
  NATIONAL_SECURITY_ADVISER("national security adviser"),
  CHIEF_OF_STAFF("chief of staff"),
  SPOKESPERSON("spokesperson"),
  ADVISER("adviser"),
  SENIOR_OFFICIAL("senior official"),
  PARTY_LEADER("party leader"),
  PERMANENT_REPRESENTATIVE("permanent representative"),
  ENVOY("envoy"),
  NEGOTIATOR("negotiator"),
  HEAD_OF_BODY("head of an international body"),
  DEPUTY_HEAD_OF_BODY("deputy head of an international body"),
  SENIOR_OFFICIAL_OF_BODY("senior official of an international body"),
  EUROPEAN_COMMISSIONER("european commissioner");

  private final String label;

  OfficeClass(String label) {
    this.label = label;
  }

  /** The name in the authority, such as {@code head of state}. */
  public String label() {
    return label;
  }
}
