package org.diplograph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A basic Universal Dependencies tree over the tokens of one sentence.
 *
 * <p>Example: in "Putin met Raisi", token 0 has head 1 by {@code nsubj} and token 2 has head 1 by {@code obj};
 * token 1 is the root, with head {@code -1} and relation {@code root}. Whoever follows the governors always comes to an end: where what a
 * parser gives goes round in a circle, it is cut open, so that there is a further root.
 */
public final class DependencyTree {
  private final int[] heads;
  private final String[] relations;
  private final List<List<Integer>> children;

  /**
   * @param heads for each token the index of its governor, {@code -1} for the root
   * @param relations for each token its relation to the governor, such as {@code nsubj:pass}
   */
  public DependencyTree(int[] heads, String[] relations) {
    if (heads.length != relations.length) {
      throw new IllegalArgumentException(heads.length + " heads but " + relations.length + " relations");
    }
    this.heads = heads.clone();
    this.relations = relations.clone();
    for (int i = 0; i < heads.length; i++) {
      if (isItsOwnAncestor(i)) {
        this.heads[i] = -1;
      }
    }
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      lists.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      if (this.heads[i] >= 0) {
        lists.get(this.heads[i]).add(i);
      }
    }
    this.children = lists.stream().map(List::copyOf).toList();
  }

  private boolean isItsOwnAncestor(int token) {
    int at = heads[token];
    for (int steps = 0; steps < heads.length && at >= 0 && at != token; steps++) {
      at = heads[at];
    }
    return at == token;
  }

  public int size() {
    return heads.length;
  }

  /** The governor of a token, {@code -1} for the root. */
  public int head(int token) {
    return heads[token];
  }

  public String relation(int token) {
    return relations[token];
  }

  /** The dependents of a token, left to right. */
  public List<Integer> children(int token) {
    return children.get(token);
  }

  /** The dependents of a token by one relation, subtypes included ({@code nmod} finds {@code nmod:poss}). */
  public List<Integer> children(int token, String relation) {
    return children(token).stream().filter(c -> isA(relations[c], relation)).toList();
  }

  /** Whether {@code relation} is {@code wanted} or a subtype of it. */
  public static boolean isA(String relation, String wanted) {
    return relation.equals(wanted) || relation.startsWith(wanted) && relation.charAt(wanted.length()) == ':';
  }
}
