package org.diplograph.wikidata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Plays Wikidata's API on loopback: a real HTTP server with made-up items, which pages its search, counts what it is asked, and misbehaves
 * on demand.
 */
public final class StandIn implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PAGE = 3;

  /** What it does to one request instead of answering. */
  public enum Fault {
    TOO_MANY, TOO_MANY_UNTIL_A_DATE, MUCH_TOO_MANY, BROKEN, OVERLOADED, MAXLAG, CUT, NO_JSON, SLOW
  }

  private final HttpServer server;
  private final Map<String, ObjectNode> items = new TreeMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final List<String> answered = new ArrayList<>();
  private final List<String> agents = new ArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger mostOpen = new AtomicInteger();
  private volatile long delay;
  private volatile Runnable whenAsked = () -> {};

  public StandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/w/api.php", this::handle);
    server.setExecutor(Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
    server.start();
  }

  public URI api() {
    return URI.create("http://127.0.0.1:%d/w/api.php".formatted(server.getAddress().getPort()));
  }

  /** Adds an item; each statement is {@code P39=Q900000201 P580=2019-01-01}, the first of these the main one. */
  public StandIn item(String id, String label, List<String> aliases, String description, String... statements) {
    ObjectNode item = JSON.createObjectNode().put("type", "item").put("id", id);
    item.putObject("labels").putObject("en").put("language", "en").put("value", label);
    item.putObject("descriptions").putObject("en").put("language", "en").put("value", description);
    ArrayNode names = item.putObject("aliases").putArray("en");
    aliases.forEach(alias -> names.addObject().put("language", "en").put("value", alias));
    ObjectNode claims = item.putObject("claims");
    for (String statement : statements) {
      String[] parts = statement.split(" (?=P\\d+=)");
      ObjectNode claim = claims.withArray("/" + property(parts[0])).addObject().put("rank", "normal").put("type", "statement");
      claim.set("mainsnak", snak(parts[0]));
      Arrays.stream(parts).skip(1).forEach(part ->
          ((ObjectNode) claim.withObject("/qualifiers")).withArray("/" + property(part)).add(snak(part)));
      claim.putArray("references").addObject().put("hash", "long");
    }
    items.put(id, item);
    return this;
  }

  public StandIn redirect(String from, String to) {
    redirects.put(from, to);
    return this;
  }

  private static String property(String statement) {
    return statement.substring(0, statement.indexOf('='));
  }

  private static ObjectNode snak(String statement) {
    String value = statement.substring(statement.indexOf('=') + 1);
    ObjectNode snak = JSON.createObjectNode().put("snaktype", "value").put("property", property(statement));
    ObjectNode data = snak.putObject("datavalue");
    if (value.matches("Q\\d+")) {
      data.put("type", "wikibase-entityid").putObject("value").put("id", value);
    } else if (value.matches("\\d{4}(-\\d\\d){0,2}")) {
      String day = (value + "-00-00").substring(0, 10);
      data.put("type", "time").putObject("value").put("time", "+" + day + "T00:00:00Z").put("precision", 8 + value.split("-").length);
    } else if (value.matches("-?\\d+\\.\\d+,-?\\d+\\.\\d+")) {
      data.put("type", "globecoordinate").putObject("value").put("latitude", Double.parseDouble(value.split(",")[0]))
          .put("longitude", Double.parseDouble(value.split(",")[1]));
    } else {
      data.put("type", "string").put("value", value);
      snak.put("datatype", "commonsMedia");
    }
    return snak;
  }

  /** The next requests meet these. */
  public void misbehave(Fault... next) {
    faults.addAll(List.of(next));
  }

  /** Each answer takes so long from now on. */
  public void delay(long milliseconds) {
    delay = milliseconds;
  }

  public void whenAsked(Runnable action) {
    whenAsked = action;
  }

  /** What was asked for and answered, in order: {@code search Ana Rojas 0}, or {@code item Q900000001} for each item of a batch. */
  public List<String> answered() {
    synchronized (answered) {
      return List.copyOf(answered);
    }
  }

  public void forget() {
    synchronized (answered) {
      answered.clear();
    }
  }

  public List<String> agents() {
    return List.copyOf(agents);
  }

  public int mostAtOnce() {
    return mostOpen.get();
  }

  private void handle(HttpExchange exchange) throws IOException {
    mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
    try (exchange) {
      agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
      Fault fault = faults.poll();
      if (fault != null) {
        misbehave(exchange, fault);
        return;
      }
      pause(delay);
      Map<String, String> asked = parameters(exchange.getRequestURI().getRawQuery());
      ObjectNode answer = asked.get("action").equals("wbsearchentities") ? search(asked) : entities(asked);
      send(exchange, 200, JSON.writeValueAsString(answer));
      whenAsked.run();
    } finally {
      open.decrementAndGet();
    }
  }

  private void misbehave(HttpExchange exchange, Fault fault) throws IOException {
    switch (fault) {
      case TOO_MANY -> retryAfter(exchange, "0", 429, "slow down");
      case TOO_MANY_UNTIL_A_DATE -> retryAfter(exchange,
          DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(1)), 429, "slow down");
      case MUCH_TOO_MANY -> retryAfter(exchange, "86400", 429, "go away");
      case BROKEN -> send(exchange, 500, "oops");
      case OVERLOADED -> retryAfter(exchange, "0", 503, "<html>later</html>");
      case MAXLAG -> retryAfter(exchange, "0", 200, "{\"error\":{\"code\":\"maxlag\",\"info\":\"5.3 seconds lagged\",\"lag\":5.3}}");
      case NO_JSON -> send(exchange, 200, "{\"entities\": {\"Q9");
      case CUT -> {
        exchange.sendResponseHeaders(200, 1_000);
        exchange.getResponseBody().write("{\"search\":".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
      }
      case SLOW -> pause(2_000);
    }
  }

  private static void retryAfter(HttpExchange exchange, String when, int status, String body) throws IOException {
    exchange.getResponseHeaders().set("Retry-After", when);
    send(exchange, status, body);
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] both = pair.split("=", 2);
      parameters.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return parameters;
  }

  private ObjectNode search(Map<String, String> asked) {
    String text = asked.get("search").toLowerCase(Locale.ROOT);
    int from = Integer.parseInt(asked.get("continue"));
    List<String> hits = items.values().stream().filter(item -> names(item).stream().anyMatch(name -> name.startsWith(text)))
        .map(item -> item.path("id").asText()).toList();
    ObjectNode answer = JSON.createObjectNode().put("success", 1);
    ArrayNode page = answer.putArray("search");
    hits.stream().skip(from).limit(PAGE).forEach(id -> page.addObject().put("id", id));
    if (hits.size() > from + PAGE) {
      answer.put("search-continue", from + PAGE);
    }
    note("search %s %d".formatted(asked.get("search"), from));
    return answer;
  }

  private static List<String> names(ObjectNode item) {
    List<String> names = new ArrayList<>(List.of(item.at("/labels/en/value").asText().toLowerCase(Locale.ROOT)));
    item.at("/aliases/en").forEach(alias -> names.add(alias.path("value").asText().toLowerCase(Locale.ROOT)));
    return names;
  }

  private ObjectNode entities(Map<String, String> asked) {
    ObjectNode answer = JSON.createObjectNode().put("success", 1);
    ObjectNode entities = answer.putObject("entities");
    for (String id : asked.get("ids").split("\\|")) {
      String target = redirects.getOrDefault(id, id);
      ObjectNode item = items.containsKey(target) ? items.get(target).deepCopy() : JSON.createObjectNode().put("id", id).put("missing", "");
      if (!target.equals(id)) {
        item.putObject("redirects").put("from", id).put("to", target);
      }
      if (asked.get("props").equals("labels")) {
        item.remove(List.of("aliases", "descriptions", "claims"));
      }
      entities.set(id, item);
      note((asked.get("props").equals("labels") ? "label " : "item ") + id);
    }
    return answer;
  }

  private void note(String what) {
    synchronized (answered) {
      answered.add(what);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
