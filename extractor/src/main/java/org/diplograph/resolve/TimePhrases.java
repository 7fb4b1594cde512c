package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with a value each, found by their words: of several that fit at one place, the longest. */
final class TimePhrases<T> {
  private final Map<String, Map<List<String>, T>> byFirstWord = new HashMap<>();

  /** Takes phrases written word by word: "mid -", "new year 's eve". */
  TimePhrases(Map<String, T> phrases) {
    phrases.forEach((phrase, value) -> {
      List<String> words = List.of(phrase.split(" "));
      byFirstWord.computeIfAbsent(words.getFirst(), w -> new HashMap<>()).put(words, value);
    });
  }

  /** A phrase found: its value and how many words it has. */
  record Found<T>(T value, int length) {}

  @Nullable Found<T> at(TimeWords words, int begin) {
    Found<T> best = null;
    for (Map.Entry<List<String>, T> phrase : byFirstWord.getOrDefault(words.at(begin).lower(), Map.of()).entrySet()) {
      int length = phrase.getKey().size();
      if ((best == null || length > best.length()) && fits(phrase.getKey(), words, begin)) {
        best = new Found<>(phrase.getValue(), length);
      }
    }
    return best;
  }

  private static boolean fits(List<String> phrase, TimeWords words, int begin) {
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.get(i).equals(words.at(begin + i).lower())) {
        return false;
      }
    }
    return true;
  }
}
