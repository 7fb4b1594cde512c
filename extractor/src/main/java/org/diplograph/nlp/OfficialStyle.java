package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * The style of ministries, which write the names of occasions with capitals: in "will pay a State Visit to Peru" the tagger takes the
 * visit for a verb or a name.
 */
final class OfficialStyle {
  private static final Set<String> KINDS = Set.of("State", "Official", "Working", "Bilateral", "Courtesy", "Goodwill");
  private static final Set<String> OCCASIONS = Set.of("Visit", "Meeting", "Talks", "Trip", "Call", "Tour");

  private OfficialStyle() {}

  /** Gives such words the tags of common nouns. */
  static void retag(List<CoreLabel> words) {
    for (int i = 1; i < words.size(); i++) {
      boolean named = OCCASIONS.contains(words.get(i).word()) && KINDS.contains(words.get(i - 1).word());
      if (named) {
        words.get(i - 1).setTag("JJ");
        words.get(i).setTag(words.get(i).word().endsWith("s") ? "NNS" : "NN");
      }
    }
  }
}
