package org.diplograph.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Different;
import org.diplograph.model.Correction.Edit;
import org.diplograph.model.Correction.Link;
import org.diplograph.model.Correction.Matter;
import org.diplograph.model.Correction.Right;
import org.diplograph.model.Correction.Same;
import org.diplograph.model.Correction.Wrong;

/** A correction as a line of JSON, and back; the id is for people, and made anew when read. */
final class CorrectionJson {
  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private CorrectionJson() {}

  static String write(Correction correction) {
    ObjectNode line = JSON.createObjectNode().put("id", correction.id()).put("kind", correction.kind());
    switch (correction.matter()) {
      case Same(List<Anchor> reports, List<Anchor> others) -> anchors(line, reports, others);
      case Different(List<Anchor> reports, List<Anchor> others) -> anchors(line, reports, others);
      case Wrong(List<Anchor> reports) -> anchors(line, reports, List.of());
      case Right(List<Anchor> reports) -> anchors(line, reports, List.of());
      case Edit(List<Anchor> reports, Amendment amendment) ->
          anchors(line.put("property", amendment.property().word()).put("value", amendment.value()), reports, List.of());
      case Link(String entity, String item, Link.Kind kind) ->
          line.put("entity", entity).put("item", item).put("link", kind.name().toLowerCase(Locale.ROOT));
    }
    return line.put("reason", correction.reason()).put("by", correction.by()).put("on", correction.on().toString()).toString();
  }

  private static void anchors(ObjectNode line, List<Anchor> reports, List<Anchor> others) {
    add(line.putArray("reports"), reports);
    if (!others.isEmpty()) {
      add(line.putArray("others"), others);
    }
  }

  private static void add(ArrayNode array, List<Anchor> anchors) {
    for (Anchor anchor : anchors) {
      ArrayNode actors = array.addObject().put("article", anchor.article()).put("kind", anchor.kind())
          .put("begin", anchor.begin()).put("quote", anchor.quote()).putArray("actors");
      anchor.actors().forEach(actors::add);
    }
  }

  /** @throws IllegalArgumentException if the line says no correction; the message says why */
  static Correction read(String line) {
    JsonNode node;
    try {
      node = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no line of JSON: " + e.getOriginalMessage(), e);
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("is no JSON object");
    }
    try {
      return new Correction(matter(node), text(node, "by"), LocalDate.parse(text(node, "on")), text(node, "reason"));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("\"on\" is no day such as 2024-05-02: " + text(node, "on"), e);
    }
  }

  private static Matter matter(JsonNode node) {
    String kind = text(node, "kind");
    return switch (kind) {
      case "same" -> new Same(anchors(node, "reports"), anchors(node, "others"));
      case "different" -> new Different(anchors(node, "reports"), anchors(node, "others"));
      case "wrong" -> new Wrong(anchors(node, "reports"));
      case "right" -> new Right(anchors(node, "reports"));
      case "edit" -> new Edit(anchors(node, "reports"),
          new Amendment(choice(Amendment.Property.class, text(node, "property"), "property"), text(node, "value")));
      case "link" -> new Link(text(node, "entity"), text(node, "item"), choice(Link.Kind.class, text(node, "link"), "link"));
      default -> throw new IllegalArgumentException(
          "unknown kind \"%s\": use same, different, wrong, right, edit or link".formatted(kind));
    };
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String word, String what) {
    return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equalsIgnoreCase(word)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown %s \"%s\": use %s".formatted(what, word,
            Arrays.stream(type.getEnumConstants()).map(value -> value.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")))));
  }

  private static List<Anchor> anchors(JsonNode node, String field) {
    List<Anchor> anchors = new ArrayList<>();
    node.path(field).forEach(one -> anchors.add(new Anchor(
        text(one, "article"), text(one, "kind"), one.path("begin").asInt(), text(one, "quote"),
        StreamSupport.stream(one.path("actors").spliterator(), false).map(JsonNode::asText).sorted().toList())));
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" names no report".formatted(field));
    }
    return anchors;
  }

  private static String text(JsonNode node, String field) {
    String text = node.path(field).asText("");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("\"%s\" is missing".formatted(field));
    }
    return text;
  }
}
