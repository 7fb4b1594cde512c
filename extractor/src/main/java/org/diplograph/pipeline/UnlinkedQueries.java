package org.diplograph.pipeline;

/** The queries of {@link Unlinked}; each gives the entity as {@code ?e}. */
final class UnlinkedQueries {
  static final String PREFIXES = """
      PREFIX dip: <%s>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      """;

  static final String ENTITIES = """
      SELECT ?e ?kind ?label {
        {
          VALUES (?type ?kind) {
            (dip:Person "person") (dip:Organization "organization") (dip:Place "place") (dip:Agreement "agreement")
          }
          ?e a ?type .
        } UNION {
          ?e a dip:Summit ; dip:status dip:Held ; dip:earliest ?day .
          BIND ("summit" AS ?kind)
        } UNION {
          ?e dip:act dip:Signing ; dip:status dip:Held ; dip:earliest ?day .
          BIND ("signing" AS ?kind)
        }
        ?e rdfs:label ?label .
        FILTER NOT EXISTS { ?e owl:sameAs|skos:closeMatch ?item }
      } ORDER BY ?e ?label
      """;

  static final String ALIASES = "SELECT DISTINCT ?e ?alias { ?e skos:altLabel ?alias } ORDER BY ?e ?alias";

  static final String STATES = """
      SELECT DISTINCT ?e ?label ?item {
        { ?part dip:actor ?e ; dip:behalf ?s } UNION { ?tenure dip:holder ?e ; dip:office/dip:officeOf ?s }
        UNION { ?e dip:ofState ?s } UNION { ?e a dip:Place ; dip:partOf+ ?s } UNION { ?e a dip:DiplomaticEvent ; dip:party ?s }
        ?s a dip:State ; rdfs:label ?label .
        OPTIONAL { ?s owl:sameAs ?item }
      } ORDER BY ?e ?label
      """;

  static final String OFFICES = """
      SELECT DISTINCT ?e ?label ?item {
        { ?part dip:actor ?e ; dip:office ?o } UNION { ?tenure dip:holder ?e ; dip:office ?o }
        ?o rdfs:label ?label .
        OPTIONAL { ?o owl:sameAs ?item }
      } ORDER BY ?e ?label
      """;

  /** The place itself first, then what it lies in. */
  static final String PLACES = """
      SELECT DISTINCT ?e ?label ?item ?itself {
        ?e dip:place ?precise . ?precise dip:partOf* ?p . ?p rdfs:label ?label .
        OPTIONAL { ?p owl:sameAs ?item }
        BIND (?p = ?precise AS ?itself)
      } ORDER BY ?e DESC(?itself) ?label
      """;

  static final String ACTORS = """
      SELECT DISTINCT ?e ?label ?item {
        ?e dip:party|dip:participant ?a . ?a rdfs:label ?label .
        OPTIONAL { ?a owl:sameAs ?item }
      } ORDER BY ?e ?label
      """;

  static final String AGREEMENTS = """
      SELECT DISTINCT ?e ?label ?item {
        ?e dip:agreement ?a . ?a rdfs:label ?label .
        OPTIONAL { ?a owl:sameAs ?item }
      } ORDER BY ?e ?label
      """;

  static final String DAYS = """
      SELECT ?e (MIN(?earliest) AS ?first) (MAX(?latest) AS ?last) {
        { ?e dip:earliest ?earliest ; dip:latest ?latest }
        UNION { ?event dip:participation/dip:actor ?e ; dip:earliest ?earliest ; dip:latest ?latest }
      } GROUP BY ?e
      """;

  static final String POINTS = "SELECT ?e ?lat ?long { ?e geo:lat ?lat ; geo:long ?long }";

  static final String SENTENCES = """
      SELECT DISTINCT ?e ?quote {
        {
          { ?report dip:reportedParticipation/dip:actor ?e } UNION { ?report dip:reportedPlace|dip:reportedAgreement|dip:speaker ?e }
          UNION { ?e dip:reportedBy ?report }
          ?report dip:quote ?quote
        } UNION { ?e dip:passage/dip:quote ?quote }
      } ORDER BY ?e ?quote
      """;

  private UnlinkedQueries() {}
}
