package org.diplograph.evaluate;

import java.util.Locale;

/** What must be right of an event that is strictly right. */
public enum Slot {
  TYPE,
  STATUS,
  AGENTS,
  DATE,
  PLACE;

  /** The name in tables and files: {@code agents}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
