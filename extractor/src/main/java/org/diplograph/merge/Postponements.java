package org.diplograph.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diplograph.model.Event;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Finds for what was postponed the event that took its place: the next one of the same kind and the same actors. Both stay events of their own,
 * each with its day.
 *
 * <p>Example: talks planned for 12 March, postponed, and talks of the same two ministers on 20 March.
 */
final class Postponements {
  private final MergeRule rule;
  private final Map<String, List<NamedEvent>> byActors = new HashMap<>();

  Postponements(List<NamedEvent> all, MergeRule rule) {
    this.rule = rule;
    all.forEach(named -> handles(named).forEach(handle -> byActors.computeIfAbsent(handle, h -> new ArrayList<>()).add(named)));
  }

  private static Stream<String> handles(NamedEvent named) {
    Group group = named.group();
    String subject = group.first().subject();
    return Stream.of(subject + " of " + group.parties(), subject + " by " + group.persons());
  }

  /** By the event that was postponed, the one that followed. */
  Map<NamedEvent, NamedEvent> successors(List<NamedEvent> all) {
    Map<NamedEvent, NamedEvent> successors = new HashMap<>();
    all.stream().filter(named -> named.event().status() == Status.POSTPONED && named.event().when().isKnown())
        .forEach(named -> successor(named).ifPresent(next -> successors.put(named, next)));
    return successors;
  }

  private Optional<NamedEvent> successor(NamedEvent postponed) {
    Set<NamedEvent> akin = new LinkedHashSet<>();
    handles(postponed).forEach(handle -> akin.addAll(byActors.getOrDefault(handle, List.of())));
    return akin.stream().filter(other -> follows(other, postponed))
        .min(Comparator.<NamedEvent, LocalDate>comparing(other -> Objects.requireNonNull(other.event().when().earliest()))
            .thenComparing(other -> other.event().key()));
  }

  private boolean follows(NamedEvent other, NamedEvent postponed) {
    LocalDate first = other.event().when().earliest();
    LocalDate before = postponed.event().when().latest();
    return first != null && before != null && first.isAfter(before) && !first.isAfter(before.plusDays(rule.moveDays()))
        && !reportedBefore(other, postponed) && isSame(other.group(), postponed.group());
  }

  /** What was announced before the postponement was a plan of its own. */
  private static boolean reportedBefore(NamedEvent other, NamedEvent postponed) {
    LocalDate announced = firstDay(other.event().reports().stream());
    LocalDate putOff = firstDay(postponed.event().reports().stream().filter(r -> r.mention().status() == Status.POSTPONED));
    return announced != null && putOff != null && announced.isBefore(putOff);
  }

  private static @Nullable LocalDate firstDay(Stream<Event.Report> reports) {
    return reports.map(Event.Report::published).filter(day -> day != null).min(LocalDate::compareTo).orElse(null);
  }

  private boolean isSame(Group a, Group b) {
    boolean persons = a.persons().isEmpty() || b.persons().isEmpty() || a.persons().containsAll(b.persons())
        || b.persons().containsAll(a.persons());
    boolean parties = a.parties().equals(b.parties()) && !a.parties().isEmpty();
    boolean documents = a.documents().isEmpty() || b.documents().isEmpty()
        || a.documents().stream().anyMatch(d -> b.documents().stream()
            .anyMatch(e -> d.compare(e, rule) != DocumentName.Relation.DIFFERENT));
    return persons && documents && (parties || a.persons().size() > 1 && a.persons().equals(b.persons()));
  }
}
