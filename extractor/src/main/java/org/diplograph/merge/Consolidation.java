package org.diplograph.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** What the reports of one event say taken together; what each says itself stays on the report. */
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
        mentions.stream().flatMap(m -> m.topics().stream()).distinct().sorted().toList(), null, reports);
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

  /** The most precise time, told most often; where none is known, the words told most often. */
  private static When when(List<EventMention> mentions) {
    Map<When, Long> votes = new HashMap<>();
    mentions.stream().map(EventMention::when).filter(When::isKnown)
        .forEach(when -> votes.merge(new When(when.earliest(), when.latest(), null), 1L, Long::sum));
    return votes.entrySet().stream()
        .min(Comparator.<Map.Entry<When, Long>>comparingLong(e -> days(e.getKey()))
            .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
            .thenComparing(e -> e.getKey().earliest()))
        .map(Map.Entry::getKey)
        .orElseGet(() -> Votes.most(mentions.stream().map(m -> m.when().text())).map(When::unresolved).orElse(When.UNKNOWN));
  }

  private static long days(When when) {
    return when.latest().toEpochDay() - when.earliest().toEpochDay();
  }

  /** The place that contradicts the fewest reports; of those the most precise, then the one told most often. */
  private @Nullable String place(List<EventMention> mentions) {
    Map<String, Long> votes = Votes.count(mentions.stream().map(EventMention::place));
    return votes.keySet().stream()
        .min(Comparator.<String>comparingLong(place -> -support(place, votes))
            .thenComparingInt(place -> -places.chain(place).size())
            .thenComparingLong(place -> -votes.getOrDefault(place, 0L))
            .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private long support(String place, Map<String, Long> votes) {
    return votes.entrySet().stream()
        .filter(e -> places.lies(place, e.getKey()) || places.lies(e.getKey(), place))
        .mapToLong(Map.Entry::getValue).sum();
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
