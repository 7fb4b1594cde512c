package org.diplograph.rdf.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.rdf.Dip;

/**
 * Actors, offices and places by IRI. They are held in memory, as there are few of them: a million reports name some ten thousand.
 *
 * <p>Example: {@code entities.iso3(OSLO)} is {@code NOR}, by way of the state in which Oslo lies.
 */
final class Entities {
  static final String TYPE = RDF.type.getURI();
  static final String LABEL = RDFS.label.getURI();
  private static final String SAME_AS = OWL.sameAs.getURI();
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final String LATITUDE = GEO + "lat";
  static final String LONGITUDE = GEO + "long";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private static final List<String> FOLDERS = List.of("person/", "state/", "organization/", "office/", "place/");
  private static final List<String> LEADING_TO_A_STATE = List.of(Dip.OF_STATE.getURI(), Dip.OFFICE_OF.getURI(), Dip.PART_OF.getURI());
  private static final Set<String> KEPT = Set.of(TYPE, LABEL, SAME_AS, LATITUDE, LONGITUDE, Dip.ISO3.getURI(), Dip.OF_STATE.getURI(),
      Dip.OFFICE_OF.getURI(), Dip.PART_OF.getURI(), Dip.GENDER.getURI(), Dip.KIND.getURI(), Dip.OFFICE_CLASS.getURI());

  private final Facts facts;
  private final Map<String, Thing> byIri = new HashMap<>();

  Entities(Facts facts) {
    this.facts = facts;
  }

  /** Keeps a triple, if it is one that matters here. */
  void add(String subject, String property, String value) {
    if (KEPT.contains(property) && FOLDERS.stream().anyMatch(folder -> facts.isIn(folder, subject))) {
      byIri.computeIfAbsent(subject, Thing::new).add(property, value);
    }
  }

  /** What is known of it; nothing but the IRI where that is all. */
  Thing of(String iri) {
    Thing known = byIri.get(iri);
    return known == null ? new Thing(iri) : known;
  }

  String label(String iri) {
    return of(iri).one(LABEL).orElseGet(() -> Thing.shortened(iri));
  }

  Optional<String> wikidata(String iri) {
    return of(iri).all(SAME_AS).stream().filter(item -> item.startsWith(WIKIDATA)).map(Thing::shortened).min(String::compareTo);
  }

  boolean isOf(Node type, String iri) {
    return of(iri).all(TYPE).contains(type.getURI());
  }

  /** The state that it is, serves, or lies in. */
  Optional<String> state(String iri) {
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(iri);
    while (next.isPresent() && seen.add(next.get())) {
      if (isOf(Dip.STATE, next.get())) {
        return next;
      }
      Thing thing = of(next.get());
      next = LEADING_TO_A_STATE.stream().flatMap(property -> thing.all(property).stream()).findFirst();
    }
    return Optional.empty();
  }

  Optional<String> iso3(String iri) {
    return state(iri).flatMap(state -> of(state).one(Dip.ISO3.getURI()));
  }
}
