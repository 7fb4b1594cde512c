package org.diplograph.article;

import java.io.IOException;

/** How articles are kept in files of one kind. */
interface Format {
  /**
   * Starts reading a file.
   *
   * @throws IOException if nothing can be had from it: {@link RejectedInput} where the reason is known
   */
  Results open(InputFile file) throws IOException;
}
