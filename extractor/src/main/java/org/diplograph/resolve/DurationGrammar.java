package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lengths that stand before what lasts: "two-day talks", "a week-long tour"; not "for two hours" nor "five-day-old". */
final class DurationGrammar {
  private final TimeLexicon lexicon;

  DurationGrammar(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Duration> find(TimeWords words) {
    List<Duration> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Duration duration = words.startsCleanly(i) ? at(words, i) : null;
      if (duration != null) {
        found.add(duration);
      }
    }
    return found;
  }

  private @Nullable Duration at(TimeWords words, int begin) {
    TimeCursor c = new TimeCursor(words, lexicon, begin);
    Integer count = c.word().is("a", "an") ? null : c.number();
    boolean joined = count != null && c.take("-");
    TimeLexicon.UnitWord unit = count == null || joined ? c.unit() : null;
    boolean lasting = unit != null && c.take("-") && c.take("long");
    boolean before = c.word().isWord() && c.words.endsCleanly(c.at()) && !c.previous().isDash();
    if (unit == null || unit == TimeLexicon.UnitWord.HOUR || !before || !joined && !lasting) {
      return null;
    }
    TimeForm.Amount amount = unit.amount(count == null ? 1 : count, count == null ? 1 : count);
    return new Duration(words.at(begin).token(), words.at(c.at() - 1).token(), words.span(begin, c.at()), amount.min(), amount.unit());
  }
}
