package org.diplograph.merge;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.jspecify.annotations.Nullable;

/**
 * What tells one agreement from another when articles name it in their own words.
 *
 * @param known whether the authority has it, so that its key alone says which it is
 * @param words those of its names, without parties and kinds of documents
 */
record DocumentName(String key, boolean known, @Nullable String kind, Set<String> words) {
  private static final Set<String> EMPTY_WORDS = Set.of(
      "the", "a", "an", "of", "on", "for", "in", "to", "and", "with", "between", "new", "joint", "against", "by", "its", "their",
      "landmark", "historic", "key", "bilateral");

  /** How two names stand to each other. */
  enum Relation {
    SAME,
    AKIN,
    UNKNOWN,
    DIFFERENT
  }

  static DocumentName of(String key, EntityLookup entities, MergeRule rule) {
    Optional<Entity.Agreement> agreement = entities.find(key).map(e -> e instanceof Entity.Agreement a ? a : null);
    if (agreement.isEmpty()) {
      return new DocumentName(key, false, null, Set.of());
    }
    Entity.Agreement a = agreement.get();
    Set<String> words = new HashSet<>(words(Stream.concat(Stream.of(a.label()), a.aliases().stream())));
    rule.kin().forEach(kinds -> kinds.forEach(kind -> words.removeAll(words(Stream.of(kind)))));
    a.parties().forEach(party -> words.removeAll(names(party, entities)));
    return new DocumentName(key, a.wikidata() != null || a.evidence() == null, a.kind(), Set.copyOf(words));
  }

  private static Set<String> names(String party, EntityLookup entities) {
    return entities.find(party).map(e -> e instanceof Entity.State state
        ? words(Stream.of(List.of(state.label()), state.adjectives(), state.metonyms()).flatMap(List::stream))
        : words(Stream.of(e.label()))).orElse(Set.of());
  }

  private static Set<String> words(Stream<String> names) {
    return names.flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
        .collect(Collectors.toSet());
  }

  Relation compare(DocumentName other, MergeRule rule) {
    if (key.equals(other.key)) {
      return Relation.SAME;
    }
    if (known && other.known) {
      return Relation.DIFFERENT;
    }
    if (kind == null || other.kind == null) {
      return Relation.UNKNOWN;
    }
    boolean speakOfOthers = !words.isEmpty() && !other.words.isEmpty() && words.stream().noneMatch(other.words::contains);
    return rule.akin(kind, other.kind) && !speakOfOthers ? Relation.AKIN : Relation.DIFFERENT;
  }
}
