package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * Finds visits that are told as parts of a journey.
 *
 * <p>Example: "Peru is also on her route", "her next stop is Lima" and "her trip will include Peru" each tell of a visit to Peru.
 */
final class Itineraries {
  private static final GrammarWords GRAMMAR = GrammarWords.load();
  private static final Set<String> AT = Set.of("", "in", "at");

  private final StatusReader statuses;
  private final Destinations destinations;

  Itineraries(RuleSet rules, Destinations destinations) {
    this.statuses = new StatusReader(rules.status());
    this.destinations = destinations;
  }

  /** What a journey or a part of one goes to: the words of its goals, and the verb or noun that is said of them. */
  private record Goals(int predicate, List<Integer> words) {}

  /** The visit to the first goal that the sentence tells of. */
  Optional<Candidate> find(ContactRule rule, SentenceView view, int journey) {
    Syntax s = view.syntax();
    return goals(s, journey).filter(g -> !s.isNegated(g.predicate())).flatMap(goals -> goals.words().stream()
        .flatMap(w -> place(view, w).stream()).findFirst().flatMap(place -> visit(rule, view, journey, goals.predicate(), place)));
  }

  private static Optional<Goals> goals(Syntax s, int journey) {
    boolean stop = GRAMMAR.stops().contains(s.lemma(journey));
    if (s.isPredicate(journey)) { // "is on her route", "will be the last stop of her tour"
      boolean told = stop ? s.caseOf(journey).isEmpty() : s.caseOf(journey).equals("on");
      return told ? Optional.of(new Goals(journey, s.expand(s.children(journey, "nsubj")))) : Optional.empty();
    }
    int head = s.head(journey);
    if (head < 0 || !s.isA(journey, "nsubj")) {
      return Optional.empty();
    }
    if (stop && s.isPredicate(head) && AT.contains(s.caseOf(head))) {
      return Optional.of(new Goals(head, List.of(head)));
    }
    return s.isVerb(head) && GRAMMAR.including().contains(s.lemma(head))
        ? Optional.of(new Goals(head, included(s, head))) : Optional.empty();
  }

  /** "includes Peru", "includes stops in Peru". */
  private static List<Integer> included(Syntax s, int verb) {
    List<Integer> words = new ArrayList<>();
    for (int object : s.objects(verb)) {
      words.addAll(GRAMMAR.stops().contains(s.lemma(object))
          ? Stream.of("in", "to", "at").flatMap(p -> s.complements(object, p).stream()).toList() : List.of(object));
    }
    return words;
  }

  private static Optional<Mention> place(SentenceView view, int word) {
    return view.mentions().stream().filter(m -> m.head() == word && m.place() != null && m.kind() != Kind.NATIONALITY).findFirst();
  }

  private Optional<Candidate> visit(ContactRule rule, SentenceView view, int journey, int predicate, Mention place) {
    Optional<Status> status = statuses.ofVerb(view.syntax(), predicate)
        .map(x -> x == Status.HELD && isPresent(view.syntax(), predicate) ? Status.PLANNED : x);
    List<Filler> guests = travellers(view, journey);
    if (status.isEmpty() || guests.isEmpty()) {
      return Optional.empty();
    }
    When when = view.circumstances().when(predicate, status.get());
    return destinations.to(rule, view, place, guests, new Location(place.place(), place)).map(j -> new Candidate(
        rule.id(), rule.type(), null, status.get(), view.index(), journey, Actors.distinct(j.fillers()), when, j.location(), null, false, true,
        false, false));
  }

  /** Whose journey it is: "her route", "the last stop of her tour". */
  private static List<Filler> travellers(SentenceView view, int journey) {
    Syntax s = view.syntax();
    List<Integer> whole = Stream.of("of", "on", "in").flatMap(p -> s.complements(journey, p).stream()).toList();
    return Stream.concat(Stream.of(journey), whole.stream()).flatMap(n -> view.actors().ofNoun(n, "possessor", Role.GUEST).stream())
        .filter(f -> f.referent().isPerson()).toList();
  }

  /** "is on her route" tells what is still to come, "was on her route" does not. */
  private static boolean isPresent(Syntax s, int predicate) {
    return Stream.concat(Stream.of(predicate), s.children(predicate, "cop").stream()).anyMatch(i -> s.tag(i).matches("VBZ|VBP"));
  }
}
