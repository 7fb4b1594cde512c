package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;
import org.diplograph.wikidata.ReviewFile.Decision;
import org.diplograph.wikidata.ReviewFile.Verdict;
import org.junit.jupiter.api.Test;

class LinksTest {
  static {
    JenaSystem.init();
  }

  private static final String ANA = "https://w3id.org/diplograph/person/ana-rojas";

  private static Graph graph(String turtle) {
    return RDFParser.fromString("""
        @prefix person: <https://w3id.org/diplograph/person/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix wd: <http://www.wikidata.org/entity/> .
        @prefix wdt: <http://www.wikidata.org/prop/direct/> .
        """ + turtle, Lang.TURTLE).toGraph();
  }

  private static Decision decision(String item, Verdict verdict) {
    return new Decision(ANA, CandidateReader.ITEMS + item, verdict, "review.csv:2");
  }

  @Test
  void aLaterDecisionTakesThePlaceOfAnEarlierOne() {
    Links links = new Links(graph("person:ana-rojas owl:sameAs wd:Q900000001 , <https://register.example/id/17> ."));
    links.decide(decision("Q900000002", Verdict.SAME));
    links.decide(decision("Q900000001", Verdict.NO));
    assertTrue(graph("person:ana-rojas owl:sameAs wd:Q900000002 , <https://register.example/id/17> ; owl:differentFrom wd:Q900000001 .")
        .isIsomorphicWith(links.graph()), links.graph().toString());
    assertEquals(Set.of(CandidateReader.ITEMS + "Q900000001"), links.excluded(ANA));
  }

  @Test
  void newFactsTakeThePlaceOfOldOnesUnlessThereWasNoAnswer() {
    Links links = new Links(graph("""
        person:ana-rojas owl:sameAs wd:Q900000001 .
        wd:Q900000001 wdt:P18 "old" .
        wd:Q900000002 wdt:P18 "kept" .
        """));
    links.facts(graph("wd:Q900000001 wdt:P18 \"new\" ."), List.of("Q900000002"));
    assertTrue(graph("""
        person:ana-rojas owl:sameAs wd:Q900000001 .
        wd:Q900000001 wdt:P18 "new" .
        wd:Q900000002 wdt:P18 "kept" .
        """).isIsomorphicWith(links.graph()), links.graph().toString());
  }
}
