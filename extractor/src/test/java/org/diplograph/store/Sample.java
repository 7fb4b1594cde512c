package org.diplograph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/** Small graphs for the tests of this package. */
final class Sample {
  static final String BASE = "https://w3id.org/diplograph/";
  static final String ARTICLE_1 = BASE + "graph/article/a1";
  static final String ARTICLE_2 = BASE + "graph/article/a2";
  static final String PREFIXES = """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dip: <https://w3id.org/diplograph/ontology#>
      """;

  static {
    JenaSystem.init();
  }

  private Sample() {}

  static Graph turtle(String body) {
    return RDFParser.fromString(PREFIXES + "BASE <" + BASE + ">\n" + body, Lang.TURTLE).toGraph();
  }

  static Graph meeting(String label) {
    return turtle("<event/e1> a dip:Meeting ; rdfs:label \"%s\"@en ; dip:participant <person/p1>, <person/p2> .".formatted(label));
  }
}
