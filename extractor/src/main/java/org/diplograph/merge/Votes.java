package org.diplograph.merge;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What most reports say: how often each value is told, the smallest first among those told equally often. */
final class Votes {
  private Votes() {}

  static <T extends Comparable<T>> Map<T, Long> count(Stream<? extends @Nullable T> values) {
    return values.filter(Objects::nonNull).collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
  }

  /** The most frequent of those that are not null; the smallest of equals. */
  static <T extends Comparable<T>> Optional<T> most(Stream<? extends @Nullable T> values) {
    return count(values).entrySet().stream()
        .min(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
