package org.diplograph.resolve;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Callings that tell a namesake from an office-holder, as {@code callings.yaml} lists them.
 *
 * <p>Example: in "the golfer Peter Thomson" and "Peter Thomson, a golfer" nobody is meant who held an office; in "the former actor Ronald Reagan"
 * someone may be.
 */
record Callings(Set<String> before, Set<String> after, Set<String> notAfter) {
  /** As many words may stand between a name and its calling: "Mia Low, a young Danish painter". */
  private static final int REACH = 4;

  static Callings load() {
    try (InputStream in = Callings.class.getResourceAsStream("callings.yaml")) {
      return new YAMLMapper().readValue(in, Callings.class);
    } catch (IOException e) {
      throw new IllegalStateException("callings.yaml cannot be read: " + e.getMessage(), e);
    }
  }

  /** Whether one stands directly before a name, or after a comma behind it. */
  boolean beside(List<String> words, int first, int end) {
    return first > 0 && before.contains(lower(words, first - 1)) && !(first > 1 && notAfter.contains(lower(words, first - 2)))
        || end + 1 < words.size() && words.get(end).equals(",") && Set.of("a", "an").contains(lower(words, end + 1))
        && follows(words, end + 2);
  }

  private boolean follows(List<String> words, int from) {
    boolean found = false;
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      if (notAfter.contains(lower(words, i))) {
        return false;
      }
      found |= before.contains(lower(words, i)) || after.contains(lower(words, i));
    }
    return found;
  }

  private static String lower(List<String> words, int i) {
    return words.get(i).toLowerCase(Locale.ROOT);
  }
}
