package org.diplograph.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The types and properties that are offered, read from {@code vocabulary.yaml}. */
record Vocabulary(List<EntityType> types, List<EntityProperty> properties) {
  /** The namespace of the ontology's terms. */
  static final String SCHEMA = "https://w3id.org/diplograph/ontology#";

  private static final String FILE = "vocabulary.yaml";

  Vocabulary(@JsonProperty(required = true) List<EntityType> types, @JsonProperty(required = true) List<EntityProperty> properties) {
    this.types = List.copyOf(types);
    this.properties = List.copyOf(properties);
  }

  static Vocabulary read() {
    YAMLMapper yaml = YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
      return yaml.readValue(in, Vocabulary.class);
    } catch (IOException e) {
      throw new UncheckedIOException("The program is incomplete: %s cannot be read. Build it again.".formatted(FILE), e);
    }
  }

  /** The type that a client means. */
  Optional<EntityType> type(String text) {
    return types.stream().filter(type -> type.isCalled(text)).findFirst();
  }

  /** The property that a client means, by its id or name. */
  Optional<EntityProperty> property(String text) {
    return properties.stream().filter(property -> property.id().equals(text) || property.name().equalsIgnoreCase(text)).findFirst();
  }

  /** The types, of those of a node, that are offered. */
  List<EntityType> among(Collection<String> iris) {
    return types.stream().filter(type -> iris.contains(type.iri())).toList();
  }
}
