package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.diplograph.model.Entity;
import org.junit.jupiter.api.Test;

class IrisTest {
  private static final List<String> IDS = List.of("a", "A", "a b", "a+b", "a%20b", "a/b", "a%2Fb", ".", "..", "...", "", "é", "e\u0301", "😀",
      "\uD83D", "\uDE00", "?", "a?b#c", "<x>", "a\nb", "a\\b", "a--b", "a-b", "漢字", "http://example.org/x?y=1", "\u0000", "%");

  private final Iris iris = new Iris();

  @Test
  void givesReadableIrisBelowTheDefaultBase() {
    assertEquals("https://w3id.org/diplograph/person/vladimir-putin", iris.of("person/vladimir-putin").getURI());
    assertEquals("https://w3id.org/diplograph/article/may%2F1%20%26%202.txt", iris.article("may/1 & 2.txt").getURI());
    assertEquals("https://w3id.org/diplograph/report/a1/e-1204-meeting", iris.report("a1", "e-1204-meeting").getURI());
    assertEquals("https://w3id.org/diplograph/graph/article/a1", iris.articleGraph("a1").getURI());
    assertEquals("https://w3id.org/diplograph/graph/events", iris.eventsGraph().getURI());
  }

  @Test
  void givesDifferentIdsDifferentValidIris() {
    Set<Node> seen = new HashSet<>();
    for (String article : IDS) {
      assertTrue(seen.add(iris.article(article)), article);
      assertTrue(seen.add(iris.articleGraph(article)), article);
      for (String mention : IDS) {
        Node report = iris.report(article, mention);
        assertTrue(seen.add(report), article + " " + mention);
        assertTrue(Iris.isWebIri(report.getURI()) || article.isEmpty() || mention.isEmpty(), report.getURI());
      }
    }
  }

  @Test
  void leadsBackToKeysAndIds() {
    for (String id : IDS) {
      if (id.length() == 1 && Character.isSurrogate(id.charAt(0))) {
        continue;  // Half a character has no UTF-8 to come back from.
      }
      assertEquals(Optional.of(id), iris.articleOfGraph(iris.articleGraph(id)));
      assertEquals(Optional.of(new Iris.MentionRef(id, "e 1")), iris.mention(iris.report(id, "e 1")));
      assertEquals(Optional.of("place/" + id), iris.key(iris.of("place/" + id)));
    }
    assertEquals(Optional.empty(), iris.key(iris.wikidata("Q20")));
    assertEquals(Optional.empty(), iris.articleOfGraph(iris.eventsGraph()));
    assertEquals(Optional.empty(), iris.mention(iris.article("a1")));
  }

  @Test
  void tellsTenuresOfOneOfficeApart() {
    Node first = iris.tenure("person/a", new Entity.Tenure("office/x", LocalDate.of(2000, 1, 1), LocalDate.of(2004, 1, 1), null));
    Node second = iris.tenure("person/a", new Entity.Tenure("office/x", LocalDate.of(2008, 1, 1), null, null));
    assertEquals("https://w3id.org/diplograph/tenure/a/x/2000-01-01--2004-01-01", first.getURI());
    assertEquals("https://w3id.org/diplograph/tenure/a/x/2008-01-01--open", second.getURI());
  }

  @Test
  void refusesABaseThatIsNone() {
    for (String base : List.of("", "urn:x", "example.org/", "https://example.org/data", "https://example.org/data#", "https://example.org/a b/", "file:///tmp/")) {
      String message = assertThrows(IllegalArgumentException.class, () -> new Iris(base)).getMessage();
      assertTrue(message.contains("\"" + base + "\"") && message.contains("https://w3id.org/diplograph/"), message);
    }
    assertEquals("http://localhost:3030/d/person/x", new Iris("http://localhost:3030/d/").of("person/x").getURI());
  }
}
