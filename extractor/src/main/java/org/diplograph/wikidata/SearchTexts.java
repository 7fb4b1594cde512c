package org.diplograph.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diplograph.wikidata.Subject.Known;

/** Fills in the patterns of {@code linking.yaml}: {@code {year} {place} summit} becomes "2021 Port Ana summit". */
final class SearchTexts {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");

  private SearchTexts() {}

  /** The texts whose every slot the subject can fill; for a pattern that is the name alone, also other names if there are any. */
  static List<String> of(List<String> patterns, Subject subject) {
    Map<String, List<String>> values = Map.of(
        "name", subject.names().stream().filter(SearchTexts::isName).toList(),
        "agreement", subject.agreements().stream().map(Known::name).filter(SearchTexts::isName).limit(1).toList(),
        "year", subject.on() == null || subject.on().first() == null ? List.of() : List.of(String.valueOf(subject.on().first().getYear())),
        "place", subject.places().stream().map(Known::name).limit(1).toList(),
        "states", states(subject));
    Set<String> texts = new LinkedHashSet<>();
    for (String pattern : patterns) {
      texts.addAll(filled(pattern, values));
    }
    return List.copyOf(texts);
  }

  /** Whether it is a name, and not a word for many things, such as "peace deal". */
  private static boolean isName(String text) {
    return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Two states as titles join them, in either order. */
  private static List<String> states(Subject subject) {
    List<String> names = subject.states().stream().map(Known::name).toList();
    return names.size() == 2 ? List.of(String.join("–", names), String.join("–", names.reversed())) : List.of();
  }

  private static List<String> filled(String pattern, Map<String, List<String>> values) {
    Matcher slot = SLOT.matcher(pattern);
    if (!slot.find()) {
      return List.of(pattern);
    }
    List<String> filled = new ArrayList<>();
    for (String value : values.getOrDefault(slot.group(1), List.of())) {
      filled.addAll(filled(pattern.replace(slot.group(), value), values));
    }
    return filled;
  }
}
