package org.diplograph.evaluate;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares an event of the graph with an annotated one. */
final class EventComparison {
  /** How well a predicted type may stand for an annotated one. */
  private static final Map<List<String>, Double> NEAR = Map.of(
      List.of("Summit", "Meeting"), 0.9, List.of("Meeting", "Summit"), 0.9,
      List.of("Negotiation", "Meeting"), 0.7, List.of("Meeting", "Negotiation"), 0.7,
      List.of("Negotiation", "Summit"), 0.6, List.of("Summit", "Negotiation"), 0.6);
  private static final double AGENTS = 0.55;
  private static final double DATE = 0.3;
  private static final double PLACE = 0.15;
  private static final double UNKNOWN_PLACE = 0.5;

  private final EntityIndex entities;

  EventComparison(EntityIndex entities) {
    this.entities = entities;
  }

  /** How likely the two are the same event: 0 where type or actors exclude it, 1 where all that is annotated agrees. */
  double likeness(PredictedEvent predicted, GoldEvent gold) {
    double type = gold.type().stream().mapToDouble(wanted -> likeness(predicted.type(), wanted)).max().orElse(0);
    if (type == 0) {
      return 0;
    }
    AgentMatch agents = AgentMatch.of(predicted, gold, entities);
    if (agents.isDisjoint()) {
      return 0;
    }
    return type * (AGENTS * agents.likeness() + DATE * DateVerdict.of(predicted, gold).likeness() + PLACE * place(predicted, gold));
  }

  private static double likeness(String predicted, String gold) {
    return predicted.equals(gold) ? 1.0 : NEAR.getOrDefault(List.of(predicted, gold), 0.0);
  }

  private double place(PredictedEvent predicted, GoldEvent gold) {
    if (gold.place().isEmpty() || predicted.places().isEmpty()) {
      return UNKNOWN_PLACE;
    }
    return isAtPlace(predicted, gold) ? 1 : 0;
  }

  private boolean isAtPlace(PredictedEvent predicted, GoldEvent gold) {
    return predicted.places().stream()
        .anyMatch(place -> gold.place().stream().anyMatch(name -> entities.isCalled(place, name)));
  }

  /** What is not right of an event that was paired with an annotated one. */
  Set<Slot> faults(PredictedEvent predicted, GoldEvent gold) {
    Set<Slot> faults = EnumSet.noneOf(Slot.class);
    DateVerdict date = DateVerdict.of(predicted, gold);
    if (!gold.type().contains(predicted.type())) {
      faults.add(Slot.TYPE);
    }
    if (predicted.status() == null || !gold.status().contains(predicted.status())) {
      faults.add(Slot.STATUS);
    }
    if (!AgentMatch.of(predicted, gold, entities).isComplete()) {
      faults.add(Slot.AGENTS);
    }
    if (date == DateVerdict.WRONG || date == DateVerdict.MISSING && !gold.dateOptional()) {
      faults.add(Slot.DATE);
    }
    if (!gold.place().isEmpty() && !isAtPlace(predicted, gold)) {
      faults.add(Slot.PLACE);
    }
    return faults;
  }
}
