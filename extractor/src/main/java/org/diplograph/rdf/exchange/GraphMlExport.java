package org.diplograph.rdf.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;

/**
 * Writes who met whom as a network in GraphML, which Gephi, NetworkX, igraph and others read: persons, states and bodies, joined where
 * they met, visited, called or negotiated with each other.
 *
 * <p>Example: {@code new GraphMlExport(iris).write(store::quads, GraphMlExport.Edges.PAIRS, out)}.
 */
public final class GraphMlExport {
  /** What an edge stands for. */
  public enum Edges {
    /** Two who met, however often: with the number of held events in all and by type, and the first and last day. */
    PAIRS,
    /** One event of two, whatever its status. */
    EVENTS
  }

  private static final String HELD = "Held";

  private final Facts facts;

  public GraphMlExport(Iris iris) {
    this.facts = new Facts(iris);
  }

  /** Writes the network; the caller closes the stream. */
  public void write(Consumer<StreamRDF> source, Edges edges, OutputStream out) throws IOException {
    Entities entities = new Entities(facts);
    SortedMap<String, SortedMap<String, Integer>> actors = new TreeMap<>();
    try (Rows events = new Rows(); Rows encounters = new Rows()) {
      facts.of(source, (subject, property, value) -> {
        entities.add(subject, property, value);
        if (facts.isIn("event/", subject)) {
          events.add(ToldEvent.eventOf(subject), subject, property, value);
        }
      });
      events.forEachGroup((iri, rows) -> {
        ToldEvent event = ToldEvent.of(iri, rows);
        if (event.contact().isPresent() && (edges == Edges.EVENTS || event.status().equals(HELD))) {
          count(event, actors);
          encounters(event, event.contact().get(), entities, encounters);
        }
      });
      try (GraphMlWriter writer = new GraphMlWriter(new BufferedOutputStream(out, 1 << 16), nodeAttributes(), edgeAttributes(edges))) {
        Map<String, String> ids = nodes(actors, entities, writer);
        encounters.forEachGroup((pair, rows) -> edges(pair.split(" "), rows, edges, ids, writer));
      }
    }
  }

  /** A row for each two who met: both, the event, its type, status, first and last day, name and place. */
  private static void encounters(ToldEvent event, String type, Entities entities, Rows rows) throws IOException {
    for (Encounter encounter : Encounter.of(event, entities)) {
      rows.add(encounter.one() + " " + encounter.other(), event.event().iri(), type, event.status(), event.first().orElse(""),
          event.last().orElse(""), event.event().one(Entities.LABEL).orElse(""),
          event.event().one(Dip.PLACE.getURI()).map(entities::label).orElse(""));
    }
  }

  /** Who took part, and how often for which party. */
  private static void count(ToldEvent event, SortedMap<String, SortedMap<String, Integer>> actors) {
    for (ToldEvent.Part part : event.parts()) {
      Map<String, Integer> behalves = actors.computeIfAbsent(part.actor(), actor -> new TreeMap<>());
      if (part.behalf() != null) {
        behalves.merge(part.behalf(), 1, Integer::sum);
        actors.computeIfAbsent(part.behalf(), party -> new TreeMap<>());
      }
    }
  }

  private static Map<String, String> nodeAttributes() {
    Map<String, String> attributes = new LinkedHashMap<>();
    List.of("label", "kind", "state", "wikidata", "iri").forEach(name -> attributes.put(name, "string"));
    return attributes;
  }

  private static Map<String, String> edgeAttributes(Edges edges) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("weight", "int");
    if (edges == Edges.PAIRS) {
      attributes.put("first", "string");
      attributes.put("last", "string");
      ToldEvent.CONTACTS.forEach(type -> attributes.put(type.toLowerCase(Locale.ROOT), "int"));
    } else {
      List.of("type", "status", "date", "latest", "label", "place", "event").forEach(name -> attributes.put(name, "string"));
    }
    return attributes;
  }

  /** Writes the nodes under short ids, as GraphML has no IRIs there, and tells the ids. */
  private static Map<String, String> nodes(
      SortedMap<String, SortedMap<String, Integer>> actors, Entities entities, GraphMlWriter writer) throws IOException {
    Map<String, String> ids = new TreeMap<>();
    for (Map.Entry<String, SortedMap<String, Integer>> actor : actors.entrySet()) {
      String iri = actor.getKey();
      String id = "n" + (ids.size() + 1);
      ids.put(iri, id);
      Map<String, String> attributes = new LinkedHashMap<>();
      attributes.put("label", entities.label(iri));
      attributes.put("kind", entities.isOf(Dip.PERSON, iri) ? "person" : entities.isOf(Dip.STATE, iri) ? "state" : "organization");
      entities.state(mostFrequent(actor.getValue()).orElse(iri)).ifPresent(state -> attributes.put("state", entities.label(state)));
      entities.wikidata(iri).ifPresent(item -> attributes.put("wikidata", item));
      attributes.put("iri", iri);
      writer.node(id, attributes);
    }
    return ids;
  }

  private static Optional<String> mostFrequent(SortedMap<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream().filter(count -> count.getValue() == most).map(Map.Entry::getKey).findFirst();
  }

  private static void edges(String[] pair, List<List<String>> rows, Edges edges, Map<String, String> ids, GraphMlWriter writer)
      throws IOException {
    String one = ids.getOrDefault(pair[0], "");
    String other = ids.getOrDefault(pair[1], "");
    if (edges == Edges.PAIRS) {
      writer.edge(one, other, summary(rows));
    } else {
      for (List<String> row : rows) {
        writer.edge(one, other, single(row));
      }
    }
  }

  private static Map<String, String> summary(List<List<String>> rows) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("weight", String.valueOf(rows.size()));
    rows.stream().map(row -> row.get(4)).filter(day -> !day.isEmpty()).min(String::compareTo)
        .ifPresent(day -> attributes.put("first", day));
    rows.stream().map(row -> row.get(5)).filter(day -> !day.isEmpty()).max(String::compareTo).ifPresent(day -> attributes.put("last", day));
    for (String type : ToldEvent.CONTACTS) {
      long count = rows.stream().filter(row -> row.get(2).equals(type)).count();
      attributes.put(type.toLowerCase(Locale.ROOT), String.valueOf(count));
    }
    return attributes;
  }

  private static Map<String, String> single(List<String> row) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("weight", "1");
    attributes.put("type", row.get(2).toLowerCase(Locale.ROOT));
    attributes.put("status", row.get(3).toLowerCase(Locale.ROOT));
    attributes.put("date", row.get(4));
    attributes.put("latest", row.get(5).equals(row.get(4)) ? "" : row.get(5));
    attributes.put("label", row.get(6));
    attributes.put("place", row.get(7));
    attributes.put("event", row.get(1));
    attributes.values().removeIf(String::isEmpty);
    return attributes;
  }
}
