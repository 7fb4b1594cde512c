package org.diplograph.extract;

import java.util.Locale;

/** Whether a noun says of someone which of a row he is who did something: "the first leader to visit". */
final class Ranks {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private static final String ORDINAL = "first|second|third|last|latest|only|\\d*(?:\\w+th|1st|2nd|3rd)";

  private Ranks() {}

  /** "the fifth state to ratify it": it has done so, or is to, as the clause tells. */
  static boolean isOneOfRow(Syntax s, int noun) {
    int head = s.head(noun);
    boolean told = s.isPredicate(noun) || head >= 0 && s.isA(noun, "xcomp") && s.lemma(head).equals("become");
    return told && s.children(noun, "amod").stream().anyMatch(c -> s.token(c).text().toLowerCase(Locale.ROOT).matches(ORDINAL));
  }

  /** "the first leader to visit", who has done so. */
  static boolean isRanked(Syntax s, int noun) {
    return s.children(noun, "amod").stream().anyMatch(a -> GRAMMAR.ranks().contains(s.lemma(a)));
  }
}
