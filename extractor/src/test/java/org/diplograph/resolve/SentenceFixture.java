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
  private SentenceFixture() {}

  static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), "splitHyphenated=true,invertible=true").tokenize()) {
      Span span = new Span(label.beginPosition(), label.endPosition());
      tokens.add(new Token(tokens.size(), label.word(), label.word().toLowerCase(Locale.ROOT), "", "O", span));
    }
    return new Sentence(0, CleanText.Block.Kind.values()[0], tokens, null);
  }
}
