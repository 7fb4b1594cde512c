package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.diplograph.rdf.Iris;
import org.diplograph.store.ReadableStore;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise in one store than in another: articles and events that came, went or changed.
 *
 * <p>Example: {@code new StoreDiff(before, iris, after, iris).changes(System.out::println)}. An event whose name changed, as with its day, is known
 * by its reports. Of each store it holds a number an event in memory, and more only of those that differ.
 */
public record StoreDiff(ReadableStore before, Iris beforeIris, ReadableStore after, Iris afterIris) {
  /** What is one thing in one store and another in the other. */
  public sealed interface Change {
    /** @param how {@code came}, {@code gone} or {@code changed} */
    record OfArticle(String how, String id) implements Change {}

    /**
     * @param event key; of one that changed, that which it has now
     * @param was key that it had, where that was another
     * @param properties by name, the values that it had and has
     */
    record OfEvent(String how, String event, @Nullable String was, String label, SortedMap<String, Values> properties) implements Change {
      public OfEvent {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
      }
    }
  }

  /** What is only in the one and only in the other. */
  public record Values(SortedSet<String> gone, SortedSet<String> come) {}

  /** All changes: of articles by id, then of events by key. */
  public void changes(Consumer<Change> out) {
    articles().forEach(out);
    events().forEach(out);
  }

  private List<Change> articles() {
    Map<String, String> old = new Contents(before).fingerprints();
    Map<String, String> now = new Contents(after).fingerprints();
    return Stream.concat(old.keySet().stream(), now.keySet().stream()).distinct().sorted()
        .filter(id -> !Objects.equals(old.get(id), now.get(id)))
        .<Change>map(id -> new Change.OfArticle(how(old.containsKey(id), now.containsKey(id)), id)).toList();
  }

  private static String how(boolean was, boolean is) {
    return was && is ? "changed" : is ? "came" : "gone";
  }

  private List<Change.OfEvent> events() {
    Map<String, Integer> sums = new HashMap<>();
    EventView.all(before, beforeIris, view -> sums.put(view.key(), view.sum()));
    SortedSet<String> come = new TreeSet<>();
    EventView.all(after, afterIris, view -> {
      if (!sums.remove(view.key(), view.sum())) {
        come.add(view.key());
      }
    });
    return pairs(views(before, beforeIris, sums.keySet()), views(after, afterIris, come));
  }

  private static SortedMap<String, EventView> views(ReadableStore store, Iris iris, Collection<String> keys) {
    SortedMap<String, EventView> views = new TreeMap<>();
    keys.forEach(key -> EventView.of(store, iris, key).ifPresent(view -> views.put(key, view)));
    return views;
  }

  /** Those of one name first; then, of the others, those that share the most reports. */
  private static List<Change.OfEvent> pairs(SortedMap<String, EventView> old, SortedMap<String, EventView> now) {
    List<Change.OfEvent> changes = new ArrayList<>();
    Map<String, Set<String>> byReport = new HashMap<>();
    now.values().stream().filter(view -> !old.containsKey(view.key()))
        .forEach(view -> view.reports().forEach(report -> byReport.computeIfAbsent(report, r -> new TreeSet<>()).add(view.key())));
    Set<String> paired = new TreeSet<>();
    for (EventView view : old.values()) {
      Optional<EventView> next = Optional.ofNullable(now.get(view.key())).or(() -> view.reports().stream()
          .flatMap(report -> byReport.getOrDefault(report, Set.of()).stream()).distinct().filter(key -> !paired.contains(key)).map(now::get)
          .max(Comparator.<EventView>comparingLong(other -> other.reports().stream().filter(view.reports()::contains).count())
              .thenComparing(EventView::key, Comparator.reverseOrder())));
      next.ifPresent(other -> paired.add(other.key()));
      changes.add(next.map(other -> changed(view, other))
          .orElseGet(() -> new Change.OfEvent("gone", view.key(), null, view.label(), Collections.emptySortedMap())));
    }
    now.values().stream().filter(view -> !paired.contains(view.key()))
        .forEach(view -> changes.add(new Change.OfEvent("came", view.key(), null, view.label(), Collections.emptySortedMap())));
    return changes.stream().sorted(Comparator.comparing(Change.OfEvent::event)).toList();
  }

  private static Change.OfEvent changed(EventView old, EventView now) {
    SortedMap<String, Values> properties = new TreeMap<>();
    Stream.concat(old.properties().keySet().stream(), now.properties().keySet().stream()).distinct().forEach(property -> {
      SortedSet<String> gone = minus(old.values(property), now.values(property));
      SortedSet<String> come = minus(now.values(property), old.values(property));
      if (!gone.isEmpty() || !come.isEmpty()) {
        properties.put(property, new Values(gone, come));
      }
    });
    return new Change.OfEvent("changed", now.key(), old.key().equals(now.key()) ? null : old.key(), now.label(), properties);
  }

  private static SortedSet<String> minus(Set<String> all, Set<String> without) {
    SortedSet<String> left = new TreeSet<>(all);
    left.removeAll(without);
    return left;
  }
}
