package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.Circumstances.Setting;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Finds meetings, summits, visits, calls and negotiations in one sentence, by the rules in {@code rules/contact.yaml}. */
final class ContactFinder {

  private static final Pattern WEEKDAY =
      Pattern.compile("^(?:on )?(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:later )?this (?:week|weekend|month)$");

  private static final GrammarWords GRAMMAR = GrammarWords.load();
  private static final Set<Status> CALLED_OFF = Set.of(Status.CANCELLED, Status.POSTPONED);

  private final RuleSet rules;
  private final StatusReader statuses;
  private final Destinations destinations;
  private final NounActors nouns;
  private final Occasions occasions;
  private final Stays stays;
  private final BodyMeetings bodies;
  private final FormerLeaders formerLeaders;

  ContactFinder(RuleSet rules, Destinations destinations, BodyMeetings bodies, FormerLeaders formerLeaders) {
    this.rules = rules;
    this.statuses = new StatusReader(rules.status());
    this.destinations = destinations;
    this.nouns = new NounActors(rules);
    this.occasions = new Occasions(destinations);
    this.stays = new Stays(rules, destinations);
    this.bodies = bodies;
    this.formerLeaders = formerLeaders;
  }

  List<Candidate> find(SentenceView view) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < view.syntax().size(); i++) {
      int trigger = i;
      List<ContactRule> matching = rules(view.syntax(), i).stream().filter(r -> matches(r, view, trigger)).toList();
      matching.stream().filter(r -> !r.stay() && !r.itinerary()).map(r -> candidate(r, view, trigger)).flatMap(Optional::stream).findFirst()
          .ifPresent(c -> found.addAll(occasions.of(c, view)));
      matching.stream().filter(r -> r.stay() || r.itinerary()).flatMap(r -> stays.find(r, view, trigger).stream())
          .forEach(c -> found.addAll(occasions.of(c, view)));
    }
    return found;
  }

  private List<ContactRule> rules(Syntax s, int trigger) {
    boolean predicate = s.tag(trigger).startsWith("JJ") && s.isPredicate(trigger);
    return s.isVerb(trigger) || predicate ? rules.contact().verbs() : s.isNoun(trigger) ? rules.contact().nouns() : List.of();
  }

  private static boolean matches(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    if (!rule.lemmas().contains(s.lemma(trigger)) || !rule.fits(s.sentence(), trigger)) {
      return false;
    }
    if (rule.alone() && !s.children(trigger, "xcomp").isEmpty()) {
      return false;
    }
    return !rule.close() || s.words(trigger + 1, trigger + 3).matches("(\\S+ ){0,2}(with|to)( .*)?");
  }

  private Optional<Candidate> candidate(ContactRule rule, SentenceView view, int trigger) {
    boolean verb = !view.syntax().isNoun(trigger);
    boolean partOfName = !verb && view.syntax().isA(trigger, "compound") && view.syntax().head(trigger) > trigger
        && !rule.compound().contains(view.syntax().lemma(view.syntax().head(trigger)));
    if (partOfName) {
      return Optional.empty();
    }
    Optional<Status> status = view.circumstances().isHabitual(trigger) ? Optional.empty() : status(rule, view, trigger);
    boolean purpose = rule.open() && view.syntax().isInfinitive(trigger) && status.equals(Optional.of(Status.HELD));
    if (purpose || status.isEmpty() || verb && rule.roles().containsKey("subject") && view.actors().isSomebodyElse(trigger)) {
      return Optional.empty();
    }
    List<Filler> fillers = verb ? ofVerb(rule, view, trigger) : nouns.of(rule, view, trigger);
    @Nullable Location location = where(view, trigger).orElse(null);
    if (!rule.destination().isEmpty()) {
      Optional<Destinations.Journey> journey = destinations.journey(rule, view, trigger, fillers, location);
      if (journey.isEmpty() && view.syntax().lemma(trigger).equals("arrive") && fillers.stream().anyMatch(f -> f.referent().isPerson())) {
        return Optional.of(make(rule, view, trigger, status.get(), Actors.distinct(fillers), location));
      }
      if (journey.isEmpty() && !verb && CALLED_OFF.contains(status.get())) { // whose trip it was, another sentence may tell
        Optional<Filler> host = destinations.host(rule, view, trigger);
        if (host.isPresent()) {
          return Optional.of(make(rule, view, trigger, status.get(), List.of(host.get()), location).known());
        }
      }
      if (journey.isEmpty()) {
        return verb ? Optional.empty() : definite(rule, view, trigger, status.get(), fillers, location);
      }
      fillers = journey.get().fillers();
      location = journey.get().location();
    }
    List<Filler> distinct = Actors.distinct(fillers);
    if (!verb && distinct.isEmpty() && NounActors.isBeside(view.syntax(), trigger)) {
      return Optional.empty();
    }
    Candidate made = make(rule, view, trigger, status.get(), distinct, location);
    boolean whole = isWhole(rule, made) || formerLeaders.areMet(made) || bodies.isOne(rule, made, view.syntax())
        || isOutline(view.syntax(), made);
    return whole ? Optional.of(made) : definite(rule, view, trigger, status.get(), distinct, location);
  }

  /** "met European leaders in Oslo on Monday": when and where, before the next sentence tells whom. */
  private static boolean isOutline(Syntax s, Candidate made) {
    boolean told = made.type() == EventType.MEETING && !made.persons().isEmpty() && (made.when().isKnown() || made.location() != null);
    return told && s.isVerb(made.trigger()) && Stream.concat(s.objects(made.trigger()).stream(), s.complements(made.trigger(), "with").stream())
        .anyMatch(o -> s.tag(o).equals("NNS") && GRAMMAR.officials().contains(s.lemma(o)));
  }

  /** Where the sentence says; for "the visiting minister", only where what is told of the minister took place. */
  private static Optional<Location> where(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    Optional<Integer> teller = s.isA(trigger, "amod") ? s.clauseVerb(trigger) : Optional.empty();
    return teller.isEmpty()
        ? view.circumstances().where(trigger)
        : view.circumstances().where(teller.get()).filter(l -> s.head(l.mention().head()) == teller.get());
  }

  private Optional<Status> status(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    Optional<Status> status = !s.isNoun(trigger) ? statuses.ofVerb(s, trigger)
        : isWhatFor(s, trigger) ? statuses.ofVerb(s, s.head(trigger)) : statuses.ofNoun(s, trigger);
    boolean ahead = rule.ahead() || isOnAgenda(s, trigger) || isAwaited(s, trigger) || isScheduled(view, trigger) || s.isNoun(trigger) && isYetToBegin(view, trigger);
    return status.map(x -> ahead && x == Status.HELD ? Status.PLANNED : x);
  }

  /** "met on Friday for talks set to focus on trade". */
  private boolean isWhatFor(Syntax s, int noun) {
    int verb = s.head(noun);
    return verb >= 0 && s.isVerb(verb) && s.caseOf(noun).equals("for")
        && rules.contact().verbs().stream().anyMatch(r -> r.type() == EventType.MEETING && !r.open() && r.needs().isEmpty() && r.lemmas().contains(s.lemma(verb)));
  }

  /** "her agenda includes talks with Rojas". */
  private boolean isOnAgenda(Syntax s, int trigger) {
    int verb = s.isNoun(trigger) ? s.head(s.outermost(trigger)) : -1;
    return verb >= 0 && s.isVerb(verb)
        && s.children(verb, "nsubj").stream().anyMatch(n -> rules.contact().agendas().contains(s.lemma(n)));
  }

  /** "prices will rise when the ministers meet": the present tense after "when" tells what is to come. */
  private static boolean isAwaited(Syntax s, int trigger) {
    return s.tag(trigger).matches("VBZ|VBP") && s.children(trigger, "advmod").stream().anyMatch(a -> s.lemma(a).equals("when"));
  }

  /** "arrives in Oslo on Friday": the present tense with a day that is not told as past. */
  private boolean isScheduled(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    int verb = s.isNoun(trigger) ? s.head(s.outermost(trigger)) : trigger;
    if (verb < 0 || !s.tag(verb).matches("VBZ|VBP") || !rules.status().scheduled().contains(s.lemma(verb))) {
      return false;
    }
    When past = view.circumstances().when(trigger, Status.HELD);
    When future = view.circumstances().when(trigger, Status.PLANNED);
    String text = String.valueOf(future.text());
    return WEEKDAY.matcher(text).find() || !future.equals(past) && text.matches(".*\\b\\d{1,2}\\b.*");
  }

  /** "her visit to Oslo starting next week", whatever the clause that it stands in tells. */
  private boolean isYetToBegin(SentenceView view, int noun) {
    Syntax s = view.syntax();
    return IntStream.range(0, s.size()).filter(v -> s.dominates(noun, v) || v > noun && isDestinationOnly(s, noun, v))
        .filter(v -> s.tag(v).equals("VBG") && rules.status().scheduled().contains(s.lemma(v)))
        .anyMatch(v -> view.times().stream().anyMatch(
            t -> t.first() > v && t.first() - v <= 2 && s.words(v + 1, t.last()).matches("(on )?(next|tomorrow|later) ?.*")));
  }

  /** "to Peru" and nothing else stands between. */
  private static boolean isDestinationOnly(Syntax s, int noun, int verb) {
    return IntStream.range(noun + 1, verb).allMatch(i -> s.tag(i).matches("NNPS?|IN|TO|DT|HYPH"));
  }

  /** An event that the sentence speaks of as known; the assembler finds out which one. */
  private Optional<Candidate> definite(
      ContactRule rule, SentenceView view, int trigger, Status status, List<Filler> fillers, @Nullable Location location) {
    boolean noun = view.syntax().isNoun(trigger) && !rule.support();
    Candidate made = make(rule, view, trigger, status, fillers, location);
    return noun && made.definite() ? Optional.of(made) : Optional.empty();
  }

  private Candidate make(
      ContactRule rule, SentenceView view, int trigger, Status status, List<Filler> fillers, @Nullable Location location) {
    EventType type = type(rule, view, trigger);
    When when = view.circumstances().when(trigger, status);
    Optional<Setting> setting = status == Status.PLANNED && location == null && when.equals(When.UNKNOWN)
        ? view.circumstances().purposed(trigger, i -> isEvent(view.syntax(), i)) : Optional.empty();
    if (setting.isPresent()) {
      return made(rule, view, trigger, type, status, fillers, setting.get().day(), setting.get().location());
    }
    boolean ahead = status == Status.HELD && when.text() != null
        && when.text().toLowerCase(Locale.ROOT).matches("(next|tomorrow|later this) ?.*");
    Status told = ahead ? Status.PLANNED : status;
    return made(rule, view, trigger, type, told, fillers, ahead ? view.circumstances().when(trigger, told) : when, location);
  }

  private Candidate made(ContactRule rule, SentenceView view, int trigger, EventType type, Status status, List<Filler> fillers, When when,
      @Nullable Location location) {
    @Nullable Location place = type == EventType.CALL ? null : location; // a place near it is the topic's, or where one of them sat
    return new Candidate(rule.id(), type, null, status, view.index(), trigger, fillers, when, place, null,
        isDefinite(view.syntax(), trigger) && !(fillers.isEmpty() && isNamed(view, trigger)), isAsserted(view.syntax(), trigger, status), false, isFurther(view.syntax(), trigger));
  }

  private boolean isEvent(Syntax s, int noun) {
    return s.isNoun(noun) && rules.contact().nouns().stream().anyMatch(r -> !r.stay() && !r.itinerary() && r.lemmas().contains(s.lemma(noun)));
  }

  /** Whether the sentence itself names enough of those who took part. */
  static boolean isWhole(ContactRule rule, Candidate candidate) {
    int parties = candidate.parties().size();
    int persons = candidate.persons().size();
    boolean enough = Math.max(parties, persons) >= rule.least()
        && (rule.least() < 2 || parties >= 2 || persons >= 2 && parties > 0);
    return enough && representatives(candidate) >= rule.persons();
  }

  /** Persons, named or not ("the Polish president"), who take part. */
  private static int representatives(Candidate candidate) {
    return (int) candidate.fillers().stream()
        .filter(f -> f.referent().isPerson() || f.mention().kind() == Kind.DESCRIPTION)
        .map(f -> f.referent().actor()).distinct().count();
  }

  private List<Filler> ofVerb(ContactRule rule, SentenceView view, int verb) {
    List<Filler> fillers = new ArrayList<>();
    rule.roles().forEach((slot, role) -> fillers.addAll(view.actors().ofVerb(verb, slot, role)));
    return NounActors.ordered(fillers);
  }

  private EventType type(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    if (!rule.process().isEmpty() && isProcess(rule, s, trigger)) {
      return EventType.NEGOTIATION;
    }
    return NounActors.isTrilateral(s, trigger) && rule.type() == EventType.MEETING ? EventType.SUMMIT : rule.type();
  }

  /** "peace talks", "a round of talks", "the talks collapsed", "are in talks". */
  private static boolean isProcess(ContactRule rule, Syntax s, int trigger) {
    int outer = s.outermost(trigger);
    return StatusReader.isInPredicate(s, outer)
        || Stream.concat(s.children(trigger).stream(), Stream.of(s.head(trigger), s.head(outer)).filter(h -> h >= 0))
            .anyMatch(c -> rule.process().contains(s.lemma(c)));
  }

  private boolean isAsserted(Syntax s, int trigger, Status status) {
    int outer = s.outermost(trigger);
    int head = s.head(outer);
    boolean carried = head >= 0 && s.isVerb(head) && rules.status().support().contains(s.lemma(head))
        && (s.isA(outer, "obj") || s.isA(outer, "nsubj"));
    boolean past = status != Status.PLANNED && status != Status.HELD && head >= 0 && s.isVerb(head)
        && s.children(head, "aux").stream().anyMatch(a -> s.token(a).text().equalsIgnoreCase("had"));
    if (past) {
      return false; // "he had called off the summit": what is told now may be that it is on again
    }
    boolean ahead = head >= 0 && s.isVerb(head) && !Collections.disjoint(s.auxiliaries(head), rules.status().planned().auxiliaries());
    if (ahead && status == Status.HELD && s.isA(outer, "obl")) {
      return false; // "documents will be signed after the talks"
    }
    return s.isVerb(trigger) || carried || status != Status.HELD
        || Set.of("after", "following", "during", "since", "at", "on").contains(s.caseOf(outer));
  }

  /** "She also met X", "They met again": another event than those told before. */
  private boolean isFurther(Syntax s, int trigger) {
    int verb = s.isVerb(trigger) ? trigger : s.isA(trigger, "obj") ? s.head(trigger) : -1;
    return verb >= 0 && !isDefinite(s, trigger) && s.children(verb, "advmod").stream().anyMatch(a -> Set.of("also", "again").contains(s.lemma(a)));
  }

  /** "the talks", and "shook hands at their meeting": an event that is known. */
  private boolean isDefinite(Syntax s, int trigger) {
    return s.isDefinite(trigger) || s.isVerb(trigger) && s.subtree(trigger).stream().anyMatch(n -> isTheirs(s, n));
  }

  /** "the APEC summit", which is none of those that two held before. */
  private static boolean isNamed(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    return s.isNoun(trigger) && s.children(trigger, "compound").stream()
        .anyMatch(c -> s.tag(c).startsWith("NNP") && view.mentions().stream().noneMatch(m -> m.covers(c) && m.place() != null));
  }

  private boolean isTheirs(Syntax s, int noun) {
    return s.children(noun, "nmod:poss").stream().anyMatch(c -> s.lemma(c).equals("they"))
        && isEvent(s, noun);
  }
}
