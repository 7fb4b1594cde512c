package org.diplograph.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cleaned text with its sentences, tokens and, where they were asked for, dependency trees.
 * Spans count in {@link CleanText#text}; {@link CleanText#toSource} leads back to the article as read.
 */
public record AnnotatedText(CleanText source, List<Sentence> sentences) {
  public AnnotatedText {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param index its number in the text, from 0
   * @param kind the block that it stands in
   * @param tree null where nothing in the sentence asked for a parse
   */
  public record Sentence(int index, CleanText.Block.Kind kind, List<Token> tokens, @Nullable DependencyTree tree) {
    public Sentence {
      tokens = List.copyOf(tokens);
    }

    public Span span() {
      return tokens.getFirst().span().cover(tokens.getLast().span());
    }

    /** The words between two tokens, both included, in lower case; positions outside of the sentence are passed over. */
    public String words(int first, int last) {
      return IntStream.rangeClosed(Math.max(0, first), Math.min(last, tokens.size() - 1))
          .mapToObj(i -> tokens.get(i).text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    public Optional<DependencyTree> parse() {
      return Optional.ofNullable(tree);
    }
  }

  /**
   * One word or punctuation mark.
   *
   * @param index its number in the sentence, from 0
   * @param lemma lower-case base form
   * @param tag Penn Treebank part of speech
   * @param name {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, {@code MISC} or {@code O}
   */
  public record Token(int index, String text, String lemma, String tag, String name, Span span) {}
}
