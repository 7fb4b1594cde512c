package org.diplograph.article;

/**
 * Writes the characters of a text in the one form that later stages know: ASCII quotation marks, plain spaces, {@code \n} at the
 * end of a line, nothing invisible.
 *
 * <p>Example: {@code “Peru´s”} becomes {@code "Peru's"}. Accents, dashes and all else stay.
 */
final class Normaliser {
  private static final char DROPPED = '\uFFFF';

  private Normaliser() {}

  static MappedText normalise(String source) {
    MappedText.Builder builder = new MappedText.Builder();
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n') {
        builder.add('\n', i, i + 2);
        i++;
      } else if (Character.isHighSurrogate(c) && i + 1 < source.length() && Character.isLowSurrogate(source.charAt(i + 1))) {
        builder.add(c, i, i + 2).add(source.charAt(i + 1), i, i + 2);
        i++;
      } else {
        add(builder, fold(c), i);
      }
    }
    return builder.build();
  }

  /** Two single quotation marks side by side are a double one, as typewriters and TeX have it. */
  private static void add(MappedText.Builder builder, char c, int at) {
    if (c == '\'' && builder.last() == '\'' && builder.lastEnd() == at) {
      builder.replaceLast('"', at + 1);
    } else if (c != DROPPED) {
      builder.add(c, at, at + 1);
    }
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB', '\uFF02' -> '"';
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
      case '\u00AD', '\u2060', '\uFEFF', DROPPED -> DROPPED;
      default -> other(c);
    };
  }

  private static char other(char c) {
    if (c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E') {
      return DROPPED;
    }
    boolean space = Character.isSpaceChar(c) || Character.isISOControl(c) || Character.isSurrogate(c);
    return space ? ' ' : c;
  }
}
