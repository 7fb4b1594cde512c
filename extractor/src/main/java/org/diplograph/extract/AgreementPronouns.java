package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the pronouns that can mean an agreement told of before: "signed it", "it took effect", "a new one". */
final class AgreementPronouns {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private AgreementPronouns() {}

  /**
   * Mentions in one sentence.
   *
   * @param named the agreements that the sentence names
   * @param last the agreement last spoken of before
   */
  static List<AgreementMention> of(SentenceView view, List<AgreementMention> named, @Nullable AgreementMention last) {
    Syntax s = view.syntax();
    List<AgreementMention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      int token = i;
      boolean it = s.lemma(i).equals("it") && (s.isA(i, "obj") || s.isA(i, "nsubj"));
      if (it || isAnother(s, i)) {
        antecedent(view, i, named, last).map(a -> it ? a.asPronoun(view.index(), token) : a.another(view.index(), token))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "proposed a new one", "signed another". */
  private static boolean isAnother(Syntax s, int token) {
    boolean object = s.isA(token, "obj");
    return object && (s.lemma(token).equals("another")
        || s.lemma(token).equals("one") && s.children(token).stream().anyMatch(c -> GRAMMAR.anew().contains(s.lemma(c))));
  }

  /** The one named just before in the sentence, or in the sentence before. */
  private static Optional<AgreementMention> antecedent(
      SentenceView view, int pronoun, List<AgreementMention> named, @Nullable AgreementMention last) {
    Optional<AgreementMention> inSentence = named.stream().filter(a -> a.last() < pronoun).reduce((a, b) -> b);
    return inSentence.isPresent() || last == null || view.index() - last.sentence() > 1 ? inSentence : Optional.of(last);
  }
}
