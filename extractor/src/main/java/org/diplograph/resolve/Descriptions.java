package org.diplograph.resolve;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nouns and small words by which actors are described, as {@code descriptions.yaml} lists them. */
record Descriptions(
    Set<String> groups,
    Set<String> persons,
    Set<String> posts,
    Set<String> parties,
    Set<String> anyone,
    Set<String> same,
    Set<String> ofSomeState,
    Set<String> ambassadors,
    Set<String> excellencies,
    Set<String> towns,
    Set<String> articles,
    Set<String> listing,
    Set<String> small,
    Map<String, Integer> numbers,
    Set<String> ignored,
    Set<String> former,
    Set<String> telling,
    Set<String> organs,
    Set<String> speakers,
    Set<String> fields,
    Map<String, List<String>> twins,
    Set<String> teams,
    Set<String> institutions,
    Map<String, String> ofOneState) {
  /** The state of a title that no other has: "Deputy Assistant Secretary of State for Arms Control". */
  @Nullable String onlyState(Title title) {
    String phrase = title.phrase() + " ";
    return ofOneState.entrySet().stream().filter(e -> phrase.startsWith(e.getKey() + " ")).map(Map.Entry::getValue)
        .findFirst().orElse(null);
  }

  /** "Foreign Ministry", "Ministry of Defence": words for an organ of some state, and no name. */
  boolean isOrgan(String name) {
    List<String> all = List.of(name.toLowerCase(Locale.ROOT).split(" "));
    return all.stream().anyMatch(organs::contains) && all.stream().allMatch(w -> organs.contains(w) || fields.contains(w));
  }

  static Descriptions load() {
    try (InputStream in = Descriptions.class.getResourceAsStream("descriptions.yaml")) {
      return new YAMLMapper().readValue(in, Descriptions.class);
    } catch (IOException e) {
      throw new IllegalStateException("descriptions.yaml cannot be read: " + e.getMessage(), e);
    }
  }
}
