package org.diplograph.rdf;

/**
 * One thing that does not hold in a graph or in what an article claims.
 *
 * <p>Example: {@code new Violation("…/event/2022-meeting", "dip:status", "An event has exactly one status, …",
 * Severity.VIOLATION)}.
 *
 * @param node the IRI of the node, or the id of the mention, that it is about
 * @param path the property, or the part of the mention, that it is about; empty where it is about the whole
 * @param message what is wrong, for people to read
 */
public record Violation(String node, String path, String message, Severity severity) implements Comparable<Violation> {
  /** How bad it is: only a violation makes a graph invalid. */
  public enum Severity {
    VIOLATION,
    WARNING,
    INFO
  }

  @Override
  public int compareTo(Violation other) {
    int order = node.compareTo(other.node);
    order = order != 0 ? order : path.compareTo(other.path);
    order = order != 0 ? order : message.compareTo(other.message);
    return order != 0 ? order : severity.compareTo(other.severity);
  }

  @Override
  public String toString() {
    return severity + " " + node + (path.isEmpty() ? "" : " " + path) + ": " + message;
  }
}
