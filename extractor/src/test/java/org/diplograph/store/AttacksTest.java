package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What someone who reaches the server must not be able to do, tried over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttacksTest {
  private static final int MAX_ROWS = 50;

  /** Says so when Java runs its static initialiser; never used before a query names it. */
  static final class Loaded {
    static {
      System.setProperty("diplograph.test.loaded", "yes");
    }
  }

  private Path folder;
  private GraphStore store;
  private SparqlServer server;
  private Http http;
  private Http writer;
  private HttpServer inside;
  private String insideAddress;
  private final AtomicInteger requestsInside = new AtomicInteger();

  @BeforeAll
  void start(@TempDir Path temporary) throws IOException {
    folder = temporary;
    store = GraphStore.open(folder.resolve("store"));
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, many()));
    server = SparqlServer.start(store,
        ServerOptions.defaults().withPort(0).withMaxRows(MAX_ROWS).withWriter(new Credentials("open sesame")));
    http = new Http(server.url());
    writer = http.withPassword("open sesame");
    inside = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    inside.createContext("/", exchange -> {
      requestsInside.incrementAndGet();
      byte[] body = "<http://example.org/s> <http://example.org/p> \"stolen\" .".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().add("Content-Type", "application/n-triples");
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    inside.start();
    insideAddress = "http://localhost:%d/x.nt".formatted(inside.getAddress().getPort());
  }

  private static Graph many() {
    return Sample.turtle(IntStream.range(0, 3000).mapToObj(i -> "<event/e%d> rdfs:label \"Round %d\" .".formatted(i, i))
        .collect(Collectors.joining("\n")));
  }

  @AfterAll
  void stop() {
    inside.stop(0);
    server.close();
    store.close();
  }

  @Test
  void callsNoOtherServerInAQueryOrAnUpdate() throws Exception {
    int before = requestsInside.get();
    String service = "SERVICE <%s> { ?s ?p ?o }".formatted(insideAddress);
    for (String query : List.of("SELECT * { %s }", "SELECT * { SERVICE SILENT <%2$s> { ?s ?p ?o } }", "ASK { FILTER EXISTS { %s } }",
        "SELECT * { ?s rdfs:label ?l { SELECT * { %s } } }", "SELECT * { BIND(<%2$s> AS ?x) SERVICE ?x { ?s ?p ?o } }")) {
      assertFalse(http.query("query", query.formatted(service, insideAddress)).body().contains("stolen"), query);
    }
    writer.update("INSERT { GRAPH dip:g { ?s ?p ?o } } WHERE { %s }".formatted(service));
    assertEquals(before, requestsInside.get());
  }

  @Test
  void loadsNoFileAndNoAddress() throws Exception {
    int before = requestsInside.get();
    Path secret = Files.writeString(folder.resolve("secret.nt"), "<http://example.org/s> <http://example.org/p> \"secret\" .");
    for (String source : List.of(secret.toUri().toString(), insideAddress)) {
      for (String form : List.of("LOAD <%s>", "LOAD SILENT <%s>", "LOAD <%s> INTO GRAPH dip:g",
          "INSERT DATA { dip:a dip:b dip:c } ; LOAD <%s>")) {
        assertEquals(403, writer.update(form.formatted(source)).statusCode(), form);
        assertEquals(403, writer.updateByForm(form.formatted(source)).statusCode(), form);
      }
    }
    assertEquals("false", ask("ASK { { ?s ?p 'secret' } UNION { ?s ?p 'stolen' } UNION { dip:a dip:b dip:c } }"));
    assertEquals(before, requestsInside.get());
  }

  @Test
  void readsNoDataFromAFromClause() throws Exception {
    int before = requestsInside.get();
    assertEquals("false", ask("ASK FROM <%s> { ?s ?p ?o }".formatted(insideAddress)));
    assertEquals(before, requestsInside.get());
  }

  @Test
  void loadsNoJavaClass() throws Exception {
    String name = Loaded.class.getName();
    for (String query : List.of("SELECT (<java:%s>() AS ?x) { }", "SELECT * { ?s <java:%s> ?o }", "SELECT * { FILTER(<java:%s>(1)) }",
        "SELECT * { BIND(CALL(<java:%s>, 1) AS ?x) }", "SELECT (AGG <java:%s>(?s) AS ?x) { ?s ?p ?o }",
        "ASK { ?s rdfs:label ?l . FILTER NOT EXISTS { (?s) <java:%s> (?l) } }")) {
      http.query("query", query.formatted(name));
      assertEquals(null, System.getProperty("diplograph.test.loaded"), query);
    }
    writer.update("INSERT { dip:a dip:b ?x } WHERE { BIND(<java:%s>() AS ?x) }".formatted(name));
    assertEquals(null, System.getProperty("diplograph.test.loaded"));
    assertNotEquals("", Class.forName(name).getName());
    assertEquals("yes", System.getProperty("diplograph.test.loaded"), "the bait must be able to bite");
    System.clearProperty("diplograph.test.loaded");
  }

  @Test
  void waitsForNobody() {
    for (String wait : List.of("http://jena.apache.org/ARQ/function#wait", "http://jena.hpl.hp.com/ARQ/function#wait",
        "java:org.apache.jena.sparql.function.library.wait")) {
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> http.query("query", "SELECT (<%s>(25000) AS ?x) { }".formatted(wait)));
    }
  }

  @Test
  void knowsTheUsualFunctions() throws Exception {
    HttpResponse<String> answer = http.query("query", "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> "
        + "PREFIX apf: <http://jena.apache.org/ARQ/property#> PREFIX afn: <http://jena.apache.org/ARQ/function#> "
        + "SELECT ?root ?name ?word { BIND(math:sqrt(9) AS ?root) BIND(afn:localname(dip:Meeting) AS ?name) "
        + "?word apf:strSplit ('a b' ' ') }");
    assertEquals(List.of("root,name,word", "3.0e0,Meeting,a", "3.0e0,Meeting,b"), answer.body().lines().toList());
  }

  @Test
  void endsAQueryThatTakesTooLong() throws Exception {
    HttpResponse<String> answer = http.query("query",
        "SELECT (COUNT(*) AS ?n) { ?a rdfs:label ?b . ?c rdfs:label ?d . ?e rdfs:label ?f }");
    assertEquals(503, answer.statusCode(), answer.body());
  }

  @Test
  void cutsEndlessAnswersAndSaysSo() throws Exception {
    for (String query : List.of("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "SELECT * { ?a ?b ?c } LIMIT 1000000")) {
      HttpResponse<String> answer = http.query("query", query);
      assertEquals(MAX_ROWS + 1, answer.body().lines().count());
      assertEquals("50", answer.headers().firstValue(LimitedQuery.HEADER).orElse("none"));
    }
    HttpResponse<String> small = http.query("query", "SELECT * { ?a ?b ?c } LIMIT 7");
    assertEquals(8, small.body().lines().count());
    assertTrue(small.headers().firstValue(LimitedQuery.HEADER).isEmpty());
    HttpResponse<String> triples = http.with("Accept", "application/n-triples")
        .post("diplograph/query", "application/sparql-query", "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c }");
    assertEquals(MAX_ROWS, triples.body().lines().count());
  }

  @Test
  void fetchesNoJsonLdContext() throws Exception {
    int before = requestsInside.get();
    String document = "{\"@context\":\"%s\",\"@id\":\"http://example.org/s\",\"http://example.org/p\":\"x\"}".formatted(insideAddress);
    for (String path : List.of("diplograph/data?graph=http://example.org/g", "diplograph/upload")) {
      HttpResponse<String> answer = writer.post(path, "application/ld+json", document);
      assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
    }
    assertEquals(before, requestsInside.get());
    String own = "{\"@context\":{\"p\":\"http://example.org/p\"},\"@id\":\"http://example.org/s\",\"p\":\"x\"}";
    assertTrue(writer.post("diplograph/data?graph=http://example.org/g", "application/ld+json", own).statusCode() < 300);
  }

  @Test
  void readsNoFileThroughXmlEntities() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
    String xml = """
        <?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "%s">]>
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
        <rdf:Description rdf:about="http://example.org/s"><e:p>&x;</e:p></rdf:Description></rdf:RDF>""".formatted(secret.toUri());
    writer.post("diplograph/data?graph=http://example.org/xml", "application/rdf+xml", xml);
    assertEquals("false", ask("ASK { ?s ?p ?o FILTER CONTAINS(STR(?o), 'geheim') }"));
  }

  @Test
  void refusesToWriteForAnyoneWithoutThePassword() throws Exception {
    for (Http stranger : List.of(http, http.withPassword("guess"))) {
      HttpResponse<String> answer = stranger.update("INSERT DATA { dip:a dip:b dip:c }");
      assertEquals(401, answer.statusCode());
      assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Basic"), "a browser asks for the password");
      assertEquals(401, stranger.updateByForm("DROP ALL").statusCode());
      assertEquals(401, stranger.post("diplograph/upload", "text/turtle", "<http://e.org/a> a <http://e.org/b> .").statusCode());
      assertEquals(401, stranger.post("diplograph/data?default", "text/turtle", "").statusCode());
      assertTrue(stranger.post("diplograph/get?default", "text/turtle", "").statusCode() >= 400);
      assertTrue(stranger.post("diplograph", "application/sparql-update", "DROP ALL").statusCode() >= 400);
      assertTrue(stranger.post("diplograph/query", "application/sparql-update", "DROP ALL").statusCode() >= 400);
    }
    assertEquals("true", ask("ASK { ?s rdfs:label 'Round 2999' }"));
  }

  @Test
  void lendsTheRememberedPasswordToNoOtherSite() throws Exception {
    assertEquals(403, writer.with("Origin", "http://evil.example").updateByForm("DROP ALL").statusCode());
    assertEquals(403, writer.with("Origin", "null").updateByForm("DROP ALL").statusCode());
    assertEquals(403, writer.with("Origin", "http://localhost:1").updateByForm("DROP ALL").statusCode());
    String own = server.url().toString().replaceFirst("/$", "");
    assertEquals(200, writer.with("Origin", own).updateByForm("DROP SILENT GRAPH dip:nothing").statusCode());
    HttpResponse<String> read = http.with("Origin", "http://evil.example").get("diplograph/query?query=ASK%20%7B%7D");
    assertTrue(read.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
  }

  @Test
  void answersUnderNoForeignName() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.url().getPort())) {
      String request = "GET /$/ping HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    }
  }

  private String ask(String query) throws Exception {
    HttpResponse<String> answer = http.query("query", query);
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body().strip().endsWith("true") ? "true" : "false";
  }
}
