package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

class GraphBuilderTest {
  private static final String PREFIXES = """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/diplograph/>
      """;

  private final Iris iris = NorthernWorld.IRIS;
  private final GraphBuilder builder = new GraphBuilder(iris);

  @Test
  void consolidatesAMeeting() {
    assertGraph("""
        <event/meeting> a dip:Meeting, dip:DiplomaticEvent ;
          rdfs:label "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16" ;
          dip:status dip:Held ; dip:plover <plover#CONSULT> ; dip:cameo <cameo#040> ;
          dip:date "2021-06-16"^^xsd:date ; dip:earliest "2021-06-16"^^xsd:date ; dip:latest "2021-06-16"^^xsd:date ;
          dip:place <place/opera-house> ; dip:topic <topic/fishing-rights> ; dip:subEventOf <event/visit> ;
          dip:participant <person/ada-lind>, <person/bo-berg> ; dip:party <state/finland>, <state/norway> ; dip:host <person/bo-berg> ;
          dip:participation <event/meeting/participation/1>, <event/meeting/participation/2> ;
          dip:reportedBy <report/first.txt/e-2-meeting>, <report/a%2Fsecond%202.txt/e-1-meeting> .
        <event/meeting/participation/1> a dip:Participation ; dip:position 1 ; dip:role dip:Guest ;
          dip:actor <person/ada-lind> ; dip:behalf <state/finland> ; dip:office <office/president-of-finland> .
        <event/meeting/participation/2> a dip:Participation ; dip:position 2 ; dip:role dip:Host ;
          dip:actor <person/bo-berg> ; dip:behalf <state/norway> ; dip:office <office/prime-minister-of-norway> .
        <topic/fishing-rights> a skos:Concept ; skos:prefLabel "fishing rights" ; rdfs:label "fishing rights" .
        """, builder.event(NorthernWorld.events().get(1)));
  }

  @Test
  void writesAllSuperclassesOfASummitAndNoDayForAMonth() {
    Graph graph = builder.event(NorthernWorld.events().get(3));
    Description summit = new Description(graph, iris.of("event/summit"));
    assertEquals(new TreeSet<>(List.of("DiplomaticEvent", "Meeting", "Summit")),
        new TreeSet<>(summit.all(RDF.type.asNode()).stream().map(Dip::localName).toList()));
    assertTrue(summit.one(Dip.DATE).isEmpty());
    assertEquals("2021-09-01", summit.text(Dip.EARLIEST).orElseThrow());
    assertEquals("2021-09-30", summit.text(Dip.LATEST).orElseThrow());
    assertEquals(3, summit.all(Dip.PARTY).size());
    assertTrue(summit.all(Dip.PARTICIPANT).isEmpty());
  }

  @Test
  void keepsTheWordsOfADateOnlyWhereTheyAreAllThatIsKnown() {
    Graph graph = builder.event(event(When.unresolved("on Tuesday")));
    assertEquals("on Tuesday", new Description(graph, iris.of("event/x")).text(Dip.DATE_TEXT).orElseThrow());
    assertTrue(new Description(builder.event(event(NorthernWorld.SIXTEENTH)), iris.of("event/x")).one(Dip.DATE_TEXT).isEmpty());
  }

  private static Event event(When when) {
    return new Event("event/x", "X", EventType.CALL, null, Status.DENIED, List.of(NorthernWorld.FINLAND_ALONE), when, null, null, List.of(),
        null, List.of(new Event.Report("a", NorthernWorld.meeting())));
  }

  @Test
  void describesAnArticleWithWhatItsTextTells() {
    Graph graph = builder.article(NorthernWorld.second(), "f2");
    assertGraph("""
        <article/a%2Fsecond%202.txt> a dip:Article ;
          dcterms:identifier "a/second 2.txt" ; dcterms:title "Finland's president met Bo Berg in Bergen on Thursday." ;
          dcterms:issued "2021-06-18"^^xsd:date ; dip:dateInferred true ; dcterms:source "not an address" ;
          dip:dateline "BERGEN" ; dip:agency "NPA" ; dip:fingerprint "f2" .
        """, about(graph, iris.article("a/second 2.txt")));
  }

  @Test
  void countsOffsetsInCodePoints() {
    Graph graph = builder.article(NorthernWorld.first(), "f1");
    String text = NorthernWorld.first().source().article().text();
    int[] points = text.codePoints().toArray();
    int checked = 0;
    for (Node node : graph.find(Node.ANY, Dip.QUOTE, Node.ANY).mapWith(t -> t.getSubject()).toList()) {
      Description quote = new Description(graph, node);
      int begin = quote.integer(Dip.BEGIN);
      assertEquals(quote.text(Dip.QUOTE).orElseThrow(), new String(points, begin, quote.integer(Dip.END) - begin));
      checked++;
    }
    assertEquals(7, checked);
  }

  @Test
  void putsAStatementOnAReportOfItsOwn() {
    Graph graph = builder.article(NorthernWorld.first(), "f1");
    assertGraph("""
        <statement/first.txt/s-1> a dip:Statement ; dip:speaker <person/ada-lind> ; dip:addressee <person/bo-berg> ; dip:quoted true ;
          dip:quote "We share one sea," ; dip:begin 206 ; dip:end 223 ; dip:utf16Shift 1 ; dip:topic <topic/fishing-rights> ;
          dip:saidAt <report/first.txt/e-2-meeting> ; dip:reportedBy <statement/first.txt/s-1/report> .
        """, about(graph, iris.statement("first.txt", "s-1")));
    assertGraph("""
        <statement/first.txt/s-1/report> a dip:Report ; dip:article <article/first.txt> ; dip:mentionId "s-1" ; dip:confidence 0.8 ;
          prov:wasGeneratedBy <extraction/f1> ; dip:quote "\\"We share one sea,\\" Ms Lind told Mr Berg." ; dip:begin 205 ; dip:end 246 ;
          dip:utf16Shift 1 ; dip:supports "event" ;
          dip:naming <statement/first.txt/s-1/report/naming/1>, <statement/first.txt/s-1/report/naming/2> .
        """, about(graph, iris.of("statement/first.txt/s-1/report")));
  }

  @Test
  void describesInTheAuthorityAllThatReferencesLeadTo() {
    Graph graph = builder.authority(List.of(NorthernWorld.LIND, NorthernWorld.OPERA, "person/nobody"), NorthernWorld.authority());
    List<String> described = new EntityReader(iris).read(graph).map(entity -> entity.key()).toList();
    assertEquals(List.of("office/president-of-finland", "person/ada-lind", "place/opera-house", "place/oslo", "state/finland", "state/norway"),
        described);
    assertGraph("""
        <place/oslo> a dip:Place ; rdfs:label "Oslo" ; dip:kind dip:Capital ; dip:partOf <state/norway> ; geo:lat 59.9 ; geo:long 10.75 .
        """, about(graph, iris.of(NorthernWorld.OSLO)));
    assertGraph("""
        <state/finland> a dip:State, dip:Actor ; rdfs:label "Finland" ; owl:sameAs wd:Q33 ; dip:iso2 "FI" ; dip:iso3 "FIN" .
        """, about(graph, iris.of(NorthernWorld.FINLAND)));
    assertGraph("""
        <tenure/ada-lind/president-of-finland/2018-03-01--open> a dip:Tenure ; dip:holder <person/ada-lind> ;
          dip:office <office/president-of-finland> ; dip:startDate "2018-03-01"^^xsd:date ; dcterms:source "invented" .
        """, about(graph, iris.of("tenure/ada-lind/president-of-finland/2018-03-01--open")));
  }

  @Test
  void findsTheEntitiesThatAGraphRefersTo() {
    Graph graph = builder.article(NorthernWorld.second(), "f");
    assertEquals(new TreeSet<>(List.of(NorthernWorld.LIND, NorthernWorld.BERG, NorthernWorld.FINLAND, NorthernWorld.NORWAY,
        NorthernWorld.ICELAND, NorthernWorld.BERGEN, "office/president-of-finland", "office/prime-minister-of-norway")),
        builder.references(graph));
  }

  private static Graph about(Graph graph, Node subject) {
    Graph part = GraphMemFactory.createDefaultGraphSameTerm();
    graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(part::add);
    return part;
  }

  private static void assertGraph(String turtle, Graph actual) {
    Graph expected = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(expected);
    if (!expected.isIsomorphicWith(actual)) {
      assertEquals(sorted(expected), sorted(actual));
    }
  }

  private static String sorted(Graph graph) {
    return String.join("\n", graph.stream().map(Object::toString).sorted().toList());
  }
}
