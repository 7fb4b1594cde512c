package org.diplograph.wikidata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.wikidata.Candidate.Holding;
import org.diplograph.wikidata.LinkingRules.Properties;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.diplograph.wikidata.Subject.Point;
import org.jspecify.annotations.Nullable;

/** Reads out of an item of Wikidata what {@link Scorer} asks for. */
record CandidateReader(Properties properties) {
  /** Where the IRIs of Wikidata's items begin. */
  static final String ITEMS = "http://www.wikidata.org/entity/";

  /** The ids of the items by whose labels a candidate is compared and shown. */
  Stream<String> referenced(Item item) {
    return Stream.of(properties.type(), properties.state(), properties.office(), properties.place(), properties.actor())
        .flatMap(item::linked);
  }

  /** @param labels of the items that it refers to, by id */
  Candidate read(Item item, Map<String, Item> labels) {
    return new Candidate(ITEMS + item.id(), item.label(), item.aliases(), item.description(),
        known(item, properties.type(), labels).map(Known::name).toList(), known(item, properties.state(), labels).toList(),
        offices(item, labels), known(item, properties.place(), labels).toList(), known(item, properties.actor(), labels).toList(),
        dates(item), new Days(first(item, properties.born()), last(item, properties.died())), position(item), false);
  }

  private static Stream<Known> known(Item item, Set<String> property, Map<String, Item> labels) {
    return item.linked(property).map(id -> known(id, labels));
  }

  private static Known known(String id, Map<String, Item> labels) {
    Item named = labels.get(id);
    return new Known(named == null || named.label().isEmpty() ? id : named.label(), id);
  }

  private List<Holding> offices(Item item, Map<String, Item> labels) {
    return item.all(properties.office()).stream().filter(claim -> claim.value() instanceof Value.OfItem)
        .map(claim -> new Holding(known(((Value.OfItem) claim.value()).id(), labels), new Days(
            claim.time(properties.from()).map(Value.OfTime::earliest).orElse(null),
            claim.time(properties.until()).map(Value.OfTime::latest).orElse(null))))
        .toList();
  }

  /** The day or days of something short; of something that goes on, the time from its beginning to its end. */
  private List<Days> dates(Item item) {
    List<Days> days = times(item, properties.on()).map(time -> new Days(time.earliest(), time.latest())).toList();
    LocalDate from = first(item, properties.from());
    LocalDate until = last(item, properties.until());
    return days.isEmpty() && from != null ? List.of(new Days(from, until == null ? lastOfFirst(item) : until)) : days;
  }

  private @Nullable LocalDate lastOfFirst(Item item) {
    return times(item, properties.from()).map(Value.OfTime::latest).findFirst().orElse(null);
  }

  private static @Nullable LocalDate first(Item item, Set<String> property) {
    return times(item, property).map(Value.OfTime::earliest).min(LocalDate::compareTo).orElse(null);
  }

  private static @Nullable LocalDate last(Item item, Set<String> property) {
    return times(item, property).map(Value.OfTime::latest).max(LocalDate::compareTo).orElse(null);
  }

  private static Stream<Value.OfTime> times(Item item, Collection<String> property) {
    return item.best(property).stream().map(value -> value instanceof Value.OfTime time ? time : null).filter(Objects::nonNull);
  }

  private @Nullable Point position(Item item) {
    return item.best(properties.position()).stream().filter(Value.OfPlace.class::isInstance).map(Value.OfPlace.class::cast)
        .map(place -> new Point(place.lat(), place.lon())).findFirst().orElse(null);
  }
}
