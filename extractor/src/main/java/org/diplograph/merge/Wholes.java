package org.diplograph.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.diplograph.model.Event;
import org.jspecify.annotations.Nullable;

/** Which event each is a part of: the one that contains it in most of the articles that say so. */
final class Wholes {
  private final Map<String, String> keyOfReport = new HashMap<>();
  private final Map<String, String> wholeOf = new HashMap<>();

  /** @param events with their keys */
  Wholes(List<Event> events) {
    for (Event event : events) {
      event.reports().forEach(report -> keyOfReport.put(id(report.article(), report.mention().id()), event.key()));
    }
    List<Event> byKey = new ArrayList<>(events);
    byKey.sort((a, b) -> a.key().compareTo(b.key()));
    byKey.forEach(this::choose);
  }

  /** Key of the event that contains it, null where no report says so. */
  @Nullable String of(Event event) {
    return wholeOf.get(event.key());
  }

  private void choose(Event event) {
    Votes.most(event.reports().stream().map(this::told).filter(Objects::nonNull).filter(whole -> !isWithin(whole, event.key())))
        .ifPresent(whole -> wholeOf.put(event.key(), whole));
  }

  private @Nullable String told(Event.Report report) {
    String whole = report.mention().partOf();
    return whole == null ? null : keyOfReport.get(id(report.article(), whole));
  }

  /** Whether an event is the other or was already found to lie in it: nothing is a part of its own part. */
  private boolean isWithin(String key, String other) {
    Set<String> seen = new HashSet<>();
    for (String at = key; at != null && seen.add(at); at = wholeOf.get(at)) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private static String id(String article, String mention) {
    return article + '\u001f' + mention;
  }
}
