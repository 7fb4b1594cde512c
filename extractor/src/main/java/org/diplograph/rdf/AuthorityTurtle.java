package org.diplograph.rdf;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
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
  private static final String BASE = "https://w3id.org/diplograph/";
  private static final String DIP = BASE + "ontology#";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  private final Model model;
  private final Map<String, List<Entity.Tenure>> tenures = new HashMap<>();

  AuthorityTurtle(Model model) {
    this.model = model;
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
    return model.listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(DIP + type)).toList();
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
        number(s, "lat"), number(s, "long"));
  }

  private Entity agreement(Resource s) {
    When when = new When(date(s, "earliest"), date(s, "latest"), null);
    List<String> parties = objects(s, dip("party")).stream().map(o -> key(o.asResource())).sorted().toList();
    return new Entity.Agreement(key(s), label(s), aliases(s), wikidata(s), text(s, "kind"), when, parties, null);
  }

  private static Property dip(String name) {
    return ResourceFactory.createProperty(DIP, name);
  }

  private static String key(Resource s) {
    if (!s.isURIResource() || !s.getURI().startsWith(BASE)) {
      throw new IllegalArgumentException("authority: " + s + " does not lie below " + BASE);
    }
    return s.getURI().substring(BASE.length());
  }

  private static String label(Resource s) {
    List<String> labels = texts(s, RDFS.label);
    if (labels.size() != 1) {
      throw new IllegalArgumentException("authority: " + s + " has " + labels.size() + " labels, one is wanted");
    }
    return labels.getFirst();
  }

  private static List<String> aliases(Resource s) {
    return texts(s, SKOS.altLabel);
  }

  private static @Nullable String wikidata(Resource s) {
    return items(s, OWL2.sameAs).stream().findFirst().orElse(null);
  }

  private static List<String> closeMatches(Resource s) {
    return items(s, SKOS.closeMatch);
  }

  private static List<String> items(Resource s, Property property) {
    return objects(s, property).stream().map(o -> o.asResource().getURI()).filter(u -> u.startsWith(WIKIDATA)).sorted()
        .map(u -> u.substring(WIKIDATA.length())).toList();
  }

  private static List<RDFNode> objects(Resource s, Property property) {
    return s.listProperties(property).mapWith(statement -> statement.getObject()).toList();
  }

  private static List<String> texts(Resource s, Property property) {
    return objects(s, property).stream().map(o -> o.asLiteral().getLexicalForm()).sorted().toList();
  }

  private static @Nullable String text(Resource s, String property) {
    return texts(s, dip(property)).stream().findFirst().orElse(null);
  }

  private static @Nullable String reference(Resource s, String property) {
    return objects(s, dip(property)).stream().map(o -> key(o.asResource())).sorted().findFirst().orElse(null);
  }

  private static String needed(Resource s, String property) {
    String found = reference(s, property);
    if (found == null) {
      throw new IllegalArgumentException("authority: " + s + " has no dip:" + property);
    }
    return found;
  }

  private static @Nullable LocalDate date(Resource s, String property) {
    String found = text(s, property);
    try {
      return found == null ? null : LocalDate.parse(found);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("authority: dip:" + property + " of " + s + " is not a day: " + found, e);
    }
  }

  private static @Nullable Integer year(Resource s, String property) {
    String found = text(s, property);
    return found == null ? null : Integer.valueOf(found);
  }

  private static @Nullable Double number(Resource s, String name) {
    List<Literal> found = objects(s, ResourceFactory.createProperty(GEO, name)).stream().map(RDFNode::asLiteral).toList();
    return found.isEmpty() ? null : Double.valueOf(found.getFirst().getLexicalForm());
  }
}
