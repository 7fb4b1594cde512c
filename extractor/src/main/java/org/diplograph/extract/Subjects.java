package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who does what a verb tells, also where the verb shares its subject with another.
 *
 * <p>Example: in "Rojas flew to Lusaka to meet Banda", "Rojas" is the subject of "meet".
 */
final class Subjects {
  private static final GrammarWords WORDS = GrammarWords.load();

  private final Syntax s;
  private final Headline headline;

  Subjects(Syntax syntax, Headline headline) {
    this.s = syntax;
    this.headline = headline;
  }

  /** Who does it: the subject, the agent of a passive, or what control, coordination and relative clauses make the subject. */
  List<Integer> of(int verb) {
    if (s.isPassive(verb)) {
      return s.expand(s.complements(verb, "by"));
    }
    List<Integer> own = s.children(verb).stream()
        .filter(c -> s.relation(c).equals("nsubj") || isFronted(verb, c) || headline.isSubject(verb, c))
        // "Greece and Peru today signed", where the parser took the day for the subject and those who signed for its modifiers.
        .flatMap(c -> s.isTime(c) ? s.children(c, "compound").reversed().stream().limit(1) : Stream.of(c)).toList();
    if (!own.isEmpty()) {
      return s.expand(s.antecedents(own, verb));
    }
    List<Integer> afterTime = s.children(verb, "obl").stream().filter(c -> c < verb && s.isTime(c)) // "Later on Monday, Rojas discussed it"
        .flatMap(c -> s.children(c, "appos").stream()).filter(a -> a < verb && s.tag(a).startsWith("NNP") && !s.isTime(a)).toList();
    return afterTime.isEmpty() ? inherited(verb) : s.expand(afterTime);
  }

  /** "where on Sunday Presidents X and Y signed the accord", where the parser took the subject for a second object. */
  boolean isFronted(int verb, int word) {
    return s.isA(word, "obj") && word < verb && !s.tag(word).startsWith("W") && s.children(verb, "nsubj").isEmpty()
        && s.children(verb, "obj").stream().anyMatch(o -> o > verb);
  }

  private List<Integer> inherited(int verb) {
    int head = s.head(verb);
    if (head < 0) {
      return List.of();
    }
    if (s.isA(verb, "amod") && s.tag(verb).equals("VBG") && verb < head) {
      return s.expand(List.of(head)); // "the visiting minister"
    }
    if (s.isA(verb, "acl")) {
      return ofNounClause(verb, head);
    }
    boolean toBe = s.isA(verb, "dep") && s.isNoun(head) && s.isInfinitive(verb) && verb > 1 && s.lemma(verb - 2).equals("be");
    if (toBe || s.isA(verb, "dep") && headline.isPlan(verb)) { // "the minister is to visit Chile", torn apart by the parser
      return s.expand(List.of(head));
    }
    boolean linked = s.isA(verb, "conj") || s.isA(verb, "xcomp") || s.isA(verb, "advcl") || s.isA(verb, "parataxis") && s.isVerb(head)
        || s.isA(verb, "dep") && s.isVerb(head) || s.isA(verb, "ccomp") && s.isVerb(head) && s.tag(verb).matches("VB|VBG");
    if (!linked) {
      return List.of();
    }
    if (s.isA(verb, "xcomp") && WORDS.objectControl().contains(s.lemma(head)) && !s.isPassive(head) && !s.objects(head).isEmpty()) {
      return s.objects(head);
    }
    if (s.isVerb(head)) {
      return orPassive(head);
    }
    List<Integer> copular = s.children(head).stream().filter(c -> s.isA(c, "nsubj")).toList();
    return s.expand(s.antecedents(copular, head));
  }

  /** Who does what a clause tells that hangs on a noun: "his visit to meet X", "the ministers meeting in Oslo". */
  private List<Integer> ofNounClause(int verb, int noun) {
    if (s.tag(verb).equals("VBG") && WORDS.measures().contains(s.lemma(noun))) {
      return s.clauseVerb(noun).map(this::orPassive).orElse(List.of()); // "spent an hour talking"
    }
    if (s.tag(verb).equals("VBG") || s.relation(verb).equals("acl:relcl")) {
      return s.expand(List.of(noun));
    }
    List<Integer> owners = new ArrayList<>(s.children(noun, "nmod:poss"));
    owners.addAll(s.complements(noun, "of"));
    if (!owners.isEmpty() && !WORDS.inviting().contains(s.lemma(noun))) {
      return s.expand(owners);
    }
    return s.clauseVerb(noun).map(v -> v == verb ? List.<Integer>of() : orPassive(v))
        .orElse(headline.isPlan(verb) ? s.expand(List.of(noun)) : List.of());
  }

  /** The surface subject: "Ruto" in "Ruto was expected to". */
  List<Integer> orPassive(int verb) {
    List<Integer> surface = s.children(verb).stream().filter(c -> s.isA(c, "nsubj")).toList();
    if (surface.isEmpty() && s.isPassive(verb) && s.isA(verb, "conj") && s.isVerb(s.head(verb))) {
      return orPassive(s.head(verb)); // "met Rojas and was expected to meet Silva"
    }
    return surface.isEmpty() ? of(verb) : s.expand(s.antecedents(surface, verb));
  }
}
