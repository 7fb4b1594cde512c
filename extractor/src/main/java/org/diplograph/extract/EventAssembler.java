package org.diplograph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Takes together what the sentences of one article tell of the same event. Told in headline, lead, caption and background, a meeting
 * is one meeting; "the talks" are those last spoken of; a bilateral meeting is not the trilateral one beside it.
 */
final class EventAssembler {
  private static final Pattern COARSE = Pattern.compile(
      "^(?:(?:late|early|mid|last|in) )?(?:January|February|March|April|May|June|July|August|September|October|November|December)$"
          + "|\\b(?:last|earlier this) (?:month|year)|(?:19|20)\\d\\d$|\\bago\\b");
  /** The types that one event may be told under. */
  static final Set<EventType> CONTACT = Set.of(EventType.MEETING, EventType.SUMMIT, EventType.NEGOTIATION);

  private final Destinations places;
  private final AgreementRegister agreements;
  private final ActParties acts;
  private final Set<String> open;
  private final @Nullable LocalDate published;

  /**
   * @param open ids of the rules whose words do not tell whether those who took part met or telephoned
   * @param published the article's day, where known
   */
  EventAssembler(Destinations places, AgreementRegister agreements, Neighbours neighbours, Set<String> open, @Nullable LocalDate published) {
    this.open = Set.copyOf(open);
    this.places = places;
    this.agreements = agreements;
    this.acts = new ActParties(agreements, neighbours);
    this.published = published;
  }

  /** Candidates of one event, in the order of the text. */
  static final class Cluster {
    final List<Candidate> candidates = new ArrayList<>();

    Set<String> persons() {
      Set<String> all = new HashSet<>();
      candidates.forEach(c -> all.addAll(c.persons()));
      return all;
    }

    Set<String> parties() {
      Set<String> all = new HashSet<>();
      candidates.forEach(c -> all.addAll(c.parties()));
      return all;
    }

    void insert(Candidate candidate) {
      candidates.add(candidate);
      candidates.sort(Comparator.comparingInt(Candidate::sentence).thenComparingInt(Candidate::trigger));
    }

    Candidate first() {
      return candidates.getFirst();
    }

    When when() {
      return EventAssembler.when(candidates);
    }

    Optional<Location> location(Destinations places) {
      Location best = null;
      for (Candidate c : candidates) {
        if (c.location() != null && (best == null || places.within(c.location().place(), best.place()))) {
          best = c.location();
        }
      }
      return Optional.ofNullable(best);
    }

    boolean has(EventType type) {
      return candidates.stream().anyMatch(c -> c.type() == type);
    }
  }

  List<Cluster> assemble(List<Candidate> candidates) {
    List<Cluster> clusters = new ArrayList<>();
    List<Candidate> openActs = new ArrayList<>(); // "negotiators reached a deal", of which only a later sentence tells between whom
    List<Candidate> waiting = new ArrayList<>(); // "the summit", of which only a later sentence tells whose
    for (Candidate told : candidates.stream().filter(c -> !open.contains(c.rule())).toList()) {
      Candidate candidate = acts.complete(told, clusters);
      boolean outline = Leads.isOutline(candidate);
      Optional<Cluster> same = candidate.further() || outline
          ? Optional.empty()
          : clusters.reversed().stream().filter(c -> !isBeside(c, candidate) && isSame(c, candidate)).findFirst();
      if (same.isPresent()) {
        same.get().candidates.add(candidate);
      } else if (stands(candidate)) {
        Cluster cluster = new Cluster();
        cluster.candidates.add(candidate);
        clusters.add(cluster);
      } else if (Leads.isTripOff(candidate)) {
        Leads.planned(candidate, clusters).ifPresent(k -> k.candidates.add(candidate));
      } else if (candidate.type() == EventType.AGREEMENT_ACT) {
        openActs.add(candidate);
      } else if (outline || candidate.definite() && !candidate.parties().isEmpty()) {
        waiting.add(candidate);
      }
    }
    openActs.forEach(c -> acts.completeLate(c, clusters).ifPresent(whole -> place(whole, clusters)));
    waiting.forEach(c -> clusters.stream().filter(k -> isSame(k, c) && (!Leads.isOutline(c) || Leads.isOutlined(k, c)))
        .findFirst().ifPresent(k -> k.insert(c)));
    candidates.stream().filter(c -> open.contains(c.rule())).forEach(c -> join(c, clusters));
    return clusters;
  }

  /** "They discussed trade": at the meeting, or in the call, of which another sentence tells; at a meeting where none does. */
  private void join(Candidate c, List<Cluster> clusters) {
    Optional<Cluster> told = clusters.stream().filter(k -> CONTACT.contains(k.first().type()) || k.first().type() == EventType.CALL)
        .filter(k -> !isBeside(k, c) && isSame(k, c.as(k.first().type()))).findFirst();
    if (told.isPresent()) {
      told.get().insert(c.as(told.get().first().type()));
    } else if (stands(c)) {
      clusters.add(new Cluster());
      clusters.getLast().insert(c);
    }
  }

  private void place(Candidate candidate, List<Cluster> clusters) {
    clusters.stream().filter(k -> isSame(k, candidate)).findFirst().orElseGet(() -> {
      clusters.add(new Cluster());
      return clusters.getLast();
    }).insert(candidate);
  }

  /** Whether the cluster holds another of the several events that the candidate's own trigger tells of. */
  private static boolean isBeside(Cluster cluster, Candidate c) {
    return c.apart() && cluster.candidates.stream().anyMatch(k -> k.sentence() == c.sentence() && k.trigger() == c.trigger());
  }

  /** Whether a candidate tells enough of itself to be an event. */
  static boolean isComplete(Candidate c) {
    if (c.type() == EventType.AGREEMENT_ACT) {
      return ActParties.isWhole(c);
    }
    if (c.type() == EventType.VISIT) {
      return c.parties().size() >= 2 && c.fillers().stream().anyMatch(f -> f.role() == Role.HOST);
    }
    boolean summitOfBody = CONTACT.contains(c.type()) && c.type() != EventType.NEGOTIATION && !c.parties().isEmpty()
        && (c.location() != null || c.when().isKnown())
        && c.parties().stream().anyMatch(p -> p.startsWith("organization/"));
    return c.parties().size() >= 2 || summitOfBody || RebelTalks.isOneSided(c);
  }

  /** Whether a candidate can be an event without any other sentence. */
  private boolean stands(Candidate c) {
    return isComplete(c) || isAttendedAbroad(c);
  }

  /** "The Kenyan president attended the climate summit in Egypt". */
  private boolean isAttendedAbroad(Candidate c) {
    Optional<String> where = c.location() == null ? Optional.empty() : places.stateOf(c.location().place());
    return c.type() == EventType.SUMMIT && c.asserted() && !c.persons().isEmpty() && c.parties().size() == 1
        && where.filter(s -> !c.parties().contains(s)).isPresent();
  }

  private boolean isSame(Cluster cluster, Candidate c) {
    Candidate first = cluster.first();
    if (!sameFamily(first, c) || !sameTime(cluster, c) || !samePlace(cluster, c)) {
      return false;
    }
    if (c.type() == EventType.AGREEMENT_ACT) {
      return sameAct(cluster, c);
    }
    boolean elsewhere = c.type() == EventType.SUMMIT && first.type() != EventType.SUMMIT && first.sentence() == c.sentence();
    if (c.persons().isEmpty() && c.parties().isEmpty() && elsewhere) {
      return false; // "they will meet at the summit"
    }
    if (c.persons().isEmpty() && c.parties().isEmpty()) {
      return c.definite() && (first.type() == c.type() || CONTACT.contains(c.type()));
    }
    return sameActors(cluster, c) && sameStatus(cluster, c);
  }

  private static boolean sameFamily(Candidate a, Candidate b) {
    return a.type() == b.type() || CONTACT.contains(a.type()) && CONTACT.contains(b.type());
  }

  private boolean sameAct(Cluster cluster, Candidate c) {
    Candidate first = cluster.first();
    if (first.act() != c.act() || first.agreement() == null || c.agreement() == null) {
      return false;
    }
    boolean mediated = c.sides().isEmpty() || cluster.candidates.stream().allMatch(k -> k.sides().isEmpty());
    boolean overlap = mediated || cluster.candidates.stream().anyMatch(k -> k.sentence() == c.sentence())
        || cluster.parties().stream().anyMatch(c.parties()::contains);
    return agreements.of(first.agreement()) == agreements.of(c.agreement()) && overlap;
  }

  private boolean sameTime(Cluster cluster, Candidate c) {
    if (isLongAgo(c) && !cluster.when().isKnown() && cluster.when().text() == null) {
      return false;
    }
    if (isOneOfMany(cluster.when(), c) || !cluster.when().compatible(c.when()) || isBackground(cluster.when(), c)
        || isBackground(c.when(), c) && !cluster.when().isKnown()) {
      return false;
    }
    String text = c.when().text();
    return c.when().isKnown() || text == null
        || cluster.candidates.stream().map(k -> k.when()).filter(w -> !w.isKnown() && w.text() != null)
            .allMatch(w -> w.text().equalsIgnoreCase(text) || w.text().contains(text) || text.contains(w.text()));
  }

  /** "Several times this year", beside what happened on one day of it. */
  private static boolean isOneOfMany(When when, Candidate c) {
    return c.when().isKnown() && when.isKnown() && !c.definite() && Math.max(days(when), days(c.when())) > 31
        && (when.isDay() || c.when().isDay());
  }

  /** What is told without a time is news; what lies months back is another event, unless it is spoken of as known. */
  private boolean isBackground(When when, Candidate c) {
    boolean one = when.isKnown() && (when != c.when() ? !c.when().isKnown() : true);
    return one && published != null && when.latest().isBefore(published.minusDays(45)) && !c.definite()
        && c.type() != EventType.AGREEMENT_ACT;
  }

  /** "In April the two held a meeting", beside news without a time: a time no finer than a month tells of the background. */
  private static boolean isLongAgo(Candidate c) {
    When when = c.when();
    boolean coarse = when.isKnown() ? days(when) > 20 : when.text() != null && COARSE.matcher(when.text()).find();
    return coarse && !c.definite() && c.type() != EventType.AGREEMENT_ACT;
  }

  private boolean samePlace(Cluster cluster, Candidate c) {
    if (c.location() == null) {
      return true;
    }
    String place = c.location().place();
    return cluster.candidates.stream().filter(k -> k.location() != null).allMatch(k ->
        places.within(place, k.location().place()) || places.within(k.location().place(), place)
            || k.type() == EventType.VISIT && places.stateOf(place).equals(places.stateOf(k.location().place())));
  }

  private static boolean sameActors(Cluster cluster, Candidate c) {
    Set<String> persons = cluster.persons();
    Set<String> parties = cluster.parties();
    boolean personsFit = persons.containsAll(c.persons()) || c.persons().containsAll(persons);
    boolean partiesFit = parties.containsAll(c.parties()) || c.parties().containsAll(parties);
    boolean larger = Math.abs(parties.size() - c.parties().size()) > 0 && parties.size() >= 2 && c.parties().size() >= 2
        && (parties.size() >= 3) != (c.parties().size() >= 3)
        && !(cluster.has(EventType.SUMMIT) && c.type() == EventType.SUMMIT);
    boolean touch = c.parties().stream().anyMatch(parties::contains) || c.persons().stream().anyMatch(persons::contains);
    return personsFit && partiesFit && touch && !larger;
  }

  /** What is planned and what was held are one event only where the text does not tell two times of them. */
  private static boolean sameStatus(Cluster cluster, Candidate c) {
    boolean equal = cluster.candidates.stream().anyMatch(k -> k.status() == c.status());
    boolean contrasted = c.status() == Status.PLANNED
        && cluster.candidates.stream().allMatch(k -> k.sentence() == c.sentence() && k.status() == Status.HELD);
    if (contrasted && !c.definite()) {
      return false; // "pledged after the talks to hold another round"
    }
    boolean calledOff = c.status() == Status.CANCELLED || c.status() == Status.POSTPONED
        || cluster.candidates.stream().anyMatch(k -> k.status() == Status.CANCELLED || k.status() == Status.POSTPONED);
    boolean sameDay = cluster.when().isDay() && c.when().isDay() && cluster.when().earliest().equals(c.when().earliest());
    return equal || c.definite() || sameDay || calledOff || !c.when().isKnown() && !cluster.when().isKnown();
  }

  /** The most precise of the times told. */
  static When when(List<Candidate> candidates) {
    When best = When.UNKNOWN;
    for (Candidate c : candidates) {
      When when = c.when();
      boolean better = when.isKnown() && (!best.isKnown() || days(when) < days(best)) || !best.isKnown() && best.text() == null;
      best = better ? when : best;
    }
    return best;
  }

  private static long days(When when) {
    return when.latest().toEpochDay() - when.earliest().toEpochDay();
  }

  /** What is asserted outweighs what is merely named; called off outweighs planned; held outweighs planned. */
  static Status status(Cluster cluster) {
    List<Candidate> asserted = cluster.candidates.stream().filter(Candidate::asserted).toList();
    for (Candidate c : asserted.reversed()) {
      boolean calledOff = c.status() == Status.CANCELLED || c.status() == Status.POSTPONED || c.status() == Status.DENIED;
      if (calledOff) {
        return c.status();
      }
    }
    if (asserted.isEmpty()) {
      return cluster.first().status();
    }
    return asserted.stream().anyMatch(c -> c.status() == Status.HELD) ? Status.HELD : asserted.getFirst().status();
  }

  static EventType type(Cluster cluster) {
    if (cluster.has(EventType.SUMMIT)) {
      return EventType.SUMMIT;
    }
    return cluster.first().type();
  }
}
