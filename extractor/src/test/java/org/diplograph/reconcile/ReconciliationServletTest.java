package org.diplograph.reconcile;

import static org.diplograph.reconcile.ReconciliationServer.DIP;
import static org.diplograph.reconcile.ReconciliationServer.encoded;
import static org.diplograph.reconcile.ReconciliationServer.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplograph.store.Origins;
import org.diplograph.store.ServerOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationServletTest {
  private ReconciliationServer server;

  @BeforeAll
  void start(@TempDir Path folder) {
    server = new ReconciliationServer(folder, ServerOptions.defaults().withOrigins(new Origins(Set.of("https://tables.example"))));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static List<String> ids(JsonNode result) {
    return result.findValuesAsText("id").stream().filter(id -> id.contains("/person/") || id.contains("/state/")
        || id.contains("/office/") || id.contains("/agreement/") || id.contains("/place/") || id.contains("/event/")).toList();
  }

  @Test
  void findsANameHoweverItIsWritten() throws Exception {
    for (String name : List.of("Ana Rojas", "ANA ROJAS", "ana rojas.", "Ana Maria Rojas", "Q900000001", person("ana-rojas"))) {
      JsonNode best = server.result("'query':'%s'".formatted(name)).path(0);
      assertEquals(person("ana-rojas"), best.path("id").asText(), name);
      assertTrue(best.path("match").asBoolean(), name);
      assertTrue(best.path("score").asDouble() >= 97, name);
    }
    assertEquals(person("bjorn-aasen"), server.result("'query':'Bjorn Asen'").path(0).path("id").asText());
  }

  @Test
  void offersWhatIsAlikeWithoutCallingItAMatch() throws Exception {
    for (String name : List.of("Anna Rojas", "Rojas", "A. Rojas", "Ana Rojass")) {
      JsonNode best = server.result("'query':'%s','type':'Person'".formatted(name)).path(0);
      assertEquals(person("ana-rojas"), best.path("id").asText(), name);
      assertFalse(best.path("match").asBoolean(), name);
    }
    assertEquals(0, server.result("'query':'Somebody Else'").size());
  }

  @Test
  void neverChoosesBetweenNamesakes() throws Exception {
    JsonNode both = server.result("'query':'Jan Mora','type':'Person'");
    assertEquals(List.of(person("jan-mora"), person("jan-mora-2")), ids(both));
    assertEquals("President of Norland · Norland", both.path(0).path("description").asText());
    assertFalse(both.path(0).path("match").asBoolean() || both.path(1).path("match").asBoolean());
  }

  @Test
  void tellsNamesakesApartByHints() throws Exception {
    for (String hint : List.of("{'pid':'state','v':'Sudland'}", "{'pid':'office','v':{'id':'%soffice/president-of-sudland'}}"
        .formatted(ReconciliationServer.BASE), "{'pid':'date','v':'1982-06'}", "{'pid':'date','v':'1984-04-30T00:00:00Z'}")) {
      JsonNode best = server.result("'query':'Jan Mora','type':'Person','properties':[%s]".formatted(hint)).path(0);
      assertEquals(person("jan-mora-2"), best.path("id").asText(), hint);
      assertTrue(best.path("match").asBoolean(), hint);
    }
    JsonNode against = server.result("'query':'Ana Rojas','properties':[{'pid':'state','v':'Sudland'}]").path(0);
    assertEquals(person("ana-rojas"), against.path("id").asText());
    assertFalse(against.path("match").asBoolean(), "the same name, but of another state");
    assertTrue(server.result("'query':'Ana Rojas','properties':[{'pid':'state','v':['Sudland','NL']}]").path(0).path("match").asBoolean());
    assertTrue(server.result("'query':'Ana Rojas','properties':[{'pid':'shoe size','v':43}]").path(0).path("match").asBoolean());
  }

  @Test
  void findsByHintsAlone() throws Exception {
    assertEquals(List.of(person("ana-rojas"), person("jan-mora")),
        ids(server.result("'type':'Person','properties':[{'pid':'state','v':'Norland'}]")));
    assertEquals(List.of(person("ana-rojas")),
        ids(server.result("'type':'Person','properties':[{'pid':'wikidata','v':'Q900000001'}]")));
  }

  @Test
  void keepsToTheTypesAskedFor() throws Exception {
    String name = "'query':'President of Norland'";
    assertEquals(1, server.result(name + ",'type':'%sOffice'".formatted(DIP)).path(0).path("type").size());
    assertEquals(0, server.result(name + ",'type':'Person'").size());
    assertEquals(0, server.result(name + ",'type':'Dragon'").size());
    assertTrue(ids(server.result("'query':'Summit of Ana Rojas and Jan Mora','type':['Summit','Event'],'type_strict':'all'")).getFirst()
        .endsWith("event/e1"));
    assertEquals(0, server.result("'query':'Summit of Ana Rojas and Jan Mora','type':['Summit','Person'],'type_strict':'all'").size());
    assertTrue(ids(server.result("'query':'Ana Rojas'")).stream().noneMatch(id -> id.contains("/article/")), "articles are not offered");
  }

  @Test
  void givesNoMoreThanTheLimit() throws Exception {
    assertEquals(1, server.result("'query':'Jan Mora','limit':1").size());
    assertFalse(server.result("'query':'Jan Mora','limit':1").path(0).path("match").asBoolean(), "the namesake counts, shown or not");
  }

  @Test
  void answersEachQueryOfABatchForItselfAndAlwaysTheSame() throws Exception {
    String batch = "queries=" + encoded("{\"a\":{\"query\":\"Ana Rojas\"},\"b\":{\"query\":\"Nobody\"},\"c\":{\"query\":\"Strait Treaty\"}}");
    JsonNode answer = server.postForm(batch);
    assertEquals(List.of("a", "b", "c"), answer.properties().stream().map(entry -> entry.getKey()).toList());
    assertEquals(0, answer.path("b").path("result").size());
    assertEquals(answer, server.postForm(batch));
    assertEquals(answer, server.get(server.address() + "?" + batch));
  }

  @Test
  void refusesWhatIsMalformedOrTooMuch() throws Exception {
    for (String bad : List.of("queries=nonsense", "queries=[]", "queries=" + encoded("{\"q\":{}}"), "other=1",
        "queries=" + encoded("{\"q\":{\"query\":\"a\",\"limit\":0}}"), "extend={}",
        "extend=" + encoded("{\"ids\":[],\"properties\":[{\"id\":\"shoe size\"}]}"))) {
      HttpResponse<String> answer = server.send(server.post(bad));
      assertEquals(400, answer.statusCode(), bad);
      assertTrue(answer.body().startsWith("{\"error\":\""), answer.body());
    }
    String many = IntStream.range(0, 51).mapToObj(i -> "\"q%d\":{\"query\":\"a\"}".formatted(i)).collect(Collectors.joining(","));
    assertEquals(413, server.send(server.post("queries=" + encoded("{" + many + "}"))).statusCode());
    assertTrue(server.send(server.post("queries=" + "x".repeat(300_000))).statusCode() >= 400);
    assertEquals(405, server.send(server.at("").DELETE()).statusCode());
    assertEquals(405, server.send(server.at("").PUT(HttpRequest.BodyPublishers.noBody())).statusCode());
    assertEquals(404, server.send(server.at("/nothing")).statusCode());
    assertEquals(404, server.send(server.at("/preview?id=" + encoded(person("nobody")))).statusCode());
  }

  @Test
  void letsNoTextBecomeAQuery() throws Exception {
    for (String text : List.of("Ana\" } ?s ?p ?o {", "+:*?~^[]{}()!\\/ AND OR NOT", "x> } DROP ALL #", "'''", "\0", "*", "😀", "\\")) {
      server.postForm("queries=" + encoded(new JsonMapper().writeValueAsString(Map.of("q0", Map.of("query", text)))));
      assertEquals(200, server.send(server.at("/suggest/entity?prefix=" + encoded(text))).statusCode(), text);
    }
    String id = "https://example.org/> } UNION { ?entity ?p ?value } #";
    JsonNode rows = server.postForm("extend=" + encoded("{\"ids\":[\"%s\"],\"properties\":[{\"id\":\"state\"}]}".formatted(id))).path("rows");
    assertEquals(0, rows.path(id).path("state").size());
  }

  @Test
  void showsNoMarkupThatComesFromTheGraph() throws Exception {
    HttpResponse<String> page = server.send(server.at("/preview?id=" + encoded(person("evil"))));
    assertEquals("text/html;charset=utf-8", page.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT));
    assertFalse(page.body().contains("<script"), page.body());
    assertTrue(page.body().contains("&lt;script&gt;alert('Eve')&lt;/script&gt; &amp; \"Co\""), page.body());
    assertTrue(page.headers().firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"));
  }

  @Test
  void isOpenToPagesOfThisMachineAndOfNamedOrigins() throws Exception {
    for (String origin : List.of("http://127.0.0.1:3333", "http://localhost:3333", "https://tables.example")) {
      for (HttpRequest.Builder request : List.of(server.at(""), server.at("/suggest/type?prefix=p"),
          server.post("queries=" + encoded("{\"q\":{\"query\":\"Ana\"}}")), server.at("/preview?id=" + encoded(person("ana-rojas"))))) {
        HttpResponse<String> answer = server.send(request.header("Origin", origin));
        assertEquals(200, answer.statusCode());
        assertEquals(origin, answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none"));
      }
    }
    HttpResponse<String> preflight = server.send(server.at("").method("OPTIONS", HttpRequest.BodyPublishers.noBody())
        .header("Origin", "http://127.0.0.1:3333").header("Access-Control-Request-Method", "POST"));
    assertEquals(204, preflight.statusCode());
    assertTrue(preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("").contains("POST"));
    String frames = server.send(server.at("/preview?id=" + encoded(person("ana-rojas")))).headers()
        .firstValue("Content-Security-Policy").orElse("");
    assertTrue(frames.contains("frame-ancestors http://localhost:* ") && frames.endsWith("https://tables.example"), frames);
  }

  @Test
  void isClosedToPagesOfOtherSites() throws Exception {
    for (String origin : List.of("https://evil.example", "null", "https://localhost.evil.example", "https://tables.example.evil.example")) {
      HttpResponse<String> answer = server.send(server.at("").header("Origin", origin));
      assertEquals(403, answer.statusCode(), origin);
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), origin);
    }
    assertEquals(403, server.send(server.at("?callback=f").header("Sec-Fetch-Site", "cross-site")).statusCode());
    assertEquals(403, server.send(server.at("?callback=f").header("Referer", "https://evil.example/page")).statusCode());
    assertEquals(200, server.send(server.at("?callback=f").header("Sec-Fetch-Site", "cross-site")
        .header("Referer", "http://127.0.0.1:3333/")).statusCode());
  }

  @Test
  void opensNothingElse() throws Exception {
    for (String path : List.of("/../diplograph/update", "/%2e%2e/diplograph/update", "/..;/diplograph/update", "x/../diplograph/update")) {
      HttpResponse<String> answer = server.send(HttpRequest.newBuilder(URI.create(server.address() + path))
          .header("Origin", "http://127.0.0.1:3333").header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString("update=DROP+ALL")));
      assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
      assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    }
    assertTrue(server.result("'query':'Ana Rojas'").size() > 0, "nothing was dropped");
  }

  @Test
  void answersOldClientsWithAScript() throws Exception {
    HttpResponse<String> answer = server.send(server.at("?callback=jsonp123"));
    assertTrue(answer.body().startsWith("/**/jsonp123({\"versions\"") && answer.body().endsWith("});"), answer.body());
    assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
    assertEquals(400, server.send(server.at("?callback=" + encoded("alert(1)//"))).statusCode());
  }
}
