package org.diplograph.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked for: {@code {"query": "Ada Lind", "type": "Person", "limit": 3, "properties": [{"pid": "state", "v": "Finland"}]}}.
 *
 * @param text the name; empty when only properties are given
 * @param types names of types, of which an entity must have one, or each when {@code allTypes}
 * @param limit the most candidates wanted
 */
record ReconciliationQuery(String text, List<String> types, boolean allTypes, int limit, List<Hint> hints) {
  static final int MOST_IN_A_BATCH = 50;
  private static final int MOST_CANDIDATES = 50;
  private static final int FEW_CANDIDATES = 10;
  private static final int LONGEST_TEXT = 500;
  private static final int MOST_HINTS = 10;

  /**
   * What else is known, in any of several values.
   *
   * @param property as the client calls it
   */
  record Hint(String property, List<Wanted> values) {}

  /** A value that an entity should have: what it is called, and its IRI where the client knows it, else empty. */
  record Wanted(String id, String text) {}

  /** @throws RefusedRequest when this is no batch of queries, or too large a one */
  static Map<String, ReconciliationQuery> batch(JsonNode batch) {
    if (!batch.isObject()) {
      throw RefusedRequest.malformed("queries must be an object such as {\"q0\": {\"query\": \"Ada Lind\"}}");
    }
    if (batch.size() > MOST_IN_A_BATCH) {
      throw new RefusedRequest(413, "Send at most %d queries at once, not %d.".formatted(MOST_IN_A_BATCH, batch.size()));
    }
    Map<String, ReconciliationQuery> queries = new LinkedHashMap<>();
    batch.properties().forEach(entry -> queries.put(entry.getKey(), of(entry.getKey(), entry.getValue())));
    return queries;
  }

  private static ReconciliationQuery of(String key, JsonNode json) {
    String text = json.path("query").asText("").strip();
    List<Hint> hints = hints(key, json.path("properties"));
    if (text.isEmpty() && hints.isEmpty()) {
      throw RefusedRequest.malformed("The query %s needs a query text or properties".formatted(key));
    }
    if (text.length() > LONGEST_TEXT) {
      throw RefusedRequest.malformed("The text of %s has more than %d characters".formatted(key, LONGEST_TEXT));
    }
    int limit = json.path("limit").asInt(FEW_CANDIDATES);
    if (limit < 1) {
      throw RefusedRequest.malformed("The limit of %s must be a positive number".formatted(key));
    }
    return new ReconciliationQuery(text, types(json.path("type")), json.path("type_strict").asText().equals("all"),
        Math.min(limit, MOST_CANDIDATES), hints);
  }

  private static List<String> types(JsonNode json) {
    List<String> types = new ArrayList<>();
    (json.isArray() ? json : List.of(json)).forEach(type -> types.add(type.path("id").asText(type.asText())));
    types.removeIf(String::isBlank);
    return types;
  }

  private static List<Hint> hints(String key, JsonNode json) {
    List<Hint> hints = new ArrayList<>();
    for (JsonNode hint : json) {
      JsonNode values = hint.path("v");
      if (!hint.path("pid").isTextual() || values.isMissingNode() || values.isNull()) {
        throw RefusedRequest.malformed("Each property of %s needs pid and v".formatted(key));
      }
      List<Wanted> wanted = new ArrayList<>();
      (values.isArray() ? values : List.of(values)).forEach(value -> wanted.add(
          value.isObject() ? new Wanted(value.path("id").asText(), value.path("name").asText()) : new Wanted("", value.asText())));
      if (wanted.size() > MOST_HINTS || hints.size() == MOST_HINTS) {
        throw RefusedRequest.malformed("Give %s at most %d properties of %d values".formatted(key, MOST_HINTS, MOST_HINTS));
      }
      hints.add(new Hint(hint.path("pid").asText(), List.copyOf(wanted)));
    }
    return hints;
  }
}
