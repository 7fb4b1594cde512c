package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Entity;

/**
 * Abbreviations that an article itself explains.
 *
 * <p>Example: after "the European Community, EC, …" or "the European Community (EC)", "EC" is the European Community in this article.
 */
final class Abbreviations {
  private static final int LONGEST = 8;
  private static final Set<String> OPENING = Set.of("(", "-LRB-", ",");
  private static final Set<String> CLOSING = Set.of(")", "-RRB-", ",");

  private final Map<String, List<NameMatch>> explained = new HashMap<>();

  private Abbreviations() {}

  /** The abbreviations that the names of an article explain. */
  static Abbreviations of(AnnotatedText text, List<List<NameSpan>> names) {
    Abbreviations found = new Abbreviations();
    text.sentences().forEach(s -> names.get(s.index()).forEach(full -> names.get(s.index()).stream()
        .filter(n -> n.first() == full.last() + 2 && isSetOff(s.tokens(), n) && isShortFor(n.text(), full.text()))
        .filter(n -> isBody(full))
        .forEach(n -> found.explained.putIfAbsent(n.text(), full.candidates()))));
    return found;
  }

  /** Whether a name stands between brackets or commas. */
  private static boolean isSetOff(List<Token> tokens, NameSpan name) {
    return name.first() > 0 && OPENING.contains(tokens.get(name.first() - 1).text())
        && name.last() + 1 < tokens.size() && CLOSING.contains(tokens.get(name.last() + 1).text());
  }

  private static boolean isBody(NameSpan name) {
    return name.candidates().stream().anyMatch(m -> m.entity() instanceof Entity.Organization);
  }

  /** Whether the letters of a word in capitals occur in a name in this order, from its first letter on. */
  private static boolean isShortFor(String word, String name) {
    boolean capitals = word.length() > 1 && word.length() <= LONGEST && word.chars().allMatch(Character::isUpperCase);
    String letters = name.toUpperCase(Locale.ROOT);
    int at = -1;
    for (int i = 0; i < word.length() && capitals; i++) {
      at = letters.indexOf(word.charAt(i), at + 1);
      capitals = i == 0 ? at == 0 : at > 0;
    }
    return capitals && name.indexOf(' ') > 0;
  }

  /** The name with the meaning that the article gave it, whatever it means elsewhere. */
  NameSpan explain(NameSpan name) {
    List<NameMatch> meant = explained.get(name.text());
    return meant == null
        ? name
        : new NameSpan(name.sentence(), name.first(), name.last(), false, name.text(), meant);
  }
}
