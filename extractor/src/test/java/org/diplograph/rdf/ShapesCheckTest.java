package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapesCheckTest {
  private static final ShapesCheck CHECK = new ShapesCheck();

  private final Iris iris = NorthernWorld.IRIS;
  private final GraphBuilder builder = new GraphBuilder(iris);

  @Test
  void acceptsEveryGraphOfTheSmallWorld() {
    for (ArticleFindings findings : List.of(NorthernWorld.first(), NorthernWorld.third())) {
      assertEquals(List.of(), CHECK.check(builder.article(findings, "f")));
    }
    NorthernWorld.events().forEach(event -> assertEquals(List.of(), CHECK.check(builder.event(event))));
    assertEquals(List.of(), CHECK.check(NorthernWorld.dataset().asDatasetGraph().getGraph(iris.authorityGraph())));
  }

  @Test
  void onlyWarnsOfAnAddressThatIsNone() {
    List<Violation> violations = CHECK.check(builder.article(NorthernWorld.second(), "f"));
    assertEquals(List.of(new Violation(iris.article("a/second 2.txt").getURI(), "dcterms:source",
        "The address of an article should be a valid IRI; correct it in the input. Found: \"not an address\"", Violation.Severity.WARNING)),
        violations);
  }

  @Test
  void acceptsTheGraphsOfRandomFindings() {
    for (int seed = 0; seed < 50; seed++) {
      List<Violation> violations = CHECK.check(builder.article(new RandomFindings(seed).next(), "f")).stream()
          // The parts of random mentions need not exist.
          .filter(violation -> !violation.path().equals("dip:reportedSubEventOf"))
          .toList();
      assertEquals(List.of(), violations, "seed " + seed);
    }
  }

  /** Each row: what to take away from the graph of a meeting, what to put in its place (Turtle), and what the message must say. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      dip:status      |                                                        | An event has exactly one status
      dip:status      | <event/meeting> dip:status dip:Finished                | An event has exactly one status
      none            | <event/meeting> dip:status dip:Planned                 | An event has exactly one status
      none            | <event/meeting> a dip:Visit                            | exactly one of meeting, visit, call
      none            | <event/meeting> a dip:Summit, dip:Call                 | exactly one of meeting, visit, call
      rdf:type        | <event/meeting> a dip:Meeting                          | always a dip:DiplomaticEvent as well
      rdf:type        | <event/meeting> a dip:Summit, dip:DiplomaticEvent      | A summit is a meeting
      rdfs:label      |                                                        | exactly one label
      dip:reportedBy  |                                                        | Nothing is in the graph without a source
      none            | <event/meeting> dip:party <place/oslo>                 | A party is a state or body
      none            | <event/meeting> dip:party "Norway"                     | A party is a state or body
      none            | <event/meeting> dip:participant <state/norway>         | a state is a party
      none            | <event/meeting> dip:place <place/oslo>                 | at most one place
      dip:place       | <event/meeting> dip:place <person/ada-lind>            | IRI of a place or state
      dip:earliest    | <event/meeting> dip:earliest "2021-06-20"^^xsd:date    | not after dip:latest
      dip:latest      | <event/meeting> dip:latest "2021-07-01"^^xsd:date      | Where the day is known, dip:latest is that day
      dip:date        | <event/meeting> dip:date "16 June"                     | dip:date is one xsd:date
      dip:topic       | <event/meeting> dip:topic <topic/undescribed>          | A topic is a concept
      dip:role        |                                                        | exactly one role
      dip:role        | <event/meeting/participation/1> dip:role dip:Friend    | exactly one role
      dip:actor       |                                                        | exactly one actor
      none            | <event/meeting> dip:plover dip:Held                    | at most one PLOVER class
      """)
  void rejectsASpoiledEvent(String removed, String added, String message) {
    assertRejected(builder.event(NorthernWorld.events().get(1)), removed, added, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      dcterms:identifier  |                                                             | exactly one identifier
      dip:fingerprint     |                                                             | exactly one fingerprint
      dcterms:issued      | <article/first.txt> dcterms:issued "last June"              | an xsd:date
      dip:article         |                                                             | It stands in exactly one article
      dip:quote           |                                                             | It needs exactly one quote
      dip:begin           |                                                             | where its quote begins
      dip:end             | <report/first.txt/e-1-visit> dip:end 1                      | less than dip:end
      dip:confidence      | <report/first.txt/e-1-visit> dip:confidence 1.5             | from 0 to 1
      dip:reportedStatus  |                                                             | exactly one status
      none                | <report/first.txt/e-1-visit> dip:reportedType dip:Party     | A report is of one type of event
      none                | <report/first.txt/e-1-visit> dip:reportedPlace <place/oslo> | at most one place
      dip:rule            |                                                             | the one rule that found it
      dip:mentionId       |                                                             | exactly one mention id
      dip:words           |                                                             | gives the words
      dip:speaker         |                                                             | exactly one speaker
      dip:quoted          |                                                             | whether it is quoted
      none                | <agreement/fjord-accord> a dip:DiplomaticEvent              | a document, never an event
      """)
  void rejectsASpoiledArticle(String removed, String added, String message) {
    assertRejected(builder.article(NorthernWorld.first(), "f"), removed, added, message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      rdfs:label      |                                                            | exactly one name
      dip:iso2        | <state/norway> dip:iso2 "no"                               | two capital letters
      none            | <person/ada-lind> a dip:State                              | exactly one of person, state and organisation
      none            | <place/oslo> geo:lat 99.0                                  | A latitude is one number from -90 to 90
      none            | <place/oslo> dip:partOf <state/finland>                    | at most one next larger place
      dip:holder      |                                                            | exactly one holder
      none            | <tenure/ada-lind/president-of-finland/2018-03-01--open> dip:endDate "2017-01-01"^^xsd:date | not after its end
      none            | <office/president-of-finland> dip:officeClass "president"  | of at most one class
      none            | <person/ada-lind> owl:sameAs "Q1"                          | given by its IRI
      """)
  void rejectsASpoiledAuthority(String removed, String added, String message) {
    assertRejected(builder.authority(List.of(NorthernWorld.LIND, NorthernWorld.OPERA), NorthernWorld.authority()), removed, added, message);
  }

  @Test
  void asksOfAnActWhatWasDone() {
    Event signing = NorthernWorld.events().get(2);
    assertRejected(builder.event(signing), "dip:act", null, "exactly one thing that was done");
  }

  @Test
  void givesEveryShapeAMessage() {
    Graph shapes = OntologyFiles.shapes();
    String sh = "http://www.w3.org/ns/shacl#";
    Node message = NodeFactory.createURI(sh + "message");
    List<Node> properties = shapes.find(Node.ANY, NodeFactory.createURI(sh + "path"), Node.ANY).mapWith(t -> t.getSubject()).toList();
    assertTrue(properties.size() > 50);
    properties.forEach(shape -> assertTrue(shapes.contains(shape, message, Node.ANY), () -> "no message: " + shape));
    // A node shape needs one where it asks for more than its properties do.
    for (String constraint : List.of("class", "xone", "not", "or")) {
      shapes.find(Node.ANY, NodeFactory.createURI(sh + constraint), Node.ANY).toList().stream()
          .filter(t -> shapes.contains(t.getSubject(), RDF.type.asNode(), NodeFactory.createURI(sh + "NodeShape")))
          .forEach(t -> assertTrue(shapes.contains(t.getSubject(), message, Node.ANY), () -> "no message: " + t.getSubject()));
    }
  }

  @Test
  void hasAShapeForEveryClass() {
    Graph ontology = OntologyFiles.ontology();
    Graph shapes = OntologyFiles.shapes();
    Node target = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");
    ontology.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI("http://www.w3.org/2002/07/owl#Class")).forEachRemaining(t ->
        assertTrue(shapes.contains(Node.ANY, target, t.getSubject()), () -> "no shape for " + t.getSubject()));
  }

  private void assertRejected(Graph graph, String removed, String added, String message) {
    long before = graph.size();
    if (!removed.equals("none")) {
      Graph name = turtle("<x> " + removed + " <y>");
      graph.remove(Node.ANY, name.find().next().getPredicate(), Node.ANY);
      assertFalse(graph.size() == before, "nothing was taken away");
    }
    if (added != null) {
      turtle(added).find().forEachRemaining(graph::add);
    }
    List<Violation> violations = CHECK.check(graph);
    assertTrue(violations.stream().anyMatch(v -> v.message().contains(message) && v.severity() == Violation.Severity.VIOLATION),
        violations::toString);
  }

  private Graph turtle(String text) {
    StringBuilder prefixes = new StringBuilder("BASE <" + iris.base() + ">\n");
    Prefixes.of(iris).forEach((prefix, namespace) -> prefixes.append("PREFIX ").append(prefix).append(": <").append(namespace).append(">\n"));
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.fromString(prefixes + text + " .", Lang.TURTLE).parse(graph);
    return graph;
  }
}
