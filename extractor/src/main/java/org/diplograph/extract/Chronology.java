package org.diplograph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.EventType;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.TimeMention;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Dates what the text dates by another time of its story: after "They met on Tuesday", "the following day" is Wednesday, and "earlier in
 * the day" Tuesday. Counted from the event told before, else from the day named last.
 */
final class Chronology {
  private static final int FAR_AHEAD = 240;
  private static final int JUST_BEEN = 45;
  private static final int NEAR = 8;
  /** So many sentences may lie between what was done and what was done later that day. */
  private static final int JUST_BEFORE = 2;
  private static final GrammarWords GRAMMAR = GrammarWords.load();
  private static final Pattern BEFORE = Pattern.compile(" (?:ahead of|before|prior to|eve of) ");

  private final ResolvedText text;
  private final @Nullable LocalDate published;

  Chronology(ResolvedText text) {
    this.text = text;
    this.published = text.text().source().date().orElse(null);
  }

  /** The candidates, in the order of the text, with the times that can be counted from an earlier one. */
  List<Candidate> dated(List<Candidate> candidates) {
    List<Candidate> dated = new ArrayList<>();
    for (Candidate c : candidates) {
      dated.add(inTime(c.when().isKnown() ? c : c.when().text() == null ? afterwards(c, dated) : dated(c, dated)));
    }
    return dated;
  }

  /** "He later met X": on the day told just before, of the same person. */
  private Candidate afterwards(Candidate c, List<Candidate> before) {
    boolean later = c.status() == Status.HELD && c.type() == EventType.MEETING
        && GRAMMAR.later().stream().anyMatch(w -> before(c).contains(" " + w + " "));
    return !later ? c : before.reversed().stream()
        .filter(k -> c.sentence() - k.sentence() <= JUST_BEFORE && k.status() == Status.HELD && k.when().isDay() && isRecent(k.when()))
        .filter(k -> k.persons().stream().anyMatch(c.persons()::contains)).findFirst().map(k -> c.at(k.when())).orElse(c);
  }

  private boolean isRecent(When when) {
    return published != null && when.earliest().isAfter(published.minusDays(NEAR));
  }

  /**
   * With a status that its day allows: what is told like a fact but lies ahead is planned ("was invited to a summit on May 4"), and a day
   * that has just been was no plan for next year ("ahead of the summit on May 4").
   */
  private Candidate inTime(Candidate c) {
    if (published == null || !c.when().isKnown()) {
      return c;
    }
    if (c.act() == null && c.status() == Status.HELD && c.when().earliest().isAfter(published.plusDays(1))) {
      return c.as(Status.PLANNED, c.when());
    }
    boolean far = c.status() == Status.PLANNED && isAfterwards(c) && c.when().isDay()
        && c.when().earliest().isAfter(published.plusDays(FAR_AHEAD));
    return far ? told(c).map(TimeMention::past).filter(p -> p.isDay() && p.earliest().isAfter(published.minusDays(JUST_BEEN)))
        .map(p -> c.as(Status.HELD, p)).orElse(c) : c;
  }

  /** "ahead of the summit": planned when the other thing was done, which may be long ago. */
  private boolean isAfterwards(Candidate c) {
    return BEFORE.matcher(before(c)).find();
  }

  /** The few words before the trigger. */
  private String before(Candidate c) {
    List<AnnotatedText.Token> tokens = text.text().sentences().get(c.sentence()).tokens();
    return tokens.subList(Math.max(0, c.trigger() - NEAR), c.trigger()).stream().map(AnnotatedText.Token::lemma)
        .collect(Collectors.joining(" ", " ", " "));
  }

  private Optional<TimeMention> told(Candidate c) {
    return text.times().stream().filter(t -> t.sentence() == c.sentence() && c.when().text() != null
        && c.when().text().equals(t.plain().text())).findFirst();
  }

  private Candidate dated(Candidate c, List<Candidate> before) {
    return told(c).filter(t -> t.after() != null).flatMap(t -> anchor(t, before).map(a -> t.after().apply(a)))
        .filter(w -> w.isKnown() && fits(w, c.status())).map(c::at).orElse(c);
  }

  private Optional<When> anchor(TimeMention time, List<Candidate> before) {
    Optional<When> told = before.reversed().stream().map(Candidate::when).filter(When::isKnown).findFirst();
    Optional<TimeMention> named = text.times().stream().filter(t -> isBefore(t, time) && !t.habitual() && t.past().isDay())
        .max(Comparator.comparingInt(TimeMention::sentence).thenComparingInt(TimeMention::first));
    return told.filter(When::isDay).or(() -> named.map(TimeMention::past)).or(() -> told);
  }

  private static boolean isBefore(TimeMention a, TimeMention b) {
    return a.sentence() < b.sentence() || a.sentence() == b.sentence() && a.first() < b.first();
  }

  /** What has been held did not take place after the article, and what is planned not before it. */
  private boolean fits(When when, Status status) {
    return published == null
        || (status == Status.HELD ? !when.earliest().isAfter(published.plusDays(1))
            : status != Status.PLANNED || !when.latest().isBefore(published.minusDays(1)));
  }
}
