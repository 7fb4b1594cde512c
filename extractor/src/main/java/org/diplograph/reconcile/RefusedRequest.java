package org.diplograph.reconcile;

import java.io.Serial;

/** A request that is not answered, with the HTTP status and what to do instead. */
final class RefusedRequest extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final int status;

  RefusedRequest(int status, String message) {
    super(message);
    this.status = status;
  }

  static RefusedRequest malformed(String message) {
    return new RefusedRequest(400, message);
  }

  int status() {
    return status;
  }
}
