package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of the source that is not blank.
 *
 * @param text without white space at its ends
 * @param indent the number of spaces before it
 * @param afterBlank whether a blank line stands before it
 * @param cell whether it stood between the pipes of a table
 */
record Line(MappedText text, int indent, boolean afterBlank, boolean cell) {
  /** The lines of a text. */
  static List<Line> of(MappedText text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int begin = 0;
    while (begin <= text.length()) {
      int newline = text.text().indexOf('\n', begin);
      int end = newline < 0 ? text.length() : newline;
      int first = begin;
      while (first < end && text.text().charAt(first) == ' ') {
        first++;
      }
      if (first < end) {
        lines.add(new Line(text.slice(first, end).tidy(), first - begin, blank, false));
      }
      blank = first == end;
      begin = end + 1;
    }
    return lines;
  }

  String words() {
    return text.text();
  }

  int end() {
    return indent + text.length();
  }
}
