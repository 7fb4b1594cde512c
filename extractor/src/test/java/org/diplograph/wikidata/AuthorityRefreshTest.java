package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.wikidata.AuthorityRefresh.Renewed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityRefreshTest {
  static {
    JenaSystem.init();
  }

  private static final String AUTHORITY = """
      @base <https://w3id.org/diplograph/> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      <office/foreign-minister-of-norland> a dip:Office ; rdfs:label "Foreign Minister of Norland" ; owl:sameAs wd:Q900000201 .
      <office/president-of-norland> a dip:Office ; rdfs:label "President of Norland" ; owl:sameAs wd:Q900000202 .
      <person/ana-rojas> a dip:Person, dip:Actor ; rdfs:label "Ana Rojas" ; skos:altLabel "A. Rojas" ; owl:sameAs wd:Q900000001 .
      <person/piet-haas> a dip:Person, dip:Actor ; rdfs:label "Piet Haas" ; owl:sameAs wd:Q900000002 .
      <person/mia-lund> a dip:Person, dip:Actor ; rdfs:label "Mia Lund" .
      <tenure/ana-rojas-foreign-minister-of-norland-2019-01-01> a dip:Tenure ; dip:holder <person/ana-rojas> ;
        dip:office <office/foreign-minister-of-norland> ; dip:startDate "2019-01-01"^^xsd:date ; dcterms:source "last seen 2020-01-01" .
      """;

  @TempDir Path cache;
  private StandIn wikidata;
  private final Graph authority = RDFParser.fromString(AUTHORITY, Lang.TURTLE).toGraph();

  @BeforeEach
  void start() throws IOException {
    wikidata = new StandIn()
        .item("Q900000001", "Ana Rojas", List.of("Ana M. Rojas", "A Rojas", "Рохас", "Anita"), "",
            "P39=Q900000201 P580=2019-01-15 P582=2022-06-30", "P39=Q900000202 P580=2022-07", "P39=Q900000299 P580=2001")
        .item("Q900000002", "Piet Haas", List.of(), "").item("Q900000201", "x", List.of(), "").item("Q900000202", "y", List.of(), "");
  }

  @AfterEach
  void stop() {
    wikidata.close();
  }

  private Renewed renewed(String... keys) {
    try (PoliteClient client = new PoliteClient(Politeness.usual("ana@example.org"), "1.0")) {
      WikibaseApi api = new WikibaseApi(client, new Answers(cache, wikidata.api(), null), wikidata.api());
      return new AuthorityRefresh(api, LinkingRules.load()).of(authority, List.of(keys));
    }
  }

  @Test
  void saysWhatIsNew() {
    Renewed renewed = renewed("person/ana-rojas", "person/piet-haas");
    assertEquals(List.of("person/ana-rojas: also called Ana M. Rojas", "person/ana-rojas: also called Anita",
        "person/ana-rojas: no longer Foreign Minister of Norland, since 2022-06-30",
        "person/ana-rojas: President of Norland from 2022-07-01"), renewed.news());
    assertEquals(2, renewed.compared());
    assertEquals(1, renewed.unknownOffices());
  }

  @Test
  void writesWhatIsNewAsWholeEntries() {
    Graph expected = RDFParser.fromString(AUTHORITY.lines().limit(8).reduce("", (a, b) -> a + b + "\n") + """
        <person/ana-rojas> a dip:Person, dip:Actor ; rdfs:label "Ana Rojas" ; skos:altLabel "A. Rojas", "Ana M. Rojas", "Anita" ;
          dip:ambiguousName "Anita" ; owl:sameAs wd:Q900000001 .
        <tenure/ana-rojas-foreign-minister-of-norland-2019-01-01> a dip:Tenure ; dip:holder <person/ana-rojas> ;
          dip:office <office/foreign-minister-of-norland> ; dip:startDate "2019-01-01"^^xsd:date ; dip:endDate "2022-06-30"^^xsd:date ;
          dcterms:source "Wikidata" .
        <tenure/ana-rojas-president-of-norland-2022-07-01> a dip:Tenure ; dip:holder <person/ana-rojas> ;
          dip:office <office/president-of-norland> ; dip:startDate "2022-07-01"^^xsd:date ; dcterms:source "Wikidata" .
        """, Lang.TURTLE).toGraph();
    Graph entries = renewed("person/ana-rojas").entries();
    assertTrue(expected.isIsomorphicWith(entries), entries.toString());
  }

  @Test
  void findsNothingNewInWhatItWrote() {
    renewed("person/ana-rojas").entries().find().forEachRemaining(authority::add);
    assertEquals(List.of(), renewed("person/ana-rojas").news());
  }

  @Test
  void asksOnlyAboutWhatIsLinked() {
    assertThrows(IllegalArgumentException.class, () -> renewed("person/mia-lund"));
    assertEquals(4, renewed().compared());
    assertFalse(wikidata.answered().isEmpty());
  }
}
