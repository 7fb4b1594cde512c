package org.diplograph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How alike what was asked for and the names of an entity are, from 0 to 100.
 *
 * <p>100 is the name letter by letter, 98 the name but for case, accents and punctuation, 95 the same words in another order; below
 * that, how many of the words are alike. Another name than the label is worth a point less.
 */
final class NameScore {
  static final double SAME_BUT_FOR_SPELLING = 98;
  /** Below this, two names have little to do with each other. */
  static final double LEAST = 50;
  private static final double SAME_WORDS = 95;
  private static final double MOST_FOR_ALIKE = 94;
  private static final double OTHER_NAME = 1;
  /** Below this, the similarity of two words is chance. */
  private static final double ALIKE = 0.88;
  private static final double INITIAL = 0.85;

  private final JaroWinklerSimilarity wordSimilarity = new JaroWinklerSimilarity();
  private final LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();

  /** The best score that the label or one of the other names gets. */
  double of(String asked, String label, Collection<String> otherNames) {
    Words words = Words.of(asked);
    double best = of(asked, words, label);
    for (String name : otherNames) {
      best = Math.max(best, of(asked, words, name) - OTHER_NAME);
    }
    return Math.max(0, Math.round(best * 10) / 10.0);
  }

  private double of(String asked, Words words, String name) {
    if (asked.strip().equals(name)) {
      return 100;
    }
    Words other = Words.of(name);
    if (words.all().isEmpty() || other.all().isEmpty()) {
      return 0;
    }
    if (words.joined().equals(other.joined())) {
      return SAME_BUT_FOR_SPELLING;
    }
    if (words.all().stream().sorted().toList().equals(other.all().stream().sorted().toList())) {
      return SAME_WORDS;
    }
    return MOST_FOR_ALIKE * Math.max(byLetters(words.joined(), other.joined()), byWords(words.all(), other.all()));
  }

  private double byLetters(String one, String other) {
    return 1 - (double) distance.apply(one, other) / Math.max(one.length(), other.length());
  }

  /** How much of each is found in the other; that all that was asked for is there counts for more than what else is there. */
  private double byWords(List<String> asked, List<String> name) {
    return (2 * covered(asked, name) + covered(name, asked)) / 3;
  }

  private double covered(List<String> words, List<String> others) {
    List<String> free = new ArrayList<>(others);
    double found = 0;
    double length = 0;
    for (String word : words) {
      int best = -1;
      double similarity = 0;
      for (int i = 0; i < free.size(); i++) {
        double here = similarity(word, free.get(i));
        if (here > similarity) {
          best = i;
          similarity = here;
        }
      }
      if (best >= 0) {
        free.remove(best);
      }
      found += similarity * word.length();
      length += word.length();
    }
    return found / length;
  }

  private double similarity(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.equals(other) ? 1 : one.charAt(0) == other.charAt(0) ? INITIAL : 0;
    }
    double similarity = wordSimilarity.apply(one, other);
    return similarity < ALIKE ? 0 : similarity;
  }
}
