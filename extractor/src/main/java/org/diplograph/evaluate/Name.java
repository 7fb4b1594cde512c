package org.diplograph.evaluate;

/**
 * What has to agree for two names to mean the same: the first word and the last, folded.
 *
 * <p>Example: {@code Name.of("Ana Maria Rojas").equals(Name.of("Ana Rojas"))}. A single word is both the first and the last.
 */
record Name(String first, String last) {
  static Name of(String text) {
    String folded = Folding.fold(text);
    int firstEnd = folded.indexOf(' ');
    return firstEnd < 0 ? new Name(folded, folded)
        : new Name(folded.substring(0, firstEnd), folded.substring(folded.lastIndexOf(' ') + 1));
  }
}
