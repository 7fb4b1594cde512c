package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An item of Wikidata: its English names and its statements.
 *
 * <p>Example: {@code item.best(List.of("P27"))} are its countries of citizenship, without outdated ones where newer ones are marked.
 *
 * @param label empty where it has none
 * @param claims by property, without those that are marked as wrong
 */
record Item(String id, String label, List<String> aliases, String description, Map<String, List<Claim>> claims) {
  /** Names that are the same in all languages are kept once, under this code. */
  private static final String ALL_LANGUAGES = "mul";

  Item {
    aliases = List.copyOf(aliases);
    claims = Map.copyOf(claims);
  }

  /** @param preferred whether it is marked as better than others of the same property */
  record Claim(Value value, Map<String, List<Value>> qualifiers, boolean preferred) {
    Claim {
      qualifiers = Map.copyOf(qualifiers);
    }

    Optional<Value.OfTime> time(Collection<String> properties) {
      return properties.stream().flatMap(property -> qualifiers.getOrDefault(property, List.of()).stream())
          .filter(Value.OfTime.class::isInstance).map(Value.OfTime.class::cast).findFirst();
    }
  }

  /** Reads an entity of the answer to {@code wbgetentities}. */
  static Item of(JsonNode entity) {
    List<String> aliases = new ArrayList<>();
    Stream.of("en", ALL_LANGUAGES).flatMap(language -> list(entity.path("aliases").path(language)).stream())
        .map(alias -> alias.path("value").asText()).distinct().forEach(aliases::add);
    Map<String, List<Claim>> claims = new HashMap<>();
    entity.path("claims").properties().forEach(property -> claims.put(property.getKey(),
        list(property.getValue()).stream().filter(claim -> !claim.path("rank").asText().equals("deprecated"))
            .map(Item::claim).flatMap(Optional::stream).toList()));
    return new Item(entity.path("id").asText(), text(entity.path("labels")), aliases, text(entity.path("descriptions")), claims);
  }

  private static String text(JsonNode byLanguage) {
    return Stream.of("en", ALL_LANGUAGES).map(language -> byLanguage.path(language).path("value").asText())
        .filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  private static Optional<Claim> claim(JsonNode claim) {
    Map<String, List<Value>> qualifiers = new HashMap<>();
    claim.path("qualifiers").properties().forEach(qualifier -> qualifiers.put(qualifier.getKey(),
        list(qualifier.getValue()).stream().map(Value::of).flatMap(Optional::stream).toList()));
    return Value.of(claim.path("mainsnak")).map(value -> new Claim(value, qualifiers, claim.path("rank").asText().equals("preferred")));
  }

  private static List<JsonNode> list(JsonNode array) {
    List<JsonNode> list = new ArrayList<>();
    array.forEach(list::add);
    return list;
  }

  /** All statements with these properties. */
  List<Claim> all(Collection<String> properties) {
    return properties.stream().map(claims::get).filter(Objects::nonNull).flatMap(List::stream).toList();
  }

  /** The values of the preferred statements of each property, or of all where none is preferred. */
  List<Value> best(Collection<String> properties) {
    return properties.stream().flatMap(property -> {
      List<Claim> all = claims.getOrDefault(property, List.of());
      boolean choice = all.stream().anyMatch(Claim::preferred);
      return all.stream().filter(claim -> claim.preferred() || !choice).map(Claim::value);
    }).toList();
  }

  /** The ids of other items that statements with these properties lead to. */
  Stream<String> linked(Collection<String> properties) {
    return all(properties).stream().map(Claim::value).filter(Value.OfItem.class::isInstance).map(value -> ((Value.OfItem) value).id());
  }
}
