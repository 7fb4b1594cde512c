package org.diplograph.article;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The results of one open file, one after the other; what is not asked for is not read. */
interface Results extends Closeable {
  /**
   * The next result, null at the end.
   *
   * @throws IOException if nothing more can be had from this file
   */
  @Nullable ReadResult next() throws IOException;

  @Override
  default void close() throws IOException {}

  /** The results of a file that holds a single article. */
  static Results one(ReadResult result) {
    return new Results() {
      private @Nullable ReadResult rest = result;

      @Override
      public @Nullable ReadResult next() {
        ReadResult next = rest;
        rest = null;
        return next;
      }
    };
  }
}
