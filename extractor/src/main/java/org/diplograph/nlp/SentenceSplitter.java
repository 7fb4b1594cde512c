package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.List;
import org.diplograph.model.Span;

/** Splits one block of a text into sentences of tokens whose positions count in the whole text. */
final class SentenceSplitter {
  private static final String OPTIONS = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  List<List<CoreLabel>> split(String text, Span block) {
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(block.of(text)), new CoreLabelTokenFactory(), OPTIONS);
    List<CoreLabel> tokens = tokenizer.tokenize();
    for (CoreLabel token : tokens) {
      token.setBeginPosition(token.beginPosition() + block.begin());
      token.setEndPosition(token.endPosition() + block.begin());
    }
    return sentences.process(tokens).stream().filter(s -> !s.isEmpty()).toList();
  }
}
