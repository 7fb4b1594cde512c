package org.diplograph.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.diplograph.model.Status;

/**
 * Finds visits that are told by where somebody is and what for, without a verb of travel.
 *
 * <p>Example: "Kagame is in Lusaka for talks", and the headline's "Kagame in Lusaka for talks".
 */
final class Stays {
  private static final Set<String> FOR = Set.of("for", "on");

  private final StatusReader statuses;
  private final Destinations destinations;
  private final Itineraries itineraries;

  Stays(RuleSet rules, Destinations destinations) {
    this.statuses = new StatusReader(rules.status());
    this.destinations = destinations;
    this.itineraries = new Itineraries(rules, destinations);
  }

  /** The visit of which an errand ("talks") or a journey tells by this rule, if its words say that somebody is somewhere for it. */
  Optional<Candidate> find(ContactRule rule, SentenceView view, int errand) {
    return rule.itinerary() ? itineraries.find(rule, view, errand)
        : place(rule, view, errand).flatMap(place -> stay(rule, view, errand, place));
  }

  private Optional<Candidate> stay(ContactRule rule, SentenceView view, int errand, Mention place) {
    Syntax s = view.syntax();
    List<Filler> guests = guests(view, place, errand);
    Optional<Status> status = predicate(s, place, errand).map(p -> statuses.ofVerb(s, p)).orElse(Optional.of(Status.HELD));
    if (guests.isEmpty() || status.isEmpty()) {
      return Optional.empty();
    }
    return destinations.to(rule, view, place, guests, new Location(place.place(), place)).map(j -> new Candidate(
        rule.id(), rule.type(), null, status.get(), view.index(), errand, Actors.distinct(j.fillers()),
        view.circumstances().when(errand, status.get()), j.location(), null, false, true, false, false));
  }

  /** What is said of the guest: the place in "is in Lusaka for talks", the errand in "is here for talks". */
  private static Optional<Integer> predicate(Syntax s, Mention place, int errand) {
    return Stream.of(place.head(), errand).filter(s::isPredicate).findFirst();
  }

  /** Those who are there: the subject of "is in Lusaka", or the name that "in Lusaka" follows. */
  private static List<Filler> guests(SentenceView view, Mention place, int errand) {
    Syntax s = view.syntax();
    Optional<Integer> predicate = predicate(s, place, errand);
    if (predicate.isPresent()) {
      return view.actors().fillers(s.subjectsOrPassive(predicate.get()), Role.GUEST);
    }
    int at = place.head();
    int head = s.head(at);
    boolean beside = head >= 0 && head < place.first() && s.tag(head).startsWith("NNP")
        && s.words(head + 1, place.first() - 1).matches(",? ?(in|at)");
    return beside ? view.actors().fillers(List.of(head), Role.GUEST) : inserted(view, place);
  }

  /** "Kagame, in Lusaka for talks, said", where the parser hung the place on the verb. */
  private static List<Filler> inserted(SentenceView view, Mention place) {
    int comma = place.first() - 2;
    return comma > 0 && view.syntax().lemma(comma).equals(",")
        ? view.mentions().stream().filter(m -> m.last() == comma - 1 && m.kind() == Kind.NAME).flatMap(m -> m.referents().stream()
            .filter(Referent::isPerson).map(r -> new Filler(m, r, Role.GUEST))).toList()
        : List.of();
  }

  /** Where the day begins that stands before a preposition: "in Lusaka on Monday for talks". */
  private static int beforeTime(SentenceView view, int preposition) {
    Syntax s = view.syntax();
    return view.times().stream().filter(t -> t.last() == preposition - 1).map(t -> t.first()).findFirst()
        .map(first -> first > 0 && s.lemma(first - 1).equals("on") ? first - 1 : first).orElse(preposition);
  }

  /** The place that is named directly before "for talks", after a preposition of place. */
  private static Optional<Mention> place(ContactRule rule, SentenceView view, int errand) {
    Syntax s = view.syntax();
    int first = errand - 1;
    while (first > 0 && s.tag(first).matches("JJ|DT|NN|CD|HYPH|VBN|PRP\\$") && !FOR.contains(s.words(first, first))) {
      first--;
    }
    int before = beforeTime(view, first);
    if (first < 1 || !FOR.contains(s.words(first, first))) {
      return Optional.empty();
    }
    return view.mentions().stream().filter(m -> m.place() != null && m.last() == before - 1 && m.first() > 0)
        .filter(m -> m.surface().equals("here") || rule.destination().contains(s.lemma(m.first() - 1))).findFirst();
  }
}
