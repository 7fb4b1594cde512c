package org.diplograph.evaluate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A graph and annotations at random, alike often enough to be paired in many ways; the same seed gives the same. */
final class RandomExercise {
  private static final String DIP = "https://w3id.org/diplograph/ontology#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final List<String> LABELS =
      List.of("http://www.w3.org/2000/01/rdf-schema#label", SKOS + "prefLabel", SKOS + "altLabel");
  private static final List<String> LINKS = List.of("http://www.w3.org/2002/07/owl#sameAs", SKOS + "exactMatch",
      "http://schema.org/sameAs", "https://schema.org/sameAs");
  private static final List<String> NAMES = List.of("Ana María Rojas", "Ana Rojas", "Rojas", "Büşra Al-Kaya", "Busra Kaya", "Łucja Nowak",
      "Lucja Nowak", "Norland", "Republic of Norland", "NORLAND", "Sud-Land", "Sud land", "Sud - Land", "安娜", "“Q”", "St. John’s",
      "St Johns", "Ⅻ Club", "E\u0301va Dorn", "Éva  Dorn", "Ab\u0345 c\ufe0f d\u093e", "Îzmir İl", "ﬁrst Ǆ", "\ud83d\ude00 Eva", "");
  private static final List<String> TYPES =
      List.of("Meeting", "Meeting", "Summit", "Negotiation", "Visit", "Call", "Signing", "Withdrawal");
  private static final List<String> STATUSES = List.of("Held", "Held", "Held", "Planned", "Cancelled", "Denied");
  private static final String DATE = "^^<http://www.w3.org/2001/XMLSchema#date>";
  private static final List<String> DATES = List.of("2021-03-04", "2021-03-04", "2021-03-05", "2021-03", "2021", "2021-04-01", "2020");
  private static final List<String> WORDS = List.of("we", "shall", "build", "bridges", "–", "and, ", "“peace”", "Éire", "now");

  private final Random random;
  private final StringBuilder quads = new StringBuilder();
  private final Map<String, Object> gold = new LinkedHashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  RandomExercise(long seed) {
    random = new Random(seed);
    NAMES.forEach(name -> many(2, () -> entity("entity", name)));
    for (int i = 0; i < 4 + random.nextInt(8); i++) {
      node("agreement", i, "Agreement");
      say(node("statement", i, "Statement"), "speaker", entity());
      say(iri("statement", i), "quote", literal(words()));
    }
    for (int i = 0; i < 30; i++) {
      article(i);
    }
  }

  /** Writes {@code graph.nq} and the folder {@code gold}. */
  void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("graph.nq"), quads);
    Files.createDirectories(folder.resolve("gold"));
    for (Map.Entry<String, Object> file : gold.entrySet()) {
      Files.writeString(folder.resolve("gold").resolve(file.getKey()), JsonMapper.builder().build().writeValueAsString(file.getValue()));
    }
  }

  private void article(int i) {
    String id = random.nextInt(4) == 0 ? "a" + i : "a" + i + ".txt";
    if (random.nextInt(5) > 0) {
      add(iri("article", i), "http://purl.org/dc/terms/identifier", literal(id));
    }
    say(iri("report", i), "article", iri("article", i));
    List<Map<String, Object>> events = new ArrayList<>();
    for (int e = random.nextInt(6); e > 0; e--) {
      String event = random.nextInt(8) == 0 ? "_:b" + i + "x" + e : iri("event", i * 10 + random.nextInt(10));
      Map<String, Object> copy = event(event, i);
      if (random.nextBoolean()) {
        events.add(copy);
      }
    }
    for (int e = random.nextInt(4); e > 0; e--) {
      events.add(goldEvent());
    }
    Collections.shuffle(events, random);
    for (int e = 0; e < events.size(); e++) {
      events.get(e).put("id", "g" + e);
      maybe(events.get(e), "may_merge_with", () -> "g" + random.nextInt(6));
      maybe(events.get(e), "optional", random::nextBoolean);
    }
    Map<String, Object> annotation = new LinkedHashMap<>(Map.of("events", events));
    annotation.put("article", random.nextInt(8) == 0 ? "a" + i : "a" + i + ".txt");
    annotation.put("persons", persons());
    annotation.put("agreements", many(3, this::goldAgreement));
    annotation.put("statements", many(3, () -> Map.of("speaker", one(NAMES), "quote", words())));
    gold.put((random.nextBoolean() ? "a" : "É") + i + ".json", annotation);
  }

  /** Adds an event to the graph, and returns how it would be annotated. */
  private Map<String, Object> event(String event, int article) {
    String type = one(TYPES);
    boolean act = TYPES.indexOf(type) >= TYPES.indexOf("Signing");
    say(event, TYPE, term(act ? "AgreementAct" : type));
    say(event, TYPE, term(type.equals("Summit") ? "Meeting" : "DiplomaticEvent"));
    if (act && random.nextInt(6) > 0) {
      say(event, "act", term(type));
    }
    String status = one(STATUSES);
    say(event, "status", random.nextInt(12) == 0 ? "<https://example.org/unknown>" : term(status));
    Map<String, Object> copy = new LinkedHashMap<>(Map.of("type", type, "status", status.toLowerCase(Locale.ROOT)));
    copy.put("participants", many(4, () -> agent(event, "participant")));
    copy.put("parties", many(3, () -> agent(event, "party")));
    copy.put("place", many(2, () -> agent(event, "place")));
    copy.put("date", one(DATES));
    String property = one(List.of("date", "date", "earliest", "latest"));
    say(event, property, random.nextInt(10) == 0 ? literal("soon") : literal(String.valueOf(copy.get("date"))) + DATE);
    many(1, () -> say(event, one(List.of("date", "earliest", "latest")), literal(one(DATES))));
    say(event, "reportedBy", iri("report", article));
    if (random.nextInt(8) == 0) {
      say(event, "reportedBy", iri("report", random.nextInt(30)));
    }
    return copy;
  }

  private String agent(String event, String property) {
    String agent = entity();
    say(event, property, agent);
    return labels.getOrDefault(agent, "nobody");
  }

  private Map<String, Object> goldEvent() {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("type", either(TYPES, word -> word));
    event.put("status", either(STATUSES, word -> word.toLowerCase(Locale.ROOT)));
    event.put("participants", names(3));
    event.put("parties", names(3));
    maybe(event, "participants_optional", () -> names(3));
    maybe(event, "parties_optional", () -> names(3));
    maybe(event, "date", () -> random.nextInt(8) == 0 ? "" : one(DATES));
    maybe(event, "date_alternatives", () -> many(3, () -> one(DATES)));
    maybe(event, "date_optional", random::nextBoolean);
    maybe(event, "month", () -> one(List.of("03", "04")));
    maybe(event, "place", () -> names(3));
    maybe(event, "evidence", () -> words() + words() + words());
    return event;
  }

  private Map<String, Object> goldAgreement() {
    Map<String, Object> agreement = new LinkedHashMap<>(Map.of("name", one(NAMES), "aliases", names(2)));
    maybe(agreement, "wikidata", this::item);
    maybe(agreement, "optional", random::nextBoolean);
    return agreement;
  }

  private Map<String, Object> persons() {
    Map<String, Object> persons = new LinkedHashMap<>();
    names(4).forEach(name -> persons.put(name, random.nextInt(4) == 0 ? null : item()));
    return persons;
  }

  private boolean entity(String kind, String name) {
    String node = random.nextInt(10) == 0 ? "<" + WIKIDATA + item() + ">" : iri(kind, random.nextInt(40));
    labels.put(node, name);
    add(node, one(LABELS), literal(name) + one(List.of("", "@en", "@zh-Hant")));
    if (random.nextBoolean()) {
      add(node, one(LINKS), "<" + one(List.of(WIKIDATA, WIKIDATA, "https://example.org/")) + item() + ">");
    }
    return true;
  }

  private String node(String kind, int i, String type) {
    String node = iri(kind, i);
    say(node, TYPE, term(type));
    many(2, () -> {
      add(node, one(LABELS), literal(one(NAMES)));
      return true;
    });
    add(node, one(LINKS), "<" + WIKIDATA + item() + ">");
    return node;
  }

  private String entity() {
    return iri("entity", random.nextInt(40));
  }

  private String item() {
    return "Q" + (1 + random.nextInt(9));
  }

  private String words() {
    StringBuilder words = new StringBuilder();
    for (int i = random.nextInt(9); i >= 0; i--) {
      words.append(one(WORDS)).append(random.nextInt(20) == 0 ? "\ud83d\ude00\t" : " ");
    }
    return words.toString();
  }

  private List<String> names(int most) {
    return many(most, () -> one(NAMES));
  }

  private Object either(List<String> values, UnaryOperator<String> form) {
    Set<String> several = new LinkedHashSet<>(List.of(form.apply(one(values)), form.apply(one(values))));
    return random.nextInt(3) > 0 || several.size() == 1 ? several.iterator().next() : List.copyOf(several);
  }

  private void maybe(Map<String, Object> object, String field, Supplier<Object> value) {
    if (random.nextInt(2) == 0) {
      object.put(field, value.get());
    }
  }

  private <T> List<T> many(int most, Supplier<T> make) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      all.add(make.get());
    }
    return all;
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private boolean say(String subject, String property, String object) {
    add(subject, property.contains("/") ? property : DIP + property, object);
    return true;
  }

  private void add(String subject, String property, String object) {
    quads.append(subject).append(" <").append(property).append("> ").append(object)
        .append(random.nextBoolean() ? " <https://example.org/graph>" : "").append(" .\n");
  }

  private static String iri(String kind, int i) {
    return "<https://example.org/%s/%s>".formatted(kind, i);
  }

  private static String term(String name) {
    return "<" + DIP + name + ">";
  }

  private String literal(String value) {
    StringBuilder escaped = new StringBuilder("\"");
    value.codePoints().forEach(c -> {
      String character = Character.toString(c);
      boolean special = "\"\\\n\r\t".contains(character);
      escaped.append(special || random.nextInt(10) == 0 ? (c > 0xffff ? "\\U%08X" : "\\u%04X").formatted(c) : character);
    });
    return escaped.append('"').toString();
  }
}
