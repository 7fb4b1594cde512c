package org.diplograph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.diplograph.model.CleanText.Block.Kind;

/**
 * Makes paragraphs of lines: each line is one, unless the text was wrapped at a fixed width, as agencies and mail programs do. Then
 * a blank line, an indented line, or a short line that ends a sentence parts them.
 *
 * <p>A text counts as wrapped if it has no long lines and its sentences visibly run over from line to line. A text that was
 * cleaned before never does, so cleaning it again joins nothing.
 */
final class Paragraphs {
  private static final int LONGEST_WRAPPED = 110;
  private static final double ENOUGH = 0.25;
  private static final Pattern DANGLING = Pattern.compile(
      "(?i)(?:,|\\b(?:the|an?|and|or|of|to|in|on|at|by|for|from|with|that|its|his|her|their))$");
  private final List<Line> lines;
  private final int width;
  private final int margin;
  private final boolean capitals;

  private Paragraphs(List<Line> lines) {
    this.lines = lines;
    this.width = lines.stream().mapToInt(Line::end).max().orElse(0);
    this.margin = lines.stream().mapToInt(Line::indent).min().orElse(0);
    this.capitals = lines.stream().flatMapToInt(line -> line.words().chars()).noneMatch(Character::isLowerCase);
  }

  static List<Passage> of(List<Line> lines) {
    return new Paragraphs(lines).join();
  }

  private List<Passage> join() {
    boolean wrapped = isWrapped();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      MappedText.Builder text = new MappedText.Builder().add(line.text());
      while (wrapped && i + 1 < lines.size() && continues(lines.get(i), lines.get(i + 1))) {
        text.insert(breaksWord(lines.get(i), lines.get(i + 1)) ? "" : " ").add(lines.get(i + 1).text());
        i++;
      }
      passages.add(new Passage(text.build(), line.cell() ? Kind.CAPTION : Kind.BODY));
    }
    return passages;
  }

  /** A word broken at its own hyphen, as in "three-/year", needs no space. */
  private static boolean breaksWord(Line line, Line next) {
    String words = line.words();
    boolean hyphen = words.length() > 1 && words.endsWith("-") && Character.isLetter(words.charAt(words.length() - 2));
    return hyphen && startsLower(next);
  }

  private boolean isWrapped() {
    if (width > LONGEST_WRAPPED) {
      return false;
    }
    int pairs = 0;
    int run = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!parted(lines.get(i - 1), lines.get(i))) {
        pairs++;
        run += runsOver(lines.get(i - 1), lines.get(i)) ? 1 : 0;
      }
    }
    return run > 0 && run >= pairs * ENOUGH;
  }

  /** Whether a sentence visibly goes on in the next line. */
  private boolean runsOver(Line line, Line next) {
    boolean unfinished = !endsSentence(line);
    boolean firstLineIndent = line.indent() > margin && next.indent() == margin && line.text().length() > width / 2;
    return unfinished && (startsLower(next) || firstLineIndent || capitals && line.end() > width * 0.75);
  }

  private boolean parted(Line line, Line next) {
    return next.afterBlank() || line.cell() || next.cell() || next.indent() > margin && next.indent() != line.indent();
  }

  private boolean continues(Line line, Line next) {
    if (parted(line, next) || next.indent() > margin && line.indent() == next.indent() && endsSentence(line)) {
      return false;
    }
    if (startsLower(next) || DANGLING.matcher(line.words()).find()) {
      return true;
    }
    int space = next.words().indexOf(' ');
    int firstWord = space < 0 ? next.text().length() : space;
    boolean full = line.end() + 1 + firstWord > width - 8;
    return full || !endsSentence(line) && line.end() > width * 0.6;
  }

  private static boolean startsLower(Line line) {
    return Character.isLowerCase(line.words().charAt(0));
  }

  private static boolean endsSentence(Line line) {
    String words = line.words();
    int end = words.length();
    while (end > 0 && "\"')]".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:".indexOf(words.charAt(end - 1)) >= 0;
  }
}
