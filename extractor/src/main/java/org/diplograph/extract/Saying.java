package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.ResolvedText.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Who says something by which word: in "Mr Ruto told the envoy that …", the verb is "told", the speaker Mr Ruto and the addressee the envoy.
 *
 * @param word index of the verb of saying, or of the speaker's name where there is no verb
 * @param speakers one, or the two who speak jointly
 * @param addressee the one spoken to, where told
 */
record Saying(SentenceView view, int word, List<Filler> speakers, @Nullable Filler addressee) {
  Saying {
    speakers = List.copyOf(speakers);
  }

  Mention mention() {
    return speakers.getFirst().mention();
  }

  /**
   * The same speaker by a further verb: "said that …, adding that …", "said … and warned …".
   *
   * @param end where what was said before ends
   */
  Optional<Saying> goesOn(int verb, int end) {
    Syntax s = view.syntax();
    boolean next = s.tag(verb).equals("VBG") && verb > end && verb - end <= 3 && s.token(verb - 1).text().equals(",");
    boolean named = !s.children(verb, "nsubj").isEmpty() || s.isNoun(verb - 1) || s.tag(verb - 1).startsWith("PRP");
    boolean further = verb > word && !named && (next || s.dominates(word, verb) && !s.isA(verb, "acl"));
    return further ? Optional.of(new Saying(view, verb, speakers, null)) : Optional.empty();
  }
}
