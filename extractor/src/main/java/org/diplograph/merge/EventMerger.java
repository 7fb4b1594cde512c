package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;
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
    Merged settled = settle(reports, entities, Constraints.NONE, UnaryOperator.identity());
    Map<String, String> wholes = Wholes.of(settled.events());
    return new Merged(settled.events().stream().map(event -> partOf(event, wholes.get(event.key()))).toList(), settled.decisions());
  }

  /**
   * As {@link #explain}, under what people said, and without saying which event is a part of which: for that, {@link Wholes} looks at all
   * events, while what is done here depends on no other reports than those of the same {@linkplain #blocks blocks}.
   *
   * @param amend an event to what people say that it is, before it is named
   */
  public Merged settle(
      Collection<Event.Report> reports, EntityLookup entities, Constraints constraints, UnaryOperator<Event> amend) {
    List<Decision> decisions = new ArrayList<>();
    List<NamedEvent> named = named(reports, entities, constraints, amend, decisions);
    List<Event> events = new EventNotes(named, rule).all();
    return new Merged(events.stream().sorted(Comparator.comparing(Event::key)).toList(), decisions);
  }

  private List<NamedEvent> named(
      Collection<Event.Report> reports, EntityLookup entities, Constraints constraints, UnaryOperator<Event> amend, List<Decision> decisions) {
    Places places = new Places(entities, rule);
    ClaimReader reader = new ClaimReader(entities, rule, constraints);
    List<Claim> claims = distinct(reports).stream().map(reader::read).toList();
    Settling settling = new Settling(rule, places, constraints, decisions::add);
    List<Group> groups = new ArrayList<>();
    Pools.of(claims).forEach(pool -> groups.addAll(settling.settle(pool)));
    decisions.sort(Comparator.comparing(Decision::report, Claim.BY_ARTICLE));
    Consolidation consolidation = new Consolidation(entities, places, rule);
    return named(groups, group -> amend.apply(consolidation.of(group)), new EventLabels(entities));
  }

  /**
   * Why the reports of one event were put together, and how near others came to it.
   *
   * @param reports all that touch each other's events, as far as they lead to this one
   * @param report one of the event's
   * @return empty where no event has the report
   */
  public Optional<Account> account(
      Collection<Event.Report> reports, EntityLookup entities, Constraints constraints, UnaryOperator<Event> amend, ReportId report) {
    List<Decision> decisions = new ArrayList<>();
    List<NamedEvent> all = named(reports, entities, constraints, amend, decisions);
    Optional<NamedEvent> found = all.stream().filter(named -> named.group().ids().contains(report)).findFirst();
    return found.map(named -> new Account(
        decisions.stream().filter(decision -> named.group().ids().contains(decision.report().id())).toList(),
        new Nearness(new Comparison(rule, new Places(entities, rule)), constraints).of(named, all)));
  }

  /**
   * What a report has in common with all others that it could be of one event with; never empty.
   *
   * <p>Example: {@code TALKS of parties state/finland state/norway}. Reports that share no block, nor are linked by others that share blocks
   * with both, do not touch each other's events.
   */
  public List<List<String>> blocks(Collection<Event.Report> reports, EntityLookup entities, Constraints constraints) {
    ClaimReader reader = new ClaimReader(entities, rule, constraints);
    return reports.stream().map(report -> {
      List<String> blocks = reader.read(report).blocks();
      return blocks.isEmpty() ? List.of("alone " + report.article() + " " + report.mention().id()) : blocks;
    }).toList();
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

  private static List<NamedEvent> named(List<Group> groups, Function<Group, Event> consolidation, EventLabels labels) {
    EventKeys keys = new EventKeys();
    return groups.stream()
        .map(group -> Map.entry(consolidation.apply(group), group))
        .sorted(Comparator.comparing(entry -> entry.getKey().reports().getFirst(), Claim.BY_ARTICLE))
        .map(entry -> {
          Event event = entry.getKey();
          return new NamedEvent(named(event, keys.name(event, entry.getValue()), labels.label(event)), entry.getValue());
        })
        .toList();
  }

  private static Event named(Event e, String key, String label) {
    return new Event(key, label, e.type(), e.act(), e.status(), e.participations(), e.when(), e.place(), e.agreement(), e.topics(),
        null, e.reports(), e.notes());
  }

  private static Event partOf(Event e, @Nullable String whole) {
    return whole == null ? e : new Event(e.key(), e.label(), e.type(), e.act(), e.status(), e.participations(), e.when(), e.place(),
        e.agreement(), e.topics(), whole, e.reports(), e.notes());
  }
}
