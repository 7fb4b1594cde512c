package org.diplograph.store;

/** The store cannot be opened, read, written or served; the message says what, where, and what to do. */
public final class StoreException extends RuntimeException {
  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
