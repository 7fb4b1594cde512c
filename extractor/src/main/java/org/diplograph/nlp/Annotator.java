package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.CleanText;
import org.diplograph.model.DependencyTree;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Annotates a cleaned text with CoreNLP: sentences and tokens, parts of speech and lemmas, names, and dependency trees for those
 * sentences that are worth their price. One annotator may serve several threads; the same text always gives the same annotations.
 *
 * <p>Example: {@code new Annotator(Models.load(Models.Parser.SHIFT_REDUCE)).annotate(text, sentence -> true)}.
 */
public final class Annotator {
  /** Longer "sentences" are tables and lists; parsing them costs much and tells nothing. */
  private static final int LONGEST_PARSED = 110;

  private final Models models;
  private final OfficialStyle style = OfficialStyle.load();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Lemmas lemmas = new Lemmas();

  public Annotator(Models models) {
    this.models = models;
  }

  /**
   * @param worthParsing whether a sentence, tagged but not parsed, deserves a dependency tree
   */
  public AnnotatedText annotate(CleanText text, Predicate<Sentence> worthParsing) {
    List<Sentence> sentences = new ArrayList<>();
    for (CleanText.Block block : text.blocks()) {
      for (List<CoreLabel> words : splitter.split(text.text(), block.span())) {
        sentences.add(annotate(words, sentences.size(), block.kind(), worthParsing));
      }
    }
    return new AnnotatedText(text, sentences);
  }

  private Sentence annotate(
      List<CoreLabel> words, int index, CleanText.Block.Kind kind, Predicate<Sentence> worthParsing) {
    boolean capitals = Capitals.only(words);
    models.tag(words, capitals);
    style.retag(words);
    models.name(words, capitals);
    if (capitals) {
      Capitals.recase(words);
    }
    List<Token> tokens = tokens(words);
    Sentence plain = new Sentence(index, kind, tokens, null);
    @Nullable DependencyTree tree =
        words.size() <= LONGEST_PARSED && worthParsing.test(plain) ? models.parse(words) : null;
    return new Sentence(index, kind, tokens, tree);
  }

  private List<Token> tokens(List<CoreLabel> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (CoreLabel word : words) {
      Span span = new Span(word.beginPosition(), word.endPosition());
      String name = word.get(AnswerAnnotation.class);
      String text = word.word();
      tokens.add(new Token(tokens.size(), text, lemmas.of(text, word.tag()), word.tag(), name == null ? "O" : name, span));
    }
    return tokens;
  }
}
