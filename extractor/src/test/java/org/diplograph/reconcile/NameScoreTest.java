package org.diplograph.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameScoreTest {
  private final NameScore names = new NameScore();

  private double score(String asked, String name) {
    return names.of(asked, name, Set.of());
  }

  @Test
  void ordersLikenessFromLettersToChance() {
    List<String> asked = List.of("Petr Čapek", "petr capek", "Capek, Petr", "Petr Capec", "Capek", "Paul Capek", "Marta Lunde");
    List<Double> scores = asked.stream().map(text -> score(text, "Petr Čapek")).toList();
    assertEquals(scores.stream().sorted((a, b) -> Double.compare(b, a)).toList(), scores, scores::toString);
    assertEquals(List.of(100.0, 98.0, 95.0), scores.subList(0, 3));
    assertTrue(scores.getLast() < NameScore.LEAST, scores::toString);
  }

  @Test
  void countsAnotherNameALittleLess() {
    assertEquals(99, names.of("Kingdom of Norland", "Norland", Set.of("Kingdom of Norland")));
    assertTrue(score("P. Capek", "Petr Čapek") > score("M. Capek", "Petr Čapek"), "initials");
  }

  @Test
  void survivesNamesWithoutWords() {
    assertEquals(0, score("", "Petr"));
    assertEquals(0, score("…", "Petr"));
    assertEquals(100, score("…", "…"));
  }
}
