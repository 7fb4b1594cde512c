package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.diplograph.pipeline.Explanation.Participant;
import org.diplograph.pipeline.Explanation.Passage;
import org.diplograph.pipeline.Explanation.Report;
import org.diplograph.pipeline.Explanation.Said;
import org.diplograph.rdf.Dip;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds events by their names, and the sentences behind them.
 *
 * <p>Example: {@code explanations.of(explanations.find("putin raisi").getFirst().iri())}.
 */
public record Explanations(ReadableStore store) {
  private static final int MOST_FOUND = 50;

  private static final String PREFIXES = """
      PREFIX dip: <%s>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """.formatted(Dip.NS);

  /** An event that could be meant. */
  public record Found(String iri, String label) {}

  /**
   * The events with this IRI or key; if there is none, those whose label or IRI holds every one of the words.
   */
  public List<Found> find(String words) {
    List<Found> exact = select(
        "FILTER (STR(?event) = %1$s || STRENDS(STR(?event), CONCAT(\"/\", %1$s)))".formatted(literal(words.strip())));
    if (!exact.isEmpty()) {
      return exact;
    }
    StringBuilder filters = new StringBuilder();
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      filters.append("FILTER (CONTAINS(LCASE(CONCAT(?label, \" \", STR(?event))), %s))%n".formatted(literal(word)));
    }
    return select(filters.toString());
  }

  /** The events that a correction concerns, by its id. */
  public static List<Found> curated(ReadableStore store, String correction) {
    return new Explanations(store).select("?event dip:curatedBy ?c . FILTER (STRENDS(STR(?c), %s))".formatted(literal("/" + correction)));
  }

  private List<Found> select(String filter) {
    return ask("""
        SELECT DISTINCT ?event ?label { ?event a dip:DiplomaticEvent ; rdfs:label ?label . %s } ORDER BY ?label ?event LIMIT %d
        """.formatted(filter, MOST_FOUND)).stream().map(row -> new Found(row.get("event"), row.get("label"))).toList();
  }

  /** What is known of an event, by its IRI. */
  public Explanation of(String iri) {
    Map<String, String> event = ask("""
        SELECT ?label ?status ?date ?earliest ?latest ?dateText ?place ?act ?agreement ?part {
          <%s> rdfs:label ?label ; dip:status/rdfs:label ?status .
          OPTIONAL { <%1$s> dip:date ?date }
          OPTIONAL { <%1$s> dip:earliest ?earliest ; dip:latest ?latest }
          OPTIONAL { <%1$s> dip:dateText ?dateText }
          OPTIONAL { <%1$s> dip:place/rdfs:label ?place }
          OPTIONAL { <%1$s> dip:act/rdfs:label ?act }
          OPTIONAL { <%1$s> dip:agreement/rdfs:label ?agreement }
          OPTIONAL { <%1$s> dip:subEventOf/rdfs:label ?part }
        } LIMIT 1
        """.formatted(iri)).getFirst();
    event.put("who", names("<%s> dip:participation/dip:actor/rdfs:label ?name".formatted(iri)));
    return new Explanation(iri, event.get("label"), facts(iri, event), participants(iri), reports(iri, event), corrections(iri));
  }

  private Map<String, String> facts(String iri, Map<String, String> event) {
    Map<String, @Nullable String> facts = new LinkedHashMap<>();
    facts.put("what", names("<%s> a ?x . ?x rdfs:label ?name FILTER (?x != dip:DiplomaticEvent)".formatted(iri)));
    facts.put("act", event.get("act"));
    facts.put("status", event.get("status"));
    facts.put("date", when(event.get("earliest"), event.get("latest"), event.get("dateText")).orElse(null));
    facts.put("place", event.get("place"));
    facts.put("agreement", event.get("agreement"));
    facts.put("topics", names("<%s> dip:topic/(rdfs:label|skos:prefLabel) ?name".formatted(iri)));
    facts.put("part of", event.get("part"));
    facts.values().removeIf(value -> value == null || value.isEmpty());
    return facts;
  }

  private String names(String pattern) {
    return ask("SELECT DISTINCT ?name { %s } ORDER BY ?name".formatted(pattern)).stream()
        .map(row -> row.get("name")).collect(Collectors.joining(", "));
  }

  private static Optional<String> when(@Nullable String earliest, @Nullable String latest, @Nullable String text) {
    if (earliest == null) {
      return Optional.ofNullable(text);
    }
    return Optional.of(earliest.equals(latest) ? earliest : earliest + " to " + latest);
  }

  private List<Participant> participants(String iri) {
    return ask("""
        SELECT ?name ?office ?behalf ?role {
          <%s> dip:participation ?part .
          ?part dip:actor/rdfs:label ?name ; dip:role/rdfs:label ?role .
          OPTIONAL { ?part dip:office/rdfs:label ?office }
          OPTIONAL { ?part dip:behalf/rdfs:label ?behalf }
        } ORDER BY ?part
        """.formatted(iri)).stream()
        .map(row -> new Participant(row.get("name"), row.get("office"), row.get("behalf"), row.get("role"))).distinct().toList();
  }

  private List<Report> reports(String iri, Map<String, String> event) {
    List<Map<String, String>> rows = ask("""
        SELECT * {
          <%s> dip:reportedBy ?report .
          ?report dip:article ?article ; dip:reportedStatus/rdfs:label ?status .
          ?report dip:quote ?quote ; dip:begin ?begin ; dip:end ?end .
          ?article dcterms:identifier ?id .
          OPTIONAL { ?article dcterms:title ?title }
          OPTIONAL { ?article dcterms:publisher ?publisher }
          OPTIONAL { ?article dcterms:issued ?issued }
          OPTIONAL { ?report dip:attributedTo ?by }
          OPTIONAL { ?report dip:rule ?rule }
          OPTIONAL { ?report dip:confidence ?confidence }
          OPTIONAL { ?report dip:reportedEarliest ?earliest ; dip:reportedLatest ?latest }
          OPTIONAL { ?report dip:reportedDateText ?dateText }
          OPTIONAL { ?report dip:reportedPlace/rdfs:label ?place }
        } ORDER BY ?issued ?id ?begin
        """.formatted(iri));
    Map<String, Report> byReport = new LinkedHashMap<>();
    rows.forEach(row -> byReport.computeIfAbsent(row.get("report"), report -> report(row, event)));
    return List.copyOf(byReport.values());
  }

  private Report report(Map<String, String> row, Map<String, String> event) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(row));
    ask("SELECT ?quote ?begin ?end { <%s> dip:passage ?p . ?p dip:quote ?quote ; dip:begin ?begin ; dip:end ?end } ORDER BY ?p"
        .formatted(row.get("report"))).forEach(other -> passages.add(passage(other)));
    SortedMap<String, String> claims = claims(row);
    return new Report(key(row.get("report")), row.get("id"), row.get("title"), row.get("publisher"), row.get("issued"), row.get("by"), row.get("rule"),
        row.get("confidence"), passages, claims, differences(claims, event, row.containsKey("earliest")));
  }

  private static String key(String report) {
    return report.substring(report.lastIndexOf("/report/") + 1);
  }

  private static Passage passage(Map<String, String> row) {
    return new Passage(row.get("quote"), row.get("begin"), row.get("end"));
  }

  private SortedMap<String, String> claims(Map<String, String> row) {
    SortedMap<String, String> claims = new TreeMap<>();
    List.of("status", "place").stream().filter(row::containsKey).forEach(aspect -> claims.put(aspect, row.get(aspect)));
    when(row.get("earliest"), row.get("latest"), row.get("dateText")).ifPresent(when -> claims.put("date", when));
    claims.put("who", names("<%s> dip:reportedParticipation/dip:actor/rdfs:label ?name".formatted(row.get("report"))));
    return claims;
  }

  private Set<String> differences(Map<String, String> claims, Map<String, String> event, boolean dated) {
    Set<String> differences = new TreeSet<>();
    List.of("status", "place", "who").stream()
        .filter(aspect -> claims.containsKey(aspect) && !Objects.equals(claims.get(aspect), event.get(aspect))).forEach(differences::add);
    if (dated && !claims.get("date").equals(when(event.get("earliest"), event.get("latest"), null).orElse(""))) {
      differences.add("date");
    }
    return differences;
  }

  private List<Said> corrections(String iri) {
    return ask("""
        SELECT ?c ?verdict ?sets ?by ?on ?reason {
          <%s> dip:curatedBy ?c .
          ?c dip:verdict ?verdict ; dcterms:created ?on ; rdfs:comment ?reason ; <http://www.w3.org/ns/prov#wasAttributedTo>/rdfs:label ?by .
          OPTIONAL { ?c dip:sets ?sets }
        } ORDER BY ?on ?c
        """.formatted(iri)).stream()
        .map(row -> new Said(row.get("c").substring(row.get("c").lastIndexOf('/') + 1), row.get("verdict"),
            row.get("sets"), row.get("by"), row.get("on"), row.get("reason"))).toList();
  }

  private List<Map<String, String>> ask(String sparql) {
    return Table.of(store, PREFIXES + sparql).rows();
  }

  static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ").replace("\r", " ") + '"';
  }
}
