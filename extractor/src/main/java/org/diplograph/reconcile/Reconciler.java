package org.diplograph.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
  /** Below this, a name has little to do with what was asked for. */
  private static final double LEAST = 50;
  private static final double AGREES = 90;
  private static final double WEIGHT_OF_A_HINT = 0.1;
  private static final double CLEARLY_BETTER = 5;

  private final Vocabulary vocabulary;
  private final EntityGraph graph;
  private final NameScore names = new NameScore();

  Reconciler(Vocabulary vocabulary, EntityGraph graph) {
    this.vocabulary = vocabulary;
    this.graph = graph;
  }

  /** An entity with how well it fits, on the whole and in each respect. */
  record Scored(Entity entity, double score, Map<String, Double> features, boolean match) {}

  List<Scored> candidates(ReconciliationQuery query) {
    List<EntityType> types = query.types().stream().map(vocabulary::type).flatMap(Optional::stream).toList();
    if (types.isEmpty() && !query.types().isEmpty()) {
      return List.of();
    }
    List<HintScore> hints = query.hints().stream().map(this::understood).flatMap(Optional::stream).toList();
    SortedSet<String> found = query.text().isEmpty() ? having(hints, types) : named(query.text(), types);
    Map<String, Entity> entities = new LinkedHashMap<>();
    found.forEach(iri -> graph.entity(iri).filter(entity -> fits(entity, types, query.allTypes()))
        .ifPresent(entity -> entities.put(iri, entity)));
    List<Scored> scored = new ArrayList<>(scored(query.text(), entities, hints));
    scored.removeIf(candidate -> candidate.score() < LEAST);
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(candidate -> candidate.entity().iri()));
    return judged(scored.subList(0, Math.min(query.limit(), scored.size())), scored, hints);
  }

  private SortedSet<String> named(String text, List<EntityType> types) {
    SortedSet<String> found = graph.identified(text);
    return found.isEmpty() ? graph.named(Words.of(text).alike(), types) : found;
  }

  private static boolean fits(Entity entity, List<EntityType> types, boolean all) {
    return types.isEmpty() || (all ? entity.types().containsAll(types) : entity.types().stream().anyMatch(types::contains));
  }

  /** What a hint means in this graph; nothing for a property that is not known. */
  private Optional<HintScore> understood(ReconciliationQuery.Hint hint) {
    return vocabulary.property(hint.property()).map(property -> {
      Set<String> meant = new TreeSet<>();
      for (ReconciliationQuery.Wanted wanted : hint.values()) {
        meant.add(wanted.id());
        if (property.kind() == EntityProperty.Kind.ENTITY && !wanted.text().isBlank()) {
          meant.addAll(graph.identified(wanted.text()));
          graph.named(Words.of(wanted.text()).alike(), List.of()).stream().map(graph::entity).flatMap(Optional::stream)
              .filter(entity -> nameScore(wanted.text(), entity) >= AGREES).forEach(entity -> meant.add(entity.iri()));
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

  private List<Scored> scored(String text, Map<String, Entity> entities, List<HintScore> hints) {
    Map<HintScore, PropertyValues> values = new LinkedHashMap<>();
    hints.forEach(hint -> values.put(hint, graph.values(hint.property(), entities.keySet())));
    return entities.values().stream().map(entity -> {
      Map<String, Double> features = new LinkedHashMap<>();
      if (!text.isEmpty()) {
        features.put("name", nameScore(text, entity));
      }
      hints.forEach(hint -> {
        OptionalDouble score = hint.of(values.get(hint).of(entity.iri()));
        score.ifPresent(number -> features.put(hint.property().id(), number));
      });
      return new Scored(entity, total(features), features, false);
    }).toList();
  }

  private double nameScore(String text, Entity entity) {
    return graph.identified(text).contains(entity.iri()) ? 100 : names.of(text, entity.label(), entity.otherNames());
  }

  private static double total(Map<String, Double> features) {
    double hints = features.entrySet().stream().filter(feature -> !feature.getKey().equals("name")).mapToDouble(Map.Entry::getValue).sum();
    long count = features.keySet().stream().filter(name -> !name.equals("name")).count();
    if (!features.containsKey("name")) {
      return count == 0 ? 0 : rounded(hints / count);
    }
    double weight = Math.min(0.5, WEIGHT_OF_A_HINT * count);
    return rounded(features.get("name") * (1 - weight) + (count == 0 ? 0 : hints / count * weight));
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }

  private static List<Scored> judged(List<Scored> best, List<Scored> all, List<HintScore> hints) {
    if (best.isEmpty()) {
      return List.of();
    }
    Scored first = best.getFirst();
    boolean sameName = first.features().getOrDefault("name", 0.0) >= NameScore.SAME_BUT_FOR_SPELLING - 1;
    boolean nothingAgainst = hints.stream()
        .allMatch(hint -> first.features().getOrDefault(hint.property().id(), AGREES) >= AGREES);
    boolean alone = all.size() == 1 || first.score() - all.get(1).score() >= CLEARLY_BETTER;
    List<Scored> judged = new ArrayList<>(best);
    judged.set(0, new Scored(first.entity(), first.score(), first.features(), sameName && nothingAgainst && alone));
    return judged;
  }
}
