package org.diplograph.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/**
 * The content of {@link Iris#runsGraph}: when and where which version of the program ran, and which extractions it made.
 *
 * <p>Example: {@code new RunGraph(iris).with(store.graph(runs), run, List.of(fingerprint), fingerprintsInStore)}. What is said here
 * differs from machine to machine, which is why it is said nowhere else.
 */
public final class RunGraph {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ACTIVITY = prov("Activity");
  private static final Node STARTED = prov("startedAtTime");
  private static final Node ENDED = prov("endedAtTime");
  private static final Node ASSOCIATED = prov("wasAssociatedWith");
  private static final Node USED = prov("used");
  private static final Node AT = prov("atLocation");
  private static final Node PART = DCTerms.isPartOf.asNode();

  private final Iris iris;

  /**
   * One run of the program.
   *
   * @param version the program's version, such as {@code 0.1.0}
   * @param rules the fingerprint of the rules and the authority that it used
   * @param host the name of the machine
   */
  public record Run(String version, String rules, Instant start, Instant end, String host) {}

  public RunGraph(Iris iris) {
    this.iris = iris;
  }

  /**
   * The earlier runs and this one.
   *
   * @param made fingerprints of the articles extracted in this run
   * @param inUse fingerprints of all articles in the store; extractions of which nothing is left are forgotten
   */
  public Graph with(Graph earlier, Run run, Collection<String> made, Collection<String> inUse) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    earlier(earlier, made, inUse, graph);
    Sink sink = new Sink(graph::add);
    Node node = iris.of("run/" + run.start().truncatedTo(ChronoUnit.MILLIS));
    describe(node, run, sink);
    for (String fingerprint : made) {
      Node extraction = iris.extraction(fingerprint);
      sink.types(extraction, ACTIVITY);
      sink.add(extraction, PART, node);
    }
    return graph;
  }

  private void earlier(Graph earlier, Collection<String> made, Collection<String> inUse, Graph graph) {
    Set<Node> kept = inUse.stream().map(iris::extraction).collect(Collectors.toCollection(HashSet::new));
    made.forEach(fingerprint -> kept.remove(iris.extraction(fingerprint)));
    Set<Node> extractions = earlier.find(Node.ANY, PART, Node.ANY).mapWith(t -> t.getSubject()).toSet();
    earlier.find().filterKeep(t -> !extractions.contains(t.getSubject()) || kept.contains(t.getSubject())).forEachRemaining(graph::add);
  }

  private void describe(Node node, Run run, Sink sink) {
    sink.types(node, ACTIVITY);
    instant(node, STARTED, run.start(), sink);
    instant(node, ENDED, run.end(), sink);
    Node program = iris.of("software/diplograph-" + run.version());
    sink.add(node, ASSOCIATED, program);
    sink.types(program, prov("SoftwareAgent"));
    sink.text(program, RDFS.label.asNode(), "Diplograph " + run.version());
    Node rules = iris.of("rules/" + run.rules());
    sink.add(node, USED, rules);
    sink.types(rules, prov("Entity"));
    sink.text(rules, RDFS.label.asNode(), "rules and authority " + run.rules());
    Node host = iris.of("host/" + run.host());
    sink.add(node, AT, host);
    sink.types(host, prov("Location"));
    sink.text(host, RDFS.label.asNode(), run.host());
  }

  private static void instant(Node node, Node property, Instant time, Sink sink) {
    sink.add(node, property, NodeFactory.createLiteralDT(time.truncatedTo(ChronoUnit.MILLIS).toString(), XSDDatatype.XSDdateTime));
  }

  private static Node prov(String name) {
    return NodeFactory.createURI(PROV + name);
  }
}
