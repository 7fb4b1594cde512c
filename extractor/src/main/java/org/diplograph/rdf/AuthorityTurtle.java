package org.diplograph.rdf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Entity;
import org.diplograph.model.When;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads entities out of the authority's triples, sorted by key. */
@NullMarked
final class AuthorityTurtle {
  static final String BASE = "https://w3id.org/diplograph/";
  private static final String DIP = BASE + "ontology#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  private final AuthorityTriples triples;
  private final Map<String, List<Entity.Tenure>> tenures = new HashMap<>();

  AuthorityTurtle(AuthorityTriples triples) {
    this.triples = triples;
  }

  List<AuthorityEntry> entries() {
    subjects("Tenure").forEach(t -> tenures.computeIfAbsent(needed(t, "holder"), k -> new ArrayList<>()).add(tenure(t)));
    tenures.values().forEach(list -> list.sort(Comparator.comparing(Entity.Tenure::office).thenComparing(t -> String.valueOf(t.start()))));
    List<AuthorityEntry> entries = new ArrayList<>();
    for (String type : List.of("Person", "State", "Organization", "Office", "Place", "Agreement")) {
      subjects(type).forEach(subject -> entries.add(entry(type, subject)));
    }
    entries.sort(Comparator.comparing(e -> e.entity().key()));
    return entries;
  }

  private List<Resource> subjects(String type) {
    return triples.model().listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DIP + type)).toList();
  }

  private AuthorityEntry entry(String type, Resource s) {
    Entity entity = switch (type) {
      case "Person" -> person(s);
      case "State" -> state(s);
      case "Organization" ->
          new Entity.Organization(key(s), label(s), aliases(s), wikidata(s), text(s, "kind"), reference(s, "ofState"),
              year(s, "existedFrom"), year(s, "existedUntil"));
      case "Office" -> new Entity.Office(key(s), label(s), aliases(s), wikidata(s), closeMatches(s), text(s, "officeClass"), reference(s, "officeOf"));
      case "Place" -> place(s);
      default -> agreement(s);
    };
    return new AuthorityEntry(entity, texts(s, dip("ambiguousName")), texts(s, dip("adjective")), texts(s, dip("metonym")), texts(s, dip("style")));
  }

  private Entity person(Resource s) {
    List<Entity.Tenure> held = tenures.getOrDefault(key(s), List.of());
    return new Entity.Person(key(s), label(s), aliases(s), wikidata(s), text(s, "gender"), held);
  }

  private Entity.Tenure tenure(Resource s) {
    return new Entity.Tenure(needed(s, "office"), date(s, "startDate"), date(s, "endDate"),
        texts(s, DCTerms.source).stream().findFirst().orElse(null));
  }

  private Entity state(Resource s) {
    return new Entity.State(key(s), label(s), aliases(s), wikidata(s), texts(s, dip("adjective")), texts(s, dip("national")),
        texts(s, dip("metonym")), reference(s, "capital"), text(s, "iso2"), text(s, "iso3"), year(s, "existedFrom"), year(s, "existedUntil"));
  }

  private Entity place(Resource s) {
    return new Entity.Place(key(s), label(s), aliases(s), wikidata(s), closeMatches(s), text(s, "kind"), reference(s, "partOf"),
        degrees(s, "lat"), degrees(s, "long"));
  }

  private Entity agreement(Resource s) {
    When when = new When(date(s, "earliest"), date(s, "latest"), null);
    return new Entity.Agreement(key(s), label(s), aliases(s), wikidata(s), text(s, "kind"), when, references(s, "party"), null);
  }

  private static Property dip(String name) {
    return ResourceFactory.createProperty(DIP, name);
  }

  private static String key(Resource s) {
    return s.getURI().substring(BASE.length());
  }

  private String label(Resource s) {
    List<String> labels = texts(s, RDFS.label);
    if (labels.size() != 1) {
      throw triples.fault(s, RDFS.label, "has " + labels.size() + " labels, one is wanted");
    }
    return labels.getFirst();
  }

  private List<String> aliases(Resource s) {
    return texts(s, SKOS.altLabel);
  }

  private static @Nullable String wikidata(Resource s) {
    return items(s, OWL2.sameAs).stream().findFirst().orElse(null);
  }

  private static List<String> closeMatches(Resource s) {
    return items(s, SKOS.closeMatch);
  }

  private static List<String> items(Resource s, Property property) {
    return objects(s, property).stream().filter(RDFNode::isURIResource).map(o -> o.asResource().getURI())
        .filter(u -> u.startsWith(WIKIDATA)).sorted()
        .map(u -> u.substring(WIKIDATA.length())).toList();
  }

  private static List<RDFNode> objects(Resource s, Property property) {
    return s.listProperties(property).mapWith(statement -> statement.getObject()).toList();
  }

  private List<String> texts(Resource s, Property property) {
    if (objects(s, property).stream().anyMatch(o -> !o.isLiteral())) {
      throw triples.fault(s, property, "wants text under " + property);
    }
    return objects(s, property).stream().map(o -> o.asLiteral().getLexicalForm()).sorted().toList();
  }

  private @Nullable String text(Resource s, String property) {
    return texts(s, dip(property)).stream().findFirst().orElse(null);
  }

  private @Nullable String reference(Resource s, String property) {
    return references(s, property).stream().findFirst().orElse(null);
  }

  private List<String> references(Resource s, String property) {
    for (RDFNode object : objects(s, dip(property))) {
      if (!object.isURIResource() || !object.asResource().hasProperty(RDF.type)) {
        throw triples.fault(s, dip(property), "has a dip:%s that is no entry: %s".formatted(property, object));
      }
    }
    return objects(s, dip(property)).stream().map(o -> key(o.asResource())).sorted().toList();
  }

  private String needed(Resource s, String property) {
    String found = reference(s, property);
    if (found == null) {
      throw triples.fault(s, null, "has no dip:" + property);
    }
    return found;
  }

  private @Nullable LocalDate date(Resource s, String property) {
    String found = text(s, property);
    try {
      return found == null ? null : LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      throw triples.fault(s, dip(property), "has a dip:%s that is not a day: %s".formatted(property, found));
    }
  }

  private @Nullable Integer year(Resource s, String property) {
    return number(s, dip(property), "a year", Integer::valueOf);
  }

  private @Nullable Double degrees(Resource s, String name) {
    return number(s, ResourceFactory.createProperty(GEO, name), "a number", Double::valueOf);
  }

  private <N> @Nullable N number(Resource s, Property property, String wanted, Function<String, N> reading) {
    String found = texts(s, property).stream().findFirst().orElse(null);
    try {
      return found == null ? null : reading.apply(found);
    } catch (NumberFormatException e) {
      throw triples.fault(s, property, "has under %s what is not %s: %s".formatted(property, wanted, found));
    }
  }
}
