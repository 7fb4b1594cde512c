package org.diplograph.curation;

/** A file of corrections cannot be used, or a correction cannot be made; the message says what, where, and what to do. */
public final class CurationFaultException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public CurationFaultException(String message) {
    super(message);
  }
}
