package org.diplograph.article;

import java.io.IOException;

/** Bad data met while reading; the reader makes a {@link ReadResult.Rejected} of it, and nobody outside sees it. */
final class RejectedInput extends IOException {
  private static final long serialVersionUID = 1L;
  private final RejectCode code;

  RejectedInput(RejectCode code, String message) {
    super(message);
    this.code = code;
  }

  RejectCode code() {
    return code;
  }
}
