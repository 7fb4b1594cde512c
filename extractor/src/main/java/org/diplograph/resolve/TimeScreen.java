package org.diplograph.resolve;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.diplograph.resolve.TimeWords.Word;

/** Tells quickly where no time expression can begin: where no word that only times have follows soon. Most of a text falls through. */
final class TimeScreen {
  // "By no later than the first half of the 1990s" is long for a beginning.
  private static final int REACH = 9;

  private final Set<String> marks = new HashSet<>(Set.of("weekend", "midweek"));

  TimeScreen(TimeLexicon.Lists lists) {
    marks.addAll(lists.months().keySet());
    marks.addAll(lists.monthAbbreviations().keySet());
    marks.addAll(lists.weekdayAbbreviations().keySet());
    marks.addAll(lists.units().keySet());
    marks.addAll(lists.seasons().keySet());
    marks.addAll(lists.decades().keySet());
    lists.weekdays().keySet().forEach(day -> marks.addAll(Set.of(day, day + "s")));
    for (Collection<String> phrases : Set.of(lists.dayWords().keySet(), lists.holidays().keySet(), lists.vague(), lists.habits())) {
      phrases.forEach(phrase -> marks.add(longestWord(phrase)));
    }
  }

  private static String longestWord(String phrase) {
    return Arrays.stream(phrase.split(" ")).max(Comparator.comparingInt(String::length)).orElseThrow();
  }

  /** For each word whether an expression may begin there. */
  boolean[] starts(TimeWords words) {
    boolean[] starts = new boolean[words.size()];
    int nextMark = Integer.MAX_VALUE;
    for (int i = words.size() - 1; i >= 0; i--) {
      nextMark = isMark(words.at(i)) ? i : nextMark;
      starts[i] = nextMark - i <= REACH && words.startsCleanly(i);
    }
    return starts;
  }

  private boolean isMark(Word word) {
    return marks.contains(word.lower()) || word.lower().chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
