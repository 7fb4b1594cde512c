package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;

/** Text written in capitals throughout, as old agency reports and headlines are, for which the usual models were not trained. */
final class Capitals {
  private Capitals() {}

  /** Whether a sentence of some length has no lower-case letters: "SHULTZ MEETS SHEVARDNADZE", but not "NATO". */
  static boolean only(List<CoreLabel> words) {
    int upper = 0;
    int lower = 0;
    for (CoreLabel word : words) {
      for (int i = 0; i < word.word().length(); i++) {
        char c = word.word().charAt(i);
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return upper >= 12 && upper > 9 * lower;
  }

  /** Gives proper nouns one capital and other words none, once they are tagged. */
  static void recase(List<CoreLabel> words) {
    for (CoreLabel word : words) {
      String lower = word.word().toLowerCase(Locale.ROOT);
      boolean proper = word.tag().startsWith("NNP") && lower.length() > 1;
      String cased = proper ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1) : lower;
      word.setWord(cased);
      word.setValue(cased);
    }
  }
}
