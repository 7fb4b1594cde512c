package org.diplograph.article;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.diplograph.model.CleanText;
import org.diplograph.model.Sketch;

/**
 * Makes the sketch by which copies of an article are known: {@code new Sketcher().sketch(text)}.
 *
 * <p>Lucene, which the server's jar holds anyway, hashes all runs of four words with 120 hash functions and keeps the least value of each.
 */
public final class Sketcher {
  private static final int RUN = 4;
  private static final int HASHES = 120;
  /** Spreads the bits of a string's hash code. */
  private static final int GOLDEN = 0x9E3779B9;

  /** Empty for a text of less than one run of words. */
  public Optional<Sketch> sketch(CleanText text) {
    try {
      int words = words(text.text());
      return words < RUN ? Optional.empty() : Optional.of(new Sketch(words, hashes(text.text())));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static TokenStream tokens(String text) {
    StandardTokenizer words = new StandardTokenizer();
    words.setReader(new StringReader(text));
    return new LowerCaseFilter(words);
  }

  private static int words(String text) throws IOException {
    int words = 0;
    try (TokenStream stream = tokens(text)) {
      stream.reset();
      while (stream.incrementToken()) {
        words++;
      }
      stream.end();
    }
    return words;
  }

  private static String hashes(String text) throws IOException {
    ShingleFilter runs = new ShingleFilter(tokens(text), RUN, RUN);
    runs.setOutputUnigrams(false);
    StringBuilder hashes = new StringBuilder();
    try (TokenStream stream = new MinHashFilter(runs, HASHES, 1, 1, false)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        hashes.append((char) (term.toString().hashCode() * GOLDEN >>> Character.SIZE));
      }
      stream.end();
    }
    return hashes.toString();
  }
}
