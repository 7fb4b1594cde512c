package org.diplograph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.extract.RuleSet.ContactRule;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.jspecify.annotations.Nullable;

/** Where a visit goes: the place, and the state that it lies in, which becomes the visit's host. */
final class Destinations {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  /** What stands between the goals of a journey, beside times. */
  private static final Pattern ONWARD = Pattern.compile(
      "(?:(?:on|from|until|to|in) ?)*(?:,|, and|and|and then|, and then|, then|and later|, before|followed by|, followed by)"
          + "(?: ,| on| from| in| next)*(?: ?(?:to|on to|onto|in|at|by|a stop in|the|neighbouring|neighboring))*");

  private final EntityLookup entities;

  Destinations(EntityLookup entities) {
    this.entities = entities;
  }

  /** A visit's travellers, with the state visited as host, and the place. */
  record Journey(List<Filler> fillers, @Nullable Location location) {}

  /** Empty where nobody travels to another state: no destination, one's own country, or a traveller who stands for no state. */
  Optional<Journey> journey(
      ContactRule rule, SentenceView view, int trigger, List<Filler> fillers, @Nullable Location location) {
    List<Filler> guests = guests(rule, view, fillers);
    Optional<Mention> destination = destination(rule, view, trigger).or(() -> thatCountry(rule, view, trigger, guests));
    if (destination.isEmpty() && guests.size() > 0) {
      return unnamed(rule, view, trigger, guests, location);
    }
    if (destination.isEmpty() || guests.isEmpty()) {
      return Optional.empty();
    }
    return to(rule, view, destination.get(), fillers, location);
  }

  /** A journey to a place that is known to be its goal. */
  Optional<Journey> to(ContactRule rule, SentenceView view, Mention goal, List<Filler> fillers, @Nullable Location location) {
    List<Filler> guests = guests(rule, view, fillers);
    Optional<String> state = stateOf(goal);
    boolean abroad = state.isPresent() && guests.stream()
        .anyMatch(g -> g.referent().party().filter(p -> !p.equals(state.get())).isPresent());
    if (!abroad) {
      return Optional.empty();
    }
    List<Filler> all = new ArrayList<>(guests);
    all.add(new Filler(goal, new Referent(state.get(), null, null, false), Role.HOST));
    boolean described = goal.kind() == Kind.NATIONALITY; // "her Chilean visit"
    Location place = goal.place() != null ? new Location(goal.place(), goal) : described ? new Location(state.get(), goal) : location;
    return Optional.of(new Journey(all, place));
  }

  private static List<Filler> guests(ContactRule rule, SentenceView view, List<Filler> fillers) {
    return fillers.stream().filter(f -> isTraveller(view, f))
        .filter(f -> !f.referent().isPerson() || f.referent().behalf() != null || !rule.titled()).toList();
  }

  /** The state that a mention names or whose government it names, else the one that its place lies in. */
  Optional<String> stateOf(Mention goal) {
    return party(goal).filter(p -> p.startsWith("state/")).or(() -> goal.place() == null ? party(goal) : stateOf(goal.place()));
  }

  /** A person, a body's team, or those who represent a state; states themselves do not travel. */
  private static boolean isTraveller(SentenceView view, Filler f) {
    boolean several = GRAMMAR.parties().contains(view.syntax().lemma(f.mention().head()));
    return f.referent().isPerson() || f.referent().actor().startsWith("organization/") || f.mention().kind() == Kind.DESCRIPTION
        && !several;
  }

  /** "Abbas visits the Pope at the Vatican": the host is told, and where, but no destination. */
  private Optional<Journey> unnamed(ContactRule rule, SentenceView view, int trigger, List<Filler> guests, @Nullable Location location) {
    boolean visiting = view.syntax().isA(trigger, "amod");
    boolean here = visiting || view.syntax().lemma(trigger).equals("arrive") || location == null && isUnderWay(view.syntax(), trigger);
    if (here && view.dateline() != null) {
      return atDateline(view.dateline(), guests).filter(j -> !visiting || hasHosts(view, j));
    }
    if (visiting && location != null) {
      return to(rule, view, location.mention(), guests, location);
    }
    List<Filler> hosts = view.syntax().isVerb(trigger) ? view.actors().ofVerb(trigger, "object", Role.HOST) : List.of();
    Optional<String> state = hosts.stream().flatMap(h -> h.referent().party().stream()).findFirst();
    boolean abroad = state.isPresent() && location != null
        && guests.stream().anyMatch(g -> g.referent().party().filter(p -> !p.equals(state.get())).isPresent());
    if (!abroad) {
      return Optional.empty();
    }
    List<Filler> all = new ArrayList<>(guests);
    all.addAll(hosts);
    return Optional.of(new Journey(all, location));
  }

  /** Whether the sentence names anyone of the country visited: who only reads there of visitors elsewhere names none. */
  private static boolean hasHosts(SentenceView view, Journey journey) {
    Optional<String> state = journey.fillers().getLast().referent().party();
    return view.mentions().stream().filter(m -> m.kind() != Kind.METONYM).flatMap(m -> m.referents().stream())
        .anyMatch(r -> r.party().equals(state));
  }

  /** "began a three-day visit today": to where it is reported from. */
  private static boolean isUnderWay(Syntax s, int trigger) {
    int verb = s.head(trigger);
    return s.isNoun(trigger) && s.isA(trigger, "obj") && !s.isDefinite(trigger) && GRAMMAR.bounds().contains(s.lemma(verb));
  }

  /** "arrived from Helsinki": where the dateline says. */
  private Optional<Journey> atDateline(Mention dateline, List<Filler> guests) {
    Filler guest = guests.getFirst();
    Optional<String> state = party(dateline).or(() -> stateOf(dateline.place()))
        .filter(s -> guest.referent().party().filter(p -> !p.equals(s)).isPresent());
    return state.map(s -> {
      List<Filler> all = new ArrayList<>(guests);
      all.add(new Filler(guest.mention(), new Referent(s, null, null, false), Role.HOST));
      return new Journey(all, new Location(dateline.place(), guest.mention()));
    });
  }

  private static Optional<String> party(Mention mention) {
    return mention.referents().stream().flatMap(r -> r.party().stream()).findFirst();
  }

  private static Optional<Mention> destination(ContactRule rule, SentenceView view, int trigger) {
    Syntax s = view.syntax();
    List<Integer> words = new ArrayList<>();
    for (String slot : rule.destination()) {
      words.addAll(slot.equals("object") ? s.objects(trigger) : s.complements(trigger, slot));
    }
    if (s.isNoun(trigger) && s.head(trigger) >= 0 && s.isVerb(s.head(trigger)) && s.isA(trigger, "obj")) {
      words.addAll(s.complements(s.head(trigger), "to"));
    }
    if (words.isEmpty() && isBound(s, trigger)) { // "made a stopover in Lima", where the parser hung the goal on the verb
      words.addAll(s.complements(s.head(trigger), "in"));
    }
    if (words.isEmpty() && s.isVerb(trigger)) { // "left on Sunday for Oslo", where the parser hung the goal on the day
      s.children(trigger).stream().filter(c -> view.times().stream().anyMatch(t -> t.covers(c)))
          .forEach(day -> rule.destination().forEach(slot -> words.addAll(s.complements(day, slot))));
    }
    if (words.isEmpty() && s.isNoun(trigger)) {
      s.complements(trigger, "of").forEach(g -> rule.destination().forEach(slot -> words.addAll(s.complements(g, slot))));
    }
    return words.stream().flatMap(w -> named(view, w).stream()).findFirst().or(() -> modifying(view, trigger));
  }

  /** "Chile has waited since the minister visited the country": the one that the sentence names before, if it names but one. */
  private Optional<Mention> thatCountry(ContactRule rule, SentenceView view, int trigger, List<Filler> guests) {
    Syntax s = view.syntax();
    boolean country = rule.destination().stream()
        .flatMap(slot -> (slot.equals("object") ? s.objects(trigger) : s.complements(trigger, slot)).stream())
        .anyMatch(w -> GRAMMAR.countries().contains(s.lemma(w)) && s.isDefinite(w));
    List<Mention> states = !country ? List.of() : view.mentions().stream()
        .filter(m -> m.last() < trigger && m.kind() == Kind.NAME && isPlace(m))
        .filter(m -> stateOf(m).filter(k -> guests.stream().noneMatch(g -> g.referent().party().filter(k::equals).isPresent())).isPresent())
        .toList();
    return states.stream().map(this::stateOf).distinct().count() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
  }

  private static boolean isBound(Syntax s, int trigger) {
    return s.isNoun(trigger) && s.isA(trigger, "obj") && s.isVerb(s.head(trigger))
        && (s.lemma(s.head(trigger)).equals("make") || GRAMMAR.bounds().contains(s.lemma(s.head(trigger))));
  }

  /** "his first Australian visit", "the Lima trip". */
  private static Optional<Mention> modifying(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    boolean owned = s.isNoun(trigger) && !s.children(trigger, "nmod:poss").isEmpty();
    return owned
        ? view.mentions().stream().filter(m -> m.first() < trigger && s.head(m.head()) == trigger && !s.isA(m.head(), "nmod:poss"))
            .filter(m -> m.kind() == Kind.NATIONALITY || isPlace(m)).findFirst()
        : Optional.empty();
  }

  private static Optional<Mention> named(SentenceView view, int word) {
    Optional<Mention> direct = view.mentions().stream().filter(m -> m.head() == word && isPlace(m)).findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    return view.syntax().children(word).stream()
        .flatMap(c -> view.mentions().stream().filter(m -> m.head() == c && isPlace(m) && m.kind() != Kind.NATIONALITY)).findFirst();
  }

  private static boolean isPlace(Mention m) {
    return m.place() != null;
  }

  /** The state to which a visit was to lead, whoever was to make it. */
  Optional<Filler> host(ContactRule rule, SentenceView view, int trigger) {
    return destination(rule, view, trigger).flatMap(goal -> stateOf(goal).map(s -> new Filler(goal, new Referent(s, null, null, false), Role.HOST)));
  }

  /** Where those are who have come to a place: for an airport, the city or state that it lies in. */
  String around(String key) {
    return entities.find(key).map(e -> e instanceof Entity.Place p && "venue".equals(p.kind()) ? p.partOf() : null).orElse(key);
  }

  /** The further goals of a journey that are named after its first, each in another state: "Peru and, on Friday, Chile". */
  List<Mention> further(SentenceView view, Mention first) {
    List<Mention> goals = new ArrayList<>();
    Set<String> states = new HashSet<>(stateOf(first).stream().toList());
    Mention last = first;
    for (Mention next : view.mentions()) {
      boolean after = isPlace(next) && next.kind() != Kind.NATIONALITY && next.first() > last.last();
      if (after && between(view, last, next).filter(w -> ONWARD.matcher(w).matches()).isPresent() && !isOwner(view.syntax(), next)) {
        stateOf(next).filter(s -> s.startsWith("state/") && states.add(s)).ifPresent(s -> goals.add(next));
        last = next;
      }
    }
    return goals;
  }

  /** "and Chile said", "and Chile's president": no goal, but the beginning of something else. */
  private static boolean isOwner(Syntax s, Mention mention) {
    int next = mention.last() + 1;
    return s.isA(mention.head(), "nsubj") || next < s.size()
        && (s.tag(next).equals("POS") || s.tag(next).startsWith("NN") && !s.isA(next, "obl"));
  }

  /** The words between two mentions, times left out. */
  private static Optional<String> between(SentenceView view, Mention from, Mention to) {
    StringBuilder words = new StringBuilder();
    for (int i = from.last() + 1; i < to.first(); i++) {
      int token = i;
      boolean time = view.times().stream().anyMatch(t -> t.covers(token));
      words.append(time || words.isEmpty() ? "" : " ").append(time ? "" : view.syntax().words(token, token));
    }
    return to.first() - from.last() > 14 ? Optional.empty() : Optional.of(words.toString().strip());
  }

  /** The state that a place lies in, or the place itself where it is a state. */
  Optional<String> stateOf(String key) {
    String at = key;
    for (int depth = 0; depth < 6 && at != null; depth++) {
      if (at.startsWith("state/")) {
        return Optional.of(at);
      }
      at = entities.find(at).map(e -> e instanceof Entity.Place p ? p.partOf() : null).orElse(null);
    }
    return Optional.empty();
  }

  /** Whether one place lies in the other, or they are the same. */
  boolean within(String inner, String outer) {
    String at = inner;
    for (int depth = 0; depth < 6 && at != null; depth++) {
      if (at.equals(outer)) {
        return true;
      }
      at = entities.find(at).map(e -> e instanceof Entity.Place p ? p.partOf() : null).orElse(null);
    }
    return false;
  }
}
