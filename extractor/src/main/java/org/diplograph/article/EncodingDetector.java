package org.diplograph.article;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Tells the encoding of text from all its bytes, fed in pieces.
 *
 * <p>UTF-8 wins wherever the bytes allow it, a few broken ones included; UTF-16 is known by its mark or by its zeros; of other
 * encodings, text with few accented letters is windows-1252, and the rest is left to the detector of a library.
 */
final class EncodingDetector {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private final UniversalDetector library = new UniversalDetector();
  private final byte[] head = new byte[4];
  private long total;
  private long high;
  private long controls;
  private final long[] zeros = new long[2];
  private int pending;
  private long sequences;
  private long broken;

  /** Takes the next piece of the text. */
  EncodingDetector feed(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      int b = bytes[i] & 0xff;
      if (total < head.length) {
        head[(int) total] = bytes[i];
      }
      count(b);
      utf8(b);
      total++;
    }
    if (!library.isDone()) {
      library.handleData(bytes, offset, length);
    }
    return this;
  }

  private void count(int b) {
    if (b == 0) {
      zeros[(int) (total & 1)]++;
    } else if (b < 0x20 && (b < 0x09 || b > 0x0d)) {
      controls++;
    } else if (b >= 0x80) {
      high++;
    }
  }

  private void utf8(int b) {
    if (pending > 0) {
      if ((b & 0xc0) == 0x80) {
        pending--;
        sequences += pending == 0 ? 1 : 0;
        return;
      }
      broken++;
      pending = 0;
    }
    if (b >= 0xc2 && b <= 0xf4) {
      pending = b >= 0xf0 ? 3 : b >= 0xe0 ? 2 : 1;
    } else if (b >= 0x80) {
      broken++;
    }
  }

  /**
   * The encoding of what was fed.
   *
   * @throws RejectedInput if it is not text, or in no encoding that could be told
   */
  Charset finish() throws RejectedInput {
    library.dataEnd();
    Optional<Charset> wide = wide();
    if (wide.isPresent()) {
      return wide.get();
    }
    if ((zeros[0] + zeros[1]) * 1000 > total || controls * 50 > total) {
      throw new RejectedInput(RejectCode.BINARY, "not text but binary data: remove it from the input, or convert it to text first");
    }
    if (broken == 0 || broken * 4 < sequences) {
      return StandardCharsets.UTF_8;
    }
    return high * 10 < total ? WINDOWS : detected();
  }

  /** UTF-16 or UTF-32, which are full of zeros. */
  private Optional<Charset> wide() {
    if (head[0] == (byte) 0xff && head[1] == (byte) 0xfe && head[2] == 0 && head[3] == 0 && total >= 4) {
      return Optional.of(Charset.forName("UTF-32LE"));
    } else if (head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    long all = zeros[0] + zeros[1];
    if (all * 10 > total * 3 && Math.max(zeros[0], zeros[1]) * 10 > all * 9 && all * 10 < total * 6) {
      return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private Charset detected() throws RejectedInput {
    String name = library.getDetectedCharset();
    try {
      if (name != null) {
        return Charset.forName(name);
      }
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw unknown(name);
    }
    throw unknown("no encoding known");
  }

  private static RejectedInput unknown(String name) {
    return new RejectedInput(RejectCode.ENCODING, "its encoding could not be told (" + name + "): convert it to UTF-8");
  }
}
