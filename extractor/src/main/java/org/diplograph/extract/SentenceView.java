package org.diplograph.extract;

import java.util.List;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;

/** One parsed sentence with its grammar, its actors, its times and places. */
record SentenceView(Sentence sentence, Syntax syntax, Actors actors, Circumstances circumstances, List<Mention> mentions) {
  static SentenceView of(ResolvedText text, Sentence sentence) {
    List<Mention> mentions = text.mentions().stream().filter(m -> m.sentence() == sentence.index()).toList();
    List<TimeMention> times = text.times().stream().filter(t -> t.sentence() == sentence.index()).toList();
    Syntax syntax = new Syntax(sentence);
    return new SentenceView(
        sentence, syntax, new Actors(syntax, mentions), new Circumstances(syntax, mentions, times), mentions);
  }

  int index() {
    return sentence.index();
  }
}
