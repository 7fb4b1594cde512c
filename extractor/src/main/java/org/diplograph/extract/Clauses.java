package org.diplograph.extract;

import java.util.Optional;
import java.util.Set;

/**
 * What the form of a verb's clause tells before any word of it is weighed.
 *
 * <p>Example: the clause of "reach" in "once they reach a deal" is awaited.
 */
final class Clauses {
  private Clauses() {}

  /** "as soon as they reach a deal", "once they reach one". */
  static boolean isAwaited(Syntax s, int verb) {
    int first = s.subtree(verb).getFirst();
    boolean clause = s.isA(verb, "advcl") || s.isA(verb, "ccomp") || s.isA(verb, "dep");
    boolean yet = s.head(verb) >= 0 && s.lemma(s.head(verb)).equals("have") // "has yet to ratify"
        && s.children(s.head(verb), "advmod").stream().anyMatch(c -> s.lemma(c).equals("yet"));
    return yet || clause && (s.lemma(first).equals("once") || s.words(first - 2, first + 2).contains("as soon as"));
  }

  /** "before flying to Oslo", for one of these prepositions. */
  static boolean isAfter(Syntax s, int verb, Set<String> prepositions) {
    return s.isA(verb, "advcl") && prepositions.contains(s.markOf(verb));
  }

  /** "is expected to make a visit and hold talks", where the parser joined the second infinitive to what governs the first. */
  static Optional<Integer> infinitiveOf(Syntax s, int governor) {
    return s.children(governor, "xcomp").stream().filter(s::isInfinitive).findFirst();
  }

  /** "meet" in "is due to arrive and later meet X": without a subject or an auxiliary of its own. */
  static boolean isBare(Syntax s, int verb) {
    return s.children(verb).stream().noneMatch(c -> s.isA(c, "nsubj") || s.isA(c, "aux"));
  }

  /** "met", "will meet"; not "meeting", "to meet". */
  static boolean isFinite(Syntax s, int verb) {
    return s.tag(verb).matches("VBD|VBZ|VBP") || s.auxiliaries(verb).stream().anyMatch(a -> !a.equals("to"));
  }
}
