package org.diplograph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, whatever their encoding; a byte order mark is no part of the text. */
final class TextDecoder {
  private static final char MARK = '\uFEFF';

  private TextDecoder() {}

  /**
   * The text of these bytes.
   *
   * @throws RejectedInput if they are no text
   */
  static String decode(byte[] bytes) throws RejectedInput {
    Charset charset = new EncodingDetector().feed(bytes, 0, bytes.length).finish();
    return withoutMark(new String(bytes, charset));
  }

  /** The text of a line of a file that is most likely UTF-8. */
  static String decodeLine(byte[] bytes, Charset likely) throws RejectedInput {
    try {
      return withoutMark(likely.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return decode(bytes);
    }
  }

  /** The encoding of a file, from all of it, and without keeping it. */
  static Charset charsetOf(InputFile file) throws IOException {
    EncodingDetector detector = new EncodingDetector();
    byte[] buffer = new byte[1 << 16];
    try (InputStream input = file.open()) {
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        detector.feed(buffer, 0, read);
      }
    }
    return detector.finish();
  }

  /** The characters of a stream, without the byte order mark. */
  static Reader reader(InputStream input, Charset charset) throws IOException {
    PushbackReader reader = new PushbackReader(new InputStreamReader(input, charset));
    int first = reader.read();
    if (first >= 0 && first != MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** UTF-16 if the mark says so, else UTF-8. */
  static Charset markedCharset(byte[] head) {
    if (head.length >= 2 && head[0] == (byte) 0xff && head[1] == (byte) 0xfe) {
      return StandardCharsets.UTF_16LE;
    }
    if (head.length >= 2 && head[0] == (byte) 0xfe && head[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }
}
