package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.diplograph.rdf.exchange.GraphMlExport;
import org.diplograph.rdf.exchange.GraphMlExport.Edges;
import org.diplograph.rdf.exchange.PackageCheck;
import org.diplograph.rdf.exchange.PloverExport;
import org.diplograph.rdf.exchange.TableExport;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables, networks and event data, each read back by something that did not write it. */
class ExchangeTest {
  private static final Iris IRIS = NorthernWorld.IRIS;

  @TempDir Path folder;
  private final DatasetGraph dataset = NorthernWorld.dataset().asDatasetGraph();

  /** A form of export as bytes. */
  private interface Form {
    void write(Consumer<StreamRDF> source, OutputStream out) throws IOException;
  }

  private Consumer<StreamRDF> source() {
    return sink -> dataset.find().forEachRemaining(sink::quad);
  }

  private static byte[] bytes(Form form, Consumer<StreamRDF> source) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(source, out);
    return out.toByteArray();
  }

  @Test
  void everyFormIsTheSameBytesWhateverTheOrder() throws IOException {
    List<Quad> quads = new ArrayList<>(dataset.stream().toList());
    List<Form> forms = List.of(new TableExport(IRIS)::writeZip, new PloverExport(IRIS)::write,
        (source, out) -> new GraphMlExport(IRIS).write(source, Edges.PAIRS, out),
        (source, out) -> new GraphMlExport(IRIS).write(source, Edges.EVENTS, out));
    for (Form form : forms) {
      byte[] expected = bytes(form, source());
      for (int seed = 0; seed < 3; seed++) {
        Collections.shuffle(quads, new Random(seed));
        assertArrayEquals(expected, bytes(form, sink -> quads.forEach(sink::quad)));
      }
    }
  }

  @Test
  void theTablesAreWhatTheirDescriptionSays() throws IOException {
    new TableExport(IRIS).write(source(), folder);
    PackageCheck tables = new PackageCheck(folder);
    assertEquals(6, tables.rows("events").size());
    assertEquals(2, tables.rows("acts").size());
    assertEquals(3, tables.rows("articles").size());
    assertEquals(8, tables.rows("reports").size(), "seven of events, one of a statement");
    CSVRecord summit = row(tables.rows("events"), "event", "event/summit");
    assertEquals("Summit", summit.get("type"));
    assertEquals("Planned", summit.get("status"));
    assertEquals("2021-09-01", summit.get("earliest"));
    assertNull(summit.get("date"));
    assertEquals("036", summit.get("cameo"));
    CSVRecord oslo = row(tables.rows("entities"), "entity", "place/oslo");
    assertEquals(List.of("Place", "Oslo", "Capital"), List.of(oslo.get("type"), oslo.get("label"), oslo.get("kind")));
    assertEquals("Q20", row(tables.rows("entities"), "entity", "state/norway").get("wikidata"));
    List<CSVRecord> parts = tables.rows("participations").stream()
        .filter(part -> part.get("event").equals(iri("event/meeting"))).toList();
    assertEquals(List.of("Guest", "Host"), parts.stream().map(part -> part.get("role")).toList());
    CSVRecord statement = tables.rows("statements").getFirst();
    assertEquals("We share one sea,", statement.get("words"));
    assertEquals(statement.get("statement"),
        tables.rows("reports").stream().filter(report -> report.get("statement") != null).findFirst().orElseThrow().get("statement"));
    assertEquals(iri("state/finland") + "; " + iri("state/norway"), tables.rows("agreements").getFirst().get("parties"));
  }

  @Test
  void theArchiveHoldsTheSameFilesAsTheFolder() throws IOException {
    TableExport export = new TableExport(IRIS);
    export.write(source(), folder);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(export::writeZip, source())))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertArrayEquals(Files.readAllBytes(folder.resolve(entry.getName())), zip.readAllBytes());
      }
    }
    assertEquals(export.files(), names);
  }

  @Test
  void theNetworkJoinsThoseWhoMet() throws IOException {
    add("event/call", EventType.CALL, null, Status.HELD, When.day(LocalDate.of(2021, 7, 1), "1 July"),
        NorthernWorld.LIND_FOR_FINLAND, NorthernWorld.BERG_FOR_NORWAY);
    Network network = read(Edges.PAIRS);
    Map<String, String> lind = network.node("Ada Lind");
    assertEquals("person", lind.get("kind"));
    assertEquals("Finland", lind.get("state"));
    assertEquals(iri(NorthernWorld.LIND), lind.get("iri"));
    assertEquals("Q33", network.node("Finland").get("wikidata"));
    Map<String, String> pair = network.edges("Ada Lind", "Bo Berg").getFirst();
    assertEquals("2", pair.get("weight"));
    assertEquals(List.of("1", "1", "0"), List.of(pair.get("meeting"), pair.get("call"), pair.get("visit")));
    assertEquals(List.of("2021-06-16", "2021-07-01"), List.of(pair.get("first"), pair.get("last")));
    assertEquals("4", network.edges("Finland", "Norway").getFirst().get("weight"), "visit, meeting, talks, call; no planned summit, no signing");
    assertTrue(network.edges("Ada Lind", "Finland").isEmpty(), "nobody meets those for whom they come");
    assertEquals(1, network.edges("Ada Lind", "Norway").size(), "a visitor meets a host who is named alone");
  }

  @Test
  void theNetworkOfEventsHasAnEdgeForEach() throws IOException {
    Network network = read(Edges.EVENTS);
    List<Map<String, String>> edges = network.edges("Finland", "Norway");
    assertEquals(List.of("meeting", "negotiation", "summit", "visit"), edges.stream().map(edge -> edge.get("type")).sorted().toList());
    Map<String, String> summit = edges.stream().filter(edge -> edge.get("type").equals("summit")).findFirst().orElseThrow();
    assertEquals("planned", summit.get("status"));
    assertEquals(List.of("2021-09-01", "2021-09-30"), List.of(summit.get("date"), summit.get("latest")));
    assertEquals(iri("event/summit"), summit.get("event"));
  }

  @Test
  void theNetworkLeavesOutWhatXmlCannotHold() throws IOException {
    dataset.deleteAny(Node.ANY, IRIS.of(NorthernWorld.LIND), RDFS.label.asNode(), Node.ANY);
    dataset.add(IRIS.authorityGraph(), IRIS.of(NorthernWorld.LIND), RDFS.label.asNode(),
        NodeFactory.createLiteralString("A\u0001 <&> \"Lind\" 😀"));
    assertEquals("person", read(Edges.PAIRS).node("A <&> \"Lind\" 😀").get("kind"));
  }

  @Test
  void companionsDoNotMeetEachOther() throws IOException {
    add("event/delegation", EventType.VISIT, null, Status.HELD, When.UNKNOWN, NorthernWorld.LIND_FOR_FINLAND, NorthernWorld.NORWAY_ALONE,
        new Participation(NorthernWorld.JONS, NorthernWorld.FINLAND, null, Role.COMPANION));
    Network network = read(Edges.EVENTS);
    assertTrue(network.edges("Ada Lind", "Cara Jons").isEmpty());
    assertTrue(network.edges("Cara Jons", "Norway").stream().anyMatch(edge -> edge.get("event").equals(iri("event/delegation"))));
  }

  @Test
  void eventDataHasTheFieldsOfPlover() throws IOException {
    JsonNode visit = plover().get("visit");
    assertEquals(List.of("CONSULT"), texts(visit.path("event")));
    assertEquals(List.of("visit", "042", "held"), List.of(visit.path("mode").asText(), visit.path("cameo").asText(), visit.path("status").asText()));
    assertEquals(List.of("2021-06-15", "2021-06-17"), List.of(visit.path("date").asText(), visit.path("enddate").asText()));
    JsonNode lind = visit.path("source").path(0);
    assertEquals(List.of("FIN", "GOV", "Ada Lind", "President of Finland", "female"), List.of(lind.path("code").asText(),
        lind.path("sector").asText(), lind.path("identifier_text").asText(), lind.path("office").asText(), lind.path("gender").asText()));
    assertFalse(lind.has("identifier_id"), "left out where there is none");
    assertEquals("https://www.wikidata.org/wiki/Q20", visit.path("recipient").path(0).path("identifier_id").asText());
    assertEquals(iri("event/visit"), visit.path("iri").asText());
    JsonNode meeting = plover().get("meeting");
    assertEquals(2, meeting.path("source").size(), "all are sources where nobody visits");
    assertFalse(meeting.has("recipient"));
    assertFalse(meeting.has("enddate"));
    assertEquals("Opera House NOR", meeting.path("event_loc").path("name").asText() + " " + meeting.path("event_loc").path("cc3").asText());
    assertEquals(iri("event/visit"), meeting.path("link").asText());
    assertEquals(2, meeting.path("cite_info").size());
    List<String> cited = new ArrayList<>();
    meeting.path("cite_info").forEach(cite -> cited.add(cite.path("citation").asText()));
    int first = cited.indexOf("first.txt");
    assertEquals("https://example.org/1", meeting.path("cite_info").path(first).path("url").asText());
    String text = NorthernWorld.first().source().article().text();
    int start = text.offsetByCodePoints(0, meeting.path("text_info").path(first).path("start").asInt());
    int end = text.offsetByCodePoints(0, meeting.path("text_info").path(first).path("end").asInt());
    assertEquals("On Wednesday Ms Lind met Prime Minister Bo Berg in the Opera House.", text.substring(start, end));
  }

  @Test
  void eventDataFollowsTypeAndStatus() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    contact(expected, EventType.CALL, Status.HELD, "CONSULT 041 phone");
    contact(expected, EventType.MEETING, Status.PLANNED, "AGREE 036 ");
    contact(expected, EventType.VISIT, Status.CANCELLED, "SANCTION 161 withdraw");
    contact(expected, EventType.NEGOTIATION, Status.CANCELLED, "SANCTION 164 withdraw");
    act(expected, Act.SIGNING, Status.HELD, "SUPPORT 057 ");
    act(expected, Act.SIGNING, Status.PLANNED, "AGREE 030 ");
    act(expected, Act.ACCESSION, Status.CANCELLED, "REJECT 120 ");
    act(expected, Act.WITHDRAWAL, Status.HELD, "SANCTION 160 ");
    act(expected, Act.SUSPENSION, Status.HELD, "SANCTION 160 ");
    act(expected, Act.VIOLATION, Status.HELD, "REJECT 128 yield");
    contact(new TreeMap<>(), EventType.MEETING, Status.DENIED, "");
    contact(new TreeMap<>(), EventType.MEETING, Status.POSTPONED, "");
    act(new TreeMap<>(), Act.WITHDRAWAL, Status.PLANNED, "");
    act(new TreeMap<>(), Act.ENTRY_INTO_FORCE, Status.HELD, "");
    Map<String, String> actual = new TreeMap<>();
    plover().forEach((id, event) -> {
      if (id.startsWith("x-")) {
        actual.put(id, event.path("event").path(0).asText() + " " + event.path("cameo").asText() + " " + event.path("mode").asText());
        assertFalse(event.has("date"), "nothing is known of the time");
      }
    });
    assertEquals(expected, actual);
  }

  private void contact(Map<String, String> expected, EventType type, Status status, String codes) {
    expected.put(add("event/x-" + type.name() + "-" + status, type, null, status, When.UNKNOWN,
        NorthernWorld.FINLAND_ALONE, NorthernWorld.NORWAY_ALONE), codes);
  }

  private void act(Map<String, String> expected, Act act, Status status, String codes) {
    expected.put(add("event/x-" + act + "-" + status, EventType.AGREEMENT_ACT, act, status, When.UNKNOWN, NorthernWorld.FINLAND_ALONE), codes);
  }

  /** Adds an event and tells its id. */
  private String add(String key, EventType type, Act act, Status status, When when, Participation... parts) {
    EventMention mention = NorthernWorld.mention("m", type, act, status, List.of(parts), when, null,
        act == null ? null : NorthernWorld.ACCORD, List.of(), null, NorthernWorld.meeting().evidence().getFirst());
    Event event = NorthernWorld.event(key, key, mention, null);
    new GraphBuilder(IRIS).event(event).find().forEachRemaining(triple -> dataset.add(Quad.create(IRIS.eventsGraph(), triple)));
    return key.substring("event/".length());
  }

  private Map<String, JsonNode> plover() throws IOException {
    Map<String, JsonNode> events = new HashMap<>();
    for (String line : new String(bytes(new PloverExport(IRIS)::write, source()), StandardCharsets.UTF_8).split("\n")) {
      JsonNode event = new JsonMapper().readTree(line);
      events.put(event.path("id").asText(), event);
    }
    return events;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static String iri(String key) {
    return IRIS.of(key).getURI();
  }

  private static CSVRecord row(List<CSVRecord> rows, String column, String key) {
    return rows.stream().filter(row -> row.get(column).equals(iri(key))).findFirst().orElseThrow();
  }

  private Network read(Edges edges) throws IOException {
    byte[] bytes = bytes((source, out) -> new GraphMlExport(IRIS).write(source, edges, out), source());
    Network network = new Network(new HashMap<>(), new HashMap<>(), new WeightedMultigraph<>(DefaultWeightedEdge.class));
    // It holds the document against the schema of GraphML, too.
    GraphMLImporter<String, DefaultWeightedEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer((key, value) ->
        network.nodes().computeIfAbsent(key.getFirst(), id -> new HashMap<>()).put(key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer((key, value) ->
        network.attributes().computeIfAbsent(key.getFirst(), edge -> new HashMap<>()).put(key.getSecond(), value.getValue()));
    importer.importGraph(network.graph(), new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    return network;
  }

  /** A network as JGraphT reads it. */
  private record Network(Map<String, Map<String, String>> nodes, Map<DefaultWeightedEdge, Map<String, String>> attributes,
      WeightedMultigraph<String, DefaultWeightedEdge> graph) {
    Map<String, String> node(String label) {
      return nodes.get(id(label));
    }

    List<Map<String, String>> edges(String one, String other) {
      return graph.getAllEdges(id(one), id(other)).stream().map(attributes::get).collect(Collectors.toList());
    }

    private String id(String label) {
      return nodes.entrySet().stream().filter(node -> label.equals(node.getValue().get("label"))).map(Map.Entry::getKey)
          .findFirst().orElseThrow(() -> new AssertionError(label + " is not in " + nodes));
    }
  }
}
