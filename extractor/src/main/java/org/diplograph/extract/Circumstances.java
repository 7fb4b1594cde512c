package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Syntax syntax;
  private final List<Mention> mentions;
  private final List<TimeMention> times;
  private final Beside beside;
  private final Ties ties;
  private final Timing timing;

  Circumstances(Syntax syntax, List<Mention> mentions, List<TimeMention> times) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.times = times;
    this.beside = new Beside(syntax, mentions, times);
    this.ties = new Ties(syntax, mentions, times, WORDS);
    this.timing = new Timing(syntax, ties, beside);
  }

  /** The time told for a trigger, nearest in the tree; {@link When#UNKNOWN} where none is. */
  When when(int trigger, Status status) {
    return times.stream()
        .filter(t -> timing.isOf(t, trigger, status) && (ties.tied(trigger, syntax.anchor(t.first(), t.last()))
            || status == Status.HELD && !syntax.isVerb(trigger) && beside.follows(trigger, t)))
        .min(Comparator.comparingInt((TimeMention t) -> ties.distance(trigger, syntax.anchor(t.first(), t.last())))
            .thenComparingInt(t -> Math.abs(t.first() - trigger)))
        .map(t -> timing.read(t, trigger, status))
        .or(() -> whenThere(trigger, status))
        .or(() -> whenAlongside(trigger, status))
        .orElse(When.UNKNOWN);
  }

  /** "was in Lima on Monday, where she met X": the time of the clause that tells of the place, where both are told in one tense. */
  private Optional<When> whenThere(int trigger, Status status) {
    return whereOf(trigger).flatMap(place -> {
      int clause = ties.nearestVerb(place.head()).orElse(place.head());
      boolean past = syntax.tag(clause).equals("VBD") || syntax.children(clause, "cop").stream().anyMatch(c -> syntax.tag(c).equals("VBD"));
      boolean fits = status == Status.HELD ? past : status == Status.PLANNED && !past;
      return times.stream().filter(t -> fits && !t.habitual() && t.reach() == Reach.AT && t.last() < trigger)
          .filter(t -> syntax.head(syntax.anchor(t.first(), t.last())) == clause).findFirst().map(t -> timing.read(t, trigger, status));
    });
  }

  /** "As the truce took effect, the army said on Friday": the time of the clause during which something else took place. */
  private Optional<When> whenAlongside(int trigger, Status status) {
    boolean during = status == Status.HELD && syntax.isVerb(trigger) && syntax.isA(trigger, "advcl")
        && syntax.tag(trigger).matches("VBD|VBG") && GRAMMAR.alongside().contains(syntax.markOf(trigger));
    int clause = syntax.head(trigger);
    return !during ? Optional.empty() : times.stream().filter(t -> timing.isOf(t, clause, status) && t.past().isDay())
        .filter(t -> ties.tied(clause, syntax.anchor(t.first(), t.last())) && !syntax.dominates(trigger, t.first()))
        .findFirst().map(t -> timing.read(t, clause, status));
  }

  /** "meet every year": what happens again and again is no event. */
  boolean isHabitual(int trigger) {
    return times.stream().anyMatch(t -> t.habitual() && ties.tied(trigger, syntax.anchor(t.first(), t.last())));
  }

  /** The most precise place told for a trigger. */
  Optional<Location> where(int trigger) {
    Optional<Mention> antecedent = whereOf(trigger);
    if (antecedent.isPresent()) {
      return antecedent.map(m -> new Location(m.place(), m));
    }
    List<Mention> found = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.place() != null && isWhere(m) && !describes(m) && !isPartOfOther(m) && !isOfSituation(m) && ties.tied(trigger, m.head())
          && (syntax.dominates(trigger, m.head()) || !isAside(trigger))) {
        found.add(m);
      }
    }
    return (found.isEmpty() ? goals(trigger) : found).stream()
        .min(Comparator.comparingInt((Mention m) -> ties.distance(trigger, m.head())).thenComparingInt(m -> Math.abs(m.first() - trigger)))
        .or(() -> syntax.isNoun(trigger)
            ? beside.placeAfter(trigger).or(() -> beside.placeBefore(trigger, WORDS.venues())).or(() -> calledAfter(trigger))
            : Optional.empty())
        .map(m -> new Location(m.place(), m));
  }

  /** "the Arica summit": the city by whose name it goes. */
  private Optional<Mention> calledAfter(int noun) {
    return mentions.stream().filter(m -> GRAMMAR.calledAfterCity().contains(syntax.lemma(noun)) && m.place() != null && m.place().startsWith("place/")
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

  /** "discussed the war in Sudan": where that is of which they spoke. */
  private boolean isOfSituation(Mention m) {
    int noun = syntax.head(m.head());
    return noun >= 0 && noun < m.first() && syntax.isNoun(noun) && GRAMMAR.situations().contains(syntax.lemma(noun));
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
        .filter(m -> ties.path(trigger, m.head()).stream()
            .noneMatch(i -> i != trigger && (own.test(i) || syntax.isVerb(i) && !syntax.isInfinitive(i))))
        .flatMap(m -> times.stream().filter(t -> t.first() > m.last() && t.first() - m.last() <= 2 && t.future().isDay())
            .map(t -> new Setting(new Location(m.place(), m), t.future()))).findFirst();
  }

  /** "the palace, where she is to meet him": the place last named before "where". */
  private Optional<Mention> whereOf(int trigger) {
    List<Integer> verbs = new ArrayList<>(ties.carriers(trigger));
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
    return syntax.caseOf(m.head()).equals("to")
        && syntax.clauseVerb(m.head()).filter(v -> GRAMMAR.receiving().contains(syntax.lemma(v))).isPresent();
  }

  private String before(int first) {
    int i = first - 1;
    while (i >= 0 && (syntax.tag(i).equals("DT") || syntax.tag(i).startsWith("JJ") || syntax.tag(i).equals("PRP$"))) {
      i--;
    }
    return i >= 0 ? syntax.lemma(i) : "";
  }
}
