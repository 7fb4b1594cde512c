package org.diplograph.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Edit;
import org.diplograph.model.Correction.Link;
import org.diplograph.model.ReportId;

/**
 * Writes people's corrections for {@link Iris#curationGraph}: who said what of which reports, when and why, and the links that they made.
 *
 * <p>Example: {@code new CurationTriples(iris).add(correction, true, reports, others, notes, graph::add)}.
 */
public final class CurationTriples {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node ATTRIBUTED = NodeFactory.createURI(PROV + "wasAttributedTo");
  private static final Node AGENT = NodeFactory.createURI(PROV + "Agent");
  private static final Node SAME = OWL2.sameAs.asNode();
  private static final Node CLOSE = SKOS.closeMatch.asNode();
  private static final Node DIFFERENT = OWL2.differentFrom.asNode();

  private final Iris iris;

  public CurationTriples(Iris iris) {
    this.iris = iris;
  }

  /**
   * @param applies whether it has an effect
   * @param reports those that it is about, as far as they are there
   * @param others those that they are compared with
   * @param notes why it does not apply to all that it was about
   */
  public void add(
      Correction correction, boolean applies, Collection<ReportId> reports, Collection<ReportId> others, Collection<String> notes,
      Consumer<Triple> out) {
    Sink sink = new Sink(out);
    Node node = iris.correction(correction.id());
    sink.types(node, Dip.CORRECTION);
    sink.text(node, Dip.VERDICT, correction.kind());
    sink.flag(node, Dip.APPLIES, applies);
    sink.text(node, RDFS.comment.asNode(), correction.reason());
    sink.day(node, DCTerms.created.asNode(), correction.on());
    Node curator = iris.of("curator/" + correction.by());
    sink.add(node, ATTRIBUTED, curator);
    sink.types(curator, AGENT);
    sink.text(curator, RDFS.label.asNode(), correction.by());
    reports.forEach(report -> sink.add(node, Dip.CORRECTS, iris.report(report)));
    others.forEach(report -> sink.add(node, Dip.COMPARED_WITH, iris.report(report)));
    sink.texts(node, SKOS.note.asNode(), notes);
    switch (correction.matter()) {
      case Edit(List<Anchor> anchors, Amendment amendment) ->
          sink.text(node, Dip.SETS, amendment.property().word() + " " + amendment.value());
      case Link link -> sink.add(node, Dip.CORRECTS, iris.of(link.entity()));
      default -> { }
    }
  }

  /** The link itself, or what it is not. */
  public void link(Link link, Consumer<Triple> out) {
    Node property = switch (link.kind()) {
      case SAME -> SAME;
      case CLOSE -> CLOSE;
      case NONE -> DIFFERENT;
    };
    out.accept(Triple.create(iris.of(link.entity()), property, NodeFactory.createURI(link.item())));
  }

  /** That an event is as people say, and whether they confirmed it as a whole. */
  public void event(String key, Set<String> corrections, boolean confirmed, Consumer<Triple> out) {
    Sink sink = new Sink(out);
    corrections.forEach(id -> sink.add(iris.of(key), Dip.CURATED_BY, iris.correction(id)));
    if (confirmed) {
      sink.decimal(iris.of(key), Dip.CONFIDENCE, 1.0);
    }
  }

  /** What another graph says of links that people took away. */
  public static Graph takenAway(Graph curation, Graph other) {
    Graph gone = GraphMemFactory.createDefaultGraphSameTerm();
    curation.find(Node.ANY, DIFFERENT, Node.ANY).forEachRemaining(triple -> {
      for (Node property : Set.of(SAME, CLOSE)) {
        Triple link = Triple.create(triple.getSubject(), property, triple.getObject());
        if (other.contains(link)) {
          gone.add(link);
        }
      }
    });
    return gone;
  }
}
