package org.diplograph.resolve;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The word lists of {@code times.yaml}, ready for look-up; which words may follow which is the grammars' business.
 */
final class TimeLexicon {
  private static final String FILE = "times.yaml";

  private final Lists lists;
  final TimePhrases<Integer> dayWords;
  final TimePhrases<List<Integer>> holidays;
  final TimePhrases<List<Integer>> amounts;
  final TimePhrases<String> parts;
  final TimePhrases<TimeForm.Side> bounds;
  final TimePhrases<Boolean> hedges;
  final TimePhrases<Boolean> vague;
  final TimePhrases<Boolean> habits;
  final TimePhrases<Boolean> names;

  private TimeLexicon(Lists lists) {
    this.lists = lists;
    this.dayWords = new TimePhrases<>(lists.dayWords);
    this.holidays = new TimePhrases<>(lists.holidays);
    this.amounts = new TimePhrases<>(lists.amounts);
    this.parts = new TimePhrases<>(lists.partPhrases);
    this.bounds = new TimePhrases<>(lists.bounds);
    this.hedges = phrases(lists.hedges);
    this.vague = phrases(lists.vague);
    this.habits = phrases(lists.habits);
    this.names = phrases(lists.names);
  }

  /** Reads the word lists from the class path. */
  static TimeLexicon load() {
    try (InputStream in = TimeLexicon.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not on the class path beside " + TimeLexicon.class.getName() + "; build the jar anew");
      }
      return new TimeLexicon(YAMLMapper.builder().build().readValue(in, Lists.class));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": " + e.getMessage(), e);
    }
  }

  Lists lists() {
    return lists;
  }

  private static TimePhrases<Boolean> phrases(Set<String> phrases) {
    return new TimePhrases<>(phrases.stream().collect(Collectors.toMap(Function.identity(), p -> true)));
  }

  /** The file's lists under the names that they have there; what each is for is said in the file. */
  record Lists(
      Map<String, Integer> months,
      Map<String, Integer> monthAbbreviations,
      Set<String> ambiguousMonths,
      Set<String> monthLeads,
      Set<String> weakMonthLeads,
      Set<String> monthsAlsoSurnames,
      Set<String> determiners,
      Set<String> yearLeads,
      Set<String> oldYearLeads,
      Set<String> seasonLeads,
      Set<String> notBeforeWeekend,
      Map<String, Integer> weekdays,
      Map<String, Integer> weekdayAbbreviations,
      Set<String> dayParts,
      Map<String, Integer> dayWords,
      Map<String, List<Integer>> holidays,
      Map<String, Integer> numbers,
      Map<String, List<Integer>> amounts,
      List<Integer> plural,
      Set<String> hedges,
      Map<String, Integer> ordinals,
      Map<String, UnitWord> units,
      Map<String, List<Integer>> seasons,
      Map<String, Integer> decades,
      Map<String, Map<String, List<Integer>>> parts,
      Map<String, String> partPhrases,
      Map<String, TimeForm.Side> bounds,
      Set<String> vague,
      Set<String> habits,
      Set<String> names,
      Set<String> nameNouns,
      Set<String> functionWords,
      Set<String> countNouns,
      Set<String> numberedNouns,
      Set<String> lengthMarkers,
      Set<String> lengthHedges) {}

  /** A unit as a word has it; some are told in another unit of the calendar. */
  enum UnitWord {
    HOUR,
    DAY,
    WEEK,
    FORTNIGHT,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    CalendarUnit unit() {
      return switch (this) {
        case HOUR -> CalendarUnit.DAY;
        case FORTNIGHT -> CalendarUnit.WEEK;
        default -> CalendarUnit.valueOf(name());
      };
    }

    /** So many of them: 36 hours are one to two days. */
    TimeForm.Amount amount(int min, int max) {
      return switch (this) {
        case HOUR -> new TimeForm.Amount(min / 24, (max + 23) / 24, unit());
        case FORTNIGHT -> new TimeForm.Amount(2 * min, 2 * max, unit());
        default -> new TimeForm.Amount(min, max, unit());
      };
    }
  }
}
