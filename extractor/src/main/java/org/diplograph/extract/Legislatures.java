package org.diplograph.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/**
 * Whose parliament an article speaks of where it only says "lawmakers": "The lower house in Seoul debated the pact. Lawmakers
 * ratified it on Friday." An article that names the parliaments of two states tells of neither.
 */
final class Legislatures {
  private final ResolvedText text;
  private final Destinations places;
  private final Set<String> nouns;

  /**
   * @param places where the states of places are known
   * @param nouns nouns for those who ratify
   */
  Legislatures(ResolvedText text, Destinations places, Set<String> nouns) {
    this.text = text;
    this.places = places;
    this.nouns = nouns;
  }

  /** The one state whose parliament the article names; nobody where there are none or several. */
  List<Filler> state() {
    Map<String, Filler> states = new LinkedHashMap<>();
    for (Mention m : text.mentions()) {
      if (isOwner(m)) {
        places.stateOf(m).filter(s -> s.startsWith("state/")).map(state -> new Referent(state, null, null, false))
            .ifPresent(state -> states.putIfAbsent(state.actor(), ActParties.asState(new Filler(m, state, Role.SIGNATORY))));
      }
    }
    return states.size() == 1 ? List.copyOf(states.values()) : List.of();
  }

  /** "the Korean parliament", "Seoul's lawmakers", "the National Assembly in Seoul". */
  private boolean isOwner(Mention m) {
    Sentence sentence = text.text().sentences().get(m.sentence());
    boolean after = isParliament(sentence, m.last() + 1) || isParliament(sentence, m.last() + 2);
    boolean in = lemma(sentence, m.first() - 1).matches("in|of") && isParliament(sentence, m.first() - 2);
    return in || after || isParliament(sentence, m.last()) && m.last() > m.first();
  }

  private boolean isParliament(Sentence sentence, int token) {
    return nouns.contains(lemma(sentence, token));
  }

  private static String lemma(Sentence sentence, int token) {
    boolean there = token >= 0 && token < sentence.tokens().size();
    return there ? sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT) : "";
  }
}
