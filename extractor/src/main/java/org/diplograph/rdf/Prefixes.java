package org.diplograph.rdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The prefixes that files and queries of the project use, by name, in the order in which they are written. */
public final class Prefixes {
  private static final Map<String, String> FIXED = fixed();

  /** The folders of the data whose names are short enough to read as {@code person:vladimir-putin}. */
  private static final List<String> FOLDERS =
      List.of("agreement", "article", "event", "kind", "office", "organization", "person", "place", "state", "topic");

  private Prefixes() {}

  public static Map<String, String> of(Iris iris) {
    Map<String, String> prefixes = new LinkedHashMap<>(FIXED);
    FOLDERS.forEach(folder -> prefixes.put(folder, iris.base() + folder + "/"));
    return prefixes;
  }

  private static Map<String, String> fixed() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("dip", Dip.NS);
    prefixes.put("cameo", Codes.CAMEO_NS);
    prefixes.put("plover", Codes.PLOVER_NS);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#");
    prefixes.put("owl", "http://www.w3.org/2002/07/owl#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("schema", "https://schema.org/");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("wd", Iris.WIKIDATA);
    prefixes.put("wdt", "http://www.wikidata.org/prop/direct/");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    return prefixes;
  }
}
