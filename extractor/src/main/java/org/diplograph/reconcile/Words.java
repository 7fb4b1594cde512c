package org.diplograph.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/**
 * The words of a name as the word index knows them: without case and accents. {@code Words.of("Petr Čapek").all()} is
 * {@code [petr, capek]}.
 */
record Words(List<String> all) {
  /** More words than this say nothing more about a name, and cost a search each. */
  private static final int MOST = 16;
  private static final StandardAnalyzer ANALYZER = new StandardAnalyzer();

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = ANALYZER.tokenStream("", folded(text))) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (words.size() < MOST && tokens.incrementToken()) {
        words.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Words(words);
  }

  private static String folded(String text) {
    char[] folded = new char[4 * text.length()];
    int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
    return new String(folded, 0, length);
  }

  /** One string for comparison; two names that differ in case, accents and punctuation only have the same. */
  String joined() {
    return String.join(" ", all);
  }

  /** For the index: any of the words, better as written than misspelt. */
  String alike() {
    return String.join(" ", all.stream().map(word -> {
      String term = QueryParserBase.escape(word);
      return word.length() < 4 ? term : "%s^4 %s~%d".formatted(term, term, word.length() < 8 ? 1 : 2);
    }).toList());
  }

  /** For the index: all of the words, the last of which may be incomplete. */
  String beginning() {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      terms.add("+" + QueryParserBase.escape(all.get(i)) + (i == all.size() - 1 ? "*" : ""));
    }
    return String.join(" ", terms);
  }
}
