package org.diplograph.cli;

/** A command cannot do what was asked; the message says what, where, and what to do. */
final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UserError(String message) {
    super(message);
  }
}
