package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphWriterTest {
  private final Iris iris = NorthernWorld.IRIS;
  private final DatasetGraph dataset = NorthernWorld.dataset().asDatasetGraph();

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesWhatReadsBackTheSame(Format format) throws IOException {
    DatasetGraph back = read(write(dataset, format), format);
    if (format.keepsGraphs()) {
      assertTrue(IsoMatcher.isomorphic(dataset, back));
    } else {
      assertTrue(GraphView.createUnionGraph(dataset).isIsomorphicWith(back.getDefaultGraph()));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesAnyCharactersOfAText(Format format) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Graph graph = new GraphBuilder(iris).article(new RandomFindings(seed).next(), "f");
      if (format == Format.RDFXML) {
        graph = withoutControlCharacters(graph);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new GraphWriter(iris).write(graph, format, out);
      assertTrue(graph.isIsomorphicWith(read(out.toByteArray(), format).getDefaultGraph()), "seed " + seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesTheSameBytesWhateverTheOrder(Format format) throws IOException {
    List<Quad> quads = new ArrayList<>(dataset.stream().toList());
    byte[] expected = write(dataset, format);
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(quads, new Random(seed));
      DatasetGraph shuffled = DatasetGraphFactory.create();
      quads.forEach(shuffled::add);
      // So low a limit forces several sorted runs on disk.
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new GraphWriter(iris, 32_768).write(shuffled, GraphWriter.withoutRuns(iris), format, out);
      assertArrayEquals(expected, out.toByteArray());
    }
  }

  @Test
  void sortsNQuadsByByte() throws IOException {
    byte[][] lines = Arrays.stream(new String(write(dataset, Format.NQUADS), StandardCharsets.UTF_8).split("\n"))
        .map(line -> line.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    assertEquals(dataset.stream().count(), lines.length);
    for (int i = 1; i < lines.length; i++) {
      assertTrue(Arrays.compareUnsigned(lines[i - 1], lines[i]) < 0);
    }
  }

  @Test
  void leavesTheRunsOutUnlessAsked() throws IOException {
    dataset.add(iris.runsGraph(), iris.extraction("f"), RDFS.comment.asNode(), iris.of("run/1"));
    assertFalse(text(write(dataset, Format.NQUADS)).contains("graph/runs"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(iris).write(dataset, graph -> true, Format.NQUADS, out);
    assertTrue(text(out.toByteArray()).contains("graph/runs"));
  }

  @Test
  void writesTurtleForPeople() throws IOException {
    String turtle = text(write(dataset, Format.TURTLE));
    assertTrue(turtle.startsWith("@base <https://w3id.org/diplograph/> .\n@prefix dip: <https://w3id.org/diplograph/ontology#> .\n"));
    assertTrue(turtle.contains("""

        place:oslo a dip:Place ;
          rdfs:label "Oslo" ;
          geo:lat 59.9 ;
          geo:long 10.75 ;
          dip:kind dip:Capital ;
          dip:partOf state:norway .

        """), turtle);
    assertTrue(turtle.contains("dip:party state:finland, state:norway ;\n"));
    // The parts of a report follow it.
    assertTrue(turtle.indexOf("\n<report/first.txt/e-2-meeting> a dip:Report ;")
        < turtle.indexOf("\n<report/first.txt/e-2-meeting/passage/1> a dip:Passage ;"));
  }

  @Test
  void writesEachGraphOnceInTrig() throws IOException {
    String trig = text(write(dataset, Format.TRIG));
    assertEquals(6, trig.lines().filter(line -> line.endsWith(" {")).count());
    assertTrue(trig.contains("""

        <graph/events> {
          event:meeting a dip:DiplomaticEvent, dip:Meeting ;
            rdfs:label "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16" ;
        """), trig);
  }

  @Test
  void findsFormatsByTheirName() {
    for (Format format : Format.values()) {
      assertEquals(format, Format.byLabel(format.label()).orElseThrow());
    }
    assertTrue(Format.byLabel("ttl").isEmpty());
  }

  private byte[] write(DatasetGraph graphs, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphWriter(iris).write(graphs, GraphWriter.withoutRuns(iris), format, out);
    return out.toByteArray();
  }

  private static DatasetGraph read(byte[] bytes, Format format) {
    Lang lang = switch (format) {
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case JSONLD -> Lang.JSONLD;
      case RDFXML -> Lang.RDFXML;
    };
    DatasetGraph back = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang).parse(back);
    return back;
  }

  /** XML has no way to write them. */
  private static Graph withoutControlCharacters(Graph graph) {
    Graph clean = GraphMemFactory.createDefaultGraphSameTerm();
    graph.stream().filter(t -> !t.getObject().isLiteral() || !t.getObject().getLiteralLexicalForm().matches("(?s).*[\\f\\x01].*")).forEach(clean::add);
    return clean;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
