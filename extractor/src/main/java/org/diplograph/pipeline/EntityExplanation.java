package org.diplograph.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import org.diplograph.store.Table;

/**
 * How articles name a person, state, body, place or agreement, and to what it is linked.
 *
 * <p>Example: {@code EntityExplanation.of(store, iris, "state/norway")}.
 *
 * @param links each with its kind, such as {@code sameAs}, and whether the authority, Wikidata or people made it
 */
public record EntityExplanation(String iri, String label, List<Linked> links, List<Named> names) {
  private static final String PREFIXES = """
      PREFIX dip: <%s>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """.formatted(Dip.NS);

  public EntityExplanation {
    links = List.copyOf(links);
    names = List.copyOf(names);
  }

  /** @param graph where it is said: {@code authority}, {@code wikidata}, {@code curation} */
  public record Linked(String kind, String item, String graph) {}

  /** Words by which an article names it, and how often. */
  public record Named(String article, String words, String times) {}

  /** Empty where the store has no entity of this key or IRI. */
  public static Optional<EntityExplanation> of(ReadableStore store, Iris iris, String wanted) {
    String key = wanted.startsWith(iris.base()) ? wanted.substring(iris.base().length()) : wanted;
    if (!key.matches("(person|state|organization|office|place|agreement)/\\S+")) {
      return Optional.empty();
    }
    String iri = iris.of(key).getURI();
    return ask(store, "SELECT ?label { <%s> rdfs:label ?label } ORDER BY ?label LIMIT 1".formatted(iri)).stream().findFirst()
        .map(row -> new EntityExplanation(iri, row.get("label"), links(store, iri), names(store, iri)));
  }

  private static List<Linked> links(ReadableStore store, String iri) {
    return ask(store, """
        SELECT ?kind ?item ?where {
          VALUES (?property ?kind) { (owl:sameAs "same as") (skos:closeMatch "close to") (owl:differentFrom "different from") }
          GRAPH ?g { <%s> ?property ?item }
          BIND (REPLACE(STR(?g), "^.*/graph/", "") AS ?where)
        } ORDER BY ?kind ?item ?where
        """.formatted(iri)).stream().map(row -> new Linked(row.get("kind"), row.get("item"), row.get("where"))).toList();
  }

  private static List<Named> names(ReadableStore store, String iri) {
    return ask(store, """
        SELECT ?id ?words (COUNT(*) AS ?times) {
          ?naming a dip:Naming ; dip:actor <%s> ; dip:words ?words .
          ?sentence dip:naming ?naming ; dip:article/dcterms:identifier ?id .
        } GROUP BY ?id ?words ORDER BY ?id ?words
        """.formatted(iri)).stream().filter(row -> row.containsKey("id"))
        .map(row -> new Named(row.get("id"), row.get("words"), row.get("times"))).toList();
  }

  private static List<Map<String, String>> ask(ReadableStore store, String sparql) {
    return Table.of(store, PREFIXES + sparql).rows();
  }
}
