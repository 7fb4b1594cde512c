package org.diplograph.reconcile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reconciliation service over HTTP. Mounted at {@code /reconcile}, it answers
 * {@code /reconcile?queries={"q0":{"query":"Ada Lind","type":"Person"}}}, and without parameters says what it can do.
 *
 * <p>Queries may also be sent by POST in a form, and with {@code callback=NAME} the answer is a script for old clients. How many pages of
 * other sites may use it is for the server to say.
 */
public final class ReconciliationServlet extends HttpServlet {
  @Serial private static final long serialVersionUID = 1;

  static final String SUGGEST_ENTITY = "/suggest/entity";
  static final String SUGGEST_TYPE = "/suggest/type";
  static final String SUGGEST_PROPERTY = "/suggest/property";
  static final String PROPERTIES = "/properties";
  static final String PREVIEW = "/preview";

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_CHARACTERS = 200_000;
  private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,99}");

  private final transient ReadTransaction store;
  private final String identifierSpace;
  private final transient Vocabulary vocabulary = Vocabulary.read();
  private final transient JsonMapper json = JsonMapper.builder()
      .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();

  /**
   * @param store what is asked
   * @param identifierSpace what the IRIs of the entities begin with
   */
  public ReconciliationServlet(ReadTransaction store, String identifierSpace) {
    this.store = store;
    this.identifierSpace = identifierSpace;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (path(request).isEmpty()) {
      answer(request, response);
    } else {
      write(response, 405, "text/plain", "Use GET here.\n");
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    @Nullable String callback = null;
    try {
      callback = callback(request);
      if (path(request).equals(PREVIEW)) {
        String id = required(request, "id");
        String page = ask(graph -> new PreviewPage(vocabulary, graph).of(id)
            .orElseThrow(() -> new RefusedRequest(404, "There is no such person, place, agreement or event here: " + id)));
        write(response, 200, "text/html", page);
      } else {
        write(response, 200, callback, object(request));
      }
    } catch (RefusedRequest e) {
      write(response, e.status(), callback, Map.of("error", String.valueOf(e.getMessage())));
    }
  }

  private Object object(HttpServletRequest request) {
    return switch (path(request)) {
      case "" -> service(request);
      case SUGGEST_ENTITY -> {
        String prefix = prefix(request);
        yield ask(graph -> new Answers(vocabulary, graph).entities(prefix, types(request, "type"), cursor(request)));
      }
      case SUGGEST_TYPE -> ask(graph -> new Answers(vocabulary, graph).types(prefix(request), cursor(request)));
      case SUGGEST_PROPERTY ->
          ask(graph -> new Answers(vocabulary, graph).properties(prefix(request), types(request, "schema"), cursor(request)));
      case PROPERTIES -> ask(graph -> new Answers(vocabulary, graph).proposals(request.getParameter("type"), number(request, "limit")));
      default -> throw new RefusedRequest(404, "Nothing is here. The manifest, at %s, says what there is.".formatted(address(request)));
    };
  }

  private Object service(HttpServletRequest request) {
    @Nullable String queries = request.getParameter("queries");
    @Nullable String extend = request.getParameter("extend");
    if (queries != null) {
      Map<String, ReconciliationQuery> batch = ReconciliationQuery.batch(parsed("queries", queries));
      return ask(graph -> new Answers(vocabulary, graph).reconcile(batch));
    }
    if (extend != null) {
      JsonNode wanted = parsed("extend", extend);
      return ask(graph -> new DataExtension(vocabulary, graph).of(wanted));
    }
    if (request.getMethod().equals("POST")) {
      throw RefusedRequest.malformed("Send queries or extend in a form (application/x-www-form-urlencoded)");
    }
    return Manifest.of(address(request), identifierSpace, vocabulary);
  }

  private <T> T ask(Function<EntityGraph, T> question) {
    return store.read(data -> question.apply(new EntityGraph(data, vocabulary, Instant.now().plus(PATIENCE))));
  }

  private JsonNode parsed(String parameter, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new RefusedRequest(413, "%s has more than %,d characters. Send fewer at once.".formatted(parameter, MOST_CHARACTERS));
    }
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw RefusedRequest.malformed("%s is no JSON: %s".formatted(parameter, e.getOriginalMessage()));
    }
  }

  private List<EntityType> types(HttpServletRequest request, String parameter) {
    @Nullable String type = request.getParameter(parameter);
    return type == null ? List.of() : vocabulary.type(type).stream().toList();
  }

  private static String prefix(HttpServletRequest request) {
    String prefix = required(request, "prefix");
    return prefix.substring(0, Math.min(prefix.length(), 500));
  }

  private static int cursor(HttpServletRequest request) {
    @Nullable Integer cursor = number(request, "cursor");
    return cursor == null ? 0 : cursor;
  }

  private static @Nullable Integer number(HttpServletRequest request, String parameter) {
    @Nullable String text = request.getParameter(parameter);
    if (text == null || text.isBlank()) {
      return null;
    }
    if (!text.matches("\\d{1,6}")) {
      throw RefusedRequest.malformed("%s must be a whole number".formatted(parameter));
    }
    return Integer.valueOf(text);
  }

  private static String required(HttpServletRequest request, String parameter) {
    @Nullable String text = request.getParameter(parameter);
    if (text == null) {
      throw RefusedRequest.malformed("%s is missing".formatted(parameter));
    }
    return text;
  }

  private static @Nullable String callback(HttpServletRequest request) {
    @Nullable String callback = request.getParameter("callback");
    if (callback != null && !CALLBACK.matcher(callback).matches()) {
      throw RefusedRequest.malformed("callback must be the name of a function");
    }
    return callback;
  }

  private static String path(HttpServletRequest request) {
    @Nullable String path = request.getPathInfo();
    return path == null || path.equals("/") ? "" : path;
  }

  private static String address(HttpServletRequest request) {
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - String.valueOf(request.getPathInfo() == null ? "" : request.getPathInfo()).length());
  }

  private void write(HttpServletResponse response, int status, @Nullable String callback, Object answer) throws IOException {
    String text = json.writeValueAsString(answer);
    if (callback == null) {
      write(response, status, "application/json", text);
    } else {
      // The comment keeps the name from being read as the head of another format.
      String script = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
      write(response, 200, "text/javascript", "/**/" + callback + "(" + script + ");");
    }
  }

  private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type + ";charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
