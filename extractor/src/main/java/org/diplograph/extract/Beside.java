package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;

/**
 * Times and places that stand directly beside a noun, whatever the parser made of them.
 *
 * <p>Example: "after talks with Rojas in Oslo on Monday", "gathered in Lima, Peru's capital, for a summit".
 */
final class Beside {
  private static final Set<String> WHERE = Set.of("in", "at", "near", "to");
  private static final int FAR = 9;

  private final Syntax syntax;
  private final List<Mention> mentions;
  private final List<TimeMention> times;

  Beside(Syntax syntax, List<Mention> mentions, List<TimeMention> times) {
    this.syntax = syntax;
    this.mentions = mentions;
    this.times = times;
  }

  /** "after a round of talks in Oslo on Monday": nothing but the place, or those who took part, stands between. */
  boolean follows(int noun, TimeMention time) {
    boolean near = time.first() > noun && time.first() - noun <= FAR && isBridged(noun, time.first());
    boolean named = mentions.stream().anyMatch(m -> m.first() > noun && m.last() < time.first() && m.kind() != Kind.PRONOUN);
    return near && (named || time.first() - noun <= 2);
  }

  /** The place after a noun: "the talks with Rojas in Oslo". */
  Optional<Mention> placeAfter(int noun) {
    return mentions.stream().filter(m -> m.place() != null && m.first() > noun && m.first() - noun <= FAR)
        .filter(m -> isWhere(m) && isBridged(noun, m.first())).findFirst();
  }

  /** The place before "for" and a noun: "in Lima, Peru's capital, for a summit". */
  Optional<Mention> placeBefore(int noun, Set<String> venues) {
    int at = noun - 1;
    while (at > 0 && syntax.tag(at).matches("JJ|DT|NNP?|CD|HYPH|VBN|PRP\\$")) {
      at--;
    }
    if (at < 1 || !syntax.words(at, at).equals("for")) {
      return Optional.empty();
    }
    List<Mention> places = new ArrayList<>();
    for (int i = at - 1; i >= 0 && (isLight(i, venues) || isTime(i) || placeAt(i).isPresent()); i--) {
      placeAt(i).filter(m -> !places.contains(m)).ifPresent(places::add);
    }
    return places.stream().filter(this::isWhere).findFirst();
  }

  private boolean isBridged(int noun, int first) {
    for (int i = noun + 1; i < first; i++) {
      int token = i;
      boolean name = mentions.stream().anyMatch(m -> m.covers(token) && m.kind() != Kind.PRONOUN);
      if (!name && !syntax.tag(i).matches("IN|DT|POS|HYPH")) {
        return false;
      }
    }
    return true;
  }

  private boolean isWhere(Mention place) {
    int i = place.first() - 1;
    while (i > 0 && syntax.tag(i).equals("DT")) {
      i--;
    }
    return i >= 0 && WHERE.contains(syntax.words(i, i));
  }

  private boolean isLight(int token, Set<String> venues) {
    return syntax.tag(token).matches(",|POS|DT") || venues.contains(syntax.lemma(token));
  }

  private boolean isTime(int token) {
    return times.stream().anyMatch(t -> t.covers(token));
  }

  private Optional<Mention> placeAt(int token) {
    return mentions.stream().filter(m -> m.place() != null && m.covers(token)).findFirst();
  }
}
