package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/** Writes actors, offices, places and agreements; {@link EntityReader} is its inverse. */
final class EntityTriples {
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";
  static final Node LATITUDE = NodeFactory.createURI(GEO + "lat");
  static final Node LONGITUDE = NodeFactory.createURI(GEO + "long");

  private final Iris iris;
  private final Kinds kinds;

  EntityTriples(Iris iris) {
    this.iris = iris;
    this.kinds = new Kinds(iris);
  }

  void add(Entity entity, Sink sink) {
    Node node = iris.of(entity.key());
    sink.text(node, RDFS.label.asNode(), entity.label());
    sink.texts(node, SKOS.altLabel.asNode(), entity.aliases());
    sink.add(node, OWL.sameAs.asNode(), entity.wikidata() == null ? null : iris.wikidata(entity.wikidata()));
    entity.closeMatches().forEach(item -> sink.add(node, SKOS.closeMatch.asNode(), iris.wikidata(item)));
    switch (entity) {
      case Entity.Person person -> person(node, person, sink);
      case Entity.State state -> state(node, state, sink);
      case Entity.Organization organization -> organization(node, organization, sink);
      case Entity.Office office -> office(node, office, sink);
      case Entity.Place place -> place(node, place, sink);
      case Entity.Agreement agreement -> agreement(node, agreement, sink);
    }
  }

  private void person(Node node, Entity.Person person, Sink sink) {
    sink.types(node, Dip.PERSON, Dip.ACTOR);
    sink.text(node, Dip.GENDER, person.gender());
    for (Entity.Tenure tenure : person.tenures()) {
      Node holding = iris.tenure(person.key(), tenure);
      sink.types(holding, Dip.TENURE_TYPE);
      sink.add(holding, Dip.HOLDER, node);
      sink.add(holding, Dip.OFFICE, iris.of(tenure.office()));
      sink.day(holding, Dip.START_DATE, tenure.start());
      sink.day(holding, Dip.END_DATE, tenure.end());
      sink.text(holding, DCTerms.source.asNode(), tenure.source());
    }
  }

  private void state(Node node, Entity.State state, Sink sink) {
    sink.types(node, Dip.STATE, Dip.ACTOR);
    sink.texts(node, Dip.ADJECTIVE, state.adjectives());
    sink.texts(node, Dip.NATIONAL, state.nationals());
    sink.texts(node, Dip.METONYM, state.metonyms());
    sink.add(node, Dip.CAPITAL, nodeOf(state.capital()));
    sink.text(node, Dip.ISO2, state.iso2());
    sink.text(node, Dip.ISO3, state.iso3());
    sink.year(node, Dip.EXISTED_FROM, state.from());
    sink.year(node, Dip.EXISTED_UNTIL, state.to());
  }

  private void organization(Node node, Entity.Organization organization, Sink sink) {
    sink.types(node, Dip.ORGANIZATION, Dip.ACTOR);
    kind(node, Dip.KIND, organization.kind(), sink);
    sink.add(node, Dip.OF_STATE, nodeOf(organization.state()));
    sink.year(node, Dip.EXISTED_FROM, organization.from());
    sink.year(node, Dip.EXISTED_UNTIL, organization.to());
  }

  private void office(Node node, Entity.Office office, Sink sink) {
    sink.types(node, Dip.OFFICE_TYPE);
    kind(node, Dip.OFFICE_CLASS, office.officeClass(), sink);
    sink.add(node, Dip.OFFICE_OF, nodeOf(office.of()));
  }

  private void place(Node node, Entity.Place place, Sink sink) {
    sink.types(node, Dip.PLACE_TYPE);
    kind(node, Dip.KIND, place.kind(), sink);
    sink.add(node, Dip.PART_OF, nodeOf(place.partOf()));
    sink.decimal(node, LATITUDE, place.lat());
    sink.decimal(node, LONGITUDE, place.lon());
  }

  private void agreement(Node node, Entity.Agreement agreement, Sink sink) {
    sink.types(node, Dip.AGREEMENT);
    kind(node, Dip.KIND, agreement.kind(), sink);
    WhenTerms.OWN.add(node, agreement.when(), sink);
    agreement.parties().forEach(party -> sink.add(node, Dip.PARTY, iris.of(party)));
  }

  private void kind(Node node, Node property, @Nullable String name, Sink sink) {
    if (name != null) {
      kinds.add(node, property, name, sink);
    }
  }

  private @Nullable Node nodeOf(@Nullable String key) {
    return key == null ? null : iris.of(key);
  }
}
