package org.diplograph.merge;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.diplograph.model.Event;
import org.diplograph.model.Event.Notes;
import org.jspecify.annotations.Nullable;

/** Notes on events what comparing them showed: from which day one was moved, and with which it may be one. */
final class EventNotes {
  private final List<NamedEvent> all;
  private final Map<NamedEvent, NamedEvent> movedFrom = new HashMap<>();
  private final Map<String, SortedSet<String>> mayBeSame = new HashMap<>();

  EventNotes(List<NamedEvent> all, MergeRule rule) {
    this.all = all;
    // Of several that were postponed to one day, the last.
    new Postponements(all, rule).successors(all).forEach((postponed, next) -> movedFrom.merge(next, postponed, EventNotes::later));
    Map<Group, String> keys = new IdentityHashMap<>();
    all.forEach(named -> keys.put(named.group(), named.event().key()));
    all.forEach(named -> named.group().doubts().forEach(doubt -> doubt.others().forEach(other -> {
      // Told from both sides, so that one need not know where to look.
      link(named.event().key(), keys.getOrDefault(other, ""));
      link(keys.getOrDefault(other, ""), named.event().key());
    })));
  }

  private static NamedEvent later(NamedEvent a, NamedEvent b) {
    int order = String.valueOf(a.event().when().latest()).compareTo(String.valueOf(b.event().when().latest()));
    return order > 0 || order == 0 && a.event().key().compareTo(b.event().key()) > 0 ? a : b;
  }

  private void link(String event, String other) {
    mayBeSame.computeIfAbsent(event, key -> new TreeSet<>()).add(other);
  }

  List<Event> all() {
    return all.stream().map(this::noted).toList();
  }

  private Event noted(NamedEvent named) {
    Event e = named.event();
    @Nullable NamedEvent moved = movedFrom.get(named);
    Notes notes = new Notes(
        moved == null ? null : moved.event().when().earliest(), moved == null ? null : moved.event().key(),
        List.copyOf(mayBeSame.getOrDefault(e.key(), new TreeSet<>())),
        named.group().doubts().stream().flatMap(doubt -> doubt.remark().stream()).distinct().sorted().toList(),
        e.notes().dateFrom());
    return new Event(e.key(), e.label(), e.type(), e.act(), e.status(), e.participations(), e.when(), e.place(), e.agreement(), e.topics(),
        e.partOf(), e.reports(), notes);
  }
}
