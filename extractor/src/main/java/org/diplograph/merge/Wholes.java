package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;

/**
 * Which event each is a part of: the one that contains it in most of the articles that say so.
 *
 * <p>Example: {@code Wholes.of(events).get("event/…-meeting-…")} is the key of the visit during which they met.
 */
public final class Wholes {
  private final Map<String, String> wholeOf = new HashMap<>();

  private Wholes() {}

  /**
   * An article says so.
   *
   * @param part key of an event
   * @param whole key of the event that it is said to be a part of
   */
  public record Told(String part, String whole) {}

  /** @param events with their keys */
  static Map<String, String> of(List<Event> events) {
    Map<ReportId, String> keys = new HashMap<>();
    events.forEach(event -> event.reports().forEach(report -> keys.put(report.id(), event.key())));
    List<Told> told = new ArrayList<>();
    events.forEach(event -> event.reports().stream().filter(report -> report.mention().partOf() != null).forEach(report -> {
      String whole = keys.get(new ReportId(report.article(), report.mention().partOf()));
      if (whole != null) {
        told.add(new Told(event.key(), whole));
      }
    }));
    return choose(told);
  }

  /**
   * By part, the whole told most often, the first by key among equals; nothing becomes a part of its own part.
   *
   * @param told by any number of articles, in any order
   */
  public static Map<String, String> choose(Collection<Told> told) {
    Map<String, List<Told>> byPart = new TreeMap<>();
    told.forEach(t -> byPart.computeIfAbsent(t.part(), part -> new ArrayList<>()).add(t));
    Wholes wholes = new Wholes();
    byPart.forEach((part, all) -> Votes.most(all.stream().map(Told::whole).filter(whole -> !wholes.isWithin(whole, part)))
        .ifPresent(whole -> wholes.wholeOf.put(part, whole)));
    return wholes.wholeOf;
  }

  /** Whether an event is the other or was already found to lie in it. */
  private boolean isWithin(String key, String other) {
    Set<String> seen = new HashSet<>();
    for (String at = key; at != null && seen.add(at); at = wholeOf.get(at)) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }
}
