package org.diplograph.wikidata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Names without what differs between two writings of one name: {@code NameForm.of("Büşra Al-Kaya")} is {@code busra al kaya}. */
final class NameForm {
  private NameForm() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}|['’.]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  static List<String> words(String text) {
    return Arrays.asList(of(text).split(" "));
  }

  /** Whether the text has the words of the phrase, one after another. */
  static boolean hasPhrase(String text, String phrase) {
    return (" " + of(text) + " ").contains(" " + of(phrase) + " ");
  }
}
