package org.diplograph.rdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Percent-encoding of any text into a segment of an IRI, one to one.
 *
 * <p>Example: {@code "may/1.txt"} becomes {@code may%2F1.txt}, {@code ".."} becomes {@code %2E%2E}. Only ASCII letters, digits
 * and {@code -._~} stay as they are; everything else is encoded as UTF-8, so that no two texts share a segment and no reader of
 * RDF objects.
 */
final class IriEncoding {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private IriEncoding() {}

  /** Encodes each segment of a path, keeping its slashes. */
  static String path(String path) {
    StringBuilder out = new StringBuilder(path.length());
    int from = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', from)) {
      out.append(segment(path.substring(from, slash))).append('/');
      from = slash + 1;
    }
    return out.append(segment(path.substring(from))).toString();
  }

  static String segment(String text) {
    // A segment of dots alone would be taken for a step in a path.
    boolean dots = text.equals(".") || text.equals("..");
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isPlain(point) && !(dots && point == '.')) {
        out.appendCodePoint(point);
      } else {
        percent(point, out);
      }
    }
    return out.toString();
  }

  static String decode(String encoded) {
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    byte[] bytes = new byte[encoded.length()];
    int length = 0;
    for (int i = 0; i < encoded.length(); i++) {
      if (encoded.charAt(i) == '%') {
        bytes[length++] = (byte) HexFormat.fromHexDigits(encoded, i + 1, i + 3);
        i += 2;
      } else {
        bytes[length++] = (byte) encoded.charAt(i);
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.' || c == '_' || c == '~';
  }

  private static void percent(int point, StringBuilder out) {
    if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
      // Half a pair has no UTF-8; encoded like any other three-byte character it still differs from every other half.
      byte[] half = {(byte) (0xE0 | point >> 12), (byte) (0x80 | point >> 6 & 0x3F), (byte) (0x80 | point & 0x3F)};
      append(half, out);
    } else {
      append(Character.toString(point).getBytes(StandardCharsets.UTF_8), out);
    }
  }

  private static void append(byte[] bytes, StringBuilder out) {
    for (byte b : bytes) {
      out.append('%').append(HEX.toHexDigits(b));
    }
  }
}
