package org.diplograph.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.ReportId;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What the reports of one event say taken together; what each says itself stays on the report.
 *
 * <p>Example: of "in March", "on 12 March" and "on 12 March", the event has the day.
 *
 * <ol>
 *   <li>Time: a day goes before a span and a span before a longer one; then what most reports say, then what the most certain ones say.
 *   <li>Place: the one that the fewest reports contradict; then the most precise, the most told, the most certain.
 *   <li>Status: see {@link StatusPrecedence}.
 *   <li>Those who take part: all of whom any report tells, with the role, office and party that most reports give them.
 *   <li>Type: what most reports call it; a summit already where half of them do, or three parties meet.
 * </ol>
 */
final class Consolidation {
  private static final int PARTIES_OF_A_SUMMIT = 3;

  private final EntityLookup entities;
  private final Places places;
  private final StatusPrecedence statuses;

  Consolidation(EntityLookup entities, Places places, MergeRule rule) {
    this.entities = entities;
    this.places = places;
    this.statuses = new StatusPrecedence(rule);
  }

  /** The event of a group, with an empty key and label and no whole: these depend on the other events. */
  Event of(Group group) {
    List<Event.Report> reports = group.reports();
    List<EventMention> mentions = reports.stream().map(Event.Report::mention).toList();
    When when = when(mentions);
    Status status = statuses.of(reports, when.earliest());
    return new Event(
        "", "", type(mentions, group.parties().size()), group.first().act(), status, ParticipationUnion.of(reports), when,
        place(mentions), agreement(mentions),
        mentions.stream().flatMap(m -> m.topics().stream()).distinct().sorted().toList(), null, reports,
        new Event.Notes(null, null, List.of(), List.of(), dateFrom(reports, when)));
  }

  /** A summit where half of the reports call it so, or any does of three parties or more; otherwise what most call it. */
  private static EventType type(List<EventMention> mentions, int parties) {
    Map<EventType, Long> votes = Votes.count(mentions.stream().map(EventMention::type));
    long summits = votes.getOrDefault(EventType.SUMMIT, 0L);
    if (summits > 0 && (summits * 2 >= mentions.size() || parties >= PARTIES_OF_A_SUMMIT)) {
      return EventType.SUMMIT;
    }
    return Votes.most(mentions.stream().map(EventMention::type).filter(type -> type != EventType.SUMMIT)).orElse(EventType.SUMMIT);
  }

  /** The most precise time, told most often, then with the most certainty; where none is known, the words told most often. */
  private static When when(List<EventMention> mentions) {
    Map<When, Support> votes = new HashMap<>();
    mentions.stream().filter(m -> m.when().isKnown())
        .forEach(m -> votes.merge(new When(m.when().earliest(), m.when().latest(), null), Support.of(m), Support::plus));
    return votes.entrySet().stream()
        .min(Comparator.<Map.Entry<When, Support>>comparingLong(e -> days(e.getKey()))
            .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().earliest()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> Votes.most(mentions.stream().map(m -> m.when().text())).map(When::unresolved).orElse(When.UNKNOWN));
  }

  /** How many reports say something, and how certain they are together. */
  private record Support(long reports, double confidence) implements Comparable<Support> {
    static Support of(EventMention mention) {
      return new Support(1, mention.confidence());
    }

    Support plus(Support other) {
      return new Support(reports + other.reports, confidence + other.confidence);
    }

    @Override
    public int compareTo(Support other) {
      int order = Long.compare(reports, other.reports);
      return order != 0 ? order : Double.compare(confidence, other.confidence);
    }
  }

  /** For each report without a date, the first that has the event's. */
  private static SortedMap<ReportId, ReportId> dateFrom(List<Event.Report> reports, When when) {
    SortedMap<ReportId, ReportId> borrowed = new TreeMap<>();
    reports.stream()
        .filter(r -> when.isKnown() && when.earliest().equals(r.mention().when().earliest())
            && when.latest().equals(r.mention().when().latest()))
        .findFirst()
        .ifPresent(source -> reports.stream().filter(r -> !r.mention().when().isKnown()).forEach(r -> borrowed.put(r.id(), source.id())));
    return borrowed;
  }

  private static long days(When when) {
    return when.latest().toEpochDay() - when.earliest().toEpochDay();
  }

  /** The place that contradicts the fewest reports; of those the most precise, then the one told most often and with the most certainty. */
  private @Nullable String place(List<EventMention> mentions) {
    Map<String, Support> votes = new TreeMap<>();
    mentions.stream().filter(m -> m.place() != null).forEach(m -> votes.merge(m.place(), Support.of(m), Support::plus));
    return votes.keySet().stream()
        .min(Comparator.<String>comparingLong(place -> -support(place, votes))
            .thenComparingInt(place -> -places.chain(place).size())
            .thenComparing(votes::get, Comparator.reverseOrder())
            .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private long support(String place, Map<String, Support> votes) {
    return votes.entrySet().stream()
        .filter(e -> places.lies(place, e.getKey()) || places.lies(e.getKey(), place))
        .mapToLong(e -> e.getValue().reports()).sum();
  }

  /** One that the authority knows before one that an article describes. */
  private @Nullable String agreement(List<EventMention> mentions) {
    return Votes.most(mentions.stream().map(EventMention::agreement).filter(known()))
        .or(() -> Votes.most(mentions.stream().map(EventMention::agreement))).orElse(null);
  }

  private Predicate<@Nullable String> known() {
    return key -> key != null
        && entities.find(key).filter(e -> e instanceof Entity.Agreement a && (a.wikidata() != null || a.evidence() == null)).isPresent();
  }
}
