package org.diplograph.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * Where words stand in an article's text as read: {@code [begin, end]}, counted in Unicode code points, the end not included.
 *
 * <p>In a file also {@code {"begin": 10, "end": 25}}, and for words apart {@code [[10, 25], [40, 48]]}, of which the whole stretch
 * from the first to the last counts.
 */
public record Offsets(int begin, int end) {
  public Offsets {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("\"offsets\" go from %d to %d; write them as [begin, end]".formatted(begin, end));
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Offsets of(JsonNode node) {
    if (node.isObject()) {
      return new Offsets(number(node.get("begin")), number(node.get("end")));
    }
    if (node.isArray() && !node.isEmpty() && node.get(0).isContainerNode()) {
      return new Offsets(of(node.get(0)).begin(), of(node.get(node.size() - 1)).end());
    }
    return new Offsets(number(node.get(0)), node.size() == 2 ? number(node.get(1)) : -1);
  }

  /** From the values in a graph; nothing where they are no such numbers. */
  static Optional<Offsets> parse(String begin, String end) {
    try {
      return Optional.of(new Offsets(Integer.parseInt(begin), Integer.parseInt(end)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(JsonNode node) {
    return node == null || !node.isIntegralNumber() ? -1 : node.intValue();
  }

  boolean overlaps(Offsets other) {
    return begin < other.end && other.begin < end;
  }

  @Override
  public String toString() {
    return "at %d–%d".formatted(begin, end);
  }
}
