package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Graph ontology = OntologyFiles.ontology();
  private final Iris iris = new Iris();

  @Test
  void declaresEveryTermThatTheProgramKnows() throws IllegalAccessException {
    for (Field field : Dip.class.getFields()) {
      if (field.getType() == Node.class) {
        assertDeclared((Node) field.get(null));
      }
    }
    Stream.of(EventType.values()).forEach(type -> assertDeclared(Dip.term(type.term())));
    Stream.of(Status.values()).forEach(status -> assertDeclared(Dip.term(status.term())));
    Stream.of(Act.values()).forEach(act -> assertDeclared(Dip.term(act.term())));
    Stream.of(Role.values()).forEach(role -> assertDeclared(Dip.term(role.term())));
  }

  @Test
  void declaresEveryTermThatGraphsContain() {
    TreeSet<String> terms = new TreeSet<>();
    for (int seed = 0; seed < 50; seed++) {
      new GraphBuilder(iris).article(new RandomFindings(seed).next(), "f").stream().flatMap(VocabularyTest::nodes).forEach(terms::add);
    }
    NorthernWorld.dataset().asDatasetGraph().stream().map(Quad::asTriple).flatMap(VocabularyTest::nodes).forEach(terms::add);
    assertTrue(terms.size() > 80, terms::toString);
    terms.forEach(term -> assertDeclared(NodeFactory.createURI(term)));
  }

  @Test
  void saysOfEveryTermWhatItMeansWithAnExample() {
    List<Node> declared = ontology.stream()
        .filter(t -> t.getPredicate().equals(RDF.type.asNode()) && t.getSubject().isURI() && t.getSubject().getURI().startsWith(Dip.NS))
        .map(Triple::getSubject).distinct().toList();
    assertTrue(declared.size() > 100);
    declared.forEach(this::assertDeclared);
  }

  @Test
  void describesTheOntologyItself() {
    Node self = NodeFactory.createURI("https://w3id.org/diplograph/ontology");
    for (Node property : List.of(OWL2.versionIRI.asNode(), DCTerms.license.asNode(), DCTerms.creator.asNode(), DCTerms.created.asNode())) {
      assertTrue(ontology.contains(self, property, Node.ANY), property::toString);
    }
  }

  @Test
  void callsKindsAsTheOntologyCallsThem() {
    Map<String, String> declared = new HashMap<>();
    for (String scheme : List.of("agreementKinds", "officeClasses", "organizationKinds", "placeKinds")) {
      ontology.find(Node.ANY, SKOS.inScheme.asNode(), Dip.term(scheme)).forEachRemaining(t -> declared.put(
          new Description(ontology, t.getSubject()).text(SKOS.prefLabel.asNode()).orElseThrow(), Dip.localName(t.getSubject())));
    }
    assertEquals(declared, Kinds.DECLARED);
  }

  @Test
  void describesEveryCodeThatEventsGet() {
    int coded = 0;
    for (EventType type : EventType.values()) {
      for (Status status : Status.values()) {
        for (Role role : Role.values()) {
          coded += type == EventType.AGREEMENT_ACT
              ? Stream.of(Act.values()).mapToInt(act -> assertCoded(type, act, status, role)).sum()
              : assertCoded(type, null, status, role);
        }
      }
    }
    assertTrue(coded > 100, "only " + coded + " had codes");
  }

  @Test
  void alignsOnlyTermsThatItDeclares() {
    OntologyFiles.alignments().stream().flatMap(VocabularyTest::nodes).forEach(term -> assertDeclared(NodeFactory.createURI(term)));
  }

  private int assertCoded(EventType type, Act act, Status status, Role role) {
    EventMention mention = NorthernWorld.mention("e", type, act, status,
        List.of(new Participation("state/x", null, null, role)), When.UNKNOWN, null, null,
        List.of(), null, NorthernWorld.meeting().evidence().getFirst());
    Event event = NorthernWorld.event("event/x", "X", mention, null, new Event.Report("a", mention));
    Graph graph = new GraphBuilder(iris).event(event);
    List<Node> codes = new ArrayList<>();
    codes.addAll(new Description(graph, iris.of("event/x")).all(Dip.PLOVER));
    codes.addAll(new Description(graph, iris.of("event/x")).all(Dip.CAMEO));
    assertTrue(codes.isEmpty() || codes.size() == 2, codes::toString);
    codes.forEach(this::assertDeclared);
    return codes.size() / 2;
  }

  private void assertDeclared(Node term) {
    assertTrue(ontology.contains(term, RDF.type.asNode(), Node.ANY), () -> term + " is not declared in the ontology");
    for (Node property : List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
      assertTrue(ontology.contains(term, property, Node.ANY), () -> term + " has no " + property);
    }
  }

  private static Stream<String> nodes(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .filter(node -> node.isURI() && node.getURI().startsWith(Dip.NS))
        .map(Node::getURI);
  }
}
