package org.diplograph.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.ResolvedText.TimeMention.Reach;
import org.diplograph.model.Status;
import org.diplograph.model.When;

/**
 * Which of the times near a trigger are those at which it took place or shall, and how they are to be read.
 *
 * <p>Example: of "agreed on Monday to meet on Friday", Friday is the day of the meeting, and of "the talks, originally scheduled for
 * Tuesday, open on Friday", too.
 */
final class Timing {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private static final Pattern VAGUE_LENGTH =
      Pattern.compile("^(?:\\S+ )?in (?!recent|coming|past|last|next|the ).*\\b(?:years?|months|decades?)$");

  private final Syntax syntax;
  private final Ties ties;
  private final Beside beside;

  Timing(Syntax syntax, Ties ties, Beside beside) {
    this.syntax = syntax;
    this.ties = ties;
    this.beside = beside;
  }

  /** Whether a time is that of what a trigger with this status tells. */
  boolean isOf(TimeMention time, int trigger, Status status) {
    return !time.habitual() && isOccasion(time, trigger, status) && !isOfCallingOff(time, trigger, status)
        && !isOfDecision(time, trigger, status) && !isFormer(time, status);
  }

  /** "cancelled the talks on Monday": when it was called off, unless the words say that it lay ahead. */
  private boolean isOfCallingOff(TimeMention time, int trigger, Status status) {
    boolean off = (status == Status.CANCELLED || status == Status.POSTPONED) && syntax.isNoun(trigger);
    boolean ahead = GRAMMAR.ahead().contains(syntax.lemma(time.first()));
    boolean own = syntax.dominates(trigger, syntax.anchor(time.first(), time.last())) || beside.follows(trigger, time);
    return off && !ahead && time.reach() != Reach.UNTIL && (!own || GRAMMAR.behind().contains(syntax.lemma(time.first())));
  }

  /** "agreed on Monday to meet": when that was decided. */
  private boolean isOfDecision(TimeMention time, int trigger, Status status) {
    int anchor = syntax.anchor(time.first(), time.last());
    Optional<Integer> verb = ties.nearestVerb(anchor);
    return status == Status.PLANNED && time.last() < trigger && verb.isPresent() && verb.get() != trigger
        && GRAMMAR.arranging().contains(syntax.lemma(verb.get())) && syntax.tag(verb.get()).matches("VBD|VBN")
        && !syntax.isPassive(verb.get()) && !GRAMMAR.ahead().contains(syntax.lemma(time.first()));
  }

  /** "The talks, originally scheduled for Tuesday, will open on Friday"; of talks put off it is the time that is told. */
  private boolean isFormer(TimeMention time, Status status) {
    boolean off = status == Status.CANCELLED || status == Status.POSTPONED;
    int verb = off ? -1 : syntax.head(syntax.anchor(time.first(), time.last()));
    return verb >= 0 && syntax.tag(verb).equals("VBN")
        && syntax.children(verb, "advmod").stream().anyMatch(a -> GRAMMAR.former().contains(syntax.lemma(a)));
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

  /** The days that a time means for what has this status. */
  When read(TimeMention time, int trigger, Status status) {
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
}
