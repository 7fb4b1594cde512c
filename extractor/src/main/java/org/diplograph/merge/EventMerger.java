package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Finds which reports of different articles tell of the same event, and says what they tell of it taken together.
 *
 * <p>Example: {@code new EventMerger().merge(reports, authority)} makes one event of "Putin hosted Raisi at the Kremlin on 19 January 2022"
 * in one article and "Putin and Raisi met in Moscow on Wednesday" in another that has no date.
 *
 * <p>The result depends on the reports alone, not on their order; a report given twice counts once. Two mentions of one article stay
 * apart, as the article tells them apart, unless they claim the same in all. What the reports disagree on stays on them.
 */
public final class EventMerger {
  private final MergeRule rule;

  public EventMerger() {
    this(MergeRule.load());
  }

  public EventMerger(MergeRule rule) {
    this.rule = rule;
  }

  /**
   * Events with the reasons for them.
   *
   * @param events by key
   * @param decisions by report
   */
  public record Merged(List<Event> events, List<Decision> decisions) {
    public Merged {
      events = List.copyOf(events);
      decisions = List.copyOf(decisions);
    }
  }

  /**
   * @param entities finds the places, states and agreements that the reports name; what it does not know is told by its key
   * @return events by key
   * @throws IllegalArgumentException if two different reports have the same article and mention id
   */
  public List<Event> merge(Collection<Event.Report> reports, EntityLookup entities) {
    return explain(reports, entities).events();
  }

  /** As {@link #merge}, and says why reports were put together, or were not although they could have been. */
  public Merged explain(Collection<Event.Report> reports, EntityLookup entities) {
    Places places = new Places(entities, rule);
    ClaimReader reader = new ClaimReader(entities, rule);
    List<Claim> claims = distinct(reports).stream().map(reader::read).toList();
    List<Decision> decisions = new ArrayList<>();
    Settling settling = new Settling(rule, places, decisions::add);
    List<Group> groups = new ArrayList<>();
    Pools.of(claims).forEach(pool -> groups.addAll(settling.settle(pool)));
    decisions.sort(Comparator.comparing(Decision::report, Claim.BY_ARTICLE));
    return new Merged(events(groups, new Consolidation(entities, places, rule), new EventLabels(entities)), decisions);
  }

  private static Collection<Event.Report> distinct(Collection<Event.Report> reports) {
    Map<Event.Report, Event.Report> byId = new TreeMap<>(Claim.BY_ARTICLE);
    for (Event.Report report : reports) {
      Event.Report known = byId.putIfAbsent(report, report);
      if (known != null && !known.equals(report)) {
        throw new IllegalArgumentException("two different reports are called " + report.mention().id() + " in article "
            + report.article() + "; give each mention of an article an id of its own, and each article once");
      }
    }
    return byId.values();
  }

  private static List<Event> events(List<Group> groups, Consolidation consolidation, EventLabels labels) {
    EventKeys keys = new EventKeys();
    List<Event> named = groups.stream()
        .map(group -> Map.entry(consolidation.of(group), group))
        .sorted(Comparator.comparing(entry -> entry.getKey().reports().getFirst(), Claim.BY_ARTICLE))
        .map(entry -> with(entry.getKey(), keys.name(entry.getKey(), entry.getValue()), labels.label(entry.getKey()), null))
        .toList();
    Wholes wholes = new Wholes(named);
    return named.stream()
        .map(event -> with(event, event.key(), event.label(), wholes.of(event)))
        .sorted(Comparator.comparing(Event::key))
        .toList();
  }

  private static Event with(Event e, String key, String label, @Nullable String partOf) {
    return new Event(key, label, e.type(), e.act(), e.status(), e.participations(), e.when(), e.place(), e.agreement(), e.topics(),
        partOf, e.reports());
  }
}
