package org.diplograph.extract;

import java.util.List;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;
import org.jspecify.annotations.Nullable;

/** One parsed sentence with its grammar, its actors, its times and places. */
record SentenceView(
    Sentence sentence,
    Syntax syntax,
    Actors actors,
    Circumstances circumstances,
    List<Mention> mentions,
    List<TimeMention> times,
    @Nullable Mention dateline) {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  static SentenceView of(ResolvedText text, Sentence sentence) {
    boolean peace = sentence.tokens().stream().anyMatch(t -> GRAMMAR.peace().contains(t.lemma()));
    List<Mention> mentions = text.mentions().stream().filter(m -> m.sentence() == sentence.index())
        .filter(m -> peace || !isUnknownBody(text, m)).toList();
    List<TimeMention> times = text.times().stream().filter(t -> t.sentence() == sentence.index()).toList();
    Syntax syntax = new Syntax(sentence);
    return new SentenceView(
        sentence, syntax, new Actors(syntax, mentions, times), new Circumstances(syntax, mentions, times), mentions, times, text.dateline());
  }

  /** A body that the authority does not have is a company or a club, unless peace is made with it. */
  private static boolean isUnknownBody(ResolvedText text, Mention mention) {
    return mention.referents().stream().anyMatch(r -> r.actor().startsWith("organization/") && text.entities().containsKey(r.actor()));
  }

  int index() {
    return sentence.index();
  }
}
