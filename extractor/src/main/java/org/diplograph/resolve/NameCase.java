package org.diplograph.resolve;

/** What a text with usual capitals must show for a name to be meant. */
public enum NameCase {
  /** Nothing: "grain deal". */
  ANY,
  /** A capital where the name has its first: "Turkey", "al-Nusra". */
  CAPITAL,
  /** Capitals throughout, for abbreviations: "US", never "us"; "WHO", never "Who". */
  UPPER
}
