package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Finds meetings, summits, visits, calls and negotiations in one sentence, by the rules in {@code rules/contact.yaml}. */
final class ContactFinder {
  private static final Set<String> ERRANDS = Set.of("arrival", "visit", "trip", "participation", "attendance", "tour", "stay", "stop", "stopover");
  private static final Set<String> TEMPORAL =
      Set.of("before", "after", "during", "since", "ahead of", "following", "amid", "until", "prior to");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "their", "his", "her", "its", "both");

  private final RuleSet rules;
  private final StatusReader statuses;
  private final Destinations destinations;

  ContactFinder(RuleSet rules, Destinations destinations) {
    this.rules = rules;
    this.statuses = new StatusReader(rules.status());
    this.destinations = destinations;
  }

  List<Candidate> find(SentenceView view) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < view.syntax().size(); i++) {
      int trigger = i;
      Stream<ContactRule> matching = view.syntax().isVerb(i)
          ? rules.contact().verbs().stream().filter(r -> matches(r, view, trigger))
          : view.syntax().isNoun(i) ? rules.contact().nouns().stream().filter(r -> matches(r, view, trigger)) : Stream.empty();
      matching.map(r -> candidate(r, view, trigger)).flatMap(Optional::stream).findFirst()
          .ifPresent(c -> found.addAll(Occasions.of(c, view)));
    }
    return found;
  }

  private static boolean matches(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    if (!rule.lemmas().contains(s.lemma(trigger)) || rule.plural() && !s.token(trigger).text().toLowerCase(Locale.ROOT).endsWith("s")) {
      return false;
    }
    if (rule.alone() && !s.children(trigger, "xcomp").isEmpty()) {
      return false;
    }
    if (rule.close() && !s.words(trigger + 1, trigger + 3).matches("(\\S+ ){0,2}with( .*)?")) {
      return false;
    }
    String clause = " " + s.words(trigger - 12, trigger + 14) + " ";
    return (rule.needs().isEmpty() || rule.needs().stream().anyMatch(w -> clause.contains(" " + w + " ")))
        && rule.not().stream().noneMatch(w -> clause.contains(" " + w + " "));
  }

  private Optional<Candidate> candidate(ContactRule rule, SentenceView view, int trigger) {
    boolean verb = view.syntax().isVerb(trigger);
    boolean partOfName = !verb && view.syntax().isA(trigger, "compound") && view.syntax().head(trigger) > trigger
        && !rule.compound().contains(view.syntax().lemma(view.syntax().head(trigger)));
    if (partOfName) {
      return Optional.empty();
    }
    Optional<Status> status = verb ? statuses.ofVerb(view.syntax(), trigger) : statuses.ofNoun(view.syntax(), trigger);
    if (status.isEmpty()) {
      return Optional.empty();
    }
    if (verb && view.actors().isSomebodyElse(trigger)) {
      return Optional.empty();
    }
    List<Filler> fillers = verb ? ofVerb(rule, view, trigger) : ofNoun(rule, view, trigger);
    @Nullable Location location = view.circumstances().where(trigger).orElse(null);
    if (!rule.destination().isEmpty()) {
      Optional<Destinations.Journey> journey = destinations.journey(rule, view, trigger, fillers, location);
      if (journey.isEmpty() && view.syntax().lemma(trigger).equals("arrive") && fillers.stream().anyMatch(f -> f.referent().isPerson())) {
        return Optional.of(make(rule, view, trigger, status.get(), Actors.distinct(fillers), location));
      }
      if (journey.isEmpty()) {
        return verb ? Optional.empty() : definite(rule, view, trigger, status.get(), fillers, location);
      }
      fillers = journey.get().fillers();
      location = journey.get().location();
    }
    List<Filler> distinct = Actors.distinct(fillers);
    Candidate made = make(rule, view, trigger, status.get(), distinct, location);
    return isWhole(rule, made) ? Optional.of(made) : definite(rule, view, trigger, status.get(), distinct, location);
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
    boolean ahead = status == Status.HELD && when.text() != null
        && when.text().toLowerCase(Locale.ROOT).matches("(next|tomorrow|later this) ?.*");
    return new Candidate(rule.id(), type, null, ahead ? Status.PLANNED : status, view.index(), trigger, fillers,
        ahead ? view.circumstances().when(trigger, Status.PLANNED) : when, location, null, isDefinite(view.syntax(), trigger),
        isAsserted(view.syntax(), trigger, status), isFurther(view.syntax(), trigger));
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
    return ordered(fillers);
  }

  private List<Filler> ofNoun(ContactRule rule, SentenceView view, int word) {
    Syntax s = view.syntax();
    int noun = s.isA(word, "compound") && s.head(word) > word && s.isNoun(s.head(word)) && !rule.compound().isEmpty()
        && rule.compound().contains(s.lemma(s.head(word))) ? s.head(word) : word;
    List<Filler> fillers = new ArrayList<>();
    for (Map.Entry<String, Role> slot : rule.roles().entrySet()) {
      if (!slot.getKey().equals("governor")) {
        fillers.addAll(view.actors().ofNoun(noun, slot.getKey(), slot.getValue()));
      }
    }
    for (int clause : s.children(noun, "acl:relcl")) {
      boolean own = s.children(clause, "nsubj").stream().noneMatch(c -> s.tag(c).startsWith("W"));
      if (own && rules.status().support().contains(s.lemma(clause))) {
        fillers.addAll(view.actors().ofVerb(clause, "subject", Role.PARTICIPANT));
      }
    }
    for (int clause : s.children(noun, "acl")) {
      if (s.tag(clause).equals("VBN") && rules.status().support().contains(s.lemma(clause))) {
        fillers.addAll(view.actors().fillers(s.complements(clause, "by"), Role.HOST));
        fillers.addAll(view.actors().fillers(s.complements(clause, "between"), Role.PARTICIPANT));
      }
    }
    List<Filler> others = rule.roles().containsKey("with") ? view.actors().ofNoun(noun, "with", Role.PARTICIPANT) : List.of();
    Role governor = rule.roles().get("governor");
    boolean oneSide = !fillers.isEmpty() && fillers.stream().allMatch(f -> others.stream().anyMatch(o -> o.mention() == f.mention()));
    boolean complete = fillers.stream().map(f -> f.referent().party().orElse(f.referent().actor())).distinct().count() >= 2
        && rule.type() != EventType.SUMMIT && !oneSide;
    if (governor != null) {
      fillers.addAll(governors(rule, view, noun, governor, complete));
    }
    int told = fillers.size();
    if (governor != null && isShortOfOne(s, noun, fillers)) {
      fillers.addAll(owner(view, noun, governor));
    }
    boolean stillOneSide = oneSide && fillers.size() == others.size() && fillers.size() == told;
    return stillOneSide ? List.of() : ordered(fillers);
  }

  /** Whether the words want one participant more than the noun's own dependents name: "a three-way summit with X and Y". */
  private static boolean isShortOfOne(Syntax s, int noun, List<Filler> fillers) {
    long actors = fillers.stream().map(f -> f.referent().party().orElse(f.referent().actor())).distinct().count();
    return actors == (isTrilateral(s, noun) ? 2 : 1);
  }

  /** The one whose arrival, visit or participation the noun hangs on: "his visit, which involved a summit with X". */
  private static List<Filler> owner(SentenceView view, int noun, Role role) {
    Syntax s = view.syntax();
    for (int at = s.head(noun); at >= 0; at = s.head(at)) {
      List<Integer> near = new ArrayList<>(List.of(at));
      near.addAll(s.children(at, "obj"));
      for (int word : near) {
        List<Filler> owners = s.isNoun(word) && ERRANDS.contains(s.lemma(word)) ? view.actors().ofNoun(word, "possessor", role) : List.of();
        if (owners.stream().anyMatch(f -> f.referent().isPerson())) {
          return owners;
        }
      }
    }
    return List.of();
  }

  /** Those who hold, attend, host or open it, or of whom something is told after or during it. */
  private List<Filler> governors(ContactRule rule, SentenceView view, int trigger, Role role, boolean complete) {
    Syntax s = view.syntax();
    int noun = s.outermost(trigger);
    Optional<Integer> carrier = carrier(s, noun);
    if (carrier.isEmpty()) {
      return List.of();
    }
    int verb = carrier.get();
    List<Filler> fillers = new ArrayList<>();
    boolean supports = (rule.carriers().isEmpty() ? rules.status().support() : rule.carriers()).contains(s.lemma(verb));
    boolean core = s.isA(noun, "obj") || s.isA(noun, "nsubj") || s.isA(noun, "dep");
    if (core && supports) {
      if (!s.isA(noun, "nsubj")) {
        fillers.addAll(view.actors().ofVerb(verb, "subject", role));
      }
      rule.roles().keySet().stream().filter(k -> Set.of("with", "between", "among", "to", "of").contains(k))
          .forEach(k -> fillers.addAll(view.actors().fillers(s.complements(verb, k), rule.roles().get(k))));
      fillers.addAll(view.actors().fillers(s.complements(verb, "by"), role));
    } else if (s.isA(noun, "obl") && rules.status().joining().contains(s.caseOf(noun)) && !complete) {
      List<Filler> subjects = view.actors().fillers(s.subjectsOrPassive(verb), role);
      boolean own = rule.roles().containsKey("with") && !s.complements(trigger, "with").isEmpty();
      boolean group = subjects.stream().map(f -> f.referent().party().orElse("")).distinct().count() >= 2;
      if (!TEMPORAL.contains(s.caseOf(noun)) || own || group) {
        fillers.addAll(subjects);
      }
      boolean spoken = rule.type() == EventType.CALL && Set.of("tell", "assure", "inform", "urge", "thank", "ask").contains(s.lemma(verb));
      boolean together = rule.type() != EventType.VISIT;
      if (together && (spoken || Set.of("host", "receive", "welcome", "greet", "meet", "join", "invite", "see").contains(s.lemma(verb)))) {
        fillers.addAll(view.actors().ofVerb(verb, "object", role));
        fillers.addAll(view.actors().ofVerb(verb, "with", role));
      }
    }
    return fillers;
  }

  /** The verb that carries a noun, through nouns that only count or time it ("the second day of talks"). */
  private static Optional<Integer> carrier(Syntax s, int noun) {
    int head = s.head(noun);
    return head >= 0 && s.isVerb(head) ? Optional.of(head) : Optional.empty();
  }

  private static List<Filler> ordered(List<Filler> fillers) {
    return fillers.stream().sorted((a, b) -> Integer.compare(a.mention().first(), b.mention().first())).toList();
  }

  private EventType type(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    boolean process = !rule.process().isEmpty() && Stream.concat(
            s.children(trigger).stream(), Stream.of(s.head(trigger)).filter(h -> h >= 0 && s.isNoun(h)))
        .anyMatch(c -> rule.process().contains(s.lemma(c)));
    if (process) {
      return EventType.NEGOTIATION;
    }
    return isTrilateral(s, trigger) && rule.type() == EventType.MEETING ? EventType.SUMMIT : rule.type();
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
    return s.isVerb(trigger) || carried || status != Status.HELD
        || Set.of("after", "following", "during", "since", "at", "on").contains(s.caseOf(outer));
  }

  /** "She also met X": another event than those told before. */
  private static boolean isFurther(Syntax s, int trigger) {
    int verb = s.isVerb(trigger) ? trigger : s.isA(trigger, "obj") ? s.head(trigger) : -1;
    return verb >= 0 && !isDefinite(s, trigger) && s.children(verb, "advmod").stream().anyMatch(a -> s.lemma(a).equals("also"));
  }

  /** "trilateral", "three-way". */
  private static boolean isTrilateral(Syntax s, int noun) {
    String before = s.words(noun - 5, noun);
    return Stream.of("trilateral", "three-way", "three - way", "tripartite", "quadrilateral", "four-way", "four - way", "three-party")
        .anyMatch(before::contains);
  }

  private static boolean isDefinite(Syntax s, int trigger) {
    return s.children(trigger).stream()
        .anyMatch(c -> c < trigger && DEFINITE.contains(s.token(c).text().toLowerCase(Locale.ROOT)));
  }
}
