package org.diplograph.rdf.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.exchange.ToldEvent.Part;

/**
 * An event as an object of PLOVER, with the field names of its manual (draft 0.7b1, 2021, chapter "JSON Data Fields"; the manual writes
 * "identifer" once, which is taken for a slip); fields without a value are left out. Ours beside them are {@code iri}, {@code status},
 * {@code cameo}, {@code report} and, in a citation, {@code date}.
 *
 * <p>Who is the source and who the recipient follows the manual: of a visit, the visitors and the hosts; otherwise all are sources.
 * Where several articles are cited, {@code text_info} and {@code cite_info} are lists of which the items at one place belong together.
 */
final class PloverRecord {
  private static final String WIKIDATA = "https://www.wikidata.org/wiki/";

  /** Modes and contexts of CAMEO's codes, as the translation table of PLOVER has them (CAMEO2PLOVER-2021.txt). */
  private static final Map<String, String> MODES =
      Map.of("041", "phone", "042", "visit", "128", "yield", "161", "withdraw", "164", "withdraw");
  private static final Map<String, String> CONTEXTS = Map.of("030", "diplomatic", "036", "diplomatic", "045", "diplomatic",
      "046", "diplomatic", "057", "diplomatic", "128", "legal", "161", "diplomatic", "164", "diplomatic");

  private static final List<String> INTERGOVERNMENTAL = List.of("IntergovernmentalOrganisation", "RegionalOrganisation");
  private static final List<String> GOVERNMENT =
      List.of("HeadOfState", "HeadOfGovernment", "ForeignMinister", "DefenceMinister", "Ministry", "Government");

  private final Entities entities;

  PloverRecord(Entities entities) {
    this.entities = entities;
  }

  /** A report with its place in the text, and the article as it is cited. */
  record Source(String report, int begin, int end, Map<String, Object> citation) {}

  /** The object of an event; empty for one without a PLOVER class. */
  Optional<Map<String, Object>> of(ToldEvent told, List<Source> sources) {
    Optional<String> plover = told.event().shortOne(Dip.PLOVER.getURI());
    if (plover.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    Optional<String> cameo = told.event().shortOne(Dip.CAMEO.getURI());
    fields.put("id", told.event().iri().substring(told.event().iri().lastIndexOf('/') + 1));
    put(fields, "date", told.first());
    put(fields, "enddate", told.last().filter(day -> !day.equals(told.first().orElse(""))));
    actors(told, fields);
    fields.put("event", List.of(plover.get()));
    put(fields, "mode", cameo.map(MODES::get));
    put(fields, "context", cameo.map(CONTEXTS::get));
    put(fields, "cameo", cameo);
    fields.put("status", told.status().toLowerCase(Locale.ROOT));
    told.event().one(Dip.PLACE.getURI()).ifPresent(place -> fields.put("event_loc", place(place)));
    put(fields, "link", told.event().one(Dip.SUB_EVENT_OF.getURI()));
    put(fields, "comment", told.event().one(Entities.LABEL));
    fields.put("iri", told.event().iri());
    fields.put("text_info", sources.stream().map(PloverRecord::text).toList());
    fields.put("cite_info", sources.stream().map(Source::citation).toList());
    fields.put("coder", "Diplograph");
    return Optional.of(fields);
  }

  private static void put(Map<String, Object> fields, String name, Optional<?> value) {
    value.ifPresent(v -> fields.put(name, v));
  }

  private void actors(ToldEvent told, Map<String, Object> fields) {
    List<Part> hosts = told.parts().stream().filter(part -> part.role().equals("Host")).toList();
    boolean visit = told.contact().equals(Optional.of("Visit")) && hosts.size() < told.parts().size();
    List<Map<String, Object>> source = told.parts().stream().filter(part -> !visit || !hosts.contains(part)).map(this::actor).toList();
    fields.put("source", source);
    if (visit && !hosts.isEmpty()) {
      fields.put("recipient", hosts.stream().map(this::actor).toList());
    }
  }

  private Map<String, Object> actor(Part part) {
    Map<String, Object> fields = new LinkedHashMap<>();
    String side = part.behalf() == null ? part.actor() : part.behalf();
    put(fields, "code", entities.iso3(side).or(() -> Optional.of("IGO").filter(code -> isAny(side, Dip.KIND, INTERGOVERNMENTAL))));
    boolean government = isAny(part.actor(), Dip.KIND, GOVERNMENT)
        || part.office() != null && isAny(part.office(), Dip.OFFICE_CLASS, GOVERNMENT);
    put(fields, "sector", Optional.of("GOV").filter(code -> government));
    put(fields, "identifier_id", entities.wikidata(part.actor()).map(WIKIDATA::concat));
    fields.put("identifier_text", entities.label(part.actor()));
    put(fields, "office", Optional.ofNullable(part.office()).map(entities::label));
    put(fields, "gender", entities.of(part.actor()).one(Dip.GENDER.getURI()));
    fields.put("iri", part.actor());
    return fields;
  }

  private boolean isAny(String iri, Node property, List<String> kinds) {
    return entities.of(iri).shortOne(property.getURI()).filter(kinds::contains).isPresent();
  }

  private Map<String, Object> place(String iri) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", entities.label(iri));
    put(fields, "latitude", entities.of(iri).one(Entities.LATITUDE).map(Double::valueOf));
    put(fields, "longitude", entities.of(iri).one(Entities.LONGITUDE).map(Double::valueOf));
    put(fields, "cc3", entities.iso3(iri));
    fields.put("iri", iri);
    return fields;
  }

  private static Map<String, Object> text(Source source) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", source.begin());
    fields.put("end", source.end());
    fields.put("report", source.report());
    return fields;
  }
}
