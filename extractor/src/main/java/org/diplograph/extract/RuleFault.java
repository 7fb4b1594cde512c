package org.diplograph.extract;

/**
 * What is wrong in a file of rules, and where.
 *
 * <p>Example: {@code my-rules.yaml:4:21: unknown role "hots" (did you mean "host"?)}.
 *
 * @param line counted from 1; 0 where it is the file as a whole
 * @param column counted from 1, in characters
 */
public record RuleFault(String file, int line, int column, String message) {
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : "%s:%d:%d: %s".formatted(file, line, column, message);
  }
}
