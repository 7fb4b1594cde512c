package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Entity;
import org.diplograph.resolve.Authority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAuthorityTest {
  private static final String PREFIXES = """
      @base <https://w3id.org/diplograph/> .
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      """;
  private static final String NORLAND = PREFIXES + """
      <state/norland> a dip:State, dip:Actor ; rdfs:label "Norland" ; dip:adjective "Norlandic" .
      <office/president-of-norland> a dip:Office ; rdfs:label "President of Norland" ; dip:officeClass "head of state" ;
        dip:officeOf <state/norland> ; dip:style "president" .
      <person/ana-rojas> a dip:Person, dip:Actor ; rdfs:label "Ana Rojas" .
      <tenure/ana-rojas> a dip:Tenure ; dip:holder <person/ana-rojas> ; dip:office <office/president-of-norland> ;
        dip:startDate "2019-01-05"^^xsd:date .
      """;

  @TempDir
  private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Authority authority(Path path, boolean alone) throws IOException {
    return Authority.read(OwnAuthority.read(List.of(path), alone).open());
  }

  @Test
  void ownEntriesStandBesideTheBuiltInOnes() throws IOException {
    Authority authority = authority(file("own.ttl", NORLAND), false);
    assertEquals("person/ana-rojas", authority.titled("president", "state/norland", LocalDate.parse("2020-01-01")).getFirst().key());
    assertEquals("person/emmanuel-macron", authority.titled("president", "state/france", LocalDate.parse("2020-01-01")).getFirst().key());
  }

  @Test
  void statementsOnABuiltInEntryAddToIt() throws IOException {
    Authority authority = authority(file("own.ttl", NORLAND + """
        <person/emmanuel-macron> skos:altLabel "Manu of Norland" .
        <tenure/macron-norland> a dip:Tenure ; dip:holder <person/emmanuel-macron> ; dip:office <office/president-of-norland> .
        """), false);
    Entity.Person macron = (Entity.Person) authority.find("person/emmanuel-macron").orElseThrow();
    assertTrue(macron.aliases().contains("Manu of Norland"), macron::toString);
    assertTrue(macron.tenures().stream().anyMatch(t -> t.office().equals("office/president-of-norland")), macron::toString);
    assertEquals("Emmanuel Macron", macron.label());
  }

  @Test
  void aFolderMayTakeThePlaceOfTheBuiltInAuthority() throws IOException {
    file("own.ttl", NORLAND);
    file("names.yaml", """
        spellings: [[ana, anna]]
        particles: []
        suffixes: []
        family_name_first: []
        two_family_names: []
        first_name_used: []
        """);
    Authority authority = authority(folder, true);
    assertEquals(3, authority.entities().size());
    assertEquals("person/ana-rojas", authority.longestMatches(List.of("Anna", "Rojas"), 0).getFirst().entity().key());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<person/x> a dip:Person ; rdfs:label \"X\" .. |own.ttl:6: not well-formed Turtle",
    "<person/x> a dip:Person .|own.ttl:6: <https://w3id.org/diplograph/person/x> has 0 labels",
    "<person/x> a dip:Persona .|own.ttl:6: <https://w3id.org/diplograph/person/x> is of no class of the authority",
    "<person/x> rdfs:label \"X\" .|has no class, as dip:Person, and no entry has this IRI",
    "<http://example.org/x> a dip:Person .|own.ttl:6: <http://example.org/x> does not lie below",
    "<person/x> a dip:Person ; rdfs:label \"X\" ; dip:altLabel \"Y\" .|the ontology does not have: dip:altLabel",
    "<tenure/x> a dip:Tenure ; dip:holder <person/nobody> .|own.ttl:6: <https://w3id.org/diplograph/tenure/x> has a dip:holder that is no entry",
    "<state/x> a dip:State ; rdfs:label \"X\" ; dip:existedFrom \"long ago\" .|what is not a year: long ago",
    "<place/x> a dip:Place ; rdfs:label \"X\" ; dip:kind <place/x> .|wants text under",
    "<state/france> rdfs:label \"Gaul\" .|has 2 labels, one is wanted"
  })
  void aFaultIsToldWithFileAndLine(String line, String told) throws IOException {
    Path file = file("own.ttl", PREFIXES + line + "\n");
    AuthorityException e = assertThrows(AuthorityException.class, () -> OwnAuthority.read(List.of(file), line.contains("person") || line.contains("place")));
    assertTrue(e.getMessage().contains(told) && e.getMessage().contains("own.ttl"), e.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsAFault() {
    assertThrows(AuthorityException.class, () -> OwnAuthority.read(List.of(folder.resolve("missing.ttl")), true));
  }

  @Test
  void onlyWhatItSaysCounts() throws IOException {
    byte[] one = OwnAuthority.read(List.of(file("one.ttl", NORLAND)), true).contents();
    byte[] other = OwnAuthority.read(List.of(file("other.ttl", "# the same\n" + NORLAND)), true).contents();
    assertArrayEquals(one, other);
  }
}
