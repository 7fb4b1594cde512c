package org.diplograph.resolve;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.CleanText;
import org.diplograph.model.Span;

/** Makes a sentence of a text: tokens as in the Penn Treebank, without tags and names. */
final class SentenceFixture {
  static final CleanText.Block.Kind KIND = CleanText.Block.Kind.values()[0];

  private SentenceFixture() {}

  /** Words with hyphens cut into their parts. */
  static Sentence sentence(String text) {
    return tokenize(text, true);
  }

  /** Words with hyphens left whole. */
  static Sentence whole(String text) {
    return tokenize(text, false);
  }

  /** The sentence with tags and names on some words, given as word, tag, name, word, tag, name … */
  static Sentence marked(Sentence sentence, String... marks) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    for (int i = 0; i < marks.length; i += 3) {
      String word = marks[i];
      String tag = marks[i + 1];
      String name = marks[i + 2];
      tokens.replaceAll(t -> t.text().equals(word) ? new Token(t.index(), t.text(), t.lemma(), tag, name, t.span()) : t);
    }
    return new Sentence(sentence.index(), sentence.kind(), tokens, null);
  }

  private static Sentence tokenize(String text, boolean cut) {
    List<Token> tokens = new ArrayList<>();
    String options = "splitHyphenated=" + cut + ",invertible=true";
    for (CoreLabel label : new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), options).tokenize()) {
      Span span = new Span(label.beginPosition(), label.endPosition());
      tokens.add(new Token(tokens.size(), label.word(), label.word().toLowerCase(Locale.ROOT), "", "O", span));
    }
    return new Sentence(0, KIND, tokens, null);
  }
}
