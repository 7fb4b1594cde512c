package org.diplograph.nlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.diplograph.model.DependencyTree;

/**
 * The statistical models of CoreNLP that are used, loaded side by side. Those for text in capitals are loaded when such text first
 * turns up.
 */
public final class Models {
  private static final String MODELS = "edu/stanford/nlp/models/";

  /** Which dependency parser to use. */
  public enum Parser {
    /** Constituents by shift-reduce parsing, converted to Universal Dependencies: better and slower. */
    SHIFT_REDUCE,
    /** The neural transition parser: faster. */
    NEURAL
  }

  private final CompletableFuture<MaxentTagger> tagger;
  private final CompletableFuture<CRFClassifier<CoreLabel>> names;
  private final CompletableFuture<SentenceParser> parser;
  private final Supplier<MaxentTagger> capitalsTagger;
  private final Supplier<CRFClassifier<CoreLabel>> capitalsNames;

  private Models(Parser choice) {
    tagger = CompletableFuture.supplyAsync(() -> tagger("pos-tagger/english-left3words-distsim.tagger"));
    names = CompletableFuture.supplyAsync(() -> names("ner/english.conll.4class.distsim.crf.ser.gz"));
    parser = CompletableFuture.supplyAsync(
        () -> choice == Parser.SHIFT_REDUCE ? ShiftReduceParsing.load(MODELS) : NeuralParsing.load(MODELS));
    capitalsTagger = new Once<>(() -> tagger("pos-tagger/english-caseless-left3words-distsim.tagger"));
    capitalsNames = new Once<>(() -> names("ner/english.conll.4class.caseless.distsim.crf.ser.gz"));
  }

  /** Starts loading; returns at once, and the first use waits for what it needs. */
  public static Models load(Parser parser) {
    return new Models(parser);
  }

  void tag(List<CoreLabel> words, boolean capitals) {
    (capitals ? capitalsTagger.get() : tagger.join()).tagCoreLabels(words);
  }

  void name(List<CoreLabel> words, boolean capitals) {
    CRFClassifier<CoreLabel> classifier = capitals ? capitalsNames.get() : names.join();
    // classify() would leave out the word classes that the model was trained with.
    List<CoreLabel> classified = classifier.classifySentence(words);
    for (int i = 0; i < words.size(); i++) {
      words.get(i).set(AnswerAnnotation.class, classified.get(i).get(AnswerAnnotation.class));
    }
  }

  DependencyTree parse(List<CoreLabel> words) {
    return parser.join().parse(words);
  }

  private static MaxentTagger tagger(String path) {
    return new MaxentTagger(MODELS + path);
  }

  private static CRFClassifier<CoreLabel> names(String path) {
    try {
      return CRFClassifier.getClassifier(MODELS + path);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("cannot load the model " + path + ": the program's jar is not complete; build it again", e);
    }
  }

  /** A value made at first use. */
  private static final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile T value;

    Once(Supplier<T> maker) {
      this.maker = maker;
    }

    @Override
    public T get() {
      T made = value;
      if (made == null) {
        synchronized (this) {
          made = value;
          if (made == null) {
            made = maker.get();
            value = made;
          }
        }
      }
      return made;
    }
  }
}
