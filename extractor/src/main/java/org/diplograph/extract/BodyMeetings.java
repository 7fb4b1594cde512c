package org.diplograph.extract;

import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText.Kind;

/**
 * Meetings of the members of one international body, which names two sides in one word.
 *
 * <p>Example: "NATO ambassadors met on Monday", "an OPEC meeting in Vienna", but not "EU officials met the company's managers".
 */
final class BodyMeetings {
  private final Set<String> bodies;
  private final EntityLookup entities;

  /**
   * @param bodies kinds and keys of the bodies that states make up
   */
  BodyMeetings(Set<String> bodies, EntityLookup entities) {
    this.bodies = Set.copyOf(bodies);
    this.entities = entities;
  }

  /** Whether those who met are told to be the members of one body, and when or where. */
  boolean isOne(ContactRule rule, Candidate made, Syntax s) {
    boolean one = rule.body() && made.parties().size() == 1 && isOfStates(made.parties().iterator().next());
    boolean told = made.when().isKnown() || made.location() != null;
    return one && told && made.fillers().stream().allMatch(f -> isSeveral(f, s)) && isAmongThem(s, made.trigger());
  }

  private boolean isOfStates(String key) {
    return entities.find(key).filter(e -> e instanceof Entity.Organization o
        && (bodies.contains(key) || o.kind() != null && bodies.contains(o.kind()))).isPresent();
  }

  /** The body itself, or more than one who act for it: "the EU", "EU ministers", not "the EU envoy". */
  private static boolean isSeveral(Filler f, Syntax s) {
    return !f.referent().isPerson()
        && (f.mention().kind() == Kind.NAME || f.mention().kind() == Kind.DESCRIPTION && s.tag(f.mention().head()).endsWith("S"));
  }

  /** Nobody else is told to have been met or talked to. */
  private static boolean isAmongThem(Syntax s, int trigger) {
    int outer = s.outermost(trigger);
    Stream<Integer> words = s.isNoun(trigger) && s.head(outer) >= 0 ? Stream.of(trigger, outer, s.head(outer)) : Stream.of(trigger);
    boolean alone = s.isNoun(trigger) || s.objects(trigger).isEmpty() && !s.isPassive(trigger);
    return alone && words.allMatch(w -> Stream.of("with", "between", "to").allMatch(p -> s.complements(w, p).isEmpty()));
  }
}
