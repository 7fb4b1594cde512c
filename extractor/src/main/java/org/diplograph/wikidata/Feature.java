package org.diplograph.wikidata;

/** What a subject and a candidate can agree in or contradict each other by; {@code linking.yaml} says how much each weighs. */
enum Feature {
  /** Its usual name. */
  LABEL,
  /** Another of its names. */
  ALIAS,
  /** What it is an instance of. */
  TYPE,
  STATE,
  /** An office held when the graph knows of it. */
  OFFICE,
  /** An office held at another time. */
  OFFICE_EARLIER_OR_LATER,
  /** An office that the sentence names in words. */
  OFFICE_TOLD,
  /** When it was, or was concluded. */
  DATE,
  /** Whether the person lived then. */
  LIFE,
  PLACE,
  /** How near it lies. */
  POSITION,
  /** Who took part, or is a party. */
  ACTORS,
  /** The service is sure. */
  SERVICE
}
