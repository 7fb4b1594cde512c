package org.diplograph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;
import org.diplograph.wikidata.LinkingRules;
import org.diplograph.wikidata.Links;
import org.diplograph.wikidata.Subject;
import org.diplograph.wikidata.Subject.Days;
import org.diplograph.wikidata.Subject.Known;
import org.diplograph.wikidata.Subject.Point;
import org.jspecify.annotations.Nullable;

/**
 * What a store holds that is the same as nothing elsewhere yet, with all that it says of it: {@code new Unlinked(store, iris)
 * .subjects(LinkingRules.load())}.
 *
 * <p>The queries are in {@link UnlinkedQueries}.
 */
final class Unlinked {
  private final ReadableStore store;
  private final Iris iris;

  Unlinked(ReadableStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  /** What can be looked for, sorted by IRI. */
  List<Subject> subjects(LinkingRules rules) {
    Map<String, Map<String, String>> found = new TreeMap<>();
    ask(UnlinkedQueries.ENTITIES).stream().filter(row -> rules.knows(row.get("kind"))).forEach(row -> found.putIfAbsent(row.get("e"), row));
    Map<String, List<String>> aliases = texts(UnlinkedQueries.ALIASES, "alias");
    Map<String, List<Known>> states = known(UnlinkedQueries.STATES);
    Map<String, List<Known>> offices = known(UnlinkedQueries.OFFICES);
    Map<String, List<Known>> places = known(UnlinkedQueries.PLACES);
    Map<String, List<Known>> actors = known(UnlinkedQueries.ACTORS);
    Map<String, List<Known>> agreements = known(UnlinkedQueries.AGREEMENTS);
    Map<String, Days> days = days();
    Map<String, Point> points = points();
    Map<String, List<String>> sentences = texts(UnlinkedQueries.SENTENCES, "quote");
    List<Links> decisions = Stream.of(iris.wikidataGraph(), iris.curationGraph())
        .map(graph -> new Links(store.graph(graph.getURI()))).toList();
    return found.entrySet().stream().map(entry -> {
      String e = entry.getKey();
      List<String> names = new ArrayList<>(List.of(entry.getValue().get("label")));
      aliases.getOrDefault(e, List.of()).stream().filter(alias -> !names.contains(alias)).forEach(names::add);
      return new Subject(e, entry.getValue().get("kind"), names, states.getOrDefault(e, List.of()), offices.getOrDefault(e, List.of()),
          places.getOrDefault(e, List.of()), actors.getOrDefault(e, List.of()), agreements.getOrDefault(e, List.of()), days.get(e),
          points.get(e), sentences.getOrDefault(e, List.of("")).getFirst(),
          decisions.stream().flatMap(links -> links.excluded(e).stream()).collect(Collectors.toSet()));
    }).filter(subject -> !rules.questions(subject).isEmpty()).toList();
  }

  /** The IRIs of all that could be linked. */
  List<String> all() {
    return ask("SELECT DISTINCT ?e { VALUES ?type { dip:Actor dip:Place dip:Agreement dip:DiplomaticEvent } ?e a ?type }").stream()
        .map(row -> row.get("e")).toList();
  }

  /** By an item's IRI, what is linked to it; a link may outlive what it was made for, which does not count then. */
  Map<String, Set<String>> taken() {
    Map<String, Set<String>> taken = new HashMap<>();
    ask("SELECT DISTINCT ?e ?item { ?e owl:sameAs ?item ; a ?type FILTER STRSTARTS(STR(?e), \"%s\") }".formatted(iris.base()))
        .forEach(row -> taken.computeIfAbsent(row.get("item"), item -> new TreeSet<>()).add(row.get("e")));
    return taken;
  }

  private List<Map<String, String>> ask(String query) {
    return Table.of(store, UnlinkedQueries.PREFIXES.formatted(Dip.NS) + query).rows();
  }

  private Map<String, List<String>> texts(String query, String column) {
    Map<String, List<String>> texts = new HashMap<>();
    ask(query).forEach(row -> texts.computeIfAbsent(row.get("e"), e -> new ArrayList<>()).add(row.get(column)));
    return texts;
  }

  private Map<String, List<Known>> known(String query) {
    Map<String, List<Known>> known = new HashMap<>();
    for (Map<String, String> row : ask(query)) {
      @Nullable String item = row.get("item");
      List<Known> all = known.computeIfAbsent(row.get("e"), e -> new ArrayList<>());
      boolean linked = item != null && item.startsWith(Iris.WIKIDATA);
      Known one = new Known(row.get("label"), linked ? item.substring(Iris.WIKIDATA.length()) : null);
      if (!all.contains(one)) {
        all.add(one);
      }
    }
    return known;
  }

  private Map<String, Days> days() {
    Map<String, Days> days = new HashMap<>();
    // Counting nothing gives one row without an entity.
    ask(UnlinkedQueries.DAYS).stream().filter(row -> row.containsKey("e")).forEach(
        row -> days.put(row.get("e"), new Days(day(row.get("first")), day(row.get("last")))));
    return days;
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private Map<String, Point> points() {
    Map<String, Point> points = new HashMap<>();
    ask(UnlinkedQueries.POINTS).forEach(
        row -> points.put(row.get("e"), new Point(Double.parseDouble(row.get("lat")), Double.parseDouble(row.get("long")))));
    return points;
  }
}
