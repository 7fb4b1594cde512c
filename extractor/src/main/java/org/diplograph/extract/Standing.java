package org.diplograph.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/** Whose words count: those of actors in international affairs, and not of analysts, coaches and the press. */
final class Standing {
  private final ResolvedText text;
  private final EntityLookup authority;
  private final RuleSet.Speech rules;
  private final boolean diplomatic;
  private final boolean sport;

  /**
   * @param diplomatic whether the article tells of a diplomatic event; where it does not, only those who stand for a state or body are
   *     worth quoting, and only what they say of others is worth telling
   */
  Standing(ResolvedText text, EntityLookup authority, RuleSet.Speech rules, boolean diplomatic, boolean sport) {
    this.text = text;
    this.authority = authority;
    this.rules = rules;
    this.diplomatic = diplomatic;
    this.sport = sport;
  }

  /** Whether a quotation of theirs is kept. */
  boolean isQuoted(Saying saying) {
    return saying.speakers().stream().allMatch(f -> !isUnheard(f.referent().actor()) && (diplomatic || standsForParty(f.referent())));
  }

  /** Whether it is kept that they said something. */
  boolean isHeard(Saying saying) {
    boolean official = saying.speakers().stream().allMatch(f -> standsForParty(f.referent()) && !isUnheard(f.referent().actor()));
    return official && !sport && (diplomatic || isOfOthers(saying));
  }

  private boolean standsForParty(Referent referent) {
    return referent.party().filter(p -> !text.entities().containsKey(p)).isPresent();
  }

  private boolean isUnheard(String actor) {
    return authority.find(actor).filter(Entity.Organization.class::isInstance).map(Entity.Organization.class::cast)
        .filter(o -> o.kind() != null && rules.unheard().contains(o.kind())).isPresent();
  }

  /** Whether the sentence names a state or body other than the speaker's. */
  private boolean isOfOthers(Saying saying) {
    Optional<String> own = saying.speakers().getFirst().referent().party();
    return saying.view().mentions().stream().flatMap(Standing::parties)
        .anyMatch(p -> !state(p).equals(state(own.orElse(""))) && !text.entities().containsKey(p) && !isUnheard(p));
  }

  /** The state that a body belongs to, or else the actor itself: a state's own parties and ministries are no others. */
  private String state(String actor) {
    return authority.find(actor).map(e -> e instanceof Entity.Organization o ? o.state() : null).orElse(actor);
  }

  private static Stream<String> parties(Mention mention) {
    return mention.referents().stream().flatMap(r -> r.party().stream());
  }
}
