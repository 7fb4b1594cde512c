package org.diplograph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one article says of one event, all its sentences about it taken together. It becomes one report in the graph.
 *
 * @param id unique within the article and stable between runs, such as {@code e-1204-meeting}: made from the offset of its first evidence
 * @param act what was done to the agreement; null unless {@code type} is {@link EventType#AGREEMENT_ACT}
 * @param place key of the most precise place named
 * @param agreement key of the agreement acted on or talked about
 * @param topics slugs of topics, such as {@code syria}
 * @param partOf {@code id} of the mention in the same article that this one is a part of, as a meeting within a visit
 * @param attributedTo whom the article gives as its source
 * @param confidence 0 to 1
 * @param rule id of the rule that found it
 * @param evidence at least one; the first is the sentence quoted on the report
 */
public record EventMention(
    String id,
    EventType type,
    @Nullable Act act,
    Status status,
    List<Participation> participations,
    When when,
    @Nullable String place,
    @Nullable String agreement,
    List<String> topics,
    @Nullable String partOf,
    @Nullable Source attributedTo,
    double confidence,
    String rule,
    List<Evidence> evidence) {
  public EventMention {
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + id);
    }
    if ((act != null) != (type == EventType.AGREEMENT_ACT)) {
      throw new IllegalArgumentException(id + ": type " + type + " with act " + act);
    }
  }
}
