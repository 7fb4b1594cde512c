package org.diplograph.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.reconcile.Manifest.TypeName;
import org.jspecify.annotations.Nullable;

/** Answers in the form that the specification gives them. */
record Answers(Vocabulary vocabulary, EntityGraph graph) {
  private static final int MOST_SUGGESTIONS = 20;

  /** The candidates for one query, under {@code result}. */
  record Candidates(List<Candidate> result) {}

  record Candidate(String id, String name, @Nullable String description, List<TypeName> type, double score, List<Feature> features,
      boolean match) {}

  record Feature(String id, double value) {}

  record Suggested<T>(List<T> result) {}

  record SuggestedEntity(String id, String name, @Nullable String description, List<TypeName> notable) {}

  record SuggestedType(String id, String name, String description, List<TypeName> broader) {}

  record SuggestedProperty(String id, String name, String description) {}

  record Proposals(List<TypeName> properties, @Nullable String type, @Nullable Integer limit) {}

  Map<String, Candidates> reconcile(Map<String, ReconciliationQuery> queries) {
    Reconciler reconciler = new Reconciler(vocabulary, graph);
    Map<String, Candidates> answers = new LinkedHashMap<>();
    queries.forEach((key, query) -> {
      List<Reconciler.Scored> scored = reconciler.candidates(query);
      Map<String, String> descriptions = new Descriptions(vocabulary, graph).of(scored.stream().map(Reconciler.Scored::entity).toList());
      answers.put(key, new Candidates(scored.stream().map(one -> candidate(one, descriptions)).toList()));
    });
    return answers;
  }

  private static Candidate candidate(Reconciler.Scored scored, Map<String, String> descriptions) {
    List<Feature> features = new ArrayList<>();
    scored.name().ifPresent(value -> features.add(new Feature("name", value)));
    scored.hints().forEach((id, value) -> features.add(new Feature(id, value)));
    Entity entity = scored.entity();
    return new Candidate(entity.iri(), entity.label(), descriptions.get(entity.iri()), named(entity.types()), scored.score(), features,
        scored.match());
  }

  Suggested<SuggestedEntity> entities(String prefix, List<EntityType> types, int skip) {
    List<Entity> page = new Suggestions(vocabulary, graph).entities(prefix, types).stream().skip(skip).limit(MOST_SUGGESTIONS).toList();
    Map<String, String> descriptions = new Descriptions(vocabulary, graph).of(page);
    return new Suggested<>(page.stream().map(entity ->
        new SuggestedEntity(entity.iri(), entity.label(), descriptions.get(entity.iri()), named(entity.types()))).toList());
  }

  Suggested<SuggestedType> types(String prefix, int skip) {
    return new Suggested<>(new Suggestions(vocabulary, graph).types(prefix).stream().skip(skip).limit(MOST_SUGGESTIONS)
        .map(type -> new SuggestedType(type.iri(), type.name(), type.description(),
            named(vocabulary.types().stream().filter(other -> type.broader().contains(other.id())).toList()))).toList());
  }

  Suggested<SuggestedProperty> properties(String prefix, List<EntityType> types, int skip) {
    return new Suggested<>(new Suggestions(vocabulary, graph).properties(prefix, types).stream().skip(skip).limit(MOST_SUGGESTIONS)
        .map(property -> new SuggestedProperty(property.id(), property.name(), property.description())).toList());
  }

  Proposals proposals(@Nullable String type, @Nullable Integer limit) {
    List<EntityType> types = type == null ? List.of() : vocabulary.type(type).stream().toList();
    return new Proposals(vocabulary.properties().stream().filter(property -> property.suits(types))
        .limit(limit == null ? Long.MAX_VALUE : limit).map(property -> new TypeName(property.id(), property.name())).toList(), type, limit);
  }

  private static List<TypeName> named(List<EntityType> types) {
    return types.stream().map(TypeName::of).toList();
  }
}
