package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.ResolvedText;

/**
 * Finds what stands in quotation marks, double or, where a paragraph has no double ones, single. A quotation ends with its paragraph at
 * the latest: one that goes on opens anew in the next.
 */
final class Quotations {
  private final String text;
  private final List<Sentence> sentences;
  private final List<Quotation> found = new ArrayList<>();
  private int openSentence = -1;
  private int open = -1;

  private Quotations(ResolvedText text) {
    this.text = text.text().source().text();
    this.sentences = text.text().sentences();
  }

  static List<Quotation> of(ResolvedText text) {
    Quotations quotations = new Quotations(text);
    int from = 0;
    for (int i = 1; i <= quotations.sentences.size(); i++) {
      if (i == quotations.sentences.size() || isNewBlock(text, i)) {
        quotations.block(quotations.sentences.subList(from, i));
        from = i;
      }
    }
    return List.copyOf(quotations.found);
  }

  /** Whether a sentence opens a paragraph. */
  static boolean isNewBlock(ResolvedText text, int sentence) {
    List<Sentence> sentences = text.text().sentences();
    int end = sentences.get(sentence - 1).span().end();
    return text.text().source().text().substring(end, sentences.get(sentence).span().begin()).indexOf('\n') >= 0;
  }

  private void block(List<Sentence> block) {
    boolean single = block.stream().flatMap(s -> s.tokens().stream()).noneMatch(Quotations::isDouble);
    for (Sentence s : block) {
      for (Token t : s.tokens()) {
        boolean mark = single ? (openSentence < 0 ? opensSingle(t) : closesSingle(t)) : isDouble(t);
        if (mark && openSentence < 0) {
          openSentence = s.index();
          open = t.index() + 1;
        } else if (mark) {
          close(s.index(), t.index() - 1);
        }
      }
    }
    if (openSentence >= 0 && !single) {
      close(block.getLast().index(), block.getLast().tokens().size() - 1);
    }
    openSentence = -1;
  }

  private static boolean isDouble(Token t) {
    return t.text().equals("\"") || t.text().equals("''") || t.text().equals("``");
  }

  /** A single mark after a space and before a word; "'90s" and "'em" are one token. */
  private boolean opensSingle(Token t) {
    return isSingle(t) && (t.span().begin() == 0 || !Character.isLetterOrDigit(text.charAt(t.span().begin() - 1)))
        && t.span().end() < text.length() && Character.isLetter(text.charAt(t.span().end()));
  }

  /** A single mark after what ends a phrase; after a plain word only where it is no genitive ("the ministers' talks"). */
  private boolean closesSingle(Token t) {
    if (!isSingle(t) || t.span().begin() == 0) {
      return false;
    }
    char before = text.charAt(t.span().begin() - 1);
    boolean spaceAfter = t.span().end() >= text.length() || !Character.isLetterOrDigit(text.charAt(t.span().end()));
    return spaceAfter && (",.?!".indexOf(before) >= 0 || Character.isLetterOrDigit(before) && before != 's' && !t.tag().equals("POS"));
  }

  private static boolean isSingle(Token t) {
    return t.text().equals("'") || t.text().equals("`");
  }

  private void close(int sentence, int last) {
    int firstSentence = openSentence;
    int first = open;
    if (first >= sentences.get(firstSentence).tokens().size()) {
      firstSentence++;
      first = 0;
    }
    int lastSentence = sentence;
    int end = last;
    if (end < 0 && lastSentence > 0) {
      lastSentence--;
      end = sentences.get(lastSentence).tokens().size() - 1;
    }
    if (firstSentence < lastSentence || firstSentence == lastSentence && first <= end) {
      found.add(new Quotation(firstSentence, first, lastSentence, end));
    }
    openSentence = -1;
  }
}
