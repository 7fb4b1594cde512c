package org.diplograph.wikidata;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in the graph of which no item is known yet, with what the graph says of it.
 *
 * @param iri its node
 * @param kind what it is, under the names of {@code linking.yaml}: {@code person}, {@code place}, {@code summit}, …
 * @param names the usual one first
 * @param states that it belongs to, that its person served, or that are its parties
 * @param offices that its person held
 * @param places where it was, the most precise first
 * @param actors who took part in it, or are its parties
 * @param agreements what it is about
 * @param on the days within which the graph knows of it, null where it tells none
 * @param at where it is, null where the graph does not tell
 * @param sentence where a text names it, empty where none does
 * @param excluded IRIs that a person has found not to be the same
 */
public record Subject(
    String iri, String kind, List<String> names, List<Known> states, List<Known> offices, List<Known> places, List<Known> actors,
    List<Known> agreements, @Nullable Days on, @Nullable Point at, String sentence, Set<String> excluded) {
  public Subject {
    names = List.copyOf(names);
    states = List.copyOf(states);
    offices = List.copyOf(offices);
    places = List.copyOf(places);
    actors = List.copyOf(actors);
    agreements = List.copyOf(agreements);
    excluded = Set.copyOf(excluded);
  }

  public String name() {
    return names.getFirst();
  }

  /** Something else, by its name and, where known, its item, such as {@code Q900000001}. */
  public record Known(String name, @Nullable String item) {
    boolean is(Known other) {
      return item != null && other.item != null ? item.equals(other.item) : NameForm.of(name).equals(NameForm.of(other.name));
    }
  }

  /** A time that lies between two days, both included; null where it is open. */
  public record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
    boolean overlaps(Days other) {
      return !isBefore(other) && !other.isBefore(this);
    }

    /** Whether it is over before the other begins. */
    boolean isBefore(Days other) {
      return last != null && other.first != null && last.isBefore(other.first);
    }
  }

  /** A place on earth, in degrees. */
  public record Point(double lat, double lon) {
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    double kilometresTo(Point other) {
      double north = lat - other.lat;
      double east = Math.IEEEremainder(lon - other.lon, 360) * Math.cos(Math.toRadians((lat + other.lat) / 2));
      return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
  }
}
