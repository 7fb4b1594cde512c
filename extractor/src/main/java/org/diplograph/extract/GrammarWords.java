package org.diplograph.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** Words whose grammar the rules need to know, from {@code grammar.yaml}: {@code measures} holds "round", of "a round of talks". */
record GrammarWords(Set<String> objectControl, Set<String> inviting, Set<String> measures, Set<String> definite, Set<String> times) {
  GrammarWords {
    objectControl = Set.copyOf(objectControl);
    inviting = Set.copyOf(inviting);
    measures = Set.copyOf(measures);
    definite = Set.copyOf(definite);
    times = Set.copyOf(times);
  }

  static GrammarWords load() {
    try (InputStream in = GrammarWords.class.getResourceAsStream("grammar.yaml")) {
      return new YAMLMapper().readValue(in, GrammarWords.class);
    } catch (IOException e) {
      throw new IllegalStateException("grammar.yaml cannot be read: " + e.getMessage() + "; build the program anew", e);
    }
  }
}
