package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Span;

/**
 * A sentence's tokens cut at hyphens and slashes, so that "mid-June" and "27-28" read alike whatever the tokenizer does with them.
 */
final class TimeWords {
  private static final Pattern CUT = Pattern.compile("(?<=[-–/])|(?=[-–/])");
  private static final Word NONE = new Word("", "", -1, new Span(0, 0), false, "", "O");

  private final List<Word> words = new ArrayList<>();
  private final boolean allCapitals;

  TimeWords(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      add(token);
    }
    long letters = words.stream().flatMapToInt(w -> w.text.chars()).filter(Character::isLetter).count();
    long capitals = words.stream().flatMapToInt(w -> w.text.chars()).filter(Character::isUpperCase).count();
    this.allCapitals = letters > 0 && capitals * 10 > letters * 8;
  }

  /**
   * A word, number or mark.
   *
   * @param lower in lower case, without the full stop of an abbreviation
   * @param token index of the token that it comes from
   * @param glued whether nothing stands between it and the word before
   */
  record Word(String text, String lower, int token, Span span, boolean glued, String tag, String name) {
    /** Whether it is one of these words, given in lower case. */
    boolean is(String... options) {
      for (String option : options) {
        if (lower.equals(option)) {
          return true;
        }
      }
      return false;
    }

    boolean startsWithDigit() {
      return !text.isEmpty() && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    boolean isNumber() {
      return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isCapitalised() {
      return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean isWord() {
      return !text.isEmpty() && Character.isLetter(text.charAt(0));
    }

    boolean isDash() {
      return text.equals("-") || text.equals("–");
    }

    boolean isPossessive() {
      return lower.equals("'s") || lower.equals("'") || lower.equals("’s") || lower.equals("’");
    }
  }

  int size() {
    return words.size();
  }

  /** The word at an index; an empty one outside of the sentence. */
  Word at(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NONE;
  }

  boolean allCapitals() {
    return allCapitals;
  }

  /** Whether an expression may begin here: not at the "19" of "COVID-19". */
  boolean startsCleanly(int index) {
    return !(at(index).glued && (at(index - 1).isDash() || at(index - 1).text.equals("/")) && at(index - 1).glued);
  }

  /** Whether an expression may end before this index: not before the "-led" of "May-led". */
  boolean endsCleanly(int index) {
    Word mark = at(index);
    return !(mark.text.equals("-") && mark.glued && at(index + 1).glued && at(index + 1).isWord());
  }

  Span span(int begin, int end) {
    return at(begin).span.cover(at(end - 1).span);
  }

  String text(int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      text.append(i > begin && !at(i).glued ? " " : "").append(at(i).text);
    }
    return text.toString();
  }

  private void add(Token token) {
    boolean whole = token.text().length() != token.span().length() || token.text().chars().noneMatch(Character::isLetterOrDigit);
    int begin = token.span().begin();
    for (String piece : whole ? new String[] {token.text()} : CUT.split(token.text())) {
      Span span = whole ? token.span() : new Span(begin, begin + piece.length());
      boolean glued = !words.isEmpty() && words.getLast().span.end() == span.begin();
      words.add(new Word(piece, lower(piece), token.index(), span, glued, token.tag(), token.name()));
      begin += piece.length();
    }
  }

  private static String lower(String piece) {
    return switch (piece) {
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      default -> {
        String lower = piece.toLowerCase(Locale.ROOT);
        boolean abbreviation = lower.length() > 1 && lower.endsWith(".") && Character.isLetter(lower.charAt(0));
        yield abbreviation ? lower.substring(0, lower.length() - 1) : lower;
      }
    };
  }
}
