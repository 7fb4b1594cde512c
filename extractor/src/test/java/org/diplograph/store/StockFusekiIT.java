package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that Apache Jena ships, started with our configuration as its first lines tell. */
class StockFusekiIT {
  @Test
  void servesAStoreOfOursWithTheSameConfiguration(@TempDir Path folder) throws Exception {
    try (GraphStore store = GraphStore.open(folder.resolve("diplograph-data"))) {
      store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    }
    Files.writeString(folder.resolve("passwords.txt"), "diplograph: open sesame");
    URI address = URI.create("http://localhost:%d/".formatted(freePort()));
    Process fuseki = start(folder, address.getPort());
    try {
      Http http = new Http(address);
      waitFor(http);
      assertEquals("n\r\n4\r\n", http.query("query", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body());
      assertTrue(http.query("sparql", "SELECT ?s { ?s text:query 'oslo' }").body().contains("event/e1"));
      assertTrue(http.query("query", "ASK { SERVICE <%s> { } }".formatted(address)).body().contains("SERVICE execution disabled"));
      String insert = "INSERT DATA { GRAPH dip:g { dip:a rdfs:label 'Reykjavik' } }";
      assertEquals(401, http.update(insert).statusCode());
      assertEquals(204, http.withPassword("open sesame").update(insert).statusCode());
      assertTrue(http.get("").body().contains("<title>Apache Jena Fuseki UI</title>"));
    } finally {
      fuseki.destroy();
      fuseki.waitFor();
    }
    try (GraphStore store = GraphStore.open(folder.resolve("diplograph-data"))) {
      assertTrue(store.contains("https://w3id.org/diplograph/ontology#g"));
      store.check();
    }
  }

  private static Process start(Path folder, int port) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = new File(FusekiServer.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    String config = Path.of("../fuseki-config/config.ttl").toAbsolutePath().normalize().toString();
    return new ProcessBuilder(java, "-Xmx1g", "-jar", jar, "--localhost", "--port=" + port, "--config=" + config,
        "--passwd=passwords.txt", "--auth=basic").directory(folder.toFile())
        .redirectErrorStream(true).redirectOutput(folder.resolve("log.txt").toFile()).start();
  }

  private static void waitFor(Http http) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(60));
    while (true) {
      try {
        http.get("$/ping");
        return;
      } catch (ConnectException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
