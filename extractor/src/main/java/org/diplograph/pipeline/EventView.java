package org.diplograph.pipeline;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;

/**
 * What a store says of an event, with keys and names in place of IRIs, so that two stores can be compared.
 *
 * @param properties such as {@code date}, {@code participant} and {@code report}; without what only follows from others
 * @param reports keys of its reports
 */
record EventView(String key, String label, SortedMap<String, SortedSet<String>> properties, SortedSet<String> reports) {
  private static final String QUERY = """
      PREFIX dip: <%s>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT ?event ?p ?v {
        GRAPH <%s> {
          %s ?event a dip:DiplomaticEvent .
          ?event ?p ?v .
          FILTER (?p NOT IN (dip:participation, dip:plover, dip:cameo, dip:curatedBy))
        }
      }
      """;

  private static final String LABEL = "label";
  private static final String REPORTED_BY = "reportedBy";

  /** All events of a store, in no particular order, one at a time. */
  static void all(ReadableStore store, Iris iris, Consumer<EventView> out) {
    read(store, iris, "", out);
  }

  /** One event by its key. */
  static Optional<EventView> of(ReadableStore store, Iris iris, String key) {
    EventView[] found = new EventView[1];
    read(store, iris, "VALUES ?event { <%s> }".formatted(iris.of(key).getURI()), view -> found[0] = view);
    return Optional.ofNullable(found[0]);
  }

  /** What is said of one event comes in one run: the event is found first, and then what is said of it. */
  private static void read(ReadableStore store, Iris iris, String which, Consumer<EventView> out) {
    String query = QUERY.formatted(Dip.NS, iris.eventsGraph().getURI(), which);
    store.query(query, exec -> {
      Reading reading = new Reading(iris, out);
      exec.select().forEachRemaining(row -> reading.add(row.get("event"), row.get("p"), row.get("v")));
      reading.end();
      return reading;
    });
  }

  Set<String> values(String property) {
    return properties.getOrDefault(property, new TreeSet<>());
  }

  /** The same for all that say the same. */
  int sum() {
    return hashCode();
  }

  /** Gathers the rows of one event after the other. */
  private static final class Reading {
    private final Iris iris;
    private final Consumer<EventView> out;
    private Optional<Node> event = Optional.empty();
    private SortedMap<String, SortedSet<String>> properties = new TreeMap<>();

    Reading(Iris iris, Consumer<EventView> out) {
      this.iris = iris;
      this.out = out;
    }

    void add(Node next, Node property, Node value) {
      if (!event.equals(Optional.of(next))) {
        end();
        event = Optional.of(next);
      }
      properties.computeIfAbsent(name(property), p -> new TreeSet<>()).add(name(value));
    }

    void end() {
      event.ifPresent(node -> {
        SortedSet<String> labels = properties.getOrDefault(LABEL, new TreeSet<>());
        SortedSet<String> reports = Optional.ofNullable(properties.remove(REPORTED_BY)).orElseGet(TreeSet::new);
        properties.remove(LABEL);
        properties.put("report", reports);
        out.accept(new EventView(name(node), labels.isEmpty() ? "" : labels.getFirst(), properties, reports));
      });
      event = Optional.empty();
      properties = new TreeMap<>();
    }

    private String name(Node node) {
      if (node.isLiteral()) {
        return node.getLiteralLexicalForm();
      }
      boolean isData = !node.toString().startsWith(Dip.NS);
      return Optional.of(node).filter(n -> isData).flatMap(iris::key)
          .orElseGet(() -> node.toString().replaceFirst("^.*[#/](?=[^#/]+$)", ""));
    }
  }
}
