package org.diplograph.wikidata;

import java.util.List;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.diplograph.wikidata.Subject.Point;
import org.jspecify.annotations.Nullable;

/**
 * What a subject could be, as a service describes it.
 *
 * @param iri its node at the service
 * @param types what it is an instance of, in words
 * @param offices with the days of their tenures
 * @param dates when it was, or was concluded
 * @param life from birth to death
 * @param matched whether the service is sure of it, where it says so
 */
record Candidate(
    String iri, String label, List<String> aliases, String description, List<String> types, List<Known> states, List<Holding> offices,
    List<Known> places, List<Known> actors, List<Days> dates, Days life, @Nullable Point at, boolean matched) {
  Candidate {
    aliases = List.copyOf(aliases);
    types = List.copyOf(types);
    states = List.copyOf(states);
    offices = List.copyOf(offices);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
  }

  /** An office held for some time. */
  record Holding(Known office, Days days) {}
}
