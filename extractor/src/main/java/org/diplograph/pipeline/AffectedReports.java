package org.diplograph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.MergeIndex;

/**
 * Finds all reports that could be of other events now that some articles are new, changed or gone: those that share a block with them, and
 * those that share a block with these, and so on.
 */
final class AffectedReports {
  private final MergeIndex index;
  private final Predicate<String> isUntouched;
  private final Function<String, List<Event.Report>> reportsOf;
  private final Function<Collection<Event.Report>, List<List<String>>> blocksOf;

  private final Map<ReportId, List<String>> blocks = new HashMap<>();
  private final Map<String, List<Event.Report>> byBlock = new HashMap<>();
  private final Set<String> loaded = new HashSet<>();
  private final Set<String> dirty = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<ReportId, Event.Report> affected = new HashMap<>();

  /**
   * @param isUntouched whether what the index tells of an article still holds
   * @param reportsOf the reports of an article that count
   * @param blocksOf the blocks of each of some reports
   */
  AffectedReports(
      MergeIndex index, Predicate<String> isUntouched, Function<String, List<Event.Report>> reportsOf,
      Function<Collection<Event.Report>, List<List<String>>> blocksOf) {
    this.index = index;
    this.isUntouched = isUntouched;
    this.reportsOf = reportsOf;
    this.blocksOf = blocksOf;
  }

  /**
   * @param touched articles that are in the store and not as they were merged
   * @param before articles as they were merged, and are no more
   */
  void spread(Collection<String> touched, Collection<String> before) {
    touched.forEach(id -> load(id).forEach(this::mark));
    before.forEach(id -> index.blocks(id).forEach(this::mark));
    while (!open.isEmpty()) {
      String block = open.pop();
      index.articles(block).stream().filter(isUntouched).forEach(this::load);
      for (Event.Report report : byBlock.getOrDefault(block, List.of())) {
        affected.put(report.id(), report);
        blocks.get(report.id()).forEach(this::mark);
      }
    }
  }

  private void mark(String block) {
    if (dirty.add(block)) {
      open.push(block);
    }
  }

  /** Reads an article; gives the blocks of all its reports, and nothing the second time. */
  private Set<String> load(String id) {
    Set<String> all = new TreeSet<>();
    if (loaded.add(id)) {
      List<Event.Report> reports = reportsOf.apply(id);
      List<List<String>> each = blocksOf.apply(reports);
      for (int i = 0; i < reports.size(); i++) {
        blocks.put(reports.get(i).id(), each.get(i));
        for (String block : each.get(i)) {
          byBlock.computeIfAbsent(block, b -> new ArrayList<>()).add(reports.get(i));
        }
        all.addAll(each.get(i));
      }
    }
    return all;
  }

  Collection<Event.Report> reports() {
    return affected.values();
  }

  /** The blocks of all affected reports, as they are and as they were. */
  Set<String> blocks() {
    return dirty;
  }

  /** The blocks of an event made of affected reports, or of an article's reports. */
  Set<String> blocks(Collection<Event.Report> reports) {
    Set<String> all = new TreeSet<>();
    reports.forEach(report -> all.addAll(blocks.getOrDefault(report.id(), List.of())));
    return all;
  }
}
