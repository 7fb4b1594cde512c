package org.diplograph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Finds the entities that a query could mean, best first; the same query over the same graph always has the same answer.
 *
 * <p>The score is that of the name, and each hint that says something moves it: it weighs a tenth of the whole. A candidate is called
 * a match only when its name is the same but for spelling, no hint speaks against it, and no other comes near.
 */
final class Reconciler {
  private static final double AGREES = 90;
  /** Of so many, those with the likest names, the values of the hints are looked at. */
  private static final int MOST_COMPARED = 100;
  private static final double WEIGHT_OF_A_HINT = 0.1;
  private static final double CLEARLY_BETTER = 5;

  private final Vocabulary vocabulary;
  private final EntityGraph graph;
  private final NameScore names = new NameScore();
  private final Map<ReconciliationQuery.Hint, Optional<HintScore>> understood = new HashMap<>();

  Reconciler(Vocabulary vocabulary, EntityGraph graph) {
    this.vocabulary = vocabulary;
    this.graph = graph;
  }

  /** An entity with how well its name fits; empty where no name was asked for. */
  private record Named(Entity entity, OptionalDouble score) {}

  /** An entity with how well it fits on the whole, by its name, and by each hint that says something. */
  record Scored(Entity entity, double score, OptionalDouble name, Map<String, Double> hints, boolean match) {}

  List<Scored> candidates(ReconciliationQuery query) {
    List<EntityType> types = query.types().stream().map(vocabulary::type).flatMap(Optional::stream).toList();
    if (types.isEmpty() && !query.types().isEmpty()) {
      return List.of();
    }
    List<HintScore> hints = query.hints().stream().map(hint -> understood.computeIfAbsent(hint, this::understand)).flatMap(Optional::stream)
        .toList();
    List<Named> found = found(query, types, hints);
    List<Scored> scored = new ArrayList<>(scored(found, hints));
    scored.removeIf(candidate -> candidate.score() < NameScore.LEAST);
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(candidate -> candidate.entity().iri()));
    return judged(scored.subList(0, Math.min(query.limit(), scored.size())), scored);
  }

  private List<Named> found(ReconciliationQuery query, List<EntityType> types, List<HintScore> hints) {
    String text = query.text();
    SortedSet<String> identified = graph.identified(text);
    SortedSet<String> found = !identified.isEmpty() ? identified
        : text.isEmpty() ? having(hints, types) : graph.named(Words.of(text).alike(), types);
    return found.stream().map(graph::entity).flatMap(Optional::stream).filter(entity -> fits(entity, types, query.allTypes()))
        .map(entity -> new Named(entity, text.isEmpty() ? OptionalDouble.empty()
            : OptionalDouble.of(identified.isEmpty() ? names.of(text, entity.label(), entity.otherNames()) : 100)))
        .sorted(Comparator.comparingDouble((Named named) -> named.score().orElse(0)).reversed())
        .limit(MOST_COMPARED).toList();
  }

  private static boolean fits(Entity entity, List<EntityType> types, boolean all) {
    return types.isEmpty() || (all ? entity.types().containsAll(types) : entity.types().stream().anyMatch(types::contains));
  }

  /** What a hint means in this graph; nothing for a property that is not known. */
  private Optional<HintScore> understand(ReconciliationQuery.Hint hint) {
    return vocabulary.property(hint.property()).map(property -> {
      Set<String> meant = new TreeSet<>();
      for (ReconciliationQuery.Wanted wanted : hint.values()) {
        meant.add(wanted.id());
        if (property.kind() == EntityProperty.Kind.ENTITY && !wanted.text().isBlank()) {
          meant.addAll(graph.identified(wanted.text()));
          graph.named(Words.of(wanted.text()).alike(), List.of()).stream().map(graph::entity).flatMap(Optional::stream)
              .filter(entity -> names.of(wanted.text(), entity.label(), entity.otherNames()) >= AGREES)
              .forEach(entity -> meant.add(entity.iri()));
        }
      }
      meant.remove("");
      return new HintScore(hint, property, meant, names);
    });
  }

  /** Without a name to go by: whatever has the value of a hint. */
  private SortedSet<String> having(List<HintScore> hints, List<EntityType> types) {
    for (HintScore hint : hints) {
      Collection<Node> values = hint.property().kind() == EntityProperty.Kind.ENTITY
          ? hint.meant().stream().map(NodeFactory::createURI).toList()
          : hint.hint().values().stream().map(wanted -> NodeFactory.createLiteralString(wanted.text())).toList();
      if (!values.isEmpty() && hint.property().kind() != EntityProperty.Kind.DATE) {
        return graph.having(hint.property(), values, types);
      }
    }
    return new TreeSet<>();
  }

  private List<Scored> scored(List<Named> found, List<HintScore> hints) {
    List<String> iris = found.stream().map(named -> named.entity().iri()).toList();
    Map<HintScore, PropertyValues> values = new LinkedHashMap<>();
    hints.forEach(hint -> values.put(hint, graph.values(hint.property(), iris)));
    return found.stream().map(named -> {
      Map<String, Double> agreement = new LinkedHashMap<>();
      hints.forEach(hint -> hint.of(values.get(hint).of(named.entity().iri()))
          .ifPresent(score -> agreement.put(hint.property().id(), score)));
      return new Scored(named.entity(), total(named.score(), agreement.values()), named.score(), agreement, false);
    }).toList();
  }

  private static double total(OptionalDouble name, Collection<Double> hints) {
    double mean = hints.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double weight = name.isEmpty() ? 1 : Math.min(0.5, WEIGHT_OF_A_HINT * hints.size());
    return Math.round((name.orElse(0) * (1 - weight) + mean * weight) * 10) / 10.0;
  }

  private static List<Scored> judged(List<Scored> best, List<Scored> all) {
    if (best.isEmpty()) {
      return List.of();
    }
    Scored first = best.getFirst();
    boolean sameName = first.name().orElse(0) >= NameScore.SAME_BUT_FOR_SPELLING - 1;
    boolean nothingAgainst = first.hints().values().stream().allMatch(score -> score >= AGREES);
    boolean alone = all.size() == 1 || first.score() - all.get(1).score() >= CLEARLY_BETTER;
    List<Scored> judged = new ArrayList<>(best);
    judged.set(0, new Scored(first.entity(), first.score(), first.name(), first.hints(), sameName && nothingAgainst && alone));
    return judged;
  }
}
