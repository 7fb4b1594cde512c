package org.diplograph.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/**
 * The words of {@code locations.yaml} by which a sentence tells where something took place.
 *
 * @param venues nouns between a trigger and its place that tell nothing else: "in the Russian city of Sochi"
 * @param travel verbs that bring those who meet to where they meet
 * @param errands nouns whose time is that of the verb that carries them: "made a visit in May and met X"
 */
record Locations(Set<String> venues, Set<String> travel, Set<String> errands) {
  static Locations load() {
    try (InputStream in = Locations.class.getResourceAsStream("locations.yaml")) {
      return new YAMLMapper().readValue(in, Locations.class);
    } catch (IOException e) {
      throw new IllegalStateException("locations.yaml cannot be read: " + e.getMessage(), e);
    }
  }
}
