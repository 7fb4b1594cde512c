package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Queries that ask other servers: a second Fuseki plays Wikidata, and an ill-behaved server all that can go wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederationTest {
  private static final String WIKIDATA = "https://query.wikidata.org/sparql";
  private static final int PERSONS = 250;

  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger requestsElsewhere = new AtomicInteger();
  private GraphStore store;
  private SparqlServer server;
  private FusekiServer wikidata;
  private HttpServer illBehaved;
  private Http http;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    store = GraphStore.open(folder);
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.turtle("""
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX wd: <http://www.wikidata.org/entity/>
        """ + IntStream.range(0, PERSONS).mapToObj(i -> "<event/e1> dip:participant <person/p%1$d> . ".formatted(i)
            + "<person/p%1$d> a dip:Person ; rdfs:label \"Person %1$03d\" ; owl:sameAs wd:Q9000%1$05d .".formatted(i))
            .collect(Collectors.joining("\n")) + "<person/p0> dip:gender [] .")));
    DatasetGraph facts = DatasetGraphFactory.createTxnMem();
    facts.executeWrite(() -> GraphUtil.addInto(facts.getDefaultGraph(), Sample.turtle("""
        PREFIX wd: <http://www.wikidata.org/entity/>
        PREFIX wdt: <http://www.wikidata.org/prop/direct/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        wd:Q900000099 rdfs:label "Moderate Party"@en, "Gemäßigte"@de .
        """ + IntStream.range(0, PERSONS).filter(i -> i % 2 == 0).mapToObj(i ->
            "wd:Q9000%1$05d wdt:P569 \"19%2$02d-01-01T00:00:00Z\"^^xsd:dateTime .".formatted(i, i % 100)
                + (i % 4 == 0 ? "wd:Q9000%05d wdt:P102 wd:Q900000099 .".formatted(i) : ""))
            .collect(Collectors.joining("\n")))));
    wikidata = FusekiServer.create().port(0).loopback(true).add("/sparql", facts)
        .addFilter("/*", (request, response, chain) -> {
          requests.incrementAndGet();
          chain.doFilter(request, response);
        }).start();
    illBehaved = illBehaved();
    server = SparqlServer.start(store, ServerOptions.defaults().withPort(0).withWriter(new Credentials("open sesame"))
        .withServices(Services.of(List.of(WIKIDATA + "=http://localhost:%d/sparql".formatted(wikidata.getHttpPort()),
            bad("/redirect"), bad("/large"), bad("/compressed"), bad("/slow"), bad("/broken")))));
    http = new Http(server.url());
  }

  private HttpServer illBehaved() throws IOException {
    HttpServer made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    made.createContext("/redirect", exchange -> {
      exchange.getResponseHeaders().add("Location", "http://localhost:%d/elsewhere".formatted(made.getAddress().getPort()));
      exchange.sendResponseHeaders(302, -1);
    });
    made.createContext("/elsewhere", exchange -> {
      requestsElsewhere.incrementAndGet();
      exchange.sendResponseHeaders(200, -1);
    });
    made.createContext("/large", exchange -> answer(exchange, " ".repeat(1_000_000), 25));
    made.createContext("/compressed", exchange -> {
      exchange.getResponseHeaders().add("Content-Encoding", "gzip");
      answer(exchange, "{}", 1);
    });
    made.createContext("/slow", exchange -> answer(exchange, "{", 1));
    made.createContext("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
    made.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    made.start();
    return made;
  }

  private static void answer(HttpExchange exchange, String piece, int times) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (int i = 0; i < times; i++) {
      body.write(piece.getBytes(StandardCharsets.UTF_8));
    }
    body.flush();
    // And never ends.
  }

  private String bad(String path) {
    return "http://localhost:%d%s".formatted(illBehaved.getAddress().getPort(), path);
  }

  @AfterAll
  void stop() {
    illBehaved.stop(0);
    server.close();
    wikidata.stop();
    store.close();
  }

  @Test
  void theExampleTellsBirthDatesAndPartiesInFewRequests() throws Exception {
    String example = ExampleQuery.all().stream().filter(query -> query.name().startsWith("14-")).findFirst().orElseThrow().text();
    int before = requests.get();
    List<String> rows = http.query("query", example).body().lines().toList();
    assertEquals(PERSONS / 2 + 1, rows.size(), "those of whom Wikidata knows");
    assertEquals("Person 000,1900-01-01T00:00:00Z,Moderate Party,", rows.get(1));
    assertEquals("Person 002,1902-01-01T00:00:00Z,,", rows.get(2));
    assertEquals("Person 248,1948-01-01T00:00:00Z,Moderate Party,", rows.get(125));
    assertEquals(3, requests.get() - before);
  }

  @Test
  void theLocalCommandAsksTheSameWay(@TempDir Path other) {
    GraphStore.open(other).close();
    String ask = "ASK { SERVICE <%s> { ?s ?p ?o } }".formatted(WIKIDATA);
    Services allowed = Services.of(List.of(WIKIDATA + "=http://localhost:%d/sparql".formatted(wikidata.getHttpPort())));
    try (ReadableStore open = ReadableStore.open(other, allowed)) {
      assertTrue(open.query(ask, QueryExec::ask));
    }
    try (ReadableStore closed = ReadableStore.open(other)) {
      String message = assertThrows(StoreException.class, () -> closed.query(ask, QueryExec::ask)).getMessage();
      assertTrue(message.contains("--allow-service"), message);
    }
  }

  @Test
  void refusesEveryOtherAddressAndSaysHowToAllowIt() throws Exception {
    int before = requests.get();
    String port = Integer.toString(wikidata.getHttpPort());
    for (String address : List.of("http://localhost:" + port + "/sparql", "http://127.0.0.1:" + port + "/sparql", bad("/elsewhere"),
        WIKIDATA + "?x=1", WIKIDATA + "/", WIKIDATA + "#x", "https://query.wikidata.org/", "file:///etc/passwd", "jdbc:h2:mem:x", "urn:x-arq:self",
        bad("/redirect/../elsewhere"))) {
      HttpResponse<String> answer = http.query("query", "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address));
      assertTrue(answer.statusCode() >= 400, address + " " + answer.statusCode());
      assertTrue(answer.body().contains("--allow-service") && answer.body().contains(WIKIDATA), answer.body());
    }
    for (String variable : List.of("BIND(<%s> AS ?x) SERVICE ?x { ?s ?p ?o }", "VALUES ?x { <%s> } SERVICE ?x { ?s ?p ?o }",
        "{ SELECT (IRI('%s') AS ?x) { } } SERVICE ?x { ?s ?p ?o }")) {
      HttpResponse<String> answer = http.query("query", "SELECT * { %s }".formatted(variable.formatted(bad("/elsewhere"))));
      assertTrue(answer.statusCode() >= 400, variable + " " + answer.body());
    }
    assertEquals(0, requestsElsewhere.get());
    assertEquals(before, requests.get());
  }

  @Test
  void silentRefusalsAddNothing() throws Exception {
    HttpResponse<String> answer = http.query("query",
        "SELECT ?l ?o { <https://w3id.org/diplograph/person/p7> rdfs:label ?l SERVICE SILENT <%s> { ?s ?p ?o } }".formatted(bad("/elsewhere")));
    assertEquals(List.of("l,o", "Person 007,"), answer.body().lines().toList());
    assertEquals(0, requestsElsewhere.get());
  }

  @Test
  void updatesAskNobody() throws Exception {
    int before = requests.get();
    http.withPassword("open sesame").update("INSERT { GRAPH dip:g { ?s ?p ?o } } WHERE { SERVICE <%s> { ?s ?p ?o } }".formatted(WIKIDATA));
    assertEquals(before, requests.get());
    assertFalse(store.contains("https://w3id.org/diplograph/ontology#g"));
  }

  @Test
  void followsNoRedirectAndEndsLargeSlowAndBrokenAnswers() {
    Map.of("/redirect", "302", "/large", "bytes", "/compressed", "compressed", "/slow", "longer than", "/broken", "500").forEach((path, why) -> {
      HttpResponse<String> answer = select("SERVICE <%s> { ?s ?p ?o }".formatted(bad(path)));
      assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
      assertTrue(answer.body().contains(bad(path) + " did not answer") && answer.body().contains(why), path + " " + answer.body());
    });
    assertEquals(200, select("SERVICE SILENT <%s> { ?s ?p ?o }".formatted(bad("/broken"))).statusCode());
    assertEquals(0, requestsElsewhere.get());
  }

  private HttpResponse<String> select(String pattern) {
    try {
      return http.query("query", "SELECT * { %s }".formatted(pattern));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void asksOnlySoOftenInOneQuery() throws Exception {
    int before = requests.get();
    HttpResponse<String> answer = http.query("query", """
        SELECT (COUNT(*) AS ?n) { ?p a dip:Person ; <http://www.w3.org/2002/07/owl#sameAs> ?item
          OPTIONAL { SERVICE <%s> { ?item <http://www.wikidata.org/prop/direct/P569> ?born } } }""".formatted(WIKIDATA));
    assertTrue(answer.statusCode() >= 400 && answer.body().contains("more than 50 times"), answer.body());
    assertEquals(50, requests.get() - before);
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertEquals(Map.of("http://a.example/q?x=1", "http://localhost:1/s"),
        Services.of(List.of("http://a.example/q?x=1=http://localhost:1/s")).addresses());
    for (String wrong : List.of("", "wikidata", "file:///etc/passwd", "http:///x", "https://a.example=ftp://b", "http://a b/")) {
      assertTrue(assertThrows(IllegalArgumentException.class, () -> Services.of(List.of(wrong)), wrong).getMessage().contains("https://"), wrong);
    }
  }
}
