package org.diplograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * A store read through the server that has it open; the server's limits on time and rows hold.
 *
 * <pre>{@code new RemoteStore(URI.create("http://localhost:3030/")).graph("https://w3id.org/diplograph/graph/article/a1")}</pre>
 */
public final class RemoteStore implements ReadableStore {
  private final URI service;
  private final HttpClient client = HttpClient.newHttpClient();

  /** @param server the address of the server, as {@link SparqlServer#url} tells it */
  public RemoteStore(URI server) {
    JenaSystem.init();
    this.service = server.resolve(SparqlServer.SERVICE + "/");
  }

  @Override
  public <T> T query(String sparql, Function<QueryExec, T> use) {
    try (QueryExec exec = QueryExecHTTPBuilder.service(service.resolve("query").toString()).httpClient(client)
        .query(sparql).sendMode(QuerySendMode.asPost).build()) {
      return use.apply(exec);
    } catch (QueryExceptionHTTP | HttpException e) {
      throw new StoreException("The server at %s did not answer the query: %s".formatted(service, e.getMessage()), e);
    }
  }

  @Override
  public void quads(StreamRDF sink) {
    // The union of the graphs is computed, not stored: what comes without a graph name is not ours.
    StreamRDF namedOnly = new StreamRDFWrapper(sink) {
      @Override
      public void triple(Triple triple) {}
    };
    fetch("", Lang.NQUADS, namedOnly);
  }

  @Override
  public Graph graph(String graphIri) {
    Graph graph = GraphFactory.createDefaultGraph();
    fetch("?graph=" + URLEncoder.encode(graphIri, StandardCharsets.UTF_8), Lang.NTRIPLES, StreamRDFLib.graph(graph));
    return graph;
  }

  @Override
  public boolean contains(String graphIri) {
    return !graph(graphIri).isEmpty();
  }

  private void fetch(String query, Lang lang, StreamRDF sink) {
    URI address = service.resolve("get" + query);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept", lang.getContentType().getContentTypeStr()).build();
    try {
      HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() == 200) {
          RDFParser.source(body).lang(lang).labelToNode(LabelToNode.createUseLabelEncoded()).parse(sink);
        } else if (response.statusCode() != 404) {
          throw new StoreException("The server answered %d to %s".formatted(response.statusCode(), address));
        }
      }
    } catch (IOException e) {
      throw new StoreException("Reading %s from the server failed: %s. Is it still running?".formatted(address, e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("Reading %s was interrupted".formatted(address), e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
