package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Divides claims so that no two that could be of one event are parted: those that share a block, directly or through others, are settled
 * together. A pool's events depend on its claims alone.
 */
final class Pools {
  private final int[] parent;

  private Pools(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** @return pools in the order of their first claims, each in the order given */
  static Collection<List<Claim>> of(List<Claim> claims) {
    Pools pools = new Pools(claims.size());
    Map<String, Integer> firstOf = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      for (String block : claims.get(i).blocks()) {
        Integer first = firstOf.putIfAbsent(block, i);
        if (first != null) {
          pools.join(first, i);
        }
      }
    }
    Map<Integer, List<Claim>> byRoot = new TreeMap<>();
    for (int i = 0; i < claims.size(); i++) {
      byRoot.computeIfAbsent(pools.root(i), root -> new ArrayList<>()).add(claims.get(i));
    }
    return byRoot.values();
  }

  private void join(int a, int b) {
    int rootOfA = root(a);
    int rootOfB = root(b);
    // The smaller index is the root, so that pools come in the order of their first claims.
    parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
  }

  private int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }
}
