package org.diplograph.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** What could be meant by the beginning of a name or an id: {@code suggestions.entities("angela me", List.of())}. */
record Suggestions(Vocabulary vocabulary, EntityGraph graph) {
  List<Entity> entities(String prefix, List<EntityType> types) {
    SortedSet<String> found = graph.identified(prefix);
    found.addAll(graph.named(Words.of(prefix).beginning(), types));
    String start = Words.of(prefix).joined();
    return found.stream().map(graph::entity).flatMap(Optional::stream)
        .filter(entity -> types.isEmpty() || entity.types().stream().anyMatch(types::contains))
        // Labels that begin so come before those that have the words somewhere, and short ones before long ones.
        .sorted(Comparator.comparing((Entity entity) -> !Words.of(entity.label()).joined().startsWith(start))
            .thenComparing(entity -> entity.label().length()).thenComparing(Entity::label).thenComparing(Entity::iri))
        .toList();
  }

  List<EntityType> types(String prefix) {
    return vocabulary.types().stream().filter(type -> begins(prefix, type.name(), type.id(), type.iri(), "dip:" + type.id())).toList();
  }

  List<EntityProperty> properties(String prefix, List<EntityType> types) {
    return vocabulary.properties().stream().filter(property -> property.suits(types))
        .filter(property -> begins(prefix, property.name(), property.id())).toList();
  }

  private static boolean begins(String prefix, String... names) {
    String start = prefix.strip().toLowerCase(Locale.ROOT);
    return Stream.of(names).map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.startsWith(start) || name.contains(" " + start));
  }
}
