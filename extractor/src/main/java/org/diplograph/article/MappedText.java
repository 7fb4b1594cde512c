package org.diplograph.article;

import java.util.Arrays;
import java.util.List;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Span;

/**
 * A piece of text of which each character knows the range of the source that it stands for.
 *
 * <p>Example: in {@code MappedText.of("a  b").cut(1, 3)} the text is {@code "ab"}, and its second character stands for [3, 4).
 */
final class MappedText {
  private final String text;
  private final int[] begins;
  private final int[] ends;

  private MappedText(String text, int[] begins, int[] ends) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** The part from {@code begin} to {@code end}. */
  MappedText slice(int begin, int end) {
    return new MappedText(text.substring(begin, end), Arrays.copyOfRange(begins, begin, end), Arrays.copyOfRange(ends, begin, end));
  }

  /** This text without the part from {@code begin} to {@code end}. */
  MappedText cut(int begin, int end) {
    return join(List.of(slice(0, begin), slice(end, length())), "");
  }

  /** This text without white space at its ends, and with one space for each run of it within. */
  MappedText tidy() {
    Builder builder = new Builder();
    for (int i = 0; i < length(); i++) {
      if (!isSpace(i)) {
        builder.add(text.charAt(i), begins[i], ends[i]);
        continue;
      }
      int run = i;
      while (run + 1 < length() && isSpace(run + 1)) {
        run++;
      }
      if (builder.length() > 0 && run + 1 < length()) {
        builder.add(' ', begins[i], ends[run]);
      }
      i = run;
    }
    return builder.build();
  }

  private boolean isSpace(int i) {
    return text.charAt(i) == ' ' || text.charAt(i) == '\n';
  }

  /** Where this text stands in the source; it must not be empty. */
  Span source() {
    return new Span(begins[0], ends[length() - 1]);
  }

  /** The pieces one after the other; each separator stands for the empty range at the end of the piece before it. */
  static MappedText join(List<MappedText> pieces, String separator) {
    Builder builder = new Builder();
    for (MappedText piece : pieces) {
      if (builder.length() > 0) {
        builder.insert(separator);
      }
      builder.add(piece);
    }
    return builder.build();
  }

  /** This text, whose offsets counted in {@code through}'s text, with offsets that count in the source of {@code through}. */
  MappedText over(MappedText through) {
    int[] first = new int[length()];
    int[] last = new int[length()];
    for (int i = 0; i < length(); i++) {
      first[i] = begins[i] < through.length() ? through.begins[begins[i]] : through.endOfSource();
      last[i] = ends[i] > begins[i] ? through.ends[ends[i] - 1] : first[i];
    }
    return new MappedText(text, first, last);
  }

  private int endOfSource() {
    return length() == 0 ? 0 : ends[length() - 1];
  }

  OffsetMap offsets() {
    OffsetMap.Builder builder = new OffsetMap.Builder();
    for (int i = 0; i < length(); i++) {
      builder.add(begins[i], ends[i]);
    }
    return builder.build();
  }

  /** Writes a mapped text character by character. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] begins = new int[64];
    private int[] ends = new int[64];

    int length() {
      return text.length();
    }

    Builder add(char c, int sourceBegin, int sourceEnd) {
      ensure(1);
      begins[text.length()] = sourceBegin;
      ends[text.length()] = sourceEnd;
      text.append(c);
      return this;
    }

    Builder add(MappedText piece) {
      ensure(piece.length());
      System.arraycopy(piece.begins, 0, begins, text.length(), piece.length());
      System.arraycopy(piece.ends, 0, ends, text.length(), piece.length());
      text.append(piece.text);
      return this;
    }

    /** Characters that the source does not have. */
    Builder insert(String added) {
      int at = text.isEmpty() ? 0 : ends[text.length() - 1];
      added.chars().forEach(c -> add((char) c, at, at));
      return this;
    }

    char last() {
      return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
    }

    int lastEnd() {
      return text.isEmpty() ? 0 : ends[text.length() - 1];
    }

    /** Puts another character in the place of the last one, reaching up to {@code sourceEnd}. */
    void replaceLast(char c, int sourceEnd) {
      text.setCharAt(text.length() - 1, c);
      ends[text.length() - 1] = sourceEnd;
    }

    private void ensure(int more) {
      int needed = text.length() + more;
      if (needed > begins.length) {
        begins = Arrays.copyOf(begins, Math.max(needed, begins.length * 2));
        ends = Arrays.copyOf(ends, begins.length);
      }
    }

    MappedText build() {
      return new MappedText(text.toString(), Arrays.copyOf(begins, text.length()), Arrays.copyOf(ends, text.length()));
    }
  }
}
