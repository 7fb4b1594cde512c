package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The several events that one trigger tells of.
 *
 * <p>Example: "meetings in Oslo in May and Vienna in June" are two, and so are "met Ruto on Monday and Kagame on Tuesday", "spoke
 * separately with Ruto and Kagame" and "visited Peru and Chile".
 */
final class Occasions {
  private static final Set<String> BETWEEN = Set.of("in", "on", "at", ",", "in the", "on the");
  private static final Set<String> BEFORE = Set.of("in", "at", "and", "and in", ", and", ", and in", "and at", ",", ", in");
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Destinations destinations;

  Occasions(Destinations destinations) {
    this.destinations = destinations;
  }

  /** One candidate for each occasion; the candidate itself where there are not two such. */
  List<Candidate> of(Candidate candidate, SentenceView view) {
    if (candidate.type() == EventType.VISIT) {
      return journeys(candidate, view);
    }
    List<Candidate> separate = separate(candidate, view.syntax());
    if (!separate.isEmpty()) {
      return separate;
    }
    List<Candidate> partners = new Partners(candidate, view).occasions();
    return partners.isEmpty() ? placed(candidate, view) : partners;
  }

  private static List<Candidate> placed(Candidate candidate, SentenceView view) {
    Syntax s = view.syntax();
    if (!s.tag(candidate.trigger()).equals("NNS")) {
      return List.of(candidate);
    }
    List<Candidate> occasions = new ArrayList<>();
    List<Mention> places = view.mentions().stream().filter(m -> m.place() != null && m.first() > candidate.trigger())
        .sorted(Comparator.comparingInt(Mention::first)).toList();
    int end = -1;
    for (Mention place : places) {
      Optional<TimeMention> time = view.times().stream()
          .filter(t -> t.first() > place.last() && BETWEEN.contains(s.words(place.last() + 1, t.first() - 1))).findFirst();
      boolean next = end < 0 || BEFORE.contains(s.words(end + 1, place.first() - 1));
      if (time.isPresent() && next) {
        occasions.add(apart(candidate, candidate.fillers(), when(candidate, time.get()), new Location(place.place(), place)));
        end = time.get().last();
      }
    }
    return occasions.size() < 2 ? List.of(candidate) : occasions;
  }

  /** "held separate talks with X and Y", "spoke with X and Y in telephone calls": one event with each. */
  private static List<Candidate> separate(Candidate c, Syntax s) {
    List<Filler> before = c.fillers().stream().filter(f -> f.mention().first() < c.trigger()).toList();
    Set<String> represented = c.fillers().stream().flatMap(f -> Optional.ofNullable(f.referent().behalf()).stream())
        .collect(Collectors.toSet());
    List<Filler> after = c.fillers().stream()
        .filter(f -> f.mention().first() > c.trigger() && !represented.contains(f.referent().actor())).toList();
    if (before.isEmpty() || after.size() < 2) {
      return List.of();
    }
    int last = after.getLast().mention().last();
    List<String> words = List.of(s.words(c.trigger() - 4, Math.max(c.trigger(), last) + 4).split(" "));
    boolean calls = c.type() == EventType.CALL && (words.contains("calls") || words.contains("conversations") || isOneByOne(before, s, c.trigger()));
    if (!calls && GRAMMAR.apart().stream().noneMatch(words::contains)) {
      return List.of();
    }
    return after.stream().map(f -> apart(c, joined(before, f), c.when(), c.location())).toList();
  }

  /** "spoke by phone with X and Y": one rings up one at a time, unless it is told to be one call. */
  private static boolean isOneByOne(List<Filler> callers, Syntax s, int trigger) {
    boolean one = callers.stream().map(f -> f.referent().party().orElse(f.referent().actor())).distinct().count() == 1;
    List<String> clause = List.of(s.words(trigger - 3, trigger + 8).split(" "));
    return one && s.isVerb(trigger) && GRAMMAR.phones().stream().anyMatch(clause::contains) && GRAMMAR.oneCall().stream().noneMatch(clause::contains);
  }

  /** A visit to each of several states. */
  private List<Candidate> journeys(Candidate c, SentenceView view) {
    Optional<Filler> host = c.fillers().stream().filter(f -> f.role() == Role.HOST && f.mention().place() != null).findFirst();
    List<Mention> goals = new ArrayList<>();
    host.ifPresent(h -> goals.add(h.mention()));
    host.ifPresent(h -> goals.addAll(destinations.further(view, h.mention())));
    if (goals.size() < 2) {
      return List.of(c);
    }
    List<Filler> guests = c.fillers().stream().filter(f -> f != host.get()).toList();
    boolean timed = goals.stream().limit(goals.size() - 1).anyMatch(g -> after(c, view, g).isKnown());
    List<Candidate> visits = new ArrayList<>();
    for (Mention goal : goals) {
      String state = destinations.stateOf(goal).orElseThrow();
      boolean home = guests.stream().allMatch(g -> g.referent().party().filter(state::equals).isPresent());
      if (!home) {
        Filler there = new Filler(goal, new Referent(state, null, null, false), Role.HOST);
        visits.add(apart(c, joined(guests, there), timed ? after(c, view, goal) : c.when(), new Location(goal.place(), goal)));
      }
    }
    return visits.size() < 2 ? List.of(c) : visits;
  }

  /** The time that is told directly after a place or person, with no other between. */
  static When after(Candidate c, SentenceView view, Mention mention) {
    return view.times().stream().filter(t -> t.first() > mention.last() && t.first() - mention.last() <= 3)
        .filter(t -> view.mentions().stream().noneMatch(m -> m.place() != null && m.first() > mention.last() && m.last() < t.first()))
        .findFirst().map(t -> when(c, t)).orElse(When.UNKNOWN);
  }

  static List<Filler> joined(List<Filler> fillers, Filler last) {
    List<Filler> all = new ArrayList<>(fillers);
    all.add(last);
    return all;
  }

  static When when(Candidate c, TimeMention time) {
    return c.status() == Status.PLANNED ? time.future() : time.past();
  }

  /** The candidate as one of several, with actors, time and place of its own. */
  static Candidate apart(Candidate c, List<Filler> fillers, When when, @Nullable Location location) {
    return new Candidate(c.rule(), c.type(), c.act(), c.status(), c.sentence(), c.trigger(), fillers, when, location, c.agreement(),
        false, true, true, c.further());
  }
}
