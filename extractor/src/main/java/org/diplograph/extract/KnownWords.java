package org.diplograph.extract;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that may stand somewhere, to suggest the one that was meant: {@code new KnownWords(roles).hint("hots")}. */
record KnownWords(List<String> words) {
  KnownWords(Collection<String> words) {
    this(List.copyOf(words));
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The end of a message about an unknown word: the one that it resembles, or else all there are. */
  String hint(String word) {
    return nearest(word).map(" (did you mean \"%s\"?)"::formatted).orElseGet(() -> "; known are " + String.join(", ", words));
  }

  /** The most similar word, where it is similar enough: one slip for every three letters. */
  private Optional<String> nearest(String word) {
    return words.stream().filter(known -> distance(word, known) <= Math.max(1, Math.max(word.length(), known.length()) / 3))
        .min(Comparator.comparingInt(known -> distance(word, known)));
  }

  /** How many letters must be inserted, left out, replaced, or swapped with their neighbours. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
