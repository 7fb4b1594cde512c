package org.diplograph.extract;

import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.DependencyTree;

/**
 * The grammar that headlines have to themselves, and that parsers trained on whole sentences misread.
 *
 * <p>Example: in "Ruto hosts Kagame", "hosts" is a verb though tagged as a plural noun; "Ruto to visit Kigali" leaves out "is".
 */
record Headline(Sentence sentence, DependencyTree tree) {
  /** A plural noun with an object, which only verbs have, after a name. */
  boolean isVerb(int i) {
    return tag(i).equals("NNS") && !tree.children(i, "obj").isEmpty() && tree.children(i).stream().anyMatch(c -> isName(i, c));
  }

  boolean isSubject(int verb, int word) {
    return isVerb(verb) && isName(verb, word);
  }

  /** An infinitive that hangs on the name with which the headline begins. */
  boolean isPlan(int verb) {
    int head = tree.head(verb);
    boolean infinitive = tag(verb).equals("VB") && tree.children(verb, "mark").stream().anyMatch(c -> tag(c).equals("TO"));
    return infinitive && head >= 0 && head < verb && tree.head(head) < 0 && tag(head).startsWith("NNP");
  }

  private boolean isName(int verb, int word) {
    boolean before = word < verb && tag(word).startsWith("NNP");
    return before && (isA(word, "nsubj") || isA(word, "dep") || isA(word, "compound"));
  }

  private boolean isA(int i, String relation) {
    return DependencyTree.isA(tree.relation(i), relation);
  }

  private String tag(int i) {
    return sentence.tokens().get(i).tag();
  }
}
