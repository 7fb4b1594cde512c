package org.diplograph.reconcile;

import static org.diplograph.reconcile.ReconciliationServer.DIP;
import static org.diplograph.reconcile.ReconciliationServer.encoded;
import static org.diplograph.reconcile.ReconciliationServer.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.store.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The requests that OpenRefine 3 sends, one after the other, where each uses what the answers before it said. */
class OpenRefineSessionTest {
  @Test
  void matchesAColumnAndFetchesValuesForIt(@TempDir Path folder) throws Exception {
    try (ReconciliationServer server = new ReconciliationServer(folder, ServerOptions.defaults())) {
      // "Add standard service", by the page.
      JsonNode manifest = server.get(server.address().toString());
      assertTrue(manifest.path("versions").toString().contains("\"0.2\""));
      for (String field : List.of("name", "identifierSpace", "schemaSpace")) {
        assertTrue(manifest.path(field).isTextual(), field);
      }
      assertEquals(7, manifest.path("defaultTypes").size());

      // Guessing the type of the column, by the program: the first cells, three candidates each, without a type.
      JsonNode guesses = server.postForm("queries=" + encoded(
          "{\"q0\":{\"query\":\"Ana Rojas\",\"limit\":3},\"q1\":{\"query\":\"Jan Mora\",\"limit\":3}}"));
      JsonNode type = guesses.path("q0").path("result").path(0).path("type").path(0);
      assertEquals(DIP + "Person", type.path("id").asText());
      assertEquals("Person", type.path("name").asText());

      // Completing what the user types: another type, a property for a further column.
      JsonNode suggest = manifest.path("suggest");
      assertEquals("Person", server.get(address(suggest.path("type")) + "?prefix=pers").path("result").path(0).path("name").asText());
      JsonNode property = server.get(address(suggest.path("property")) + "?prefix=st&schema=" + encoded(type.path("id").asText()));
      assertEquals("state", property.path("result").path(0).path("id").asText());
      assertEquals(1, property.path("result").size(), "the status of events is no property of persons");

      // Reconciling, by the program.
      JsonNode result = server.postForm("queries=" + encoded(("{\"q0\":{\"query\":\"ana rojas\",\"type\":\"%1$s\",\"type_strict\":\"should\","
          + "\"properties\":[{\"pid\":\"state\",\"v\":\"Norland\"}]},\"q1\":{\"query\":\"Jan Mora\",\"type\":\"%1$s\","
          + "\"type_strict\":\"should\"}}").formatted(type.path("id").asText())));
      JsonNode best = result.path("q0").path("result").path(0);
      assertTrue(best.path("match").asBoolean());
      JsonNode unsure = result.path("q1").path("result");
      assertEquals(2, unsure.size());

      // Looking at a candidate, in a frame.
      String preview = manifest.path("preview").path("url").asText().replace("{{id}}", encoded(unsure.path(1).path("id").asText()));
      HttpResponse<String> page = server.send(HttpRequest.newBuilder(URI.create(preview)));
      assertTrue(page.body().contains("President of Sudland"), page.body());
      assertTrue(manifest.path("view").path("url").asText().contains("{{id}}"));

      // Searching for the match of a cell by hand.
      JsonNode found = server.get(address(suggest.path("entity")) + "?prefix=" + encoded("jan mo") + "&type=" + encoded(DIP + "Person")
          + "&type_strict=should").path("result");
      assertEquals(List.of(person("jan-mora"), person("jan-mora-2")), List.of(found.path(0).path("id").asText(), found.path(1).path("id").asText()));
      assertEquals(2, found.size());
      assertEquals(1, server.get(address(suggest.path("entity")) + "?prefix=jan%20mora&cursor=2").path("result").size(), "the summit");

      // Adding columns from the matched values.
      JsonNode proposals = server.get(address(manifest.path("extend").path("propose_properties")) + "?type=" + encoded(DIP + "Person"));
      assertTrue(proposals.path("properties").findValuesAsText("id").containsAll(List.of("state", "office", "date", "wikidata")));
      JsonNode columns = server.postForm("extend=" + encoded(("{\"ids\":[\"%s\",\"%s\"],\"properties\":[{\"id\":\"office\"},{\"id\":\"wikidata\"},"
          + "{\"id\":\"date\"}]}").formatted(best.path("id").asText(), person("evil"))));
      assertEquals(List.of("office", "wikidata", "date"), columns.path("meta").findValuesAsText("id"));
      JsonNode row = columns.path("rows").path(best.path("id").asText());
      assertEquals("President of Norland", row.path("office").path(0).path("name").asText());
      assertEquals("Q900000001", row.path("wikidata").path(0).path("str").asText());
      assertEquals("2001-01-01/2008-12-31", row.path("date").path(0).path("str").asText());
      assertEquals(0, columns.path("rows").path(person("evil")).path("office").size());
    }
  }

  private static String address(JsonNode service) {
    return service.path("service_url").asText() + service.path("service_path").asText();
  }
}
