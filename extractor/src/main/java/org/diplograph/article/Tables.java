package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Clears away what is left of tables: lone pipes, rules, rows of short cells. A cell that holds a sentence, most often the caption of
 * a picture, is kept as a line of its own.
 */
final class Tables {
  private static final int SENTENCE = 40;

  private Tables() {}

  static List<Line> clear(List<Line> lines) {
    List<Line> cleared = new ArrayList<>();
    boolean opened = false;
    for (Line line : lines) {
      if (isRule(line.words())) {
        opened = line.words().contains("|");
      } else if (line.words().startsWith("|") || line.words().endsWith("|")) {
        cleared.addAll(cells(line));
        opened = false;
      } else {
        cleared.add(opened ? new Line(line.text(), line.indent(), true, false) : line);
        opened = false;
      }
    }
    return cleared;
  }

  private static boolean isRule(String words) {
    return words.contains("|") && words.chars().allMatch(c -> "|-=:+_ ".indexOf(c) >= 0);
  }

  private static List<Line> cells(Line row) {
    List<Line> cells = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= row.text().length(); i++) {
      if (i == row.text().length() || row.words().charAt(i) == '|') {
        MappedText cell = row.text().slice(begin, i).tidy();
        if (cell.length() >= SENTENCE) {
          cells.add(new Line(cell, 0, true, true));
        }
        begin = i + 1;
      }
    }
    return cells;
  }
}
