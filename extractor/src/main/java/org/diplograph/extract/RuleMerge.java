package org.diplograph.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * Adds a user's rules to those there are: a rule takes the place of the one with its id, others come first in their lists, and words are
 * added to the sets of words.
 */
final class RuleMerge {
  private RuleMerge() {}

  /** All rules; neither of the given trees is changed. */
  static JsonNode of(JsonNode rules, JsonNode own) {
    JsonNode kept = rules.deepCopy();
    Set<String> replaced = new HashSet<>();
    collectIds(own, replaced);
    remove(kept, replaced);
    return joined(kept, own);
  }

  private static void collectIds(JsonNode node, Set<String> ids) {
    if (node.has("id")) {
      ids.add(node.get("id").asText());
    }
    node.forEach(child -> collectIds(child, ids));
  }

  private static void remove(JsonNode node, Set<String> ids) {
    for (Iterator<JsonNode> children = node.iterator(); children.hasNext();) {
      JsonNode child = children.next();
      if (child.has("id") && ids.contains(child.get("id").asText())) {
        children.remove();
      } else {
        remove(child, ids);
      }
    }
  }

  private static JsonNode joined(JsonNode rules, JsonNode own) {
    if (rules instanceof ObjectNode all && own instanceof ObjectNode added) {
      for (Map.Entry<String, JsonNode> e : added.properties()) {
        all.set(e.getKey(), all.has(e.getKey()) ? joined(all.get(e.getKey()), e.getValue()) : e.getValue());
      }
      return all;
    }
    if (rules instanceof ArrayNode all && own instanceof ArrayNode added) {
      return added.deepCopy().addAll(all);
    }
    return own;
  }
}
