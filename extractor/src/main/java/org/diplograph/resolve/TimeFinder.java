package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.ResolvedText.TimeMention.Reach;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence tells, and what each means in a clause about the past, the future, or neither. */
final class TimeFinder {
  private static final int FAR_BACK = 240;
  private static final int NEAR_AHEAD = 90;

  private final DateResolver dates;

  TimeFinder(DateResolver dates) {
    this.dates = dates;
  }

  List<TimeMention> find(Sentence sentence, @Nullable LocalDate reference) {
    List<TimeMention> found = new ArrayList<>();
    for (TimeExpression e : dates.find(sentence)) {
      @Nullable UnaryOperator<When> after = e.anchored() ? anchor -> dates.resolveAgainst(e, anchor) : null;
      found.add(new TimeMention(sentence.index(), e.firstToken(), e.lastToken(), past(e, reference),
          dates.resolve(e, reference, Tense.FUTURE), dates.resolve(e, reference, Tense.UNKNOWN), after,
          edge(e, reference), reach(e), e.habitual()));
    }
    return found;
  }

  /**
   * A weekday six days back is the day after the article's: it was written where the day had already come. A day of a month that lies
   * most of a year back but soon ahead is the coming one, as in "the summit that was to open on June 12".
   */
  private When past(TimeExpression expression, @Nullable LocalDate reference) {
    When past = dates.resolve(expression, reference, Tense.PAST);
    boolean tomorrow = reference != null && past.isDay() && reference.minusDays(6).equals(past.earliest())
        && expression.form() instanceof TimeForm.Weekday;
    if (tomorrow) {
      return When.day(reference.plusDays(1), past.text());
    }
    boolean yearsOld = reference != null && past.isKnown() && past.latest().isBefore(reference.minusDays(FAR_BACK))
        && isDated(expression.form());
    When future = yearsOld ? dates.resolve(expression, reference, Tense.FUTURE) : past;
    return yearsOld && future.isKnown() && future.latest().isBefore(reference.plusDays(NEAR_AHEAD)) ? future : past;
  }

  private static boolean isDated(TimeForm form) {
    return form instanceof TimeForm.MonthDay || form instanceof TimeForm.Range range && range.first() instanceof TimeForm.MonthDay;
  }

  private @Nullable When edge(TimeExpression expression, @Nullable LocalDate reference) {
    return reach(expression) == Reach.UNTIL ? dates.resolve(expression.edge(), reference, Tense.FUTURE) : null;
  }

  private static Reach reach(TimeExpression expression) {
    return switch (expression.kind()) {
      case SINCE, AFTER -> Reach.SINCE;
      case UNTIL, BEFORE -> Reach.UNTIL;
      case BY -> Reach.BY;
      default -> Reach.AT;
    };
  }
}
