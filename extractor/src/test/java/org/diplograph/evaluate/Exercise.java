package org.diplograph.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small world in Turtle and annotations of one article in JSON, written to files and read as a user's files are. */
final class Exercise {
  /** Three persons, two states and two cities, and an article with one report. */
  static final String WORLD = """
      @prefix dip: <https://w3id.org/diplograph/ontology#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix wd: <http://www.wikidata.org/entity/> .
      @prefix : <https://example.org/> .
      @prefix person: <https://example.org/person/> .
      @prefix state: <https://example.org/state/> .
      @prefix place: <https://example.org/place/> .
      :article dcterms:identifier "a1.txt" .
      :report dip:article :article .
      person:ana rdfs:label "Ana María Rojas"@es .
      person:boris rdfs:label "Boris Kemal" ; skos:altLabel "President Kemal" .
      person:cem rdfs:label "Cem Dorn" .
      state:norland rdfs:label "Norland" .
      state:sudland rdfs:label "Sudland" .
      place:port-ana rdfs:label "Port Ana" .
      place:kemalia rdfs:label "Kemalia" .
      """;

  private final Path folder;

  Exercise(Path folder) {
    this.folder = folder;
  }

  /** A meeting of the two that is right in every respect, when {@link #MEETING} is what was annotated. */
  static final String HELD = """
      :e1 a dip:Meeting ; dip:status dip:Held ; dip:participant person:ana, person:boris ; dip:party state:norland, state:sudland ;
        dip:date "2021-03-04"^^xsd:date ; dip:place place:port-ana ; dip:reportedBy :report .
      """;

  static final String MEETING = """
      {"id": "g1", "type": "Meeting", "status": "held", "participants": ["Ana Rojas", "Boris Kemal"], "parties": ["Norland", "Sudland"],
       "date": "2021-03-04", "place": ["Port Ana", "Norland"], "evidence": "the two met"}""";

  /** Measures events, in Turtle without the world, against annotated events in JSON. */
  Evaluation events(String turtle, String... gold) throws IOException {
    return article(turtle, "\"events\": [" + String.join(",", gold) + "]");
  }

  /** Measures a graph against the annotation of an article, all but its name. */
  Evaluation article(String turtle, String gold) throws IOException {
    Path graph = folder.resolve("graph.ttl");
    Files.writeString(graph, WORLD + turtle);
    Path annotations = Files.createDirectories(folder.resolve("gold"));
    Files.writeString(annotations.resolve("a1.json"), "{\"article\": \"a1.txt\", " + gold + "}");
    return Evaluator.evaluate(graph, annotations);
  }
}
