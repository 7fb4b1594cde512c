package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlServerTest {
  private Path folder;
  private GraphStore store;
  private SparqlServer server;
  private Http http;

  @BeforeAll
  void start(@TempDir Path temporary) {
    folder = temporary;
    store = GraphStore.open(folder);
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo"),
        Sample.ARTICLE_2, Sample.meeting("Lunch in Rome"),
        Sample.BASE + "graph/runs", Sample.turtle("<run/r1> dip:settings [ rdfs:label \"no name of its own\" ] .")));
    server = SparqlServer.start(store, ServerOptions.defaults().withPort(0).withWriter(new Credentials("open sesame")));
    http = new Http(server.url());
  }

  @AfterAll
  void stop() {
    server.close();
    assertFalse(Files.exists(folder.resolve("server.json")), "the note about the server goes with it");
    store.close();
  }

  @Test
  void answersQueriesOverTheUnionOfTheGraphs() throws Exception {
    for (String endpoint : List.of("query", "sparql")) {
      HttpResponse<String> answer = http.query(endpoint, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
      assertEquals(200, answer.statusCode());
      assertEquals("n\r\n7\r\n", answer.body());
    }
  }

  @Test
  void findsWords() throws Exception {
    assertTrue(http.query("query", "SELECT ?s { ?s text:query 'oslo' }").body().contains("event/e1"));
  }

  @Test
  void readersSeeOverHttpWhatTheStoreHolds() {
    try (RemoteStore remote = new RemoteStore(server.url())) {
      assertEquals(store.graphNames(""), remote.graphNames(""));
      assertTrue(remote.graph(Sample.ARTICLE_1).isIsomorphicWith(store.graph(Sample.ARTICLE_1)));
      assertTrue(remote.contains(Sample.ARTICLE_1));
      assertFalse(remote.contains(Sample.BASE + "graph/article/other"));
      assertEquals(quads(store), quads(remote));
      long rows = remote.query("SELECT * { GRAPH ?g { ?s ?p ?o } }", exec -> exec.select().stream().count());
      assertEquals(10, rows);
    }
  }

  private static List<String> quads(ReadableStore store) {
    DatasetGraph copy = DatasetGraphFactory.create();
    store.quads(StreamRDFLib.dataset(copy));
    return copy.stream().map(Object::toString).sorted().toList();
  }

  @Test
  void writesWithThePassword() throws Exception {
    Http writer = http.withPassword("open sesame");
    assertEquals(204, writer.update("INSERT DATA { GRAPH dip:g { dip:a rdfs:label 'Reykjavik' } }").statusCode());
    assertTrue(http.query("query", "SELECT ?s { ?s text:query 'reykjavik' }").body().contains("ontology#a"));
    assertEquals(204, writer.update("DROP GRAPH dip:g").statusCode());
    assertEquals("s\r\n", http.query("query", "SELECT ?s { ?s text:query 'reykjavik' }").body());
    store.check();
  }

  @Test
  void saysWhenThePortIsTaken() {
    ServerOptions taken = ServerOptions.defaults().withPort(server.url().getPort());
    String message = assertThrows(StoreException.class, () -> SparqlServer.start(store, taken)).getMessage();
    assertTrue(message.contains("--port"), message);
    assertTrue(Files.exists(folder.resolve("server.json")), "the running server's note stays");
  }

  @Test
  void refusesAllWritingWithoutAConfiguredPassword(@TempDir Path other) throws Exception {
    try (GraphStore plain = GraphStore.open(other);
        SparqlServer closed = SparqlServer.start(plain, ServerOptions.defaults().withPort(0))) {
      for (String password : List.of("", "diplograph", "open sesame")) {
        assertEquals(401, new Http(closed.url()).withPassword(password).update("INSERT DATA { dip:a dip:b dip:c }").statusCode());
      }
    }
  }

  @Test
  void servesThePagesAndWhatTheyAsk() throws Exception {
    assertTrue(http.get("").body().contains("<title>Apache Jena Fuseki UI</title>"));
    assertTrue(http.get("$/server").body().contains("\"/diplograph\""));
    assertEquals(200, http.get("$/ping").statusCode());
    assertEquals(200, http.get("$/stats").statusCode());
    HttpResponse<String> script = http.get(QueryPage.path().substring(1));
    assertTrue(script.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
    assertTrue(script.body().contains("\"uri\":\"https://w3id.org/diplograph/ontology#\""));
    assertFalse(script.body().contains("prefix.cc/popular"));
  }

  @Test
  void hasNoAdministration() throws Exception {
    for (String path : List.of("$/datasets", "$/backup/diplograph", "$/compact/diplograph", "$/tasks", "$/dump", "$/sleep")) {
      assertEquals(404, http.get(path).statusCode(), path);
      assertTrue(List.of(404, 405).contains(http.post(path, "text/plain", "").statusCode()), path);
    }
  }
}
