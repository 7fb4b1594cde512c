package org.diplograph.store;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A plain client of a running server. */
record Http(URI server, List<String> headers) {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  Http(URI server) {
    this(server, List.of());
  }

  Http with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Http(server, more);
  }

  Http withPassword(String password) {
    byte[] pair = ("diplograph:" + password).getBytes(StandardCharsets.UTF_8);
    return with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  HttpResponse<String> query(String endpoint, String sparql) throws IOException, InterruptedException {
    return with("Accept", "text/csv").post("diplograph/" + endpoint, "application/sparql-query", Sample.PREFIXES + sparql);
  }

  HttpResponse<String> update(String sparql) throws IOException, InterruptedException {
    return post("diplograph/update", "application/sparql-update", Sample.PREFIXES + sparql);
  }

  HttpResponse<String> updateByForm(String sparql) throws IOException, InterruptedException {
    return post("diplograph/update", "application/x-www-form-urlencoded",
        "update=" + URLEncoder.encode(Sample.PREFIXES + sparql, StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String path, String type, String body) throws IOException, InterruptedException {
    return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)).build());
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder = HttpRequest.newBuilder(server.resolve(path));
    return headers.isEmpty() ? builder : builder.headers(headers.toArray(String[]::new));
  }

  private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
