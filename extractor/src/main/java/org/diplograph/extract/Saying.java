package org.diplograph.extract;

import java.util.List;
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

  String addresseeKey() {
    return addressee == null ? "" : addressee.referent().actor();
  }
}
