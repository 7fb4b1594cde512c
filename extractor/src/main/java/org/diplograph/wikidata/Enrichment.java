package org.diplograph.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.wikidata.WikibaseApi.Detail;
import org.diplograph.wikidata.WikibaseApi.Items;

/**
 * A few facts about linked entities, as Wikidata's own query service has them, so that a query works here and there:
 * {@code wd:Q900000001 wdt:P569 "1960-05-01T00:00:00Z"^^xsd:dateTime}.
 */
public final class Enrichment {
  private static final String STATEMENTS = "http://www.wikidata.org/prop/direct/";
  private static final String FILES = "http://commons.wikimedia.org/wiki/Special:FilePath/";
  private static final String POINT = "http://www.opengis.net/ont/geosparql#wktLiteral";

  /** So many items are held in memory at a time; some are large. */
  private static final int CHUNK = 500;

  private final WikibaseApi api;
  private final Map<String, String> properties;

  public Enrichment(WikibaseApi api, Map<String, String> properties) {
    this.api = api;
    this.properties = new TreeMap<>(properties);
  }

  private record Settings(Map<String, String> properties) {}

  /** The properties that come with the program, by id, with their names. */
  public static Map<String, String> usualProperties() {
    return LinkingRules.read("enrichment.yaml", Settings.class).properties();
  }

  /**
   * A list of one's own, in the form of {@code enrichment.yaml}.
   *
   * @throws IllegalArgumentException when the file has another form
   */
  public static Map<String, String> properties(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Map<String, String> properties = LinkingRules.yaml().readValue(in, Settings.class).properties();
      properties.keySet().stream().filter(id -> !id.matches("P[1-9]\\d*")).findFirst().ifPresent(id -> {
        throw new IllegalArgumentException("%s: \"%s\" is no property of Wikidata, such as P569".formatted(file, id));
      });
      return properties;
    } catch (JsonProcessingException | NullPointerException e) {
      throw new IllegalArgumentException(
          "%s must say \"properties:\" and below it lines such as \"  P569: date of birth\": %s".formatted(file, e.getMessage()), e);
    }
  }

  /**
   * What came of it.
   *
   * @param described how many items are described in the graph
   * @param missing ids of items that the service did not answer about
   */
  public record Facts(Graph graph, int described, Collection<String> missing) {}

  /** The facts about the items with these ids. */
  public Facts about(Collection<String> ids) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Set<String> objects = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    int described = 0;
    List<String> all = List.copyOf(new TreeSet<>(ids));
    for (int i = 0; i < all.size(); i += CHUNK) {
      Items items = api.items(all.subList(i, Math.min(i + CHUNK, all.size())), Detail.ALL);
      items.found().forEach((id, item) -> objects.addAll(describe(id, item, graph)));
      missing.addAll(items.missing().keySet());
      described += items.found().size();
    }
    api.items(objects, Detail.LABEL).found().forEach((id, item) -> {
      if (!item.label().isEmpty()) {
        graph.add(item(id), RDFS.label.asNode(), NodeFactory.createLiteralLang(item.label(), "en"));
      }
    });
    properties.forEach((id, name) -> graph.add(property(id), RDFS.label.asNode(), NodeFactory.createLiteralLang(name, "en")));
    return new Facts(graph, described, missing);
  }

  /**
   * @param id under which it was asked for; an item that was merged into another has the other's statements
   * @return the ids of the items that it is said to have to do with
   */
  private Set<String> describe(String id, Item item, Graph graph) {
    for (String property : properties.keySet()) {
      item.best(List.of(property)).forEach(value -> graph.add(item(id), property(property), node(value)));
    }
    return properties.keySet().stream().flatMap(property -> item.best(List.of(property)).stream())
        .filter(Value.OfItem.class::isInstance).map(value -> ((Value.OfItem) value).id()).collect(Collectors.toSet());
  }

  private static Node item(String id) {
    return NodeFactory.createURI(CandidateReader.ITEMS + id);
  }

  private static Node property(String id) {
    return NodeFactory.createURI(STATEMENTS + id);
  }

  private static Node node(Value value) {
    return switch (value) {
      case Value.OfItem(String id) -> item(id);
      case Value.OfTime time -> NodeFactory.createLiteralDT(time.earliest() + "T00:00:00Z", XSDDatatype.XSDdateTime);
      case Value.OfPlace(double lat, double lon) -> NodeFactory.createLiteralDT(
          String.format(Locale.ROOT, "Point(%s %s)", lon, lat), TypeMapper.getInstance().getSafeTypeByName(POINT));
      case Value.OfText(String name, boolean file) when file -> NodeFactory.createURI(
          FILES + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
      case Value.OfText(String text, boolean ignored) -> NodeFactory.createLiteralString(text);
    };
  }
}
