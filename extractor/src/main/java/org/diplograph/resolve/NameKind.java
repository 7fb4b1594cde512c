package org.diplograph.resolve;

/** What a name is to its entity. */
public enum NameKind {
  /** The usual name: "Iran". */
  LABEL,
  /** Another name or spelling: "Islamic Republic of Iran". */
  ALIAS,
  /** "Iranian". */
  ADJECTIVE,
  /** "Iranians". */
  NATIONAL,
  /** A seat or building that stands for a government: "Tehran", "Kremlin". The place of that name is a match of its own. */
  METONYM
}
