package org.diplograph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.DependencyTree;

/**
 * The grammar of one parsed sentence as the rules see it: who is subject, object or prepositional complement of a word, also across
 * coordination, passives, relative clauses, participles and infinitives.
 *
 * <p>Example: in "Lavrov flew to Ankara to meet Fidan", {@code subjects(meet)} holds "Lavrov" and {@code objects(meet)} "Fidan".
 */
final class Syntax {
  private static final GrammarWords WORDS = GrammarWords.load();

  private final Sentence sentence;
  private final DependencyTree tree;
  private final Headline headline;
  private final Subjects subjects;

  Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.parse().orElseThrow();
    this.headline = new Headline(sentence, tree);
    this.subjects = new Subjects(this, headline);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tree.size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String lemma(int i) {
    return token(i).lemma();
  }

  String tag(int i) {
    return token(i).tag();
  }

  int head(int i) {
    return tree.head(i);
  }

  String relation(int i) {
    return tree.relation(i);
  }

  boolean isA(int i, String relation) {
    return DependencyTree.isA(tree.relation(i), relation);
  }

  List<Integer> children(int i) {
    return tree.children(i);
  }

  List<Integer> children(int i, String relation) {
    return tree.children(i, relation);
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB") || tag(i).equals("MD") || headline.isVerb(i);
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN") && !headline.isVerb(i);
  }

  /** Whether something is said of a subject by this noun or adjective: "talks" in "they are in talks". */
  boolean isPredicate(int i) {
    return !isVerb(i) && !children(i, "cop").isEmpty() && children(i).stream().anyMatch(c -> isA(c, "nsubj"));
  }

  /** The prepositions and conjunctions of subordination that introduce a word: "ahead of" gives {@code ahead of}. */
  String caseOf(int i) {
    StringBuilder words = new StringBuilder();
    for (int c : children(i)) {
      boolean taken = isA(c, "mark") && tag(c).equals("IN") && isNoun(i) && isA(i, "advcl") // a noun that the parser took for a clause
          && !lemma(c).equals("while"); // "while on a visit"
      if ((isA(c, "case") || taken) && c < i && !tag(c).equals("POS")) {
        words.append(words.isEmpty() ? "" : " ").append(lemma(c));
        children(c, "fixed").forEach(f -> words.append(' ').append(lemma(f)));
        children(c, "mwe").forEach(f -> words.append(' ').append(lemma(f)));
      }
    }
    boolean ahead = words.toString().equals("of") && head(i) >= 0 && lemma(head(i)).equals("ahead");
    boolean out = words.toString().equals("of") && words(i - 3, i).contains("out of")
        && children(i).stream().anyMatch(c -> lemma(c).equals("out"));
    return ahead ? "ahead of" : out ? "out of" : words.toString();
  }

  /** The conjunction that introduces a clause: "before", "if", "to". */
  String markOf(int verb) {
    return children(verb).stream().filter(c -> isA(c, "mark") || isA(c, "case") && c < verb).map(this::lemma).findFirst().orElse("");
  }

  /** "to meet", also in "for her to meet". */
  boolean isInfinitive(int verb) {
    return tag(verb).equals("VB") && children(verb).stream().anyMatch(c -> isA(c, "mark") && lemma(c).equals("to"));
  }

  boolean isPassive(int verb) {
    return children(verb).stream().anyMatch(c -> relation(c).equals("aux:pass") || relation(c).equals("nsubj:pass"))
        || isA(verb, "acl") && tag(verb).equals("VBN");
  }

  /** A word and what is joined to it by "and" or a comma. */
  List<Integer> withConjuncts(int i) {
    List<Integer> all = new ArrayList<>(List.of(i));
    for (int c : children(i, "conj")) {
      if (isNoun(c) || tag(c).startsWith("PRP") || tag(c).startsWith("JJ")) {
        all.addAll(withConjuncts(c));
      }
    }
    return all;
  }

  /** Who does it: the subject, the agent of a passive, or what control, coordination and relative clauses make the subject. */
  List<Integer> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Whether it is a noun of time: "Monday". */
  boolean isTime(int word) {
    return WORDS.times().contains(lemma(word).toLowerCase(Locale.ROOT));
  }

  /** The surface subject: "Putin" in "Putin was expected to". */
  List<Integer> subjectsOrPassive(int verb) {
    return subjects.orPassive(verb);
  }

  /** To whom it is done: the object, or the subject of a passive. */
  List<Integer> objects(int verb) {
    if (isPassive(verb)) {
      List<Integer> passive = children(verb).stream().filter(c -> relation(c).equals("nsubj:pass")).toList();
      if (!passive.isEmpty()) {
        return expand(antecedents(passive, verb));
      }
      return isA(verb, "acl") ? expand(List.of(head(verb)))
          : isA(verb, "conj") && isVerb(head(verb)) ? subjectsOrPassive(head(verb)) : List.of();
    }
    boolean clause = !children(verb, "ccomp").isEmpty(); // "the accord, which they agreed must go on"
    List<Integer> own = children(verb).stream().filter(c -> (isA(c, "obj") || isA(c, "iobj")) && !subjects.isFronted(verb, c))
        .filter(c -> !clause || !tag(c).startsWith("W")).toList();
    boolean where = children(verb, "advmod").stream().anyMatch(c -> tag(c).equals("WRB")); // "Lima, where he met"
    if (own.isEmpty() && !where && !clause && relation(verb).equals("acl:relcl") && !children(verb, "nsubj").isEmpty()
        && children(verb, "nsubj").stream().noneMatch(c -> tag(c).startsWith("W"))) {
      return expand(List.of(head(verb)));
    }
    return expand(antecedents(own, verb));
  }

  /** The complements of a word by a preposition: {@code complements(talks, "with")}. */
  List<Integer> complements(int word, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int c : children(word)) {
      if ((isA(c, "obl") || isA(c, "nmod") || isA(c, "dep") || isA(c, "advcl")) && caseOf(c).equals(preposition)) {
        found.add(c);
      }
    }
    if (preposition.equals("with")) {
      // "met with visiting Prime Minister X"
      children(word, "advcl").stream().filter(c -> lemma(c).equals("visit") && markOf(c).equals("with"))
          .forEach(c -> found.addAll(children(c, "obj")));
    }
    if (preposition.equals("for")) {
      children(word, "advcl").stream().filter(c -> isInfinitive(c)) // "left for Oslo to attend the talks"
          .forEach(c -> children(c, "nsubj").stream().filter(n -> n > 0 && n < c && lemma(n - 1).equals("for")).forEach(found::add));
    }
    return expand(found);
  }

  /** Words with all that is joined to them. */
  List<Integer> expand(List<Integer> words) {
    Set<Integer> all = new LinkedHashSet<>();
    words.forEach(w -> all.addAll(withConjuncts(w)));
    return List.copyOf(all);
  }

  /** Relative pronouns stand for the noun that their clause describes. */
  List<Integer> antecedents(List<Integer> words, int verb) {
    return words.stream().map(w -> !tag(w).startsWith("W") ? w : isA(verb, "acl") ? (Integer) head(verb) : nounBefore(w)).toList();
  }

  /** "Ana Gomes, who travelled to Oslo", where the parser hung the clause elsewhere. */
  private int nounBefore(int pronoun) {
    int before = pronoun > 1 && lemma(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
    return before >= 0 && tag(pronoun).equals("WP") && tag(before).startsWith("NN") ? before : pronoun;
  }

  /** The nearest verb that governs a word, at any depth of nominal nesting. */
  Optional<Integer> clauseVerb(int word) {
    int at = head(word);
    while (at >= 0 && !isVerb(at)) {
      at = head(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** The noun that a noun is counted or timed by, else itself: for "talks" in "a second round of talks" that is "round". */
  int outermost(int noun) {
    int at = noun;
    while (head(at) >= 0 && WORDS.measures().contains(lemma(head(at))) && Set.of("of", "to").contains(caseOf(at))) {
      at = head(at);
    }
    return at;
  }

  /** Of the tokens of an expression, the one on which its others depend. */
  int anchor(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (head(i) < first || head(i) > last) {
        return i;
      }
    }
    return last;
  }

  boolean dominates(int ancestor, int word) {
    for (int at = word; at >= 0; at = head(at)) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** The lemmas of the auxiliaries and negations of a verb, its copula's and its passive's included. */
  Set<String> auxiliaries(int verb) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (int c : children(verb)) {
      if (isA(c, "aux") || isA(c, "cop")) {
        lemmas.add(lemma(c));
      }
    }
    return lemmas;
  }

  /** "the talks", "their visit", not "Ruto's visit". */
  boolean isDefinite(int noun) {
    return children(noun).stream().anyMatch(c -> c < noun && WORDS.definite().contains(token(c).text().toLowerCase(Locale.ROOT)));
  }

  boolean isNegated(int word) {
    return children(word).stream().anyMatch(c ->
        (isA(c, "advmod") || isA(c, "neg") || isA(c, "det") || isA(c, "cc:preconj"))
            && WORDS.negations().contains(lemma(c)));
  }

  /** Indexes of the tokens of a subtree, in order. */
  List<Integer> subtree(int word) {
    return IntStream.range(0, size()).filter(i -> dominates(word, i)).boxed().toList();
  }

  /** The words between two tokens, both included, in lower case. */
  String words(int first, int last) {
    return sentence.words(first, last);
  }
}
