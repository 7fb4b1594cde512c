package org.diplograph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {
  @Test
  void followingTheGovernorsAlwaysEnds() {
    DependencyTree tree = tree(1, 2, 1, 2);
    for (int i = 0; i < tree.size(); i++) {
      int at = i;
      for (int steps = 0; steps < tree.size() && at >= 0; steps++) {
        at = tree.head(at);
      }
      assertTrue(at < 0, "from token " + i);
    }
  }

  @Test
  void aCircleIsCutOnceAndTheRestStays() {
    DependencyTree tree = tree(1, 2, 1, 2);
    assertEquals(List.of(1, -1, 1, 2), List.of(tree.head(0), tree.head(1), tree.head(2), tree.head(3)));
    assertEquals(List.of(0, 2), tree.children(1));
  }

  @Test
  void aTreeWithoutCirclesIsKept() {
    DependencyTree tree = tree(1, -1, 1);
    assertEquals(List.of(0, 2), tree.children(1));
    assertEquals(-1, tree.head(1));
  }

  private static DependencyTree tree(int... heads) {
    String[] relations = new String[heads.length];
    Arrays.fill(relations, "dep");
    return new DependencyTree(heads, relations);
  }
}
