package org.diplograph.model;

import java.util.Base64;

/**
 * What a text looks like, small enough to keep: MinHash values of its runs of words, by which texts are compared without being at hand.
 *
 * <p>Example: {@code a.likeness(b)} is about 0.9 where nine in ten of all runs of words in two texts stand in both (Broder 1997).
 *
 * @param words how many words the text has
 * @param hashes one character of 16 bits for each hash function; as long for every text
 */
public record Sketch(int words, String hashes) {
  /** From {@link #text}. */
  public static Sketch parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException("not a sketch: " + text);
    }
    byte[] bytes = Base64.getDecoder().decode(text.substring(colon + 1));
    return new Sketch(Integer.parseInt(text.substring(0, colon)), chars(bytes));
  }

  private static String chars(byte[] bytes) {
    StringBuilder chars = new StringBuilder();
    for (int i = 0; i + 1 < bytes.length; i += 2) {
      chars.append((char) (bytes[i] << 8 | bytes[i + 1] & 0xFF));
    }
    return chars.toString();
  }

  /** The form in which it is kept: the number of words, and the hashes in Base64. */
  public String text() {
    byte[] bytes = new byte[hashes.length() * 2];
    for (int i = 0; i < hashes.length(); i++) {
      bytes[2 * i] = (byte) (hashes.charAt(i) >> 8);
      bytes[2 * i + 1] = (byte) hashes.charAt(i);
    }
    return words + ":" + Base64.getEncoder().encodeToString(bytes);
  }

  /** The estimated share of runs of words that stand in both among all that stand in either, 0 to 1. */
  public double likeness(Sketch other) {
    int same = 0;
    for (int i = 0; i < Math.min(hashes.length(), other.hashes.length()); i++) {
      same += hashes.charAt(i) == other.hashes.charAt(i) ? 1 : 0;
    }
    return same / (double) Math.max(1, Math.max(hashes.length(), other.hashes.length()));
  }
}
