package org.diplograph.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What JSON formats have in common: the text of a field, and what is wrong with broken JSON. */
final class JsonRecord {
  private JsonRecord() {}

  /** A parser that takes fields as long as the largest record may be. */
  static JsonMapper mapper(int limit) {
    StreamReadConstraints constraints = StreamReadConstraints.builder().maxStringLength(limit).build();
    return new JsonMapper(JsonFactory.builder().streamReadConstraints(constraints).build());
  }

  /** A field's value as text; of an object, as some publishers are, its name. */
  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value != null && value.isObject()) {
      value = value.get("name");
    }
    return value != null && value.isValueNode() && !value.isNull() ? value.asText() : null;
  }

  static List<String> fields(JsonNode node) {
    List<String> fields = new ArrayList<>();
    node.fieldNames().forEachRemaining(fields::add);
    return fields;
  }

  /**
   * @param line the line in the file where JSON is kept one record a line; 0 where the parser knows it
   */
  static String problem(JsonProcessingException e, long line) {
    JsonLocation at = e.getLocation();
    String place = at == null ? "" : "line " + (line > 0 ? line : at.getLineNr()) + ", column " + at.getColumnNr() + ": ";
    return place + e.getOriginalMessage().lines().findFirst().orElse("broken JSON");
  }
}
