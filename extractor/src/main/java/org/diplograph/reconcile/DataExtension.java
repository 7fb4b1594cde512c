package org.diplograph.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fetches values of properties for entities that were matched before. */
record DataExtension(Vocabulary vocabulary, EntityGraph graph) {
  private static final int MOST_ENTITIES = 500;
  private static final int MOST_PROPERTIES = 20;

  /** What was fetched: the columns, and for each entity the values by property. */
  record Table(List<Column> meta, Map<String, Map<String, List<Map<String, Object>>>> rows) {}

  record Column(String id, String name) {}

  /** @throws RefusedRequest when this is no such request, or too large a one */
  Table of(JsonNode request) {
    JsonNode ids = request.path("ids");
    JsonNode wanted = request.path("properties");
    if (!ids.isArray() || !wanted.isArray()) {
      throw RefusedRequest.malformed(
          "extend must be an object such as {\"ids\": [\"https://…\"], \"properties\": [{\"id\": \"state\"}]}");
    }
    if (ids.size() > MOST_ENTITIES || wanted.size() > MOST_PROPERTIES) {
      throw new RefusedRequest(413,
          "Ask for at most %d properties of at most %d entities at once.".formatted(MOST_PROPERTIES, MOST_ENTITIES));
    }
    List<String> iris = new ArrayList<>();
    ids.forEach(id -> iris.add(id.asText()));
    Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
    iris.forEach(iri -> rows.put(iri, new LinkedHashMap<>()));
    List<Column> columns = new ArrayList<>();
    for (JsonNode one : wanted) {
      String name = one.path("id").asText();
      EntityProperty property = vocabulary.property(name).orElseThrow(() -> RefusedRequest.malformed(
          "There is no property \"%s\" here. The address for proposals in the manifest lists them.".formatted(name)));
      columns.add(new Column(name, property.name()));
      PropertyValues values = graph.values(property, iris);
      rows.forEach((iri, row) -> row.put(name, values.of(iri).stream().map(DataExtension::cell).toList()));
    }
    return new Table(columns, rows);
  }

  private static Map<String, Object> cell(Value value) {
    return switch (value) {
      case Value.Reference(String iri, String label) -> Map.of("id", iri, "name", label);
      case Value.Quantity(double amount) -> Map.of("float", amount);
      case Value.Period(LocalDate from, LocalDate until) when from != null && from.equals(until) -> Map.of("date", from + "T00:00:00Z");
      default -> Map.of("str", value.written());
    };
  }
}
