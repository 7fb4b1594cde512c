package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.diplograph.store.GraphStore;
import org.diplograph.store.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GraphSourceTest {
  private static final String QUAD = "<https://example.org/e> <http://www.w3.org/2000/01/rdf-schema#label> \"Łódź \\\"talks\\\"\"@en %s.\n";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";

  @TempDir
  private Path folder;

  @Test
  void readsEveryFormatThatTheNameTells() throws IOException {
    assertLabelIsRead("graph.nt", QUAD.formatted(""));
    assertLabelIsRead("graph.nq", QUAD.formatted("<https://example.org/g> "));
    assertLabelIsRead("graph.ttl", QUAD.formatted(""));
    assertLabelIsRead("graph.trig", "<https://example.org/g> {" + QUAD.formatted("") + "}");
    assertLabelIsRead("graph.jsonld", "{\"@id\": \"https://example.org/e\", \"%s\": \"Łódź \\\"talks\\\"\"}".formatted(LABEL));
  }

  @Test
  void readsQuadsFromAFileOfTriples() throws IOException {
    assertLabelIsRead("graph.nt", QUAD.formatted("<https://example.org/g> "));
  }

  @Test
  void keepsTheLabelsOfBlankNodes() throws IOException {
    Files.writeString(folder.resolve("b.nt"), "_:z <%s> \"z\" .\n".formatted(LABEL));
    assertEquals(Set.of("_:z"), GraphSource.read(folder.resolve("b.nt")).subjects());
  }

  @Test
  void readsAStore() {
    Graph graph = RDFParser.fromString(QUAD.formatted(""), Lang.NTRIPLES).toGraph();
    Path place = folder.resolve("store");
    try (GraphStore store = GraphStore.open(place)) {
      store.replaceGraphs(Map.of("https://example.org/g", graph));
    }
    assertLabel(GraphSource.read(place));
  }

  @Test
  void saysWhyItCannotRead() throws IOException {
    assertFails("missing.nq", "There is no graph");
    Files.writeString(folder.resolve("graph.txt"), "");
    assertFails("graph.txt", "does not tell an RDF format");
    Files.writeString(folder.resolve("bad.ttl"), "<a> <b>\n .");
    assertFails("bad.ttl", "line: 2");
    assertThrows(StoreException.class, () -> GraphSource.read(folder));
  }

  private void assertFails(String file, String reason) {
    String message = assertThrows(EvaluationException.class, () -> GraphSource.read(folder.resolve(file))).getMessage();
    assertTrue(message.contains(file) && message.contains(reason), message);
  }

  private void assertLabelIsRead(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    assertLabel(GraphSource.read(folder.resolve(file)));
  }

  private static void assertLabel(Triples triples) {
    assertEquals(Set.of("Łódź \"talks\""), triples.objects("https://example.org/e", LABEL));
  }
}
