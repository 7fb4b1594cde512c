package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.TDB2Factory;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Event;
import org.junit.jupiter.api.Test;

class RoundTripTest {
  private final Iris iris = new Iris("https://example.org/data/");
  private final GraphBuilder builder = new GraphBuilder(iris);

  @Test
  void readsBackEveryMentionThatItWrote() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      ArticleFindings findings = new RandomFindings(seed).next();
      // Through a file, since that is how a graph comes back.
      Graph graph = throughNQuads(builder.article(findings, "f"));

      List<Event.Report> expected = findings.events().stream()
          .map(mention -> new Event.Report(findings.source().article().id(), mention, findings.source().date().orElse(null)))
          .sorted(Comparator.comparing(report -> report.mention().id()))
          .toList();
      assertEquals(expected, new ReportReader(iris).read(graph).toList(), "seed " + seed);
    }
  }

  @Test
  void readsBackEveryEntityThatItWrote() throws IOException {
    for (int seed = 0; seed < 200; seed++) {
      ArticleFindings findings = new RandomFindings(seed).next();
      Graph graph = throughNQuads(builder.article(findings, "f"));
      assertEquals(findings.entities(), new EntityReader(iris).read(graph).toList(), "seed " + seed);
    }
  }

  @Test
  void givesTheSameGraphForWhatWasReadBack() {
    for (int seed = 0; seed < 50; seed++) {
      ArticleFindings findings = new RandomFindings(seed).next();
      Graph graph = builder.article(findings, "f");
      ArticleFindings again = new ArticleFindings(findings.source(), new EntityReader(iris).read(graph).toList(),
          new ReportReader(iris).read(graph).map(Event.Report::mention).toList(), findings.statements(), findings.mentioned());
      assertTrue(graph.isIsomorphicWith(builder.article(again, "f")), "seed " + seed);
    }
  }

  @Test
  void survivesTheStoreToTheLetter() {
    for (int seed = 0; seed < 20; seed++) {
      Graph graph = builder.article(new RandomFindings(seed).next(), "f");
      Dataset store = TDB2Factory.createDataset();
      Set<Triple> back = new HashSet<>();
      store.executeWrite(() -> GraphUtil.addInto(store.asDatasetGraph().getGraph(iris.articleGraph("a")), graph));
      store.executeRead(() -> store.asDatasetGraph().getGraph(iris.articleGraph("a")).find().forEachRemaining(back::add));
      assertEquals(graph.stream().collect(Collectors.toSet()), back, "seed " + seed);
    }
  }

  @Test
  void writesNoBlankNodes() {
    Graph graph = builder.article(NorthernWorld.first(), "f");
    assertFalse(graph.stream().anyMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  @Test
  void leavesReportsOfStatementsOut() {
    Graph graph = builder.article(NorthernWorld.first(), "f");
    assertEquals(List.of("e-1-visit", "e-2-meeting", "e-3-signing"),
        new ReportReader(iris).read(graph).map(report -> report.mention().id()).toList());
  }

  @Test
  void saysWhatIsMissingInAReport() {
    Graph graph = builder.article(NorthernWorld.first(), "f");
    graph.remove(Node.ANY, Dip.RULE, Node.ANY);
    String message = assertThrows(IllegalArgumentException.class, () -> new ReportReader(iris).read(graph).toList()).getMessage();
    assertTrue(message.contains("rule") && message.contains("build it anew"), message);
  }

  private static Graph throughNQuads(Graph graph) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(new Iris()).write(graph, Format.NTRIPLES, out);
    Graph back = GraphMemFactory.createDefaultGraphSameTerm();
    RDFParser.source(new ByteArrayInputStream(out.toByteArray())).lang(Lang.NTRIPLES).parse(back);
    return back;
  }
}
