package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The API of Wikidata, or of any other Wikibase: {@code api.search("Ana Rojas", 7)}, then {@code api.items(ids, Detail.ALL)}.
 *
 * <p>What was answered before is not asked again. See https://www.wikidata.org/w/api.php and https://www.mediawiki.org/wiki/API:Etiquette.
 */
public final class WikibaseApi {
  public static final URI WIKIDATA = URI.create("https://www.wikidata.org/w/api.php");

  /** The most that the API takes in one request. */
  private static final int BATCH = 50;
  /** Seconds behind which Wikidata's copies may be before it is left alone, as the etiquette has it. */
  private static final String MAX_LAG = "5";

  private final PoliteClient client;
  private final Answers answers;
  private final URI address;

  public WikibaseApi(PoliteClient client, Answers answers, URI address) {
    this.client = client;
    this.answers = answers;
    this.address = address;
  }

  /** How much of an item is wanted. */
  enum Detail {
    ALL("labels|descriptions|aliases|claims"),
    LABEL("labels");

    private final String parts;

    Detail(String parts) {
      this.parts = parts;
    }

    private String file(String id) {
      return (this == ALL ? "item-" : "label-") + id;
    }
  }

  /** The ids of items whose names begin with the text, at most so many, in the order of the service. */
  List<String> search(String text, int most) throws ServiceException {
    Set<String> ids = new LinkedHashSet<>();
    String from = "0";
    while (ids.size() < most && !from.isEmpty()) {
      JsonNode page = searchPage(text, most, from);
      page.path("search").forEach(hit -> ids.add(hit.path("id").asText()));
      from = page.path("search-continue").asText("");
    }
    return ids.stream().limit(most).toList();
  }

  private JsonNode searchPage(String text, int most, String from) throws ServiceException {
    Question question = Question.get(address, parameters("wbsearchentities", Map.of(
        "search", text, "language", "en", "uselang", "en", "type", "item", "limit", String.valueOf(most), "continue", from)));
    String name = Answers.name("search", question.text());
    Optional<JsonNode> known = answers.find(name);
    if (known.isPresent()) {
      return known.get();
    }
    JsonNode answer = client.ask(question);
    answers.keep(name, question.text(), answer);
    return answer;
  }

  /** Items, and why some could not be had: {@code missing} says so for each of them. */
  record Items(Map<String, Item> found, Map<String, ServiceException> missing) {
    /** The failure that stands in the way of one of these items, if there is any. */
    Optional<ServiceException> failure(Collection<String> ids) {
      return ids.stream().filter(missing::containsKey).map(missing::get).findFirst();
    }
  }

  /** The items with these ids; one that Wikidata does not have, or has no longer, is in neither part of the answer. */
  Items items(Collection<String> ids, Detail detail) {
    Items items = new Items(new HashMap<>(), new HashMap<>());
    List<String> unknown = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      answers.find(detail.file(id)).ifPresentOrElse(entity -> add(id, entity, items), () -> unknown.add(id));
    }
    for (int i = 0; i < unknown.size(); i += BATCH) {
      List<String> batch = unknown.subList(i, Math.min(i + BATCH, unknown.size()));
      try {
        fetch(batch, detail).forEach((id, entity) -> add(id, entity, items));
      } catch (ServiceException e) {
        batch.forEach(id -> items.missing().put(id, e));
      }
    }
    return items;
  }

  private static void add(String id, JsonNode entity, Items items) {
    if (!entity.has("missing")) {
      items.found().put(id, Item.of(entity));
    }
  }

  private Map<String, JsonNode> fetch(List<String> ids, Detail detail) throws ServiceException {
    Question question = Question.get(address, parameters("wbgetentities",
        Map.of("ids", String.join("|", ids), "props", detail.parts, "languages", "en|mul")));
    Map<String, JsonNode> entities = new HashMap<>();
    for (JsonNode entity : client.ask(question).path("entities")) {
      withoutReferences(entity);
      String id = entity.path("id").asText();
      // Of an item that was merged into another, the other comes.
      entities.put(entity.path("redirects").path("from").asText(id), entity);
    }
    for (String id : ids) {
      if (entities.containsKey(id)) {
        answers.keep(detail.file(id), question.text(), entities.get(id));
      }
    }
    return entities;
  }

  /** References are most of an item, and not used here. */
  private static void withoutReferences(JsonNode entity) {
    entity.path("claims").forEach(claims -> claims.forEach(claim -> {
      if (claim instanceof ObjectNode statement) {
        statement.remove(List.of("references", "qualifiers-order", "id"));
      }
    }));
  }

  private static Map<String, String> parameters(String action, Map<String, String> more) {
    Map<String, String> parameters = new HashMap<>(more);
    parameters.putAll(Map.of("action", action, "format", "json", "maxlag", MAX_LAG));
    return parameters;
  }
}
