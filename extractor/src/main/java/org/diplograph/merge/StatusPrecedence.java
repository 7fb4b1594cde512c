package org.diplograph.merge;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.diplograph.model.Event;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which status an event has when its reports differ.
 *
 * <ol>
 *   <li>What was held stays held, whatever was planned, unless the report came out before the day itself: then it told of a plan.
 *   <li>Cancelled, postponed or denied wins over planned, unless the plan was reported later: who cancels knows of the plan.
 *   <li>Between held and cancelled, postponed or denied the later report wins; of the same day or of days not known, the more reports, then the more
 *       certain; then held.
 * </ol>
 */
final class StatusPrecedence {
  private final MergeRule rule;

  StatusPrecedence(MergeRule rule) {
    this.rule = rule;
  }

  /** Reports of one status: how many, how certain together, and when the last one came out. */
  private record Voices(Status status, int number, double confidence, @Nullable LocalDate latest) {
    /** Positive where this is the later one, 0 where the days are equal or not known. */
    int later(Voices other) {
      return latest == null || other.latest == null ? 0 : latest.compareTo(other.latest);
    }
  }

  /** @param earliest the first day on which the event can have been, null where unknown */
  Status of(List<Event.Report> reports, @Nullable LocalDate earliest) {
    Map<Status, List<Event.Report>> by = reports.stream().collect(Collectors.groupingBy(
        report -> effective(report, earliest), () -> new EnumMap<>(Status.class), Collectors.toList()));
    @Nullable Voices held = voices(Status.HELD, by);
    @Nullable Voices planned = voices(Status.PLANNED, by);
    @Nullable Voices off = Arrays.stream(Status.values())
        .filter(status -> status != Status.HELD && status != Status.PLANNED && by.containsKey(status))
        .map(status -> voices(status, by))
        .max(StatusPrecedence::compareCalledOff)
        .orElse(null);
    if (held != null) {
      return off != null && callsOff(off, held) ? off.status() : Status.HELD;
    }
    if (off != null) {
      return planned != null && planned.later(off) > 0 ? Status.PLANNED : off.status();
    }
    return Status.PLANNED;
  }

  private Status effective(Event.Report report, @Nullable LocalDate earliest) {
    Status status = report.mention().status();
    boolean before = earliest != null && report.published() != null && report.published().plusDays(rule.zoneDays()).isBefore(earliest);
    return status == Status.HELD && before ? Status.PLANNED : status;
  }

  private static @Nullable Voices voices(Status status, Map<Status, List<Event.Report>> by) {
    List<Event.Report> reports = by.getOrDefault(status, List.of());
    LocalDate latest = reports.stream().map(Event.Report::published).filter(day -> day != null).max(LocalDate::compareTo).orElse(null);
    double confidence = reports.stream().mapToDouble(report -> report.mention().confidence()).sum();
    return reports.isEmpty() ? null : new Voices(status, reports.size(), confidence, latest);
  }

  private static boolean callsOff(Voices off, Voices held) {
    int later = off.later(held);
    if (later != 0 || off.number() != held.number()) {
      return later > 0 || later == 0 && off.number() > held.number();
    }
    return off.confidence() > held.confidence();
  }

  /** The later, then the more often reported, then the more certain, then in the order of {@link Status}. */
  private static int compareCalledOff(Voices a, Voices b) {
    int later = a.later(b);
    if (later != 0) {
      return later;
    }
    int order = a.number() != b.number() ? Integer.compare(a.number(), b.number()) : Double.compare(a.confidence(), b.confidence());
    return order != 0 ? order : b.status().compareTo(a.status());
  }
}
