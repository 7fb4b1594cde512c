package org.diplograph.nlp;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;

/** Base forms in lower case: "met" as a verb gives "meet", "talks" gives "talk", "Leaders" in a headline gives "leader". */
final class Lemmas {
  /** The morphological analyser keeps a state of its own, so each thread has one. */
  private final ThreadLocal<Morphology> morphology = ThreadLocal.withInitial(Morphology::new);

  String of(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String common = tag.startsWith("NNP") ? tag.replace("NNP", "NN") : tag;
    String lemma = morphology.get().lemma(lower, common);
    return lemma == null ? lower : lemma.toLowerCase(Locale.ROOT);
  }
}
