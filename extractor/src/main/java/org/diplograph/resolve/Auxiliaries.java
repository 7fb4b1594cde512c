package org.diplograph.resolve;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** What auxiliaries tell of the time of their verb, as {@code auxiliaries.yaml} lists them: {@code ahead} holds "will". */
record Auxiliaries(Set<String> ahead, Set<String> unreal, Set<String> perfect, Set<String> back, Set<String> now) {
  Auxiliaries {
    ahead = Set.copyOf(ahead);
    unreal = Set.copyOf(unreal);
    perfect = Set.copyOf(perfect);
    back = Set.copyOf(back);
    now = Set.copyOf(now);
  }

  static Auxiliaries load() {
    try (InputStream in = Auxiliaries.class.getResourceAsStream("auxiliaries.yaml")) {
      return new YAMLMapper().readValue(in, Auxiliaries.class);
    } catch (IOException e) {
      throw new IllegalStateException("auxiliaries.yaml cannot be read: " + e.getMessage() + "; build the program anew", e);
    }
  }
}
