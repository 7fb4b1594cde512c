package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.article.ArticleReader;
import org.diplograph.rdf.Dip;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether reports of many articles come together as in {@code gold/merge}, read with the real models. */
class MergeCorpusTest {
  private static final Path GOLD = Path.of("src/test/gold/merge");
  private static final double WANTED = 0.95;

  @TempDir static Path folder;
  private static GraphStore store;
  private static Map<Item, String> gold;
  private static Map<Item, String> found;

  /** A place where an article tells of an event, by words of the sentence. */
  private record Item(String article, String words) implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      int order = article.compareTo(other.article);
      return order != 0 ? order : words.compareTo(other.words);
    }
  }

  @BeforeAll
  static void build() throws IOException {
    store = GraphStore.open(folder);
    Pipeline pipeline = new Pipeline(store, new Iris(), Edition.current(), LoadedStages.STAGES, 2);
    RunReport report = pipeline.build(new ArticleReader().read(List.of(GOLD.resolve("articles.jsonl").toString())), Progress.SILENT);
    assertEquals(List.of(), report.articles().failures());
    gold = gold();
    found = found();
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Map<Item, String> gold() throws IOException {
    Map<Item, String> gold = new TreeMap<>();
    JsonNode clusters = new ObjectMapper().readTree(Files.readString(GOLD.resolve("clusters.json")));
    clusters.properties().forEach(cluster -> cluster.getValue().get("reports").properties()
        .forEach(report -> gold.put(new Item(report.getKey(), report.getValue().asText()), cluster.getKey())));
    return gold;
  }

  private static List<Map<String, String>> ask(String pattern) {
    return Table.of(store, """
        PREFIX dip: <%s>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT * { %s }
        """.formatted(Dip.NS, pattern)).rows();
  }

  /** For each item the event of which a report, or that of the article that it is a copy of, quotes its sentence; what is not found is alone. */
  private static Map<Item, String> found() {
    List<Map<String, String>> rows = ask("""
        ?event dip:reportedBy ?report ; a dip:DiplomaticEvent . ?report dip:quote ?quote ; dip:article ?source .
        { ?source dcterms:identifier ?id } UNION { ?copy dip:copyOf ?source ; dcterms:identifier ?id }
        """);
    Map<Item, String> found = new HashMap<>();
    gold.keySet().forEach(item -> found.put(item, rows.stream()
        .filter(row -> row.get("id").equals(item.article()) && row.get("quote").contains(item.words()))
        .map(row -> row.get("event")).findFirst().orElse("missing " + item)));
    return found;
  }

  @Test
  void theCorpusIsLargeEnough() throws IOException {
    assertTrue(Files.readAllLines(GOLD.resolve("articles.jsonl")).size() >= 60);
    assertTrue(new HashSet<>(gold.values()).size() >= 20);
  }

  @Test
  void reportsOfOneEventComeTogetherAndNoOthers() {
    double precision = average(found, gold);
    double recall = average(gold, found);
    double f1 = 2 * precision * recall / (precision + recall);
    assertTrue(f1 >= WANTED, "B³ precision %.3f, recall %.3f, F1 %.3f%n%s".formatted(precision, recall, f1, String.join("\n", differences())));
  }

  /** B³: for each item, the share of those that {@code by} puts with it that {@code in} also puts with it (Bagga and Baldwin 1998). */
  private static double average(Map<Item, String> by, Map<Item, String> in) {
    return by.keySet().stream().mapToDouble(item -> {
      Set<Item> together = with(item, by);
      long right = together.stream().filter(other -> in.get(other).equals(in.get(item))).count();
      return (double) right / together.size();
    }).average().orElseThrow();
  }

  private static Set<Item> with(Item item, Map<Item, String> clusters) {
    Set<Item> together = new TreeSet<>();
    clusters.forEach((other, cluster) -> {
      if (cluster.equals(clusters.get(item))) {
        together.add(other);
      }
    });
    return together;
  }

  private static List<String> differences() {
    List<String> differences = new ArrayList<>();
    gold.forEach((item, cluster) -> {
      if (!with(item, gold).equals(with(item, found))) {
        differences.add(cluster + " " + item + " -> " + found.get(item));
      }
    });
    return differences;
  }

  @Test
  void noEventHasTwoDays() {
    assertEquals(List.of(), ask("""
        ?event dip:reportedBy/dip:reportedDate ?one, ?other ; rdfs:label ?label FILTER (?one < ?other)
        """));
  }
}
