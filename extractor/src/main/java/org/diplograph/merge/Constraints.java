package org.diplograph.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.diplograph.model.ReportId;

/**
 * What people said about which reports are of one event; it goes before what the rule would say.
 *
 * <p>Example: {@code Constraints.of(List.of(new Pair(a, b)), List.of(new Pair(a, c)))}: a and b are the same, a and c are not. Where a chain of
 * the first would put together what the second parts, the second holds.
 */
public final class Constraints {
  /** Nobody said anything. */
  public static final Constraints NONE = of(List.of(), List.of());

  private final SortedSet<Pair> same;
  private final SortedSet<Pair> different;
  private final Map<ReportId, SortedSet<String>> ties = new TreeMap<>();
  private final Map<ReportId, Set<ReportId>> parted = new TreeMap<>();
  private final Map<ReportId, SortedSet<ReportId>> bundles = new TreeMap<>();

  /** Two reports; which comes first does not matter. */
  public record Pair(ReportId first, ReportId second) implements Comparable<Pair> {
    public Pair {
      if (first.compareTo(second) > 0) {
        ReportId smaller = second;
        second = first;
        first = smaller;
      }
    }

    @Override
    public int compareTo(Pair other) {
      int order = first.compareTo(other.first);
      return order != 0 ? order : second.compareTo(other.second);
    }
  }

  private Constraints(Collection<Pair> same, Collection<Pair> different) {
    this.same = Collections.unmodifiableSortedSet(new TreeSet<>(same));
    this.different = Collections.unmodifiableSortedSet(new TreeSet<>(different));
    this.different.forEach(pair -> {
      tie("different", pair);
      parted.computeIfAbsent(pair.first(), id -> new TreeSet<>()).add(pair.second());
      parted.computeIfAbsent(pair.second(), id -> new TreeSet<>()).add(pair.first());
    });
    this.same.forEach(pair -> {
      tie("same", pair);
      bundle(pair);
    });
    partBundles();
  }

  /** What is the same as one of two that are parted is parted from the other, too. */
  private void partBundles() {
    for (Pair pair : different) {
      for (ReportId first : withItself(pair.first())) {
        for (ReportId second : withItself(pair.second())) {
          parted.computeIfAbsent(first, id -> new TreeSet<>()).add(second);
          parted.computeIfAbsent(second, id -> new TreeSet<>()).add(first);
        }
      }
    }
  }

  private SortedSet<ReportId> withItself(ReportId report) {
    SortedSet<ReportId> all = new TreeSet<>(bundle(report));
    all.add(report);
    return all;
  }

  /**
   * @param same pairs of reports of one event
   * @param different pairs of reports of two events
   */
  public static Constraints of(Collection<Pair> same, Collection<Pair> different) {
    return new Constraints(same, different);
  }

  public SortedSet<Pair> same() {
    return same;
  }

  public SortedSet<Pair> different() {
    return different;
  }

  /** Names of all that is said of a report, such as {@code same: a1 e-4, a2 e-7}; sorted. */
  public List<String> ties(ReportId report) {
    return List.copyOf(ties.getOrDefault(report, Collections.emptySortedSet()));
  }

  /** The reports of which anything is said. */
  public Set<ReportId> reports() {
    return Collections.unmodifiableSet(ties.keySet());
  }

  /** All reports said to be of one event with this one, itself included, sorted; empty where nothing is said. */
  SortedSet<ReportId> bundle(ReportId report) {
    return bundles.getOrDefault(report, Collections.emptySortedSet());
  }

  /** Whether any of the one is said to be of another event than any of the others. */
  boolean areParted(Collection<ReportId> some, Collection<ReportId> others) {
    return !parted.isEmpty() && some.stream().anyMatch(report -> areParted(report, others));
  }

  boolean areParted(ReportId report, Collection<ReportId> others) {
    Set<ReportId> from = parted.getOrDefault(report, Set.of());
    return !from.isEmpty() && others.stream().anyMatch(from::contains);
  }

  private void tie(String kind, Pair pair) {
    String tie = kind + ": " + name(pair.first()) + ", " + name(pair.second());
    List.of(pair.first(), pair.second()).forEach(id -> ties.computeIfAbsent(id, k -> new TreeSet<>()).add(tie));
  }

  private static String name(ReportId id) {
    return id.article() + " " + id.mention();
  }

  private void bundle(Pair pair) {
    SortedSet<ReportId> all = new TreeSet<>();
    for (ReportId id : List.of(pair.first(), pair.second())) {
      all.add(id);
      all.addAll(bundle(id));
    }
    if (all.stream().noneMatch(id -> areParted(id, all))) {
      all.forEach(id -> bundles.put(id, all));
    }
  }
}
