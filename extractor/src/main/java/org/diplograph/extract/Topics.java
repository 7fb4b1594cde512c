package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.RuleSet.TopicRule;
import org.diplograph.model.AnnotatedText.Token;

/**
 * What an event or a statement is about, where a word says so: "talks on fishing quotas" and "a trade deal" are about trade. The words of
 * each topic are rules.
 */
final class Topics {
  private static final List<String> PREPOSITIONS = List.of("on", "about", "over", "regarding", "concerning", "of");
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final List<TopicRule> rules;

  Topics(List<TopicRule> rules) {
    this.rules = rules;
  }

  /** The topics that words tell, in the order of the rules. */
  List<String> of(List<Token> words) {
    List<String> lemmas = words.stream().map(Token::lemma).toList();
    return rules.stream().filter(r -> isTold(r, lemmas)).map(TopicRule::id).toList();
  }

  private static boolean isTold(TopicRule rule, List<String> lemmas) {
    Set<Integer> excluded = new LinkedHashSet<>();
    rule.not().forEach(phrase -> matches(phrase, lemmas).forEach(excluded::addAll));
    return rule.words().stream().anyMatch(w -> matches(w, lemmas).stream().anyMatch(m -> excluded.stream().noneMatch(m::contains)));
  }

  /** Where a phrase stands: for each time, the indexes of its words. */
  private static List<List<Integer>> matches(String phrase, List<String> lemmas) {
    List<String> words = List.of(phrase.split(" "));
    return IntStream.rangeClosed(0, lemmas.size() - words.size())
        .filter(i -> lemmas.subList(i, i + words.size()).equals(words))
        .mapToObj(i -> IntStream.range(i, i + words.size()).boxed().toList()).toList();
  }

  /** What an event was about, as its trigger's complements and modifiers, its agreement's name and the verbs of discussing beside it tell. */
  List<String> of(Map<Integer, SentenceView> views, Collection<Candidate> candidates) {
    Set<String> topics = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      SentenceView view = views.get(c.sentence());
      if (view != null) {
        words(view, c).forEach(words -> topics.addAll(of(words)));
      }
    }
    return rules.stream().map(TopicRule::id).filter(topics::contains).toList();
  }

  private static List<List<Token>> words(SentenceView view, Candidate c) {
    Syntax s = view.syntax();
    List<List<Token>> words = new ArrayList<>();
    words.add(named(s, c.trigger()));
    PREPOSITIONS.stream().flatMap(p -> s.complements(c.trigger(), p).stream()).forEach(w -> words.add(tokens(s, s.subtree(w).stream())));
    IntStream.range(0, s.size()).filter(v -> s.isVerb(v) && GRAMMAR.discussing().contains(s.lemma(v)) && isBeside(s, v, c.trigger()))
        .forEach(v -> words.add(tokens(s, s.children(v).stream()
            .filter(o -> s.isA(o, "obj") || s.isA(o, "obl") && PREPOSITIONS.contains(s.caseOf(o)) || s.caseOf(o).equals("with"))
            .flatMap(o -> s.subtree(o).stream()))));
    if (c.agreement() != null && c.agreement().sentence() == c.sentence()) {
      words.add(s.sentence().tokens().subList(c.agreement().first(), c.agreement().last() + 1));
    }
    return words;
  }

  /** The trigger with what stands before it in its noun phrase: "peace talks". */
  private static List<Token> named(Syntax s, int trigger) {
    return tokens(s, Stream.concat(s.children(trigger).stream()
        .filter(m -> m < trigger && (s.isA(m, "compound") || s.isA(m, "amod"))).flatMap(m -> s.subtree(m).stream()), Stream.of(trigger)));
  }

  private static List<Token> tokens(Syntax s, Stream<Integer> words) {
    return words.sorted().map(s::token).toList();
  }

  private static boolean isBeside(Syntax s, int verb, int trigger) {
    return s.dominates(trigger, verb) || s.dominates(verb, trigger);
  }
}
