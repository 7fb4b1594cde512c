package org.diplograph.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Breaks names and tokens into atoms that compare equal however a name is spelled.
 *
 * <p>Example: "Guinea-Bissau" and "guinea bissau" both give {@code guinea, bissau}; "U.S." gives {@code us}; "Côte d'Ivoire" gives
 * {@code cote, divoire}; of "Sergei" and "Sergey" both give {@code sergey}.
 */
final class Spelling {
  private final Map<String, String> canonical = new HashMap<>();

  /**
   * @param groups spellings that stand for one another; the first of each group is kept
   */
  Spelling(List<List<String>> groups) {
    groups.forEach(group -> group.forEach(spelling -> canonical.putIfAbsent(spelling, group.getFirst())));
  }

  /** The atom as the text had it, and as it compares. */
  record Atom(String written, String folded) {
    boolean isUpper() {
      for (int i = 0; i < written.length(); i++) {
        if (Character.isLowerCase(written.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    boolean isCapitalised() {
      return Character.isUpperCase(written.charAt(0)) || Character.isDigit(written.charAt(0));
    }

    boolean hasLetter() {
      for (int i = 0; i < written.length(); i++) {
        if (Character.isLetter(written.charAt(i))) {
          return true;
        }
      }
      return false;
    }
  }

  List<Atom> atoms(String text) {
    List<Atom> atoms = new ArrayList<>(4);
    StringBuilder current = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '+' || Character.getType(c) == Character.NON_SPACING_MARK) {
        current.append(c);
      } else if (!isSilent(c)) {
        end(current, atoms);
      }
    }
    end(current, atoms);
    return atoms;
  }

  /** Whether a mark within a word leaves it one word: "U.S.", "d'Ivoire", "Ja'afari". */
  private static boolean isSilent(char c) {
    return c == '.' || isApostrophe(c);
  }

  static boolean hasApostrophe(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isApostrophe(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`' || c == '´';
  }

  private void end(StringBuilder current, List<Atom> atoms) {
    if (!current.isEmpty()) {
      String written = current.toString();
      String folded = fold(written);
      atoms.add(new Atom(written, canonical.getOrDefault(folded, folded)));
      current.setLength(0);
    }
  }

  /** The folded atoms with a space between each two; empty where the text has no letter or digit. */
  String key(String text) {
    return key(atoms(text));
  }

  static String key(List<Atom> atoms) {
    if (atoms.size() == 1) {
      return atoms.getFirst().folded();
    }
    StringBuilder key = new StringBuilder(32);
    for (Atom atom : atoms) {
      key.append(key.isEmpty() ? "" : " ").append(atom.folded());
    }
    return key.toString();
  }

  /** Lower case without accents. */
  static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder plain = new StringBuilder(text.length() + 2);
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(unaccented(c));
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String unaccented(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'đ', 'ð' -> "d";
      case 'ł' -> "l";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ı' -> "i";
      case 'þ' -> "th";
      case 'ə' -> "a";
      case 'ħ' -> "h";
      default -> String.valueOf(c);
    };
  }
}
