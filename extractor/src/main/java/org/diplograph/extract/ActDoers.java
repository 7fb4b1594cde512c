package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.RuleSet.ActRule;
import org.diplograph.extract.RuleSet.Agreements;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/** Who performs an act on an agreement, as far as the sentence names them. */
final class ActDoers {
  /** Kinds of bodies that act for the state they belong to. */
  private static final Set<String> NATIONAL =
      Set.of("legislature", "government", "government body", "ministry", "foreign ministry", "defence ministry", "armed forces");

  private final Agreements rules;
  private final EntityLookup entities;

  ActDoers(Agreements rules, EntityLookup entities) {
    this.rules = rules;
    this.entities = entities;
  }

  /**
   * Those who act.
   *
   * @param open whether they act for parties that only other words tell: "negotiators", "the two", or nobody in a passive
   */
  record Doers(List<Filler> fillers, boolean open) {}

  /** The subject of an act; empty where it is somebody who concludes no agreements between states. */
  Optional<Doers> ofVerb(ActRule rule, SentenceView view, int verb, boolean passive) {
    Syntax s = view.syntax();
    List<Integer> words = passive ? s.complements(verb, "by") : s.subjects(verb);
    if (!rule.subjects().isEmpty()) {
      List<Integer> fitting = words.stream().filter(w -> rule.subjects().contains(s.lemma(w))).toList();
      return fitting.isEmpty() ? Optional.empty() : Optional.of(new Doers(beside(view, fitting), true));
    }
    List<Filler> fillers = forStates(view.actors().fillers(words, Role.SIGNATORY));
    if (!fillers.isEmpty() || words.isEmpty()) {
      return Optional.of(new Doers(fillers, passive && words.isEmpty()));
    }
    List<Integer> speaking = words.stream().filter(w -> isOne(s, w)).toList();
    boolean open = words.stream().anyMatch(w -> rules.unnamed().contains(s.lemma(w)));
    List<Filler> beside = beside(view, speaking);
    return speaking.isEmpty() || beside.isEmpty() && !open ? Optional.empty() : Optional.of(new Doers(beside, open));
  }

  private boolean isOne(Syntax s, int word) {
    return rules.unnamed().contains(s.lemma(word)) || rules.behalf().contains(s.lemma(word));
  }

  /** The states and bodies that the nouns' own words name: "Kenya's parliament", "talks between Kenya and Somalia". */
  private List<Filler> beside(SentenceView view, List<Integer> nouns) {
    List<Filler> fillers = new ArrayList<>(view.actors().fillers(nouns, Role.SIGNATORY));
    for (int noun : nouns) {
      Stream.of("possessor", "modifier", "between", "with", "of", "from", "among")
          .forEach(slot -> fillers.addAll(view.actors().ofNoun(noun, slot, Role.SIGNATORY)));
    }
    return forStates(fillers);
  }

  /** A parliament or ministry acts for its state. */
  List<Filler> forStates(List<Filler> fillers) {
    return fillers.stream().map(this::forState).toList();
  }

  private Filler forState(Filler f) {
    String state = entities.find(f.referent().actor())
        .map(e -> e instanceof Entity.Organization o && o.state() != null && NATIONAL.contains(String.valueOf(o.kind())) ? o.state() : null)
        .orElse(null);
    if (state == null) {
      return f;
    }
    Referent acting = new Referent(state, null, null, false);
    Mention m = f.mention();
    return new Filler(new Mention(m.sentence(), m.first(), m.last(), m.head(), m.kind(), List.of(acting), m.place(), m.surface()), acting, f.role());
  }
}
