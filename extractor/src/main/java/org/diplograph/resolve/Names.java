package org.diplograph.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Forms of names under which two spellings of one name meet. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "bint", "de", "da", "di", "do", "dos", "du", "del", "van", "von", "der", "den", "ter", "la",
          "le", "abu", "abdel", "ben", "ould", "-", "'");

  private Names() {}

  /** Lower case, no accents, words parted by one space: "Recep Tayyip Erdoğan" gives "recep tayyip erdogan". */
  static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return OTHER.matcher(plain.replace('ı', 'i')).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a word may stand in the middle of a name though it has no capital: "bin", "al", "de". */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The family name in a folded full name, particles left out: "bashar al assad" gives "assad". */
  static String lastWord(String folded) {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  static String firstWord(String folded) {
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** A slug for keys: lower case, words parted by hyphens. */
  static String slug(String name) {
    return fold(name).replace(' ', '-');
  }

  static List<String> words(String folded) {
    return List.of(folded.split(" "));
  }
}
