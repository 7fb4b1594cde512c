package org.diplograph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FactCheckTest {
  private static final String SAID = """
      :s1 a dip:Statement ; dip:speaker person:ana ; dip:quote "“We shall build the bridge, whatever the river may say of it.”" ;
        dip:begin 100 ; dip:end 160 ; dip:reportedBy :report .
      """;

  @TempDir
  private Path folder;

  private Exercise exercise;

  @BeforeEach
  void prepare() {
    exercise = new Exercise(folder);
  }

  @Test
  void wantsTheItemOnANodeOfThatName() throws IOException {
    String persons = "\"persons\": {\"Angela Merkel\": \"Q567\", \"Ana Rojas\": null}";
    String right = ":p rdfs:label \"Angela Dorothea Merkel\" ; %s wd:Q567 .";
    for (String property : List.of("owl:sameAs", "skos:exactMatch", "<http://schema.org/sameAs>", "<https://schema.org/sameAs>")) {
      assertEquals(new Share(1, 1), facts(right.formatted(property), persons).links().share());
    }
    assertEquals(new Share(1, 1), facts("wd:Q567 rdfs:label \"Angela Merkel\" .", persons).links().share());
    assertEquals(List.of(new Facts.Missed("a1.txt", "Angela Merkel = Q567")),
        facts("person:cem owl:sameAs wd:Q567 .", persons).links().missed());
  }

  @Test
  void findsAnAgreementByItemOrByAnyName() throws IOException {
    String gold = "\"agreements\": [{\"name\": \"Prespa Agreement\", \"aliases\": [\"the lake accord\"], \"wikidata\": \"Q55153903\"}]";
    assertEquals(1, facts(":a a dip:Agreement ; owl:sameAs wd:Q55153903 .", gold).agreements().found());
    assertEquals(1, facts(":a a dip:Agreement ; skos:altLabel \"The Lake Accord\" .", gold).agreements().found());
    assertEquals(0, facts(":a a dip:Agreement ; rdfs:label \"Another Agreement\" .", gold).agreements().found());
    assertEquals(0, facts(":a rdfs:label \"Prespa Agreement\" .", gold).agreements().found());
    assertEquals(Share.NONE, facts("", gold.replace("{\"name\"", "{\"optional\": true, \"name\"")).agreements().share());
  }

  @Test
  void findsAStatementByItsFirstWordsAndItsSpeaker() throws IOException {
    String gold = "\"statements\": [{\"speaker\": \"Ana Rojas\", \"quote\": \"we shall build the bridge, whatever the river does\"}]";
    assertEquals(1, facts(SAID, gold).statements().found());
    assertEquals(0, facts(SAID, gold.replace("build", "burn")).statements().found());
    assertEquals(0, facts(SAID.replace("person:ana", "person:boris"), gold).statements().found());
    assertEquals(0, facts(SAID.replace("dip:Statement", "dip:Report"), gold).statements().found());
  }

  @Test
  void findsAStatementByWhereItStands() throws IOException {
    String gold = "\"statements\": [{\"speaker\": \"Ana Rojas\", \"offsets\": %s}]";
    assertEquals(1, facts(SAID, gold.formatted("[150, 200]")).statements().found());
    assertEquals(0, facts(SAID, gold.formatted("[160, 200]")).statements().found());
    assertEquals(0, facts(SAID.replace(" :report", " :elsewhere") + ":elsewhere dip:article :another .", gold.formatted("[150, 200]"))
        .statements().found());
  }

  private Evaluation facts(String turtle, String gold) throws IOException {
    return exercise.article(turtle, "\"events\": [], " + gold);
  }
}
