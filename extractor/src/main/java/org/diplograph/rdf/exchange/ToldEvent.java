package org.diplograph.rdf.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.rdf.Dip;
import org.jspecify.annotations.Nullable;

/**
 * An event with the parts that actors took in it, as rows of the event's IRI, the IRI described, a property and a value tell it.
 *
 * @param parts in the order in which the text names them
 */
record ToldEvent(Thing event, List<Part> parts) {
  private static final String PARTS = "/participation/";
  /** The classes of events at which actors have to do with each other; the most particular first, since a summit is also a meeting. */
  static final List<String> CONTACTS = List.of("Summit", "Meeting", "Visit", "Call", "Negotiation");

  /** One actor's part; {@code behalf} and {@code office} are null where nothing is known of them. */
  record Part(String actor, @Nullable String behalf, @Nullable String office, String role) {}

  /** The event that an IRI of the folder {@code event/} names, or of which it names a part. */
  static String eventOf(String iri) {
    int parts = iri.indexOf(PARTS);
    return parts < 0 ? iri : iri.substring(0, parts);
  }

  static ToldEvent of(String iri, List<List<String>> rows) {
    Thing event = new Thing(iri);
    Map<String, Thing> parts = new LinkedHashMap<>();
    for (List<String> row : rows) {
      Thing described = row.get(1).equals(iri) ? event : parts.computeIfAbsent(row.get(1), Thing::new);
      described.add(row.get(2), row.get(3));
    }
    List<Thing> sorted = new ArrayList<>(parts.values());
    sorted.sort(Comparator.comparingInt(part -> part.one(Dip.POSITION.getURI()).map(Integer::valueOf).orElse(0)));
    return new ToldEvent(event, sorted.stream().flatMap(part -> part(part).stream()).toList());
  }

  private static Optional<Part> part(Thing part) {
    return part.one(Dip.PARTICIPATING.getURI()).map(actor -> new Part(actor,
        part.one(Dip.BEHALF.getURI()).orElse(null),
        part.one(Dip.OFFICE.getURI()).orElse(null),
        part.shortOne(Dip.ROLE.getURI()).orElse("Participant")));
  }

  /** The class of contact; empty for an act on an agreement. */
  Optional<String> contact() {
    List<String> types = event.all(Entities.TYPE).stream().map(Thing::shortened).toList();
    return CONTACTS.stream().filter(types::contains).findFirst();
  }

  String status() {
    return event.shortOne(Dip.STATUS.getURI()).orElse("");
  }

  /** The day, or the first on which it can have been. */
  Optional<String> first() {
    return event.one(Dip.DATE.getURI()).or(() -> event.one(Dip.EARLIEST.getURI()));
  }

  /** The day, or the last on which it can have been. */
  Optional<String> last() {
    return event.one(Dip.DATE.getURI()).or(() -> event.one(Dip.LATEST.getURI()));
  }
}
