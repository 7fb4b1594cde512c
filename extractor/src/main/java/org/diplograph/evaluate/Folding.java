package org.diplograph.evaluate;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text without what differs between two writings of one name: accents, capitals, punctuation.
 *
 * <p>Example: {@code Folding.fold("Büşra Al-Kaya")} is {@code "busra al kaya"}. Letters outside of a to z that no accent explains,
 * such as ł, become spaces.
 */
final class Folding {
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]+");
  private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]");
  /** The mark with the highest class of all, alone in it, so that any other mark that follows it changes places with it. */
  private static final String LAST_MARK = "\u0345";

  private Folding() {}

  static String fold(String text) {
    String plain = NOT_ASCII.matcher(text).find() ? withoutMarks(Normalizer.normalize(text, Form.NFKD)) : text;
    return OTHER.matcher(plain.toLowerCase(Locale.ROOT).replace('-', ' ')).replaceAll(" ").strip();
  }

  private static String withoutMarks(String decomposed) {
    StringBuilder plain = new StringBuilder();
    decomposed.codePoints().filter(c -> c < 0x300 || !isCombining(Character.toString(c))).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether the character has a canonical combining class, which the JDK knows and does not tell. */
  private static boolean isCombining(String character) {
    return character.equals(LAST_MARK) || Normalizer.normalize(LAST_MARK + character, Form.NFD).startsWith(character);
  }
}
