package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a small service that knows one person and one ministry. */
class ReconciliationServiceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LinkingRules RULES = LinkingRules.load();

  @TempDir Path cache;
  private final List<String> requests = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/reconcile", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    requests.add(exchange.getRequestMethod());
    ObjectNode answer = JSON.createObjectNode();
    if (body.isEmpty()) {
      answer.put("name", "Register").put("identifierSpace", "https://register.example/id/").put("schemaSpace", "https://register.example/s/")
          .put("batchSize", 2).putArray("versions").add("0.2");
    } else {
      JsonNode queries = JSON.readTree(StandIn.parameters(body).get("queries"));
      queries.properties().forEach(query -> hits(query.getValue().path("query").asText(), answer.putObject(query.getKey()).putArray("result")));
    }
    byte[] bytes = JSON.writeValueAsBytes(answer);
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void hits(String text, ArrayNode result) {
    if (text.equals("Ana Rojas")) {
      hit(result, "17", "Ana Rojas", false).putArray("type").addObject().put("id", "P").put("name", "Human");
    } else if (text.equals("Ministry of Fisheries")) {
      hit(result, "18", "Ministry of Fisheries", true).putArray("type").add("ministry");
    }
  }

  private static ObjectNode hit(ArrayNode result, String id, String name, boolean match) {
    return result.addObject().put("id", id).put("name", name).put("description", "made up").put("score", 90).put("match", match);
  }

  private List<Outcome> link() {
    URI address = URI.create("http://127.0.0.1:%d/reconcile".formatted(server.getAddress().getPort()));
    try (PoliteClient client = new PoliteClient(Politeness.usual("ana@example.org"), "1.0")) {
      ReconciliationService service = new ReconciliationService(client, new Answers(cache, address, null), address, RULES);
      return new Linker(service, RULES).link(
          List.of(subject("person", "Ana Rojas"), subject("organization", "Ministry of Fisheries"), subject("place", "Port Ana")), Map.of());
    }
  }

  private static Subject subject(String kind, String name) {
    return new Subject("https://w3id.org/diplograph/x/" + name, kind, List.of(name), List.of(), List.of(), List.of(), List.of(), List.of(), null,
        null, "", Set.of());
  }

  @Test
  void asksInBatchesAndOnce() {
    List<Outcome> outcomes = link();
    assertEquals(List.of("GET", "POST", "POST"), requests);
    assertEquals("https://register.example/id/17", assertInstanceOf(Outcome.Unsure.class, outcomes.get(0)).options().getFirst().iri());
    assertEquals("https://register.example/id/18", assertInstanceOf(Outcome.Linked.class, outcomes.get(1)).option().iri());
    assertInstanceOf(Outcome.None.class, outcomes.get(2));
    assertEquals(outcomes, link());
    assertEquals(3, requests.size());
  }
}
