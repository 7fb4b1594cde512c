package org.diplograph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/**
 * The script of Fuseki's query page, changed to offer our own example queries and prefixes and to ask nobody else.
 *
 * <p>The pages have no setting for this. Each change replaces one piece of text that must occur exactly once, so that a new version of
 * Fuseki that changed it is noticed.
 */
final class QueryPage extends HttpServlet {
  @Serial private static final long serialVersionUID = 1;

  private static final ClassPathFolder SCRIPTS = ClassPathFolder.of("webapp/static");
  private static final String SOURCE_MAP = "\n//# sourceMappingURL";
  private static final String QUERIES = "queries:[{value:SELECT_TRIPLES_QUERY,text:`Selection of triples`}";
  private static final String PREFIXES = "prefixes:[{uri:`http://www.w3.org/1999/02/22-rdf-syntax-ns#`,text:`rdf`},"
      + "{uri:`http://www.w3.org/2000/01/rdf-schema#`,text:`rdfs`},{uri:`http://www.w3.org/2002/07/owl#`,text:`owl`},"
      + "{uri:`http://www.w3.org/2001/XMLSchema#`,text:`xsd`}]";
  private static final String PREFIX_SERVICE =
      "(window.location.protocol.indexOf(`http`)===0?`//`:`http://`)+`prefix.cc/popular/all.file.json`";
  private static final String FETCH_PREFIXES = "return fetch(e.config.prefixCcApi)";
  private static final String FETCH_TERMS = "return fetch(o).then((function(e){if(!e.ok)throw Error("
      + "`Failed fetching suggestions from Linked Open Vocabularies`)";

  private final JsonMapper json = JsonMapper.builder().build();

  /** The address of the script, {@code /static/Query-….js}. */
  static String path() {
    return "/static/" + file();
  }

  private static String file() {
    List<String> found = SCRIPTS.names(".js").stream().filter(name -> name.startsWith("Query-")).toList();
    if (found.size() != 1) {
      throw new IllegalStateException("Fuseki's pages have no single script static/Query-*.js, but " + found);
    }
    return found.getFirst();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    byte[] body = script().getBytes(StandardCharsets.UTF_8);
    response.setContentType("text/javascript;charset=utf-8");
    response.setHeader("Cache-Control", "no-cache");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** The changed script. */
  String script() throws JsonProcessingException {
    String original = SCRIPTS.read(file());
    int map = original.lastIndexOf(SOURCE_MAP);
    String script = map < 0 ? original : original.substring(0, map + 1);
    Map<String, String> prefixes = prefixes();
    // Fuseki's own two examples follow ours.
    script = replaceOnce(script, QUERIES, QUERIES.replace("[{", "[..." + json.writeValueAsString(examples()) + ",{"));
    script = replaceOnce(script, PREFIXES, "prefixes:" + json.writeValueAsString(prefixes.entrySet().stream()
        .map(prefix -> Map.of("text", prefix.getKey(), "uri", prefix.getValue())).toList()));
    script = replaceOnce(script, PREFIX_SERVICE, "``");
    script = replaceOnce(script, FETCH_PREFIXES, "return " + answered(json.writeValueAsString(prefixes)));
    return replaceOnce(script, FETCH_TERMS, FETCH_TERMS.replace("fetch(o)", answered("{\"results\":[]}")));
  }

  private static String answered(String jsonText) {
    return "Promise.resolve({ok:!0,json:()=>(" + jsonText + ")})";
  }

  private static List<Map<String, String>> examples() {
    return ExampleQuery.all().stream().map(query -> Map.of("text", query.title(), "value", query.text())).toList();
  }

  private static Map<String, String> prefixes() {
    var model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new StringReader(ClassPathFolder.of("fuseki-config").read("prefixes.ttl")), "", Lang.TURTLE);
    return new LinkedHashMap<>(model.getNsPrefixMap());
  }

  static String replaceOnce(String text, String piece, String replacement) {
    int at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
      throw new IllegalStateException("Fuseki's query page has changed: expected exactly once: " + piece);
    }
    return text.substring(0, at) + replacement + text.substring(at + piece.length());
  }
}
