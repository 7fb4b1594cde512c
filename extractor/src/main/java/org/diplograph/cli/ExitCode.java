package org.diplograph.cli;

/** What the exit codes mean; scripts rely on them. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int WITH_FAILURES = 3;

  private ExitCode() {}
}
