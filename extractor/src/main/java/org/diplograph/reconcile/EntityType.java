package org.diplograph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/**
 * A type by which entities can be asked for.
 *
 * @param id the local name of its class, such as {@code Person}
 * @param name what people call it
 * @param broader the class above, if it is offered too
 * @param description one sentence
 * @param says the properties whose values tell namesakes apart, best first
 */
record EntityType(String id, String name, List<String> broader, String description, List<String> says) {
  EntityType(
      @JsonProperty(required = true) String id, @JsonProperty(required = true) String name, List<String> broader,
      @JsonProperty(required = true) String description, List<String> says) {
    this.id = id;
    this.name = name;
    this.broader = broader == null ? List.of() : List.copyOf(broader);
    this.description = description;
    this.says = says == null ? List.of() : List.copyOf(says);
  }

  String iri() {
    return Vocabulary.SCHEMA + id;
  }

  /** Whether a client that writes this means the type: its IRI, {@code dip:Person}, or its name. */
  boolean isCalled(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    return text.equals(iri()) || plain.equals(id.toLowerCase(Locale.ROOT)) || plain.equals(name.toLowerCase(Locale.ROOT))
        || plain.equals("dip:" + id.toLowerCase(Locale.ROOT));
  }
}
