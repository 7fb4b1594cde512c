package org.diplograph.resolve;

/** How surely someone held an office on a day; the surest first. */
public enum Certainty {
  /** The source has both bounds to the day, or saw the holder in office later. */
  SURE,
  /** A bound is not known to the day, the source has several holders, or it ends within two years before the day. */
  LIKELY,
  /** The source ends more than two years before the day and knows no end. */
  POSSIBLE
}
