package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what is said in indirect speech: the clause, infinitive or object that a verb of saying governs.
 *
 * <p>Example: in "Ms Lind urged Norway to open the strait", the words are "Norway to open the strait".
 */
final class SpeechClauses {
  private static final int FEWEST_WORDS = 3;
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final RuleSet.Speech rules;

  SpeechClauses(RuleSet.Speech rules) {
    this.rules = rules;
  }

  /** Words from one token to another, both included, and the verb that governs them. */
  record Clause(int verb, int first, int last) {
    boolean covers(int token) {
      return first <= token && token <= last;
    }
  }

  /** What a sentence says that someone said, by position; what is said within what is said is left to its speaker. */
  List<Clause> find(Syntax s) {
    List<Clause> clauses = IntStream.range(0, s.size()).filter(i -> s.isVerb(i) && isAsserted(s, i)).boxed()
        .flatMap(v -> clause(s, v).stream()).toList();
    return clauses.stream().filter(c -> clauses.stream().noneMatch(o -> o != c && o.covers(c.verb())))
        .sorted(Comparator.comparingInt(Clause::first)).toList();
  }

  /** Whether the verb tells that something was said: finite or a participle, without "not", "may", "if". */
  private static boolean isAsserted(Syntax s, int verb) {
    Set<String> auxiliaries = s.auxiliaries(verb);
    boolean perfect = s.tag(verb).equals("VBN") && auxiliaries.contains("have") && !s.isPassive(verb);
    boolean mistagged = s.tag(verb).equals("VBN") && auxiliaries.isEmpty() && !s.children(verb, "nsubj").isEmpty(); // "Peru called on …"
    boolean finite = s.tag(verb).matches("VBD|VBZ|VBP|VBG") || perfect || mistagged;
    boolean modal = s.children(verb).stream().anyMatch(c -> s.isA(c, "aux") && s.tag(c).equals("MD"));
    return finite && !modal && !s.isPassive(verb) && !s.isNegated(verb) && !GRAMMAR.conditions().contains(s.markOf(verb));
  }

  private Optional<Clause> clause(Syntax s, int verb) {
    String lemma = s.lemma(verb);
    Optional<Clause> clause = Optional.empty();
    if (rules.clauses().contains(lemma)) {
      clause = ofClause(s, verb);
    }
    if (clause.isEmpty() && rules.infinitives().contains(lemma)) {
      clause = span(s, verb, s.children(verb, "xcomp").stream().filter(c -> c > verb && s.isInfinitive(c)).toList());
    }
    if (clause.isEmpty() && rules.appeals().contains(lemma)) {
      clause = ofAppeal(s, verb);
    }
    if (clause.isEmpty() && rules.accusations().contains(lemma)) {
      clause = ofAccusation(s, verb);
    }
    if (clause.isEmpty() && rules.characterizations().contains(lemma)) {
      clause = ofCharacterization(s, verb);
    }
    if (clause.isEmpty() && rules.themes().contains(lemma)) {
      clause = span(s, verb, s.children(verb, "obj").stream().filter(o -> o > verb && s.isNoun(o)).toList());
    }
    return clause.filter(c -> c.last() - c.first() + 1 >= FEWEST_WORDS);
  }

  /** "said that …", "…, Ms Lind said". */
  private Optional<Clause> ofClause(Syntax s, int verb) {
    List<Integer> after = s.children(verb, "ccomp").stream().filter(c -> c > verb).toList();
    if (!after.isEmpty()) {
      return hasSubject(s, after.getFirst()) ? span(s, verb, after.subList(0, 1)).map(c -> withoutNext(s, c))
          .map(c -> withinRelative(s, c)) : Optional.empty();
    }
    Optional<Integer> before = s.children(verb, "ccomp").stream().filter(c -> c < verb).findFirst()
        .or(() -> Optional.of(s.head(verb)).filter(h -> h >= 0 && h < verb && (s.isA(verb, "parataxis") || s.isA(verb, "ccomp") || s.isA(verb, "dep"))));
    return before.flatMap(b -> spanBefore(s, verb, b));
  }

  /** Not so "can help", in "the army, which he said can help". */
  private static boolean hasSubject(Syntax s, int clause) {
    return s.children(clause).stream().anyMatch(c -> s.isA(c, "nsubj") || s.isA(c, "csubj") || s.isA(c, "expl"));
  }

  /** Without ", adding that …", "and warned that …" or ", state media reported", which the parser took for its part. */
  private Clause withoutNext(Syntax s, Clause clause) {
    for (int i = clause.first() + 2; i <= clause.last(); i++) {
      if (s.tag(i).matches("VBD|VBG|VBZ") && tells(s, i)) {
        int joint = i - 1;
        while (joint > clause.first() && i - joint < 3 && !s.token(joint).text().matches(",|and|but|while")) {
          joint--;
        }
        boolean trailing = i == clause.last();
        int comma = trailing ? lastComma(s, clause.first(), i) : joint;
        if (comma > clause.first() && s.token(comma).text().matches(",|and|but|while")) {
          return trimmed(s, clause.verb(), clause.first(), s.token(comma - 1).text().equals(",") ? comma - 2 : comma - 1);
        }
      }
    }
    return clause;
  }

  /** "Ms Lind, who said that they had won, travelled on": up to the comma. */
  private static Clause withinRelative(Syntax s, Clause clause) {
    int comma = IntStream.rangeClosed(clause.first() + 1, clause.last()).filter(i -> s.token(i).text().equals(",")).findFirst().orElse(-1);
    return comma > 0 && s.isA(clause.verb(), "acl") ? trimmed(s, clause.verb(), clause.first(), comma - 1) : clause;
  }

  private static int lastComma(Syntax s, int first, int before) {
    return IntStream.range(first, before).filter(i -> s.token(i).text().equals(",")).max().orElse(first);
  }

  private boolean tells(Syntax s, int verb) {
    return rules.clauses().contains(s.lemma(verb)) && s.children(verb, "aux").isEmpty();
  }

  /** From the beginning of a clause to the comma before "Ms Lind said". */
  private static Optional<Clause> spanBefore(Syntax s, int verb, int clause) {
    int begin = Stream.concat(Stream.of(verb), s.children(verb).stream().filter(c -> s.isA(c, "nsubj")).flatMap(c -> s.subtree(c).stream()))
        .mapToInt(Integer::intValue).filter(i -> i > clause).min().orElse(verb);
    int comma = begin - 1;
    boolean parted = comma > clause && s.token(comma).text().equals(",");
    int first = s.subtree(clause).stream().mapToInt(Integer::intValue).min().orElse(clause);
    return parted ? Optional.of(trimmed(s, verb, first, comma - 1)) : Optional.empty();
  }

  /** "urged Norway to …", "called on Norway to …", "called for a truce". */
  private Optional<Clause> ofAppeal(Syntax s, int verb) {
    List<Integer> parts = new ArrayList<>();
    List<Integer> infinitives = s.children(verb).stream()
        .filter(c -> c > verb && s.isInfinitive(c) && (s.isA(c, "xcomp") || s.isA(c, "ccomp") || s.isA(c, "advcl"))).toList();
    boolean on = verb + 1 < s.size() && s.lemma(verb + 1).matches("on|upon|to");
    List<Integer> urged = s.lemma(verb).equals("call") && !on ? List.of() : s.children(verb, "obj"); // "called him to discuss it"
    List<Integer> asked = Stream.concat(urged.stream(), s.children(verb, "obl").stream()
        .filter(c -> on && s.subtree(c).getFirst() == verb + 1)).filter(c -> c > verb).toList();
    if (!infinitives.isEmpty() && !asked.isEmpty()) {
      parts.addAll(asked.subList(0, 1));
      parts.addAll(infinitives.subList(0, 1));
    } else {
      s.children(verb, "obl").stream().filter(c -> c > verb && s.caseOf(c).equals("for")).limit(1).forEach(parts::add);
    }
    return span(s, verb, parts).map(c -> withoutNext(s, c));
  }

  /** "accused Norway of …". */
  private static Optional<Clause> ofAccusation(Syntax s, int verb) {
    List<Integer> of = s.children(verb).stream()
        .filter(c -> c > verb && (s.caseOf(c).equals("of") || s.caseOf(c).equals("for") || s.markOf(c).matches("of|for")))
        .limit(1).toList();
    List<Integer> accused = s.children(verb, "obj").stream().filter(c -> c > verb).limit(1).toList();
    return of.isEmpty() || accused.isEmpty() ? Optional.empty() : span(s, verb, List.of(accused.getFirst(), of.getFirst()));
  }

  /** "called the deal a mistake", "hailed the talks as a success". */
  private static Optional<Clause> ofCharacterization(Syntax s, int verb) {
    List<Integer> object = s.children(verb, "obj").stream().filter(c -> c > verb).limit(1).toList();
    List<Integer> predicate = s.children(verb).stream()
        .filter(c -> c > verb && !object.contains(c)
            && (s.isA(c, "xcomp") && !s.isInfinitive(c) || s.caseOf(c).equals("as") || s.markOf(c).equals("as")))
        .limit(1).toList();
    return object.isEmpty() || predicate.isEmpty()
        ? Optional.empty() : span(s, verb, List.of(object.getFirst(), predicate.getFirst()));
  }

  private static Optional<Clause> span(Syntax s, int verb, List<Integer> heads) {
    List<Integer> tokens = heads.stream().flatMap(h -> s.subtree(h).stream()).filter(i -> i > verb).sorted().toList();
    return tokens.isEmpty() ? Optional.empty() : Optional.of(trimmed(s, verb, tokens.getFirst(), tokens.getLast()));
  }

  /** Without "that", and without punctuation at its ends. */
  private static Clause trimmed(Syntax s, int verb, int first, int last) {
    int from = first;
    int to = last;
    while (from < to && (isPunctuation(s, from) || isConjunction(s, from))) {
      from++;
    }
    while (to > from && isPunctuation(s, to)) {
      to--;
    }
    long marks = IntStream.rangeClosed(from, to).filter(i -> s.token(i).text().equals("\"")).count();
    for (int next = to + 1; marks % 2 == 1 && next < Math.min(to + 3, s.size()); next++) {
      if (s.token(next).text().equals("\"")) {
        to = next;
        marks++;
      }
    }
    return new Clause(verb, from, to);
  }

  /** "that" before a clause, and not in "that country". */
  private static boolean isConjunction(Syntax s, int token) {
    return s.lemma(token).equals("that") && !(s.tag(token).equals("DT") && token + 1 < s.size() && s.tag(token + 1).matches("NNS?|JJ"));
  }

  private static boolean isPunctuation(Syntax s, int token) {
    return s.token(token).text().codePoints().noneMatch(Character::isLetterOrDigit) && !s.token(token).text().equals("\"");
  }
}
