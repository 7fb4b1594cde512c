package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that are pointed at: "here" and "this Baltic port" are where the dateline says, "there" is where the text was last.
 */
final class Deictics {
  private final Set<String> towns;
  private final @Nullable Mention dateline;

  /**
   * @param towns nouns for places that "this" points at
   */
  Deictics(Set<String> towns, @Nullable Mention dateline) {
    this.towns = Set.copyOf(towns);
    this.dateline = dateline;
  }

  /**
   * @param before mentions of the sentences before, in order
   * @param here those of this sentence
   */
  List<Mention> find(Sentence sentence, List<Mention> before, List<Mention> here) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = token.text();
      int i = token.index();
      if (dateline != null && word.equals("here")) {
        found.add(mention(sentence, i, i, dateline.place()));
      } else if (dateline != null && towns.contains(word) && first(sentence, i) >= 0) {
        found.add(mention(sentence, first(sentence, i), i, dateline.place()));
      } else if (word.equals("there") && token.tag().equals("RB")) {
        last(sentence, i, before, here).ifPresent(m -> found.add(mention(sentence, i, i, m.place())));
      }
    }
    return found;
  }

  /** Where "this" opens the phrase that a noun ends: "this Red Sea resort"; -1 where it does not. */
  private static int first(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0 && noun - at <= 4 && sentence.tokens().get(at).tag().matches("JJ.*|NN.*|HYPH")) {
      at--;
    }
    return at >= 0 && sentence.tokens().get(at).text().equalsIgnoreCase("this") ? at : -1;
  }

  private static Optional<Mention> last(Sentence sentence, int there, List<Mention> before, List<Mention> here) {
    Optional<Mention> same = here.stream().filter(m -> m.last() < there && m.place() != null && m.kind() != Kind.NATIONALITY)
        .reduce((a, b) -> b);
    return same.or(() -> before.stream().filter(m -> m.sentence() == sentence.index() - 1 && m.place() != null
        && m.kind() != Kind.NATIONALITY).reduce((a, b) -> b));
  }

  private static Mention mention(Sentence sentence, int first, int last, @Nullable String place) {
    String words = NameFinder.text(sentence.tokens().subList(first, last + 1));
    return new Mention(sentence.index(), first, last, last, Kind.PRONOUN, List.of(), place, words);
  }
}
