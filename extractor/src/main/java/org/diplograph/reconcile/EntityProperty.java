package org.diplograph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A property that can refine a search or be fetched.
 *
 * @param id such as {@code state}
 * @param name what people call it
 * @param description one sentence
 * @param types the ids of the types that can have it; all when empty
 * @param kind of what form its values are
 * @param where a graph pattern that binds {@code ?value} for {@code ?entity}; for dates {@code ?from} and {@code ?until}
 */
record EntityProperty(String id, String name, String description, List<String> types, Kind kind, String where) {
  /** The forms of values. */
  enum Kind { ENTITY, TEXT, NUMBER, DATE }

  EntityProperty(
      @JsonProperty(required = true) String id, @JsonProperty(required = true) String name,
      @JsonProperty(required = true) String description, List<String> types, @JsonProperty(required = true) Kind kind,
      @JsonProperty(required = true) String where) {
    this.id = id;
    this.name = name;
    this.description = description;
    this.types = types == null ? List.of() : List.copyOf(types);
    this.kind = kind;
    this.where = where;
  }

  boolean suits(List<EntityType> wanted) {
    return types.isEmpty() || wanted.isEmpty()
        || wanted.stream().anyMatch(type -> types.contains(type.id()) || type.broader().stream().anyMatch(types::contains));
  }
}
