package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.jspecify.annotations.Nullable;

/** Which place lies in which, remembered for one run. */
final class Places {
  private static final int DEEPEST = 8;
  private static final String STATE = "state/";

  private final EntityLookup entities;
  private final MergeRule rule;
  private final Map<String, List<String>> chains = new HashMap<>();
  private final Map<String, Boolean> wide = new HashMap<>();

  Places(EntityLookup entities, MergeRule rule) {
    this.entities = entities;
    this.rule = rule;
  }

  /** How two places stand to each other, from the closest. */
  enum Relation {
    SAME,
    COUNTRY,
    UNKNOWN,
    APART
  }

  /** The place and those that it lies in, up to the state: Kremlin, Moscow, Russia; empty for null. */
  List<String> chain(@Nullable String place) {
    return place == null ? List.of() : chains.computeIfAbsent(place, this::climb);
  }

  private List<String> climb(String place) {
    List<String> chain = new ArrayList<>();
    String at = place;
    while (at != null && chain.size() < DEEPEST && !chain.contains(at)) {
      chain.add(at);
      at = entities.find(at).map(e -> e instanceof Entity.Place p ? p.partOf() : null).orElse(null);
    }
    return List.copyOf(chain);
  }

  /** Whether the place is too wide to tell events apart: a state, a region. */
  boolean isWide(String place) {
    return wide.computeIfAbsent(place, p -> p.startsWith(STATE)
        || entities.find(p).map(e -> e instanceof Entity.Place known && known.kind() != null && rule.widePlaces().contains(known.kind()))
            .orElse(false));
  }

  boolean lies(String inner, String outer) {
    return chain(inner).contains(outer);
  }

  /** The closest relation of a place to any of several. */
  Relation relation(@Nullable String place, Collection<String> others, boolean stateSuffices) {
    if (place == null || others.isEmpty()) {
      return Relation.UNKNOWN;
    }
    return others.stream().map(other -> relation(place, other, stateSuffices)).min(Relation::compareTo).orElseThrow();
  }

  private Relation relation(String a, String b, boolean stateSuffices) {
    if (lies(a, b)) {
      return isWide(b) ? Relation.COUNTRY : Relation.SAME;
    }
    if (lies(b, a)) {
      return isWide(a) ? Relation.COUNTRY : Relation.SAME;
    }
    String stateOfA = chain(a).getLast();
    String stateOfB = chain(b).getLast();
    if (!stateOfA.startsWith(STATE) || !stateOfB.startsWith(STATE)) {
      return Relation.UNKNOWN;
    }
    return stateSuffices && stateOfA.equals(stateOfB) ? Relation.COUNTRY : Relation.APART;
  }
}
