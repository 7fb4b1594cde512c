package org.diplograph.nlp;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * The style of ministries, which write the names of occasions with capitals: in "will pay a State Visit to Peru" the tagger takes the
 * visit for a verb or a name.
 *
 * @param kinds what kind of occasion it is: "State"
 * @param occasions nouns for occasions: "Visit"
 */
record OfficialStyle(Set<String> kinds, Set<String> occasions) {
  OfficialStyle {
    kinds = Set.copyOf(kinds);
    occasions = Set.copyOf(occasions);
  }

  static OfficialStyle load() {
    try (InputStream in = OfficialStyle.class.getResourceAsStream("official-style.yaml")) {
      return new YAMLMapper().readValue(in, OfficialStyle.class);
    } catch (IOException e) {
      throw new IllegalStateException("official-style.yaml cannot be read: " + e.getMessage() + "; build the program anew", e);
    }
  }

  /** Gives such words the tags of common nouns. */
  void retag(List<CoreLabel> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean named = occasions.contains(words.get(i).word()) && kinds.contains(words.get(i - 1).word());
      if (named) {
        words.get(i - 1).setTag("JJ");
        words.get(i).setTag(words.get(i).word().endsWith("s") ? "NNS" : "NN");
      }
    }
  }
}
