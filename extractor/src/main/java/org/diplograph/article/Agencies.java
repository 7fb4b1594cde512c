package org.diplograph.article;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of news agencies in {@code agencies.yaml}, for use in patterns. */
final class Agencies {
  private Agencies() {}

  /** A group that matches any of the names, the longest that fits. */
  static String pattern() {
    return Data.read("agencies.yaml", new TypeReference<List<String>>() {}).stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
