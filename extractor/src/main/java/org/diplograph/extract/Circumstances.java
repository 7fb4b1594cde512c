package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.diplograph.extract.Candidate.Location;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.ResolvedText.TimeMention.Reach;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * When and where, according to the sentence, what a trigger tells of took place: the times and places that grammar ties to the
 * trigger or to the verb that carries it, and no others.
 */
final class Circumstances {
  private static final Set<String> WHERE = Set.of("in", "at", "near", "outside", "inside");
  private static final Locations WORDS = Locations.load();

  private static final Set<String> CARRYING =
      Set.of("schedule", "hold", "plan", "set", "host", "expect", "slate", "due", "take", "convene", "begin", "open", "start", "sign", "reach", "have",
          "end", "conclude", "close", "finish", "wrap", "kick", "run", "last", "be");

  /** Verbs by which somebody once said what is to come: "agreed on Monday to meet". */
  private static final Set<String> DECIDING =
      Set.of("agree", "decide", "announce", "promise", "pledge", "vow", "accept", "arrange", "offer", "confirm", "set");

  /** Words for a time that no longer holds: "originally scheduled for Tuesday". */
  private static final Set<String> FORMER = Set.of("originally", "initially", "previously");

  /** What is called after the city that it is in: "the Arica summit". */
  private static final Set<String> CALLED_AFTER = Set.of("summit", "talk", "conference", "meeting", "negotiation", "round", "session");

  private static final Set<String> AHEAD = Set.of("next", "tomorrow", "later", "upcoming");
  private static final Set<String> BEHIND = Set.of("last", "yesterday", "earlier", "recently");

  private static final Pattern VAGUE_LENGTH =
      Pattern.compile("^(?:\\S+ )?in (?!recent|coming|past|last|next|the ).*\\b(?:years?|months|decades?)$");

  private final Syntax syntax;
  private final List<Mention> mentions;
  private final List<TimeMention> times;
  private final Beside beside;

  Circumstances(Syntax syntax, List<Mention> mentions, List<TimeMention> times) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.times = times;
    this.beside = new Beside(syntax, mentions, times);
  }

  /** The time told for a trigger, nearest in the tree; {@link When#UNKNOWN} where none is. */
  When when(int trigger, Status status) {
    return times.stream()
        .filter(t -> !t.habitual() && isOccasion(t, trigger, status) && !isOfCallingOff(t, trigger, status) && !isOfDecision(t, trigger, status)
            && !isFormer(t, status)
            && (tied(trigger, syntax.anchor(t.first(), t.last())) || status == Status.HELD && !syntax.isVerb(trigger) && beside.follows(trigger, t)))
        .min(Comparator.comparingInt((TimeMention t) -> distance(trigger, syntax.anchor(t.first(), t.last())))
            .thenComparingInt(t -> Math.abs(t.first() - trigger)))
        .map(t -> read(t, trigger, status))
        .or(() -> whenThere(trigger, status))
        .orElse(When.UNKNOWN);
  }

  /** "was in Lima on Monday, where she met X": the time of the clause that tells of the place, where both are told in one tense. */
  private Optional<When> whenThere(int trigger, Status status) {
    return whereOf(trigger).flatMap(place -> {
      int clause = nearestVerb(place.head()).orElse(place.head());
      boolean past = syntax.tag(clause).equals("VBD") || syntax.children(clause, "cop").stream().anyMatch(c -> syntax.tag(c).equals("VBD"));
      boolean fits = status == Status.HELD ? past : status == Status.PLANNED && !past;
      return times.stream().filter(t -> fits && !t.habitual() && t.reach() == Reach.AT && t.last() < trigger)
          .filter(t -> syntax.head(syntax.anchor(t.first(), t.last())) == clause).findFirst().map(t -> read(t, trigger, status));
    });
  }

  /** "cancelled the talks on Monday": when it was called off, unless the words say that it lay ahead. */
  private boolean isOfCallingOff(TimeMention time, int trigger, Status status) {
    boolean off = (status == Status.CANCELLED || status == Status.POSTPONED) && syntax.isNoun(trigger);
    boolean ahead = AHEAD.contains(syntax.lemma(time.first()));
    boolean own = syntax.dominates(trigger, syntax.anchor(time.first(), time.last())) || beside.follows(trigger, time);
    return off && !ahead && time.reach() != Reach.UNTIL && (!own || BEHIND.contains(syntax.lemma(time.first())));
  }

  /** "agreed on Monday to meet": when that was decided. */
  private boolean isOfDecision(TimeMention time, int trigger, Status status) {
    int anchor = syntax.anchor(time.first(), time.last());
    Optional<Integer> verb = nearestVerb(anchor);
    return status == Status.PLANNED && time.last() < trigger && verb.isPresent() && verb.get() != trigger
        && DECIDING.contains(syntax.lemma(verb.get())) && syntax.tag(verb.get()).matches("VBD|VBN") && !syntax.isPassive(verb.get())
        && !AHEAD.contains(syntax.lemma(time.first()));
  }

  /** "The talks, originally scheduled for Tuesday, will open on Friday"; of talks put off it is the time that is told. */
  private boolean isFormer(TimeMention time, Status status) {
    boolean off = status == Status.CANCELLED || status == Status.POSTPONED;
    int verb = off ? -1 : syntax.head(syntax.anchor(time.first(), time.last()));
    return verb >= 0 && syntax.tag(verb).equals("VBN") && syntax.children(verb, "advmod").stream().anyMatch(a -> FORMER.contains(syntax.lemma(a)));
  }

  /** "meet every year": what happens again and again is no event. */
  boolean isHabitual(int trigger) {
    return times.stream().anyMatch(t -> t.habitual() && tied(trigger, syntax.anchor(t.first(), t.last())));
  }

  /** A time at which it took place: not "the first since 2015", nor how long something is to last ("for the next ten years"). */
  private boolean isOccasion(TimeMention time, int trigger, Status status) {
    if (time.reach() != Reach.AT) {
      return status == Status.POSTPONED && time.reach() == Reach.UNTIL && time.edge() != null
          || time.reach() == Reach.SINCE && syntax.lemma(trigger).startsWith("negotiat");
    }
    if (VAGUE_LENGTH.matcher(syntax.words(time.first() - 1, time.last())).find() && !time.past().isKnown()) {
      return false; // "the first in twelve years"
    }
    boolean length = time.first() > 0 && syntax.lemma(time.first() - 1).equals("for") || syntax.lemma(time.first()).equals("for");
    When when = time.past().isKnown() ? time.past() : time.future();
    return !length || when.isKnown() && when.latest().toEpochDay() - when.earliest().toEpochDay() <= 31;
  }

  private When read(TimeMention time, int trigger, Status status) {
    if (time.reach() == Reach.UNTIL && time.edge() != null) {
      return time.edge(); // "put off until Friday"
    }
    if (status == Status.PLANNED || status == Status.POSTPONED || status == Status.CANCELLED) {
      return time.future();
    }
    boolean present = syntax.isVerb(trigger) && syntax.tag(trigger).matches("VBZ|VBP|VBG")
        || syntax.clauseVerb(trigger).map(v -> syntax.tag(v).matches("VBZ|VBP")).orElse(false) && !syntax.isVerb(trigger);
    return present && !time.past().isKnown() ? time.plain() : time.past();
  }

  /** The most precise place told for a trigger. */
  Optional<Location> where(int trigger) {
    Optional<Mention> antecedent = whereOf(trigger);
    if (antecedent.isPresent()) {
      return antecedent.map(m -> new Location(m.place(), m));
    }
    List<Mention> found = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.place() != null && isWhere(m) && !describes(m) && !isPartOfOther(m) && tied(trigger, m.head())
          && (syntax.dominates(trigger, m.head()) || !isAside(trigger))) {
        found.add(m);
      }
    }
    return (found.isEmpty() ? goals(trigger) : found).stream()
        .min(Comparator.comparingInt((Mention m) -> distance(trigger, m.head())).thenComparingInt(m -> Math.abs(m.first() - trigger)))
        .or(() -> syntax.isNoun(trigger)
            ? beside.placeAfter(trigger).or(() -> beside.placeBefore(trigger, WORDS.venues())).or(() -> calledAfter(trigger))
            : Optional.empty())
        .map(m -> new Location(m.place(), m));
  }

  /** "the Arica summit": the city by whose name it goes. */
  private Optional<Mention> calledAfter(int noun) {
    return mentions.stream().filter(m -> CALLED_AFTER.contains(syntax.lemma(noun)) && m.place() != null && m.place().startsWith("place/")
        && syntax.isA(m.head(), "compound") && syntax.head(m.head()) == noun && m.first() < noun
        && !syntax.tag(m.last() + 1).equals("HYPH")).findFirst();
  }

  /** "the Black Sea resort of Sochi": a sea that only describes a place named in full. */
  private boolean describes(Mention m) {
    int noun = syntax.head(m.head());
    return noun > m.last() && syntax.isA(m.head(), "compound") && mentions.stream().anyMatch(o -> o != m && o.place() != null
        && (o.covers(noun) || syntax.head(o.head()) == noun && syntax.caseOf(o.head()).equals("of")));
  }

  /** "in Togo's capital, Lome": the state that is only named to tell the city. */
  private boolean isPartOfOther(Mention m) {
    return m.last() + 1 < syntax.size() && syntax.tag(m.last() + 1).equals("POS")
        && mentions.stream().anyMatch(o -> o.place() != null && o.first() > m.last() && o.first() - m.last() <= 4);
  }

  /** "flew to Lima to meet X", "came to Lima for talks": where those went who met there. */
  private List<Mention> goals(int trigger) {
    boolean verb = syntax.isVerb(trigger);
    boolean purpose = verb
        ? syntax.isInfinitive(trigger) && (syntax.isA(trigger, "advcl") || syntax.isA(trigger, "xcomp"))
        : syntax.caseOf(syntax.outermost(trigger)).equals("for");
    int travel = syntax.head(verb ? trigger : syntax.outermost(trigger));
    if (!purpose || travel < 0 || !WORDS.travel().contains(syntax.lemma(travel))) {
      return List.of();
    }
    return mentions.stream().filter(m -> m.place() != null && syntax.head(m.head()) == travel && m.first() < trigger
        && (Set.of("to", "into", "in").contains(syntax.caseOf(m.head())) || syntax.isA(m.head(), "obj"))).toList();
  }

  /** A place and the day directly after it. */
  record Setting(Location location, When day) {}

  /**
   * The place and day that a plan's clauses of purpose end with: "agreed to meet for a congress to push for peace in Geneva on May 4".
   *
   * @param own nouns with places and days of their own, as "election" might be
   */
  Optional<Setting> purposed(int trigger, IntPredicate own) {
    return mentions.stream().filter(m -> m.place() != null && isWhere(m) && syntax.dominates(trigger, m.head()))
        .filter(m -> path(trigger, m.head()).stream()
            .noneMatch(i -> i != trigger && (own.test(i) || syntax.isVerb(i) && !syntax.isInfinitive(i))))
        .flatMap(m -> times.stream().filter(t -> t.first() > m.last() && t.first() - m.last() <= 2 && t.future().isDay())
            .map(t -> new Setting(new Location(m.place(), m), t.future()))).findFirst();
  }

  /** "the palace, where she is to meet him": the place last named before "where". */
  private Optional<Mention> whereOf(int trigger) {
    List<Integer> verbs = new ArrayList<>(carriers(trigger));
    if (syntax.isVerb(trigger) && !verbs.contains(trigger)) {
      verbs.add(trigger);
    }
    Optional<Integer> relative = verbs.stream().flatMap(v -> syntax.children(v, "advmod").stream())
        .filter(w -> syntax.lemma(w).equals("where")).findFirst();
    return relative.flatMap(w -> mentions.stream().filter(m -> m.place() != null && m.last() < w && w - m.last() < 12)
        .max(Comparator.comparingInt(Mention::last)));
  }

  /** Whether the trigger only times its clause ("at the start of the talks, he spoke of …"), whose places are then not its own. */
  private boolean isAside(int trigger) {
    int outer = syntax.outermost(trigger);
    int head = syntax.head(outer);
    return !syntax.isVerb(trigger) && head >= 0
        && (!syntax.isVerb(head) || syntax.isA(outer, "obl") && !Set.of("for", "in").contains(syntax.caseOf(outer)));
  }

  private boolean isWhere(Mention m) {
    if (isReception(m) || m.surface().matches("(?i)here|there|this .*") || WHERE.contains(syntax.caseOf(m.head())) || WHERE.contains(before(m.first()))) {
      return true;
    }
    int head = syntax.head(m.head());
    for (int depth = 0; depth < 3 && head >= 0 && WORDS.venues().contains(syntax.lemma(head)); depth++) {
      if (WHERE.contains(syntax.caseOf(head)) || syntax.caseOf(head).equals("on")) {
        return true;
      }
      head = syntax.head(head);
    }
    return false;
  }

  /** "welcomed the president to the palace". */
  private boolean isReception(Mention m) {
    int verb = syntax.head(m.head());
    return syntax.caseOf(m.head()).equals("to") && verb >= 0 && Set.of("welcome", "host", "receive").contains(syntax.lemma(verb));
  }

  private String before(int first) {
    int i = first - 1;
    while (i >= 0 && (syntax.tag(i).equals("DT") || syntax.tag(i).startsWith("JJ") || syntax.tag(i).equals("PRP$"))) {
      i--;
    }
    return i >= 0 ? syntax.lemma(i) : "";
  }

  /** Whether grammar ties a word to the trigger itself or to a verb that carries the trigger. */
  private boolean tied(int trigger, int word) {
    if (syntax.dominates(trigger, word)) {
      return path(trigger, word).stream().noneMatch(i -> i != trigger && i != word && isClause(i));
    }
    Optional<Integer> verb = syntax.isVerb(word) ? Optional.empty() : nearestVerb(word);
    return verb.isPresent() && carriers(trigger).contains(verb.get());
  }

  /** The verb whose clause a word stands in, unless a noun of weight lies between. */
  private Optional<Integer> nearestVerb(int word) {
    int at = syntax.head(word);
    while (at >= 0 && !syntax.isVerb(at)) {
      boolean light = WORDS.venues().contains(syntax.lemma(at)) || syntax.token(at).name().equals("LOCATION") || isPlaceOrTime(at)
          || syntax.isA(word, "appos");
      boolean predicate = syntax.children(at).stream().anyMatch(c -> syntax.isA(c, "cop") || syntax.isA(c, "nsubj"));
      if (predicate) {
        return Optional.of(at);
      }
      boolean timedSubject = syntax.isA(at, "nsubj") && times.stream().anyMatch(t -> t.covers(word));
      boolean errand = WORDS.errands().contains(syntax.lemma(at)) && syntax.isA(at, "obj");
      if (!light && !timedSubject && !errand && syntax.isNoun(at)) {
        return Optional.empty();
      }
      at = syntax.head(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  private boolean isPlaceOrTime(int token) {
    return mentions.stream().anyMatch(m -> m.place() != null && m.covers(token))
        || times.stream().anyMatch(t -> t.covers(token));
  }

  /** The trigger's verb, and the verbs of which that is a complement: "was expected", "agreed". */
  private List<Integer> carriers(int trigger) {
    List<Integer> carriers = new ArrayList<>();
    int at = trigger;
    if (!syntax.isVerb(at)) {
      Optional<Integer> verb = carrier(at);
      if (verb.isEmpty()) {
        return carriers;
      }
      at = verb.get();
    }
    carriers.add(at);
    while (syntax.head(at) >= 0 && (syntax.isA(at, "xcomp") || syntax.isA(at, "conj") && sharesClause(at))) {
      at = syntax.head(at);
      carriers.add(at);
    }
    return carriers;
  }

  private boolean sharesClause(int verb) {
    return syntax.isVerb(syntax.head(verb)) && syntax.children(verb).stream().noneMatch(c -> syntax.isA(c, "nsubj"));
  }

  private Optional<Integer> carrier(int noun) {
    int at = syntax.head(noun);
    while (at >= 0 && !syntax.isVerb(at)) {
      if (syntax.children(at).stream().anyMatch(c -> syntax.isA(c, "cop"))) {
        return Optional.of(at);
      }
      at = syntax.head(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** "the summit scheduled to be held in Oslo": such a clause tells of the trigger itself. */
  private boolean isClause(int token) {
    boolean carries = CARRYING.contains(syntax.lemma(token)) && (!syntax.lemma(token).equals("be") || isToBe(token));
    if (carries && (syntax.isA(token, "acl") || syntax.isA(token, "xcomp"))) {
      return false;
    }
    return syntax.isVerb(token) && (syntax.isA(token, "ccomp") || syntax.isA(token, "advcl") || syntax.isA(token, "acl")
        || syntax.isA(token, "parataxis") || syntax.isA(token, "conj"));
  }

  /** "that was to be held in Oslo". */
  private boolean isToBe(int verb) {
    return syntax.children(verb, "xcomp").stream().anyMatch(x -> CARRYING.contains(syntax.lemma(x))
        && syntax.children(x, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("to")));
  }

  private List<Integer> path(int ancestor, int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at >= 0; at = syntax.head(at)) {
      path.add(at);
      if (at == ancestor) {
        break;
      }
    }
    return path;
  }

  private int distance(int trigger, int word) {
    if (syntax.dominates(trigger, word)) {
      return path(trigger, word).size();
    }
    return 20 + Math.abs(trigger - word);
  }
}
