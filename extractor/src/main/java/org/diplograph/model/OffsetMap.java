package org.diplograph.model;

import java.util.Arrays;

/**
 * For each character of a cleaned text, the range of the source that it stands for.
 *
 * <p>Example: if {@code "word.Word"} became {@code "word. Word"}, the inserted space maps to the empty range between
 * the two, and every span of the cleaned text still leads back to characters that are in the source.
 */
public final class OffsetMap {
  private final int[] begins;
  private final int[] ends;

  private OffsetMap(int[] begins, int[] ends) {
    this.begins = begins;
    this.ends = ends;
  }

  /** The map of a text that was not changed, {@code length} characters long. */
  public static OffsetMap identity(int length) {
    Builder builder = new Builder();
    for (int i = 0; i < length; i++) {
      builder.add(i, i + 1);
    }
    return builder.build();
  }

  public int length() {
    return begins.length;
  }

  /**
   * The source range of a span of the cleaned text, from the begin of its first character to the end of its last.
   *
   * @throws IllegalArgumentException if the span is empty or reaches past the text
   */
  public Span toSource(Span clean) {
    if (clean.length() == 0 || clean.end() > begins.length) {
      throw new IllegalArgumentException(clean + " is not within a text of " + begins.length + " characters");
    }
    return new Span(begins[clean.begin()], ends[clean.end() - 1]);
  }

  /** Collects the map while the cleaned text is written, one call for each character. */
  public static final class Builder {
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private int size;

    public Builder add(int sourceBegin, int sourceEnd) {
      if (size == begins.length) {
        begins = Arrays.copyOf(begins, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      begins[size] = sourceBegin;
      ends[size++] = sourceEnd;
      return this;
    }

    public OffsetMap build() {
      return new OffsetMap(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
    }
  }
}
