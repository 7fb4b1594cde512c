package org.diplograph.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The entities in one state of a dataset, until a deadline.
 *
 * <p>Example: {@code graph.named(Words.of("Ada Lind").alike(), types)} finds her IRI by the index of words.
 */
final class EntityGraph {
  /** So many hits of the word index are looked at; the names of all are compared. */
  private static final int MOST_HITS = 1_000;
  private static final String PREFIXES = """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX text: <http://jena.apache.org/text#>
      """;
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final Pattern WIKIDATA_ITEM = Pattern.compile("Q[1-9]\\d{0,11}");
  /** What may stand in an IRI; nothing else gets into a query. */
  private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

  private final DatasetGraph data;
  private final Graph union;
  private final Vocabulary vocabulary;
  private final Instant deadline;

  EntityGraph(DatasetGraph data, Vocabulary vocabulary, Instant deadline) {
    this.data = data;
    this.union = data.getUnionGraph();
    this.vocabulary = vocabulary;
    this.deadline = deadline;
  }

  /** The IRIs of entities of the types, or of any offered type, with a name that the index of words finds. */
  SortedSet<String> named(String words, List<EntityType> types) {
    SortedSet<String> found = new TreeSet<>();
    if (!words.isEmpty()) {
      String text = NodeFmtLib.strNT(NodeFactory.createLiteralString(words));
      select("""
          SELECT DISTINCT ?entity {
            { (?entity ?score) text:query (rdfs:label %1$s %2$d) } UNION { (?entity ?score) text:query (skos:altLabel %1$s %2$d) }
            ?entity a ?type
            FILTER (isIRI(?entity) && ?type IN (%3$s))
          }
          """.formatted(text, MOST_HITS, offered(types)), row -> found.add(row.get("entity").getURI()));
    }
    return found;
  }

  /** The entity whose IRI or Wikidata item the text is; the items as {@code Q…} or as an IRI. */
  SortedSet<String> identified(String text) {
    SortedSet<String> found = new TreeSet<>();
    String id = text.strip();
    if (WIKIDATA_ITEM.matcher(id).matches()) {
      id = WIKIDATA + id;
    }
    if (IRI.matcher(id).matches()) {
      Node node = NodeFactory.createURI(id);
      found.add(id);
      union.find(Node.ANY, OWL.sameAs.asNode(), node).forEachRemaining(triple -> found.add(triple.getSubject().toString()));
    }
    found.removeIf(iri -> entity(iri).isEmpty());
    return found;
  }

  /** What is known of an entity; empty for what is none of the offered types or has no name. */
  Optional<Entity> entity(String iri) {
    Node node = NodeFactory.createURI(iri);
    List<EntityType> types = vocabulary.among(texts(node, RDF.type.asNode()));
    SortedSet<String> labels = texts(node, RDFS.label.asNode());
    if (types.isEmpty() || labels.isEmpty()) {
      return Optional.empty();
    }
    SortedSet<String> others = texts(node, SKOS.altLabel.asNode());
    others.addAll(labels);
    others.remove(labels.first());
    return Optional.of(new Entity(iri, labels.first(), others, types));
  }

  private SortedSet<String> texts(Node subject, Node property) {
    return Iter.asStream(union.find(subject, property, Node.ANY)).map(triple -> triple.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The entities of which one of the nodes is the value. */
  SortedSet<String> having(EntityProperty property, Collection<Node> values, List<EntityType> types) {
    SortedSet<String> found = new TreeSet<>();
    select("""
        SELECT DISTINCT ?entity {
          VALUES ?value { %s }
          %s
          ?entity a ?type
          FILTER (isIRI(?entity) && ?type IN (%s))
        } LIMIT %d
        """.formatted(values.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" ")), grouped(property), offered(types), MOST_HITS),
        row -> found.add(row.get("entity").getURI()));
    return found;
  }

  /** The values of a property, for each entity in a fixed order. */
  PropertyValues values(EntityProperty property, Collection<String> entities) {
    PropertyValues values = new PropertyValues();
    Set<String> known = new HashSet<>(entities);
    known.removeIf(iri -> !IRI.matcher(iri).matches());
    if (!known.isEmpty()) {
      select("SELECT DISTINCT ?entity ?value ?label ?from ?until { VALUES ?entity { %s } %s OPTIONAL { ?value rdfs:label ?label } }"
          .formatted(iris(known, " "), grouped(property)), row -> values.add(row.get("entity").getURI(), property.kind(), row));
    }
    return values;
  }

  private String offered(List<EntityType> types) {
    return iris((types.isEmpty() ? vocabulary.types() : types).stream().map(EntityType::iri).toList(), ", ");
  }

  private static String grouped(EntityProperty property) {
    return "{ " + property.where().strip() + " }";
  }

  private static String iris(Collection<String> iris, String separator) {
    return iris.stream().sorted().map(iri -> "<" + iri + ">").collect(Collectors.joining(separator));
  }

  private void select(String query, Consumer<Binding> use) {
    long left = Duration.between(Instant.now(), deadline).toMillis();
    if (left <= 0) {
      throw tooLong();
    }
    List<Binding> rows = new ArrayList<>();
    try (QueryExec exec = QueryExec.dataset(data).query(PREFIXES + query).timeout(left, TimeUnit.MILLISECONDS).build()) {
      exec.select().forEachRemaining(rows::add);
    } catch (QueryCancelledException e) {
      throw tooLong();
    }
    rows.forEach(use);
  }

  private static RefusedRequest tooLong() {
    return new RefusedRequest(503, "This takes too long. Send fewer queries at once.");
  }
}
