package org.diplograph.rdf;

import java.util.Arrays;

/**
 * Offsets of a text counted in Unicode code points, as RDF tools and most languages count them, from offsets in UTF-16 units.
 *
 * <p>Example: in {@code "😀 Putin"} the name begins at UTF-16 offset 3 and at code point 2.
 */
final class CodePoints {
  private final int length;
  private final int[] lowSurrogates;

  CodePoints(String text) {
    length = text.length();
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /**
   * How many of the text's surrogate pairs end before a UTF-16 offset; that offset less this number is the code point's.
   *
   * @throws IllegalArgumentException if the offset lies outside the text or inside a pair
   */
  int shift(int utf16) {
    if (utf16 < 0 || utf16 > length) {
      throw new IllegalArgumentException("offset " + utf16 + " lies outside a text of " + length + " characters");
    }
    int at = Arrays.binarySearch(lowSurrogates, utf16);
    if (at >= 0) {
      throw new IllegalArgumentException("offset " + utf16 + " lies inside a surrogate pair");
    }
    return -at - 1;
  }
}
