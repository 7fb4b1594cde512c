package org.diplograph.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The lines of a stream of bytes; of a line above the limit nothing is kept in memory. */
final class ByteLines {
  private final InputStream input;
  private final int limit;
  private final Charset charset;
  private long number;

  /** @param input a stream that supports {@code mark} */
  ByteLines(InputStream input, int limit) throws IOException {
    this.input = input;
    this.limit = limit;
    input.mark(2);
    this.charset = TextDecoder.markedCharset(input.readNBytes(2));
    input.reset();
  }

  /** The number of the line last read, from 1. */
  long number() {
    return number;
  }

  /**
   * The text of the next line, empty at the end.
   *
   * @throws RejectedInput if this one line cannot be had; the next can
   */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int unit = unit();
    if (unit < 0) {
      return Optional.empty();
    }
    number++;
    long length = 0;
    for (; unit >= 0 && unit != '\n'; unit = unit()) {
      length += width();
      if (length <= limit) {
        write(line, unit);
      } else if (line.size() > 0) {
        line = new ByteArrayOutputStream();
      }
    }
    if (length > limit) {
      throw LimitedInput.tooLarge(limit);
    }
    return Optional.of(TextDecoder.decodeLine(line.toByteArray(), charset));
  }

  private int width() {
    return charset.equals(StandardCharsets.UTF_8) ? 1 : 2;
  }

  /** The next byte, or in UTF-16 the next two as one number; negative at the end. */
  private int unit() throws IOException {
    int first = input.read();
    if (first < 0 || width() == 1) {
      return first;
    }
    int second = input.read();
    if (second < 0) {
      return second;
    }
    return charset.equals(StandardCharsets.UTF_16BE) ? first << 8 | second : second << 8 | first;
  }

  private void write(ByteArrayOutputStream line, int unit) {
    if (width() == 1) {
      line.write(unit);
    } else if (charset.equals(StandardCharsets.UTF_16BE)) {
      line.write(unit >> 8);
      line.write(unit);
    } else {
      line.write(unit);
      line.write(unit >> 8);
    }
  }
}
