package org.diplograph.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads back the actors, offices, places and agreements that a graph describes: the inverse of what {@link GraphBuilder} writes.
 *
 * <p>Lists that are sets in the graph (aliases, adjectives, parties) come back sorted, tenures by start.
 */
public final class EntityReader {
  private static final Set<Node> CLASSES =
      Set.of(Dip.PERSON, Dip.STATE, Dip.ORGANIZATION, Dip.OFFICE_TYPE, Dip.PLACE_TYPE, Dip.AGREEMENT);

  private final Iris iris;
  private final Kinds kinds;
  private final EvidenceTriples evidence;

  public EntityReader(Iris iris) {
    this.iris = iris;
    this.kinds = new Kinds(iris);
    this.evidence = new EvidenceTriples(iris);
  }

  /** All entities that the graph describes, by key. */
  public Stream<Entity> read(Graph graph) {
    return graph.find(Node.ANY, RDF.type.asNode(), Node.ANY).toList().stream()
        .filter(triple -> CLASSES.contains(triple.getObject()))
        .map(triple -> read(triple.getObject(), new Description(graph, triple.getSubject())))
        .sorted(Comparator.comparing(Entity::key));
  }

  private Entity read(Node type, Description d) {
    if (type.equals(Dip.PERSON)) {
      return person(d);
    } else if (type.equals(Dip.STATE)) {
      return state(d);
    } else if (type.equals(Dip.ORGANIZATION)) {
      return new Entity.Organization(key(d), label(d), aliases(d), wikidata(d), kind(d, Dip.KIND), key(d, Dip.OF_STATE),
          d.optionalInteger(Dip.EXISTED_FROM).orElse(null), d.optionalInteger(Dip.EXISTED_UNTIL).orElse(null));
    } else if (type.equals(Dip.OFFICE_TYPE)) {
      return new Entity.Office(key(d), label(d), aliases(d), wikidata(d), closeMatches(d), kind(d, Dip.OFFICE_CLASS), key(d, Dip.OFFICE_OF));
    } else if (type.equals(Dip.PLACE_TYPE)) {
      return new Entity.Place(key(d), label(d), aliases(d), wikidata(d), closeMatches(d), kind(d, Dip.KIND), key(d, Dip.PART_OF),
          d.decimal(EntityTriples.LATITUDE).orElse(null), d.decimal(EntityTriples.LONGITUDE).orElse(null));
    }
    return agreement(d);
  }

  private Entity person(Description d) {
    List<Entity.Tenure> tenures = d.graph().find(Node.ANY, Dip.HOLDER, d.subject()).toList().stream()
        .map(triple -> tenure(new Description(d.graph(), triple.getSubject())))
        .sorted(Comparator.comparing((Entity.Tenure t) -> String.valueOf(t.start())).thenComparing(Entity.Tenure::toString))
        .toList();
    return new Entity.Person(key(d), label(d), aliases(d), wikidata(d), d.text(Dip.GENDER).orElse(null), tenures);
  }

  private Entity.Tenure tenure(Description d) {
    return new Entity.Tenure(iris.key(d.required(Dip.OFFICE)).orElseThrow(), d.day(Dip.START_DATE).orElse(null),
        d.day(Dip.END_DATE).orElse(null), d.text(DCTerms.source.asNode()).orElse(null));
  }

  private Entity state(Description d) {
    return new Entity.State(key(d), label(d), aliases(d), wikidata(d), d.texts(Dip.ADJECTIVE), d.texts(Dip.NATIONAL),
        d.texts(Dip.METONYM), key(d, Dip.CAPITAL), d.text(Dip.ISO2).orElse(null), d.text(Dip.ISO3).orElse(null),
        d.optionalInteger(Dip.EXISTED_FROM).orElse(null), d.optionalInteger(Dip.EXISTED_UNTIL).orElse(null));
  }

  private Entity agreement(Description d) {
    List<String> parties = d.all(Dip.PARTY).stream().map(iris::key).flatMap(Optional::stream).sorted().toList();
    return new Entity.Agreement(key(d), label(d), aliases(d), wikidata(d), kind(d, Dip.KIND), WhenTerms.OWN.read(d), parties,
        d.one(Dip.PASSAGE).map(node -> evidence.read(new Description(d.graph(), node))).orElse(null));
  }

  private String key(Description d) {
    return iris.key(d.subject()).orElseThrow(() -> new IllegalArgumentException(
        d.subject() + " does not lie below " + iris.base() + "; was the graph built with another base?"));
  }

  private static String label(Description d) {
    return d.required(RDFS.label.asNode()).getLiteralLexicalForm();
  }

  private static List<String> aliases(Description d) {
    return d.texts(SKOS.altLabel.asNode());
  }

  private static @Nullable String wikidata(Description d) {
    return items(d, OWL.sameAs.asNode()).stream().findFirst().orElse(null);
  }

  private static List<String> closeMatches(Description d) {
    return items(d, SKOS.closeMatch.asNode());
  }

  private static List<String> items(Description d, Node property) {
    return d.all(property).stream().filter(Node::isURI).map(Node::getURI).filter(iri -> iri.startsWith(Iris.WIKIDATA)).sorted()
        .map(iri -> iri.substring(Iris.WIKIDATA.length())).toList();
  }

  private @Nullable String kind(Description d, Node property) {
    return d.one(property).map(kinds::name).orElse(null);
  }

  private @Nullable String key(Description d, Node property) {
    return d.one(property).flatMap(iris::key).orElse(null);
  }
}
