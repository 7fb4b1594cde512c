package org.diplograph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A few words on each entity by which namesakes are told apart: "President of Finland · Finland". */
record Descriptions(Vocabulary vocabulary, EntityGraph graph) {
  private static final int MOST_VALUES = 3;

  Map<String, String> of(Collection<Entity> entities) {
    Map<String, PropertyValues> values = new LinkedHashMap<>();
    Map<String, String> descriptions = new HashMap<>();
    for (Entity entity : entities) {
      List<String> parts = new ArrayList<>();
      for (String id : entity.types().getFirst().says()) {
        PropertyValues known = values.computeIfAbsent(id, name ->
            graph.values(property(name), entities.stream().map(Entity::iri).toList()));
        List<Value> here = known.of(entity.iri());
        if (!here.isEmpty()) {
          parts.add(here.stream().limit(MOST_VALUES).map(Value::written).collect(Collectors.joining(", ")));
        }
      }
      descriptions.put(entity.iri(), parts.isEmpty() ? entity.types().getFirst().name() : String.join(" · ", parts));
    }
    return descriptions;
  }

  private EntityProperty property(String id) {
    return vocabulary.property(id)
        .orElseThrow(() -> new IllegalStateException("vocabulary.yaml describes by %s, which is no property in it".formatted(id)));
  }
}
