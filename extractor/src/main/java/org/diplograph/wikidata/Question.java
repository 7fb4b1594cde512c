package org.diplograph.wikidata;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request, which is the same question whenever it is made of the same parameters.
 *
 * @param form what is posted, null for a GET
 */
record Question(URI address, @Nullable String form) {
  static Question get(URI service, Map<String, String> parameters) {
    String separator = service.getRawQuery() == null ? "?" : "&";
    return new Question(parameters.isEmpty() ? service : URI.create(service + separator + encoded(parameters)), null);
  }

  static Question post(URI service, Map<String, String> parameters) {
    return new Question(service, encoded(parameters));
  }

  private static String encoded(Map<String, String> parameters) {
    return new TreeMap<>(parameters).entrySet().stream()
        .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue())).collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpRequest.Builder request() {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    return form == null ? request.GET() : request.header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form));
  }

  String host() {
    return address.getAuthority();
  }

  /** The question in words that differ for different questions. */
  String text() {
    return form == null ? address.toString() : address + " " + form;
  }
}
