package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Entity;
import org.diplograph.model.When;
import org.diplograph.resolve.Authority;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityCompilerTest {
  private static final String TURTLE = """
      @base <https://w3id.org/diplograph/> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix geo: <http://www.w3.org/2003/01/geo/wgs84_pos#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      <state/ruritania> a dip:State, dip:Actor ; rdfs:label "Ruritania" ; skos:altLabel "Kingdom of Ruritania" ;
        dip:adjective "Ruritanian" ; dip:national "Ruritanians" ; dip:metonym "Strelsau" ; dip:capital <place/strelsau> ;
        dip:iso2 "RR" ; dip:iso3 "RUR" ; dip:existedFrom "1700"^^xsd:gYear ; dip:existedUntil "1950"^^xsd:gYear ; owl:sameAs wd:Q1 .
      <place/strelsau> a dip:Place ; rdfs:label "Strelsau" ; dip:kind "capital" ; dip:partOf <state/ruritania> ;
        geo:lat 50.25 ; geo:long 14.5 ; dip:ambiguousName "Strelsau" .
      <organization/ruritanian-league> a dip:Organization, dip:Actor ; rdfs:label "Ruritanian League" ; dip:kind "bloc" ;
        dip:ofState <state/ruritania> ; dip:adjective "League-wide" .
      <office/king-of-ruritania> a dip:Office ; rdfs:label "King of Ruritania" ; dip:officeClass "head of state" ;
        dip:officeOf <state/ruritania> ; dip:style "monarch" .
      <person/rudolf-v> a dip:Person, dip:Actor ; rdfs:label "Rudolf V" ; skos:altLabel "Rudolf Elphberg" ; dip:gender "male" .
      <tenure/rudolf> a dip:Tenure ; dip:holder <person/rudolf-v> ; dip:office <office/king-of-ruritania> ;
        dip:startDate "1894-03-01"^^xsd:date ; <http://purl.org/dc/terms/source> "a novel" .
      <agreement/strelsau-accord> a dip:Agreement ; rdfs:label "Strelsau Accord" ; dip:kind "accord" ;
        dip:earliest "1895-01-01"^^xsd:date ; dip:latest "1895-12-31"^^xsd:date ; dip:party <state/ruritania> .
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void writeFolder() throws IOException {
    Files.writeString(folder.resolve("all.ttl"), TURTLE);
    Files.writeString(folder.resolve("titles.yaml"), """
        titles:
          - {names: [king], classes: [head of state], styles: [monarch], gender: male}
        leaders:
          - {class: head of state, of: [state/ruritania], until: "1950-01-01"}
        """);
    Files.writeString(folder.resolve("names.yaml"), """
        spellings: [[rudolf, rudolph]]
        particles: [von]
        suffixes: [v]
        family_name_first: []
        two_family_names: []
        first_name_used: []
        """);
  }

  private static byte[] compile(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuthorityCompiler(folder).compile(out);
    return out.toByteArray();
  }

  @Test
  void entitiesComeBackAsTheyWereWritten() throws IOException {
    Authority authority = Authority.read(new ByteArrayInputStream(compile(folder)));
    Entity.Tenure tenure = new Entity.Tenure("office/king-of-ruritania", LocalDate.parse("1894-03-01"), null, "a novel");
    List<Entity> expected = List.of(
        new Entity.Agreement("agreement/strelsau-accord", "Strelsau Accord", List.of(), null, "accord",
            new When(LocalDate.parse("1895-01-01"), LocalDate.parse("1895-12-31"), null), List.of("state/ruritania"), null),
        new Entity.Office("office/king-of-ruritania", "King of Ruritania", List.of(), null, "head of state", "state/ruritania"),
        new Entity.Organization("organization/ruritanian-league", "Ruritanian League", List.of(), null, "bloc", "state/ruritania"),
        new Entity.Person("person/rudolf-v", "Rudolf V", List.of("Rudolf Elphberg"), null, "male", List.of(tenure)),
        new Entity.Place("place/strelsau", "Strelsau", List.of(), null, "capital", "state/ruritania", 50.25, 14.5),
        new Entity.State("state/ruritania", "Ruritania", List.of("Kingdom of Ruritania"), "Q1", List.of("Ruritanian"), List.of("Ruritanians"),
            List.of("Strelsau"), "place/strelsau", "RR", "RUR", 1700, 1950));
    assertEquals(expected, List.copyOf(authority.entities()));
  }

  @Test
  void titlesSpellingsAndMarksComeBackToo() throws IOException {
    Authority authority = Authority.read(new ByteArrayInputStream(compile(folder)));
    assertEquals("person/rudolf-v", authority.titled("king", "state/ruritania", LocalDate.parse("1900-01-01")).getFirst().key());
    assertEquals("person/rudolf-v", authority.longestMatches(List.of("Rudolph", "Elphberg"), 0).getFirst().entity().key());
    assertTrue(authority.longestMatches(List.of("Strelsau"), 0).stream().anyMatch(m -> m.ambiguous() && m.entity() instanceof Entity.Place));
    assertEquals("organization/ruritanian-league", authority.longestMatches(List.of("League-wide"), 0).getFirst().entity().key());
  }

  @Test
  void theSameFilesGiveTheSameBytes() throws IOException {
    assertArrayEquals(compile(folder), compile(folder));
  }

  @Test
  void brokenTurtleIsReportedWithItsFile() throws IOException {
    Files.writeString(folder.resolve("broken.ttl"), "<a> <b>");
    AuthorityException e = assertThrows(AuthorityException.class, () -> compile(folder));
    assertTrue(e.getMessage().contains("broken.ttl"), e.getMessage());
  }

  @Test
  void twoLabelsOnOneKeyAreAnError() throws IOException {
    Files.writeString(folder.resolve("clash.ttl"), """
        <https://w3id.org/diplograph/place/strelsau> <http://www.w3.org/2000/01/rdf-schema#label> "Other Strelsau" .
        """);
    AuthorityException e = assertThrows(AuthorityException.class, () -> compile(folder));
    assertTrue(e.getMessage().contains("place/strelsau"), e.getMessage());
  }

  @Test
  void otherBytesAreRefused() {
    assertThrows(IOException.class, () -> Authority.read(new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, 6, 7, 8})));
    assertThrows(IOException.class, () -> Authority.read(new ByteArrayInputStream(new byte[] {1})));
  }

  @Test
  void everyKeyInTheUsageDataLeadsToAnEntity() throws IOException {
    Path project = Path.of("../ontology/authority");
    AuthorityUsage usage = AuthorityUsage.read(project.resolve("titles.yaml"), project.resolve("names.yaml"));
    Authority authority = Authority.load();
    List<String> keys = new java.util.ArrayList<>(usage.names().familyNameFirst());
    keys.addAll(usage.names().twoFamilyNames());
    keys.addAll(usage.names().firstNameUsed());
    usage.titles().leaders().forEach(l -> keys.addAll(l.of()));
    assertEquals(List.of(), keys.stream().filter(k -> authority.find(k).isEmpty()).toList());
  }
}
