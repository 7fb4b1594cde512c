package org.diplograph.rdf.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.exchange.ToldEvent.Part;
import org.jspecify.annotations.Nullable;

/**
 * Two who met at an event, the one whose IRI comes first named first.
 *
 * <p>Example: where the presidents of Finland and Estonia meet, the presidents did, and so did Finland and Estonia; a president did not
 * meet the state for which she came, nor the minister who came with her.
 */
record Encounter(String one, String other) implements Comparable<Encounter> {
  private static Encounter between(String a, String b) {
    return a.compareTo(b) < 0 ? new Encounter(a, b) : new Encounter(b, a);
  }

  static Set<Encounter> of(ToldEvent event, Entities entities) {
    Set<Encounter> encounters = new TreeSet<>();
    List<Part> parts = event.parts();
    for (int i = 0; i < parts.size(); i++) {
      for (Part other : parts.subList(i + 1, parts.size())) {
        if (!sameSide(parts.get(i), other)) {
          encounters.add(between(parts.get(i).actor(), other.actor()));
        }
      }
    }
    List<String> parties = new ArrayList<>(parts.stream().map(part -> party(part, entities)).flatMap(Stream::ofNullable)
        .collect(Collectors.toCollection(TreeSet::new)));
    for (int i = 0; i < parties.size(); i++) {
      for (String other : parties.subList(i + 1, parties.size())) {
        encounters.add(between(parties.get(i), other));
      }
    }
    return encounters;
  }

  private static boolean sameSide(Part a, Part b) {
    return a.actor().equals(b.actor()) || b.actor().equals(a.behalf()) || a.actor().equals(b.behalf())
        || a.behalf() != null && a.behalf().equals(b.behalf());
  }

  private static @Nullable String party(Part part, Entities entities) {
    return part.behalf() == null && !entities.isOf(Dip.PERSON, part.actor()) ? part.actor() : part.behalf();
  }

  @Override
  public int compareTo(Encounter encounter) {
    int byOne = one.compareTo(encounter.one);
    return byOne != 0 ? byOne : other.compareTo(encounter.other);
  }
}
