package org.diplograph.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Entity;
import org.diplograph.pipeline.EntityExplanation.Other;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.resolve.Authority;
import org.diplograph.resolve.Namesakes;
import org.diplograph.resolve.Namesakes.Namesake;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors, places and agreements of a store, and says for which others of the same name they were not taken.
 *
 * <p>Example: {@code explanations.of(explanations.find("george bush").getFirst().iri())}.
 */
public final class EntityExplanations {
  private static final int MOST_FOUND = 50;
  private static final int MOST_OTHERS = 12;
  private static final String PREFIXES = """
      PREFIX dip: <%s>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """.formatted(Dip.NS);

  private final ReadableStore store;
  private final Iris iris;
  private final Stages stages;

  public EntityExplanations(ReadableStore store, Iris iris, Stages stages) {
    this.store = store;
    this.iris = iris;
    this.stages = stages;
  }

  /** Those with this IRI or key; if there is none, those of which a name holds every one of the words. */
  public List<Explanations.Found> find(String words) {
    List<Explanations.Found> exact = select(
        "FILTER (STR(?entity) = %1$s || STRENDS(STR(?entity), CONCAT(\"/\", %1$s)))".formatted(Explanations.literal(words.strip())));
    if (!exact.isEmpty()) {
      return exact;
    }
    return select("?entity rdfs:label|skos:altLabel ?name . " + Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .map(word -> "FILTER (CONTAINS(LCASE(?name), %s))".formatted(Explanations.literal(word))).collect(Collectors.joining("\n")));
  }

  private List<Explanations.Found> select(String filter) {
    return ask("""
        SELECT DISTINCT ?entity ?label {
          VALUES ?class { dip:Person dip:State dip:Organization dip:Place dip:Agreement }
          ?entity a ?class ; rdfs:label ?label . %s
        } ORDER BY ?label ?entity LIMIT %d
        """.formatted(filter, MOST_FOUND)).stream().map(row -> new Explanations.Found(row.get("entity"), row.get("label"))).toList();
  }

  /** What is known of one, by its IRI. */
  public EntityExplanation of(String iri) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("also", values("<%s> skos:altLabel ?value".formatted(iri)));
    facts.put("offices", values("""
        ?tenure dip:holder <%s> ; dip:office/rdfs:label ?office .
        OPTIONAL { ?tenure dip:startDate ?start } OPTIONAL { ?tenure dip:endDate ?end }
        BIND (CONCAT(?office, " ", COALESCE(STR(?start), ""), " to ", COALESCE(STR(?end), "")) AS ?value)""".formatted(iri)));
    facts.put("same as", values("<%s> owl:sameAs ?value".formatted(iri)));
    facts.put("perhaps", values("<%s> skos:closeMatch ?value".formatted(iri)));
    facts.values().removeIf(String::isEmpty);
    String label = ask("SELECT ?label { <%s> rdfs:label ?label } LIMIT 1".formatted(iri)).getFirst().get("label");
    @Nullable String day = day(iri);
    return new EntityExplanation(iri, label, facts, day, others(iri, day));
  }

  private String values(String pattern) {
    return ask("SELECT DISTINCT ?value { %s } ORDER BY ?value".formatted(pattern)).stream().map(row -> row.get("value"))
        .collect(Collectors.joining(", "));
  }

  /** The day of the latest article with an event in which it has a part. */
  private @Nullable String day(String iri) {
    return ask("""
        SELECT (MAX(?issued) AS ?day) {
          ?event ?link <%s> ; dip:reportedBy/dip:article/dcterms:issued ?issued .
        }""".formatted(iri)).stream().map(row -> row.get("day")).findFirst().orElse(null);
  }

  private List<Other> others(String iri, @Nullable String day) {
    Entity entity = iris.key(NodeFactory.createURI(iri)).flatMap(stages.authority()::find).orElse(null);
    if (entity == null || !(stages.authority() instanceof Authority authority)) {
      return List.of();
    }
    @Nullable LocalDate date = day == null ? null : LocalDate.parse(day.substring(0, 10));
    return new Namesakes(authority).of(entity, date).stream().limit(MOST_OTHERS).map(this::other).toList();
  }

  private Other other(Namesake namesake) {
    return new Other(iris.of(namesake.entity().key()).getURI(), namesake.entity().label(), namesake.name(),
        namesake.holding() == null ? null : namesake.holding().office().label());
  }

  private List<Map<String, String>> ask(String sparql) {
    return Table.of(store, PREFIXES + sparql).rows();
  }
}
