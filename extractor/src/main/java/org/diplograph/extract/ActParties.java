package org.diplograph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.AgreementRegister.Group;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * The parties of acts whose own sentence does not name them: "negotiators reached a deal", "the truce took effect". They are those of
 * the agreement, where the article tells them anywhere, or those of the talks just told of.
 */
final class ActParties {
  private static final Set<Act> JOINT = Set.of(Act.SIGNING, Act.ENTRY_INTO_FORCE, Act.EXPIRY);
  /** So many sentences may lie between talks and what came of them. */
  private static final int REACH = 2;
  /** So many sentences may lie between an act and the first words on its talks. */
  private static final int LATE = 4;
  /** So many days may lie between talks and what came of them. */
  private static final int SPAN = 2;
  /** The index of the last sentence that can open an article, after a headline. */
  private static final int OPENING = 2;

  private final AgreementRegister agreements;
  private final Neighbours neighbours;
  private final Legislatures legislatures;

  ActParties(AgreementRegister agreements, Neighbours neighbours, Legislatures legislatures) {
    this.agreements = agreements;
    this.legislatures = legislatures;
    this.neighbours = neighbours;
  }

  /** The act with its parties, as far as they can be known from the events told before it. */
  Candidate complete(Candidate act, List<Cluster> before) {
    if (act.act() == Act.RATIFICATION && act.fillers().isEmpty()) {
      return act.with(legislatures.state());
    }
    if (act.agreement() == null || !isShort(act)) {
      return act;
    }
    Group group = agreements.of(act.agreement());
    List<Filler> parties = signed(group, before).or(() -> named(group)).or(() -> talked(act, before)).or(() -> visited(act, before))
        .or(() -> beside(act)).orElse(List.of());
    boolean fits = parties.stream().flatMap(f -> f.referent().party().stream()).toList().containsAll(act.sides());
    return fits ? act.with(parties.stream().filter(f -> f.referent().party().filter(p -> !act.parties().contains(p)).isPresent())
        .toList()) : act;
  }

  /**
   * The act with the parties of talks that only later sentences name, as a report that opens with its news has it: "Negotiators reached
   * a deal on Tuesday." Then all talks of the article must be of the same parties.
   */
  Optional<Candidate> completeLate(Candidate act, List<Cluster> all) {
    if (act.act() != Act.SIGNING || act.status() != Status.HELD || act.sentence() > OPENING || !act.parties().isEmpty()) {
      return Optional.empty();
    }
    List<Cluster> talks = all.stream().filter(ActParties::isTalks).toList();
    return talks.stream().filter(k -> isNear(k, act) && talks.stream().allMatch(o -> k.parties().containsAll(o.parties())))
        .findFirst().map(k -> act.with(fillers(k)));
  }

  /** Whether talks are a process or told of soon after an act, and not with a day after or long before its own. */
  private static boolean isNear(Cluster talks, Candidate act) {
    When then = talks.first().when();
    boolean other = then.latest() != null && act.when().earliest() != null
        && (then.latest().isBefore(act.when().earliest().minusDays(SPAN)) || then.earliest() != null && act.when().latest() != null
            && then.earliest().isAfter(act.when().latest()));
    return !other && (talks.first().type() == EventType.NEGOTIATION
        || talks.candidates.stream().anyMatch(c -> c.sentence() - act.sentence() <= LATE));
  }

  private static boolean isTalks(Cluster cluster) {
    return EventAssembler.CONTACT.contains(cluster.first().type()) && EventAssembler.status(cluster) == Status.HELD
        && cluster.parties().size() >= 2;
  }

  private static List<Filler> fillers(Cluster talks) {
    return talks.candidates.stream().flatMap(c -> c.fillers().stream()).filter(f -> f.referent().party().isPresent()).toList();
  }

  /** Whether others than those named must have taken part. */
  private static boolean isShort(Candidate act) {
    return JOINT.contains(act.act()) && (act.sides().isEmpty()
        || act.act() == Act.SIGNING && act.sides().size() < 2 && !act.agreement().mayBeOfOne(act.status() == Status.HELD));
  }

  /** Those who had concluded it. */
  private Optional<List<Filler>> signed(Group group, List<Cluster> before) {
    return before.stream().map(Cluster::first)
        .filter(k -> k.act() == Act.SIGNING && k.agreement() != null && agreements.of(k.agreement()) == group && k.parties().size() >= 2)
        .findFirst().map(k -> k.fillers().stream().filter(f -> f.referent().party().isPresent()).toList());
  }

  /** Those whom any words for the agreement name: "the accord between Peru and Chile". */
  private static Optional<List<Filler>> named(Group group) {
    return group.mentions.stream().filter(m -> m.parties().size() >= 2).map(AgreementMention::named).findFirst();
  }

  /** Those who held the talks of which it came. */
  private static Optional<List<Filler>> talked(Candidate act, List<Cluster> before) {
    if (act.act() != Act.SIGNING || act.status() != Status.HELD || act.sides().isEmpty() && !act.parties().isEmpty()) {
      return Optional.empty(); // those who only brought it about may have talked with anybody
    }
    return before.stream().filter(k -> isTalks(k) && distance(k, act) <= REACH)
        .min(Comparator.comparingInt((Cluster k) -> distance(k, act)).thenComparingInt(k -> -k.first().sentence()))
        .map(ActParties::fillers);
  }

  /** The states between which the visit goes that was just told of: "He arrived on Monday. Two accords were signed." */
  private static Optional<List<Filler>> visited(Candidate act, List<Cluster> before) {
    return before.stream().filter(k -> k.first().type() == EventType.VISIT && EventAssembler.status(k) == act.status())
        .filter(k -> k.parties().size() == 2 && distance(k, act) <= REACH && act.parties().isEmpty())
        .min(Comparator.comparingInt((Cluster k) -> distance(k, act)).thenComparingInt(k -> -k.first().sentence()))
        .map(k -> fillers(k).stream().map(ActParties::asState).toList());
  }

  /** The two whom the words just before name, where the act is told without any. */
  private Optional<List<Filler>> beside(Candidate act) {
    boolean nobody = act.parties().isEmpty() && act.act() == Act.SIGNING && !act.agreement().isPublic();
    return nobody ? Optional.of(neighbours.of(act.sentence())).filter(two -> !two.isEmpty()) : Optional.empty();
  }

  /** The state or body for which one acts, in place of the person. */
  static Filler asState(Filler f) {
    Referent state = new Referent(f.referent().party().orElseThrow(), null, null, false);
    Mention m = f.mention();
    Mention named = new Mention(m.sentence(), m.first(), m.last(), m.head(), m.kind(), List.of(state), m.place(), m.surface());
    return new Filler(named, state, Role.SIGNATORY);
  }

  private static int distance(Cluster talks, Candidate act) {
    return talks.candidates.stream().mapToInt(c -> act.sentence() - c.sentence()).filter(d -> d >= 0).min().orElse(Integer.MAX_VALUE);
  }

  /** Whether an act can stand as an event: one with parties, or one on an agreement that is known without them. */
  static boolean isWhole(Candidate act) {
    if (act.sides().isEmpty() && act.parties().size() < 2) {
      return JOINT.contains(act.act()) && act.status() == Status.HELD && act.agreement() != null && act.agreement().isPublic();
    }
    return act.sides().isEmpty() || !isShort(act);
  }
}
