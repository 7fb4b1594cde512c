package org.diplograph.pipeline;

import java.util.Map;
import java.util.TreeMap;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;

/**
 * How much there is of what in a store.
 *
 * <p>Example: {@code Statistics.of(store).events().get("Meeting").get("Held")}.
 *
 * @param reports what articles say of events; statements are counted apart
 * @param events by type and status, under the names that these have in the ontology
 * @param entities persons, states, organisations, places and agreements, by class
 */
public record Statistics(
    long articles, long reports, long statements, Map<String, Map<String, Long>> events, Map<String, Linked> entities) {
  private static final String SPARQL_PREFIXES = """
      PREFIX dip: <%s>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      """.formatted(Dip.NS);

  /** How many there are, and how many of them are linked to Wikidata. */
  public record Linked(long count, long linked) {
    public static final Linked NONE = new Linked(0, 0);
  }

  public Statistics {
    events = new TreeMap<>(events);
    entities = new TreeMap<>(entities);
  }

  /** Counts; it reads the whole store. */
  public static Statistics of(ReadableStore store) {
    Map<String, Linked> classes = entities(store, "dip:Person dip:State dip:Organization dip:Place dip:Agreement");
    return new Statistics(count(store, "a dip:Article"), count(store, "dip:reportedType []"), count(store, "a dip:Statement"),
        events(store), classes);
  }

  public Linked entities(String className) {
    return entities.getOrDefault(className, Linked.NONE);
  }

  public long eventCount() {
    return events.values().stream().flatMap(statuses -> statuses.values().stream()).mapToLong(Long::longValue).sum();
  }

  private static long count(ReadableStore store, String property) {
    Table table = Table.of(store, SPARQL_PREFIXES + "SELECT (COUNT(*) AS ?n) { ?x %s }".formatted(property));
    return Long.parseLong(table.rows().getFirst().get("n"));
  }

  private static Map<String, Map<String, Long>> events(ReadableStore store) {
    Table table = Table.of(store, SPARQL_PREFIXES + """
        SELECT ?type ?status (COUNT(*) AS ?n) {
          ?event dip:status ?status ; a ?type .
          FILTER (?type != dip:DiplomaticEvent)
          FILTER (?type != dip:Meeting || NOT EXISTS { ?event a dip:Summit })
        } GROUP BY ?type ?status
        """);
    Map<String, Map<String, Long>> events = new TreeMap<>();
    for (Map<String, String> row : table.rows()) {
      // Counting nothing gives one row without a type.
      if (row.containsKey("type")) {
        events.computeIfAbsent(localName(row.get("type")), type -> new TreeMap<>())
            .put(localName(row.get("status")), Long.parseLong(row.get("n")));
      }
    }
    return events;
  }

  private static Map<String, Linked> entities(ReadableStore store, String classes) {
    Table table = Table.of(store, SPARQL_PREFIXES + """
        SELECT ?type (COUNT(DISTINCT ?entity) AS ?n) (COUNT(DISTINCT ?item) AS ?linked) {
          VALUES ?type { %s }
          ?entity a ?type .
          OPTIONAL { ?entity owl:sameAs ?item FILTER STRSTARTS(STR(?item), "%s") }
        } GROUP BY ?type
        """.formatted(classes, Iris.WIKIDATA));
    Map<String, Linked> entities = new TreeMap<>();
    for (Map<String, String> row : table.rows()) {
      if (row.containsKey("type")) {
        entities.put(localName(row.get("type")), new Linked(Long.parseLong(row.get("n")), Long.parseLong(row.get("linked"))));
      }
    }
    return entities;
  }

  private static String localName(String iri) {
    return iri.substring(Dip.NS.length());
  }
}
