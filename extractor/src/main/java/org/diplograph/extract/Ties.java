package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;

/**
 * Which words grammar ties to a trigger: its own dependents, and those of the verb that carries it.
 *
 * <p>Example: in "She was expected in Oslo on Monday to hold talks", Oslo and Monday are tied to "talks"; in "held talks, his office said
 * on Monday", Monday is not.
 */
final class Ties {
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Syntax syntax;
  private final List<Mention> mentions;
  private final List<TimeMention> times;
  private final Locations words;

  Ties(Syntax syntax, List<Mention> mentions, List<TimeMention> times, Locations words) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.times = times;
    this.words = words;
  }

  /** Whether grammar ties a word to the trigger itself or to a verb that carries the trigger. */
  boolean tied(int trigger, int word) {
    if (syntax.dominates(trigger, word)) {
      return path(trigger, word).stream().noneMatch(i -> i != trigger && i != word && isClause(i));
    }
    Optional<Integer> verb = syntax.isVerb(word) ? Optional.empty() : nearestVerb(word);
    return verb.isPresent() && carriers(trigger).contains(verb.get());
  }

  /** The verb whose clause a word stands in, unless a noun of weight lies between. */
  Optional<Integer> nearestVerb(int word) {
    int at = syntax.head(word);
    while (at >= 0 && !syntax.isVerb(at)) {
      boolean light = words.venues().contains(syntax.lemma(at)) || syntax.token(at).name().equals("LOCATION") || isPlaceOrTime(at)
          || syntax.isA(word, "appos");
      boolean predicate = syntax.children(at).stream().anyMatch(c -> syntax.isA(c, "cop") || syntax.isA(c, "nsubj"));
      if (predicate) {
        return Optional.of(at);
      }
      boolean timedSubject = syntax.isA(at, "nsubj") && times.stream().anyMatch(t -> t.covers(word));
      boolean errand = words.errands().contains(syntax.lemma(at)) && syntax.isA(at, "obj");
      if (!light && !timedSubject && !errand && syntax.isNoun(at)) {
        return Optional.empty();
      }
      at = syntax.head(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  private boolean isPlaceOrTime(int token) {
    return mentions.stream().anyMatch(m -> m.place() != null && m.covers(token))
        || times.stream().anyMatch(t -> t.covers(token));
  }

  /** The trigger's verb, and the verbs of which that is a complement: "was expected", "agreed". */
  List<Integer> carriers(int trigger) {
    List<Integer> carriers = new ArrayList<>();
    int at = trigger;
    if (!syntax.isVerb(at)) {
      Optional<Integer> verb = carrier(at);
      if (verb.isEmpty()) {
        return carriers;
      }
      at = verb.get();
    }
    carriers.add(at);
    while (syntax.head(at) >= 0 && (syntax.isA(at, "xcomp") || syntax.isA(at, "conj") && sharesClause(at))) {
      at = syntax.head(at);
      carriers.add(at);
    }
    return carriers;
  }

  private boolean sharesClause(int verb) {
    return syntax.isVerb(syntax.head(verb)) && syntax.children(verb).stream().noneMatch(c -> syntax.isA(c, "nsubj"));
  }

  private Optional<Integer> carrier(int noun) {
    int at = syntax.head(noun);
    while (at >= 0 && !syntax.isVerb(at)) {
      if (syntax.children(at).stream().anyMatch(c -> syntax.isA(c, "cop"))) {
        return Optional.of(at);
      }
      at = syntax.head(at);
    }
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** "the talks planned to open in Oslo": such a clause tells of the trigger itself. */
  private boolean isClause(int token) {
    boolean carries = GRAMMAR.carrying().contains(syntax.lemma(token)) && (!syntax.lemma(token).equals("be") || isToBe(token));
    if (carries && (syntax.isA(token, "acl") || syntax.isA(token, "xcomp"))) {
      return false;
    }
    return syntax.isVerb(token) && (syntax.isA(token, "ccomp") || syntax.isA(token, "advcl") || syntax.isA(token, "acl")
        || syntax.isA(token, "parataxis") || syntax.isA(token, "conj"));
  }

  /** "that was to be held in Oslo". */
  private boolean isToBe(int verb) {
    return syntax.children(verb, "xcomp").stream().anyMatch(x -> GRAMMAR.carrying().contains(syntax.lemma(x))
        && syntax.children(x, "mark").stream().anyMatch(m -> syntax.lemma(m).equals("to")));
  }

  List<Integer> path(int ancestor, int word) {
    List<Integer> path = new ArrayList<>();
    for (int at = word; at >= 0; at = syntax.head(at)) {
      path.add(at);
      if (at == ancestor) {
        break;
      }
    }
    return path;
  }

  int distance(int trigger, int word) {
    if (syntax.dominates(trigger, word)) {
      return path(trigger, word).size();
    }
    return 20 + Math.abs(trigger - word);
  }
}
