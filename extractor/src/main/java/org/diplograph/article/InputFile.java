package org.diplograph.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of the input, or standard input.
 *
 * @param id its path below the folder given, or its name
 * @param where its path as a user would write it
 * @param name its name in lower case without {@code .gz}, by which its format is told
 */
record InputFile(String id, String where, String name, boolean gzip, Opener opener) {
  /** Opens the raw bytes. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static InputFile of(Path path, String id) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    boolean gzip = name.endsWith(".gz");
    String plain = gzip ? name.substring(0, name.length() - 3) : name;
    return new InputFile(id, path.toString(), plain, gzip, () -> Files.newInputStream(path));
  }

  /** Standard input, taken as one JSON record a line. */
  static InputFile standardInput(InputStream input) {
    return new InputFile("stdin", "stdin", "stdin.jsonl", false, () -> input);
  }

  /** The bytes, decompressed where the name ends in {@code .gz}. */
  InputStream open() throws IOException {
    InputStream raw = opener.open();
    return new BufferedInputStream(gzip ? GzipInput.open(raw) : raw, 1 << 16);
  }

  /** All bytes of a file that holds a single article. */
  byte[] readAll(int limit) throws IOException {
    try (InputStream input = new LimitedInput(open(), limit)) {
      return input.readAllBytes();
    }
  }
}
