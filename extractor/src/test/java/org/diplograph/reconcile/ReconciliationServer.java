package org.diplograph.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Mount;
import org.diplograph.store.ServerOptions;
import org.diplograph.store.SparqlServer;

/** A real server over a small invented world, and a plain client of it. */
final class ReconciliationServer implements AutoCloseable {
  static final String BASE = "https://w3id.org/diplograph/";
  static final String DIP = BASE + "ontology#";

  private static final String WORLD = """
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      BASE <https://w3id.org/diplograph/>

      <state/norland> a dip:State, dip:Actor ; rdfs:label "Norland" ; skos:altLabel "Kingdom of Norland", "NL" ;
        dip:iso2 "NX" ; dip:capital <place/port-ana> ; owl:sameAs wd:Q900000010 .
      <state/sudland> a dip:State, dip:Actor ; rdfs:label "Sudland" ; dip:existedFrom "1950"^^xsd:gYear ; dip:existedUntil "1991"^^xsd:gYear .
      <place/port-ana> a dip:Place ; rdfs:label "Port Ana" ; dip:partOf <state/norland> ; geo:lat 61.5 ; dip:kind <kind/capital> .
      <kind/capital> rdfs:label "capital" .
      <office/president-of-norland> a dip:Office ; rdfs:label "President of Norland" ; dip:officeOf <state/norland> .
      <office/president-of-sudland> a dip:Office ; rdfs:label "President of Sudland" ; dip:officeOf <state/sudland> .
      <person/ana-rojas> a dip:Person, dip:Actor ; rdfs:label "Ana Rojas" ; skos:altLabel "Ana María Rojas" ; owl:sameAs wd:Q900000001 .
      <tenure/1> a dip:Tenure ; dip:holder <person/ana-rojas> ; dip:office <office/president-of-norland> ;
        dip:startDate "2001-01-01"^^xsd:date ; dip:endDate "2008-12-31"^^xsd:date .
      <person/jan-mora> a dip:Person, dip:Actor ; rdfs:label "Jan Mora" .
      <tenure/2> a dip:Tenure ; dip:holder <person/jan-mora> ; dip:office <office/president-of-norland> ; dip:startDate "2009-01-01"^^xsd:date .
      <person/jan-mora-2> a dip:Person, dip:Actor ; rdfs:label "Jan Mora" .
      <tenure/3> a dip:Tenure ; dip:holder <person/jan-mora-2> ; dip:office <office/president-of-sudland> ;
        dip:startDate "1980-05-01"^^xsd:date ; dip:endDate "1984-04-30"^^xsd:date .
      <person/bjorn-aasen> a dip:Person, dip:Actor ; rdfs:label "Bjørn Åsén" .
      <person/evil> a dip:Person, dip:Actor ; rdfs:label "<script>alert('Eve')</script> & \\"Co\\"" .
      <agreement/strait-treaty> a dip:Agreement ; rdfs:label "Strait Treaty" ; dip:party <state/norland> ; dip:kind <kind/capital> ;
        dip:earliest "2003-05-04"^^xsd:date ; dip:latest "2003-05-04"^^xsd:date .
      <event/e1> a dip:Summit, dip:Meeting, dip:DiplomaticEvent ; rdfs:label "Summit of Ana Rojas and Jan Mora, Port Ana, 2003-05-04" ;
        dip:participant <person/ana-rojas> ; dip:place <place/port-ana> ; dip:status dip:Held ;
        dip:earliest "2003-05-04"^^xsd:date ; dip:latest "2003-05-04"^^xsd:date .
      dip:Held rdfs:label "held"@en .
      <article/a1> a dip:Article ; rdfs:label "Ana Rojas" .
      """;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final GraphStore store;
  private final SparqlServer server;

  ReconciliationServer(Path folder, ServerOptions options) {
    JenaSystem.init();
    store = GraphStore.open(folder);
    store.replaceGraphs(Map.of(BASE + "graph/authority", RDFParser.fromString(WORLD, Lang.TURTLE).toGraph()));
    server = SparqlServer.start(store, options.withPort(0), new Mount("/reconcile", new ReconciliationServlet(store::read, BASE)));
  }

  URI address() {
    return server.url().resolve("reconcile");
  }

  static String person(String name) {
    return BASE + "person/" + name;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The answer to a query, for example {@code "'query':'Ana','type':'Person'"}; ' stands for ". */
  JsonNode result(String query) throws IOException, InterruptedException {
    return postForm("queries=" + encoded("{\"q0\":{" + query.replace('\'', '"') + "}}")).path("q0").path("result");
  }

  JsonNode postForm(String body) throws IOException, InterruptedException {
    HttpResponse<String> response = send(post(body));
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return json.readTree(response.body());
  }

  JsonNode get(String address) throws IOException, InterruptedException {
    HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(address)));
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    return json.readTree(response.body());
  }

  HttpRequest.Builder post(String body) {
    return HttpRequest.newBuilder(address()).header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  HttpRequest.Builder at(String pathAndQuery) {
    return HttpRequest.newBuilder(URI.create(address() + pathAndQuery));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
