package org.diplograph.model;

/**
 * A half-open range of characters, {@code [begin, end)}, counted in UTF-16 units as {@link String#substring(int, int)} does.
 *
 * <p>Example: in {@code "Putin met Raisi"} the span of {@code "met"} is {@code new Span(6, 9)}.
 *
 * @throws IllegalArgumentException if {@code begin} is negative or {@code end} lies before it
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** The characters of {@code text} in this range. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
  }
}
