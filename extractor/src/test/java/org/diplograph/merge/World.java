package org.diplograph.merge;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Evidence;
import org.diplograph.model.Span;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Two invented states and their neighbour, with leaders, places and agreements. */
final class World implements EntityLookup {
  static final String NORDIA = "state/nordia";
  static final String SUDIA = "state/sudia";
  static final String OSTIA = "state/ostia";
  static final String PALACE = "place/winter-palace";
  static final String NORDBURG = "place/nordburg";
  static final String NORDPORT = "place/nordport";
  static final String SUDBURG = "place/sudburg";
  static final String KNOWN_PACT = "agreement/grain-pact";
  static final String OTHER_PACT = "agreement/border-treaty";

  private final Map<String, Entity> entities = new LinkedHashMap<>();

  World() {
    state(NORDIA, "Nordia", "Nordian");
    state(SUDIA, "Sudia", "Sudian");
    state(OSTIA, "Ostia", "Ostian");
    place(PALACE, "Winter Palace", "venue", NORDBURG);
    place(NORDBURG, "Nordburg", "capital", NORDIA);
    place(NORDPORT, "Nordport", "city", NORDIA);
    place(SUDBURG, "Sudburg", "capital", SUDIA);
    person("person/ada-nord", "Ada Nord");
    person("person/bo-sud", "Bo Sud");
    person("person/cy-ost", "Cy Ost");
    person("person/dan-norder", "Dan Norder");
    person("person/eva-suder", "Eva Suder");
    agreement(KNOWN_PACT, "Grain Pact", "treaty", "Q1", NORDIA, SUDIA);
    agreement(OTHER_PACT, "Border Treaty", "treaty", "Q2", NORDIA, SUDIA);
    agreement("agreement/fishing-deal-a1", "deal to share the fishing grounds", "deal", null, NORDIA, SUDIA);
    agreement("agreement/fishing-accord-a2", "fishing accord", "accord", null, NORDIA, SUDIA);
    agreement("agreement/mining-deal-a3", "deal about copper mines", "deal", null, NORDIA, SUDIA);
    entities.put("organization/foreign-ministry-of-nordia", new Entity.Organization("organization/foreign-ministry-of-nordia",
        "Foreign Ministry of Nordia", List.of(), null, "foreign ministry", NORDIA));
  }

  private void state(String key, String label, String adjective) {
    entities.put(key, new Entity.State(
        key, label, List.of(), null, List.of(adjective), List.of(), List.of(), null, null, null, null, null));
  }

  private void place(String key, String label, String kind, String partOf) {
    entities.put(key, new Entity.Place(key, label, List.of(), null, kind, partOf, null, null));
  }

  private void person(String key, String label) {
    entities.put(key, new Entity.Person(key, label, List.of(), null, null, List.of()));
  }

  private void agreement(String key, String label, String kind, @Nullable String wikidata, String... parties) {
    Evidence evidence = wikidata != null ? null : new Evidence(new Span(0, 1), "x", Map.of(), List.of());
    entities.put(key, new Entity.Agreement(key, label, List.of(), wikidata, kind, When.UNKNOWN, List.of(parties), evidence));
  }

  @Override
  public Optional<Entity> find(String key) {
    return Optional.ofNullable(entities.get(key));
  }

  static When day(String day) {
    return When.day(LocalDate.parse(day), null);
  }

  static When year(int year) {
    return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
  }

  static When span(String first, String last) {
    return new When(LocalDate.parse(first), LocalDate.parse(last), null);
  }
}
