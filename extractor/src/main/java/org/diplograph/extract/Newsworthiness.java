package org.diplograph.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/**
 * Whose words count: those of actors in international affairs, and not of analysts, coaches and the press.
 *
 * <p>Example: what a foreign minister says counts in any report, what a farmer says in none.
 */
final class Newsworthiness {
  /** So many words before and after a name may tell the office. */
  private static final int TITLE = 2;
  private static final int APPOSITION = 6;

  private final ResolvedText text;
  private final EntityLookup authority;
  private final RuleSet.Speech rules;
  private final boolean diplomatic;
  private final boolean sport;

  /**
   * @param diplomatic whether the article tells of a diplomatic event; where it does not, only those who stand for a state or body are
   *     worth quoting, and only what they say of others is worth telling
   */
  Newsworthiness(ResolvedText text, EntityLookup authority, RuleSet.Speech rules, boolean diplomatic, boolean sport) {
    this.text = text;
    this.authority = authority;
    this.rules = rules;
    this.diplomatic = diplomatic;
    this.sport = sport;
  }

  /** Whether a quotation of theirs is kept. */
  boolean isQuoted(Saying saying) {
    return saying.speakers().stream().allMatch(f -> !isUnheard(f.referent().actor())
        && (diplomatic || standsForParty(f.referent()) || isKnown(f.referent()) || isOfficial(f.referent())));
  }

  /** Whether it is kept that they said something. */
  boolean isHeard(Saying saying) {
    boolean official = saying.speakers().stream().allMatch(f -> standsForParty(f.referent()) && !isUnheard(f.referent().actor()));
    return official && !sport && (diplomatic || isOfOthers(saying));
  }

  private boolean standsForParty(Referent referent) {
    return referent.party().filter(p -> !text.entities().containsKey(p)).isPresent();
  }

  /** Whether the authority has a person: someone who holds an office, or held one. */
  private boolean isKnown(Referent referent) {
    return !sport && referent.isPerson() && authority.find(referent.actor()).isPresent();
  }

  /** Whether the text calls a person a minister, an ambassador and the like, and is about more than one state. */
  private boolean isOfficial(Referent referent) {
    long states = text.mentions().stream().flatMap(Newsworthiness::parties).filter(p -> p.startsWith("state/")).distinct().count();
    return !sport && states >= 2 && text.mentions().stream().filter(m -> m.kind() == Kind.NAME)
        .filter(m -> m.referents().stream().anyMatch(r -> r.actor().equals(referent.actor()))).anyMatch(this::hasOffice);
  }

  /** "Trade Minister Lind", "Mr Lind, the envoy to Peru,". */
  private boolean hasOffice(Mention m) {
    List<Token> tokens = text.text().sentences().get(m.sentence()).tokens();
    boolean apposition = m.last() + 1 < tokens.size() && tokens.get(m.last() + 1).text().equals(",");
    int end = apposition ? Math.min(m.last() + APPOSITION, tokens.size() - 1) : m.last();
    int first = Math.max(0, m.first() - TITLE);
    List<String> words = tokens.subList(first, end + 1).stream().map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    return words.stream().anyMatch(rules.offices()::contains) && words.stream().noneMatch(rules.own()::contains)
        && text.mentions().stream().filter(o -> o.sentence() == m.sentence() && first <= o.first() && o.last() <= end)
            .flatMap(o -> o.referents().stream()).noneMatch(r -> isUnheard(r.actor())
                || r.actor().startsWith("organization/") && text.entities().containsKey(r.actor()));
  }

  private boolean isUnheard(String actor) {
    return authority.find(actor).filter(Entity.Organization.class::isInstance).map(Entity.Organization.class::cast)
        .filter(o -> o.kind() != null && rules.unheard().contains(o.kind())).isPresent();
  }

  /** Whether the sentence names a state or body other than the speaker's. */
  private boolean isOfOthers(Saying saying) {
    Optional<String> own = saying.speakers().getFirst().referent().party();
    return saying.view().mentions().stream().flatMap(Newsworthiness::parties)
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
