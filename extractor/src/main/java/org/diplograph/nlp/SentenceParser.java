package org.diplograph.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.diplograph.model.DependencyTree;

/** Finds the dependency tree of one tagged sentence. */
interface SentenceParser {
  DependencyTree parse(List<CoreLabel> words);

  /** The basic tree of a grammatical structure; words that it leaves out (some punctuation) hang on the root as {@code punct}. */
  static DependencyTree tree(GrammaticalStructure structure, int size) {
    Collection<TypedDependency> edges = structure.typedDependencies();
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(heads, -2);
    Arrays.fill(relations, "punct");
    int root = 0;
    for (TypedDependency edge : edges) {
      int dependent = edge.dep().index() - 1;
      heads[dependent] = edge.gov().index() - 1;
      relations[dependent] = edge.reln().toString();
      root = heads[dependent] < 0 ? dependent : root;
    }
    for (int i = 0; i < size; i++) {
      heads[i] = heads[i] == -2 ? (i == root ? -1 : root) : heads[i];
    }
    relations[root] = heads[root] < 0 ? "root" : relations[root];
    return new DependencyTree(heads, relations);
  }
}
