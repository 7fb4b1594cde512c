package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a sentence and resolves them against the article's date.
 *
 * <p>Example: in "They met on Wednesday." it finds "Wednesday"; with 2022-01-20 (a Thursday) as reference and {@link Tense#PAST}
 * that is 2022-01-19. It tells no day where only a month is known, and leaves lengths, ages and times of day alone. Weeks run from
 * Monday to Sunday; the word lists are in {@code times.yaml}.
 */
public final class DateResolver {
  private final TimeLexicon lexicon = TimeLexicon.load();
  private final TimeScreen screen = new TimeScreen(lexicon.lists());
  private final TimeGrammar grammar = new TimeGrammar(lexicon);
  private final DurationGrammar durations = new DurationGrammar(lexicon);
  private final TimeParts parts = new TimeParts(lexicon.lists().parts());

  /** The longest time expressions, in order and without overlap; tags and names of the tokens are used where they are not empty. */
  public List<TimeExpression> find(Sentence sentence) {
    TimeWords words = new TimeWords(sentence);
    List<TimeExpression> found = new ArrayList<>();
    boolean[] starts = screen.starts(words);
    int at = 0;
    while (at < words.size()) {
      TimePhrases.Found<Boolean> name = lexicon.names.at(words, at);
      TimeCursor cursor = new TimeCursor(words, lexicon, at);
      TimeForm form = name != null || !starts[at] ? null : grammar.expression(cursor);
      if (form != null) {
        found.add(expression(words, at, cursor.at(), form));
        at = cursor.at();
      } else {
        at += name == null ? 1 : name.length();
      }
    }
    return found;
  }

  /** The lengths that stand before what lasts: "a five-day visit". A visit of five days from Monday ends on Friday. */
  public List<Duration> durations(Sentence sentence) {
    return durations.find(new TimeWords(sentence));
  }

  private static TimeExpression expression(TimeWords words, int begin, int end, TimeForm form) {
    return new TimeExpression(words.at(begin).token(), words.at(end - 1).token(), words.span(begin, end), words.text(begin, end), form);
  }

  /**
   * The days that the expression means, seen from the day of publication.
   *
   * @param reference the article's date; without it only expressions with a year resolve
   * @param tense of the clause that the expression modifies
   * @return unresolved for vague, habitual and anchored expressions
   */
  public When resolve(TimeExpression expression, @Nullable LocalDate reference, Tense tense) {
    Days base = reference == null ? null : Days.of(reference);
    return when(expression, new TimeResolution(base, false, tense, parts));
  }

  /**
   * The days that "two days later" or "the previous month" means, counted from another time of the text.
   *
   * @param anchor the time told before; unresolved where it is
   */
  public When resolveAgainst(TimeExpression expression, When anchor) {
    LocalDate earliest = anchor.earliest();
    LocalDate latest = anchor.latest();
    Days base = earliest == null || latest == null ? null : new Days(earliest, latest);
    return when(expression, new TimeResolution(base, true, Tense.UNKNOWN, parts));
  }

  private static When when(TimeExpression expression, TimeResolution resolution) {
    Days days = resolution.days(expression.form());
    return days == null ? When.unresolved(expression.text()) : new When(days.first(), days.last(), expression.text());
  }
}
