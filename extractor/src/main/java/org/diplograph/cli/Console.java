package org.diplograph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The streams that a command talks through: results go to {@code out}, everything else to {@code err}.
 *
 * @param terminal whether a person sees {@code err} as it is written
 */
record Console(InputStream in, OutputStream out, PrintStream err, boolean terminal) {
  /** Writes a line of results. */
  void print(String line) {
    try {
      out.write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a line that is no result. */
  void note(String line) {
    err.println(line);
  }
}
