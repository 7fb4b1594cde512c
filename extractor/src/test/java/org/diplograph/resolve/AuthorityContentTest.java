package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold of every entry of the authority, whoever edits it. */
class AuthorityContentTest {
  private static final Authority AUTHORITY = Authority.load();

  private static Stream<Entity> all() {
    return AUTHORITY.entities().stream();
  }

  @Test
  void hasEntitiesOfEveryKind() {
    Map<Class<?>, Long> counts = all().collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
    assertTrue(counts.get(Entity.Person.class) > 7_000, counts::toString);
    assertTrue(counts.get(Entity.State.class) > 197, counts::toString);
    assertTrue(counts.get(Entity.Organization.class) > 500, counts::toString);
    assertTrue(counts.get(Entity.Office.class) > 1_000, counts::toString);
    assertTrue(counts.get(Entity.Place.class) > 8_000, counts::toString);
    assertTrue(counts.get(Entity.Agreement.class) > 100, counts::toString);
  }

  @Test
  void everyReferenceLeadsToAnEntity() {
    List<String> broken = all().flatMap(e -> references(e).map(key -> e.key() + " -> " + key))
        .filter(line -> AUTHORITY.find(line.substring(line.indexOf("-> ") + 3)).isEmpty()).toList();
    assertEquals(List.of(), broken);
  }

  private static Stream<String> references(Entity entity) {
    Stream<@Nullable String> keys = switch (entity) {
      case Entity.Person p -> p.tenures().stream().map(Entity.Tenure::office);
      case Entity.State s -> Stream.of(s.capital());
      case Entity.Organization o -> Stream.of(o.state());
      case Entity.Office o -> Stream.of(o.of());
      case Entity.Place p -> Stream.of(p.partOf());
      case Entity.Agreement a -> a.parties().stream();
    };
    return keys.filter(k -> k != null);
  }

  @Test
  void noItemOfWikidataStandsForTwoEntities() {
    Map<String, List<String>> byItem = new HashMap<>();
    all().filter(e -> e.wikidata() != null).forEach(e -> byItem.computeIfAbsent(e.wikidata(), k -> new ArrayList<>()).add(e.key()));
    assertEquals(Map.of(), byItem.entrySet().stream().filter(e -> e.getValue().size() > 1)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertTrue(byItem.keySet().stream().allMatch(item -> item.matches("Q[1-9]\\d*")));
  }

  @Test
  void keysAreReadableSlugs() {
    assertEquals(List.of(), all().map(Entity::key)
        .filter(k -> !k.matches("(person|state|organization|office|place|agreement)/[a-z0-9]+(-[a-z0-9]+)*")).toList());
  }

  @Test
  void namesAreTidy() {
    assertEquals(List.of(), all().flatMap(e -> Stream.concat(Stream.of(e.label()), e.aliases().stream()))
        .filter(n -> n.isBlank() || !n.equals(n.strip()) || n.contains("  ") || n.contains("|") || n.contains("\t")).toList());
  }

  @Test
  void tenuresEndAfterTheyStart() {
    assertEquals(List.of(), all().filter(Entity.Person.class::isInstance).map(Entity.Person.class::cast)
        .filter(p -> p.tenures().stream().anyMatch(t -> t.start() != null && t.end() != null && t.end().isBefore(t.start())))
        .map(Entity::key).toList());
  }

  @Test
  void everyOfficeIsOfAKnownClassAndTheOnlyOneOfItsClassAndOwner() {
    Set<String> classes = Arrays.stream(OfficeClass.values()).map(OfficeClass::label).collect(Collectors.toSet());
    List<Entity.Office> offices = all().filter(Entity.Office.class::isInstance).map(Entity.Office.class::cast).toList();
    assertEquals(List.of(), offices.stream().filter(o -> !classes.contains(o.officeClass())).map(Entity::key).toList());
    assertEquals(List.of(), offices.stream().filter(o -> !AUTHORITY.office(o.officeClass(), o.of()).equals(java.util.Optional.of(o)))
        .map(Entity::key).toList());
  }

  @Test
  void placesDoNotLieInEachOther() {
    assertEquals(List.of(), all().filter(Entity.Place.class::isInstance).filter(p -> AUTHORITY.partOf(p).contains(p)).map(Entity::key).toList());
  }

  @Test
  void everyPresentStateHasACapitalAndCodes() {
    assertEquals(List.of(), all().filter(Entity.State.class::isInstance).map(Entity.State.class::cast).filter(s -> s.to() == null)
        .filter(s -> s.capital() == null || s.iso2() == null || s.iso3() == null).map(Entity::key).toList());
  }
}
