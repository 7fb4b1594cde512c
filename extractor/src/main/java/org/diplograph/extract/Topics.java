package org.diplograph.extract;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText;

/** What an event was about: the phrase that "on", "about", "over" or "regarding" ties to its trigger, as a slug. */
final class Topics {
  private static final List<String> PREPOSITIONS = List.of("on", "about", "over", "regarding", "concerning");
  private static final int MOST_WORDS = 4;

  private Topics() {}

  static List<String> of(ResolvedText text, Collection<Candidate> candidates) {
    Set<String> topics = new LinkedHashSet<>();
    for (Candidate c : candidates) {
      Sentence sentence = text.text().sentences().get(c.sentence());
      Syntax syntax = new Syntax(sentence);
      for (String preposition : PREPOSITIONS) {
        syntax.complements(c.trigger(), preposition).stream().filter(w -> !isTime(text, c.sentence(), w))
            .forEach(w -> topic(syntax, w, topics));
      }
    }
    return List.copyOf(topics);
  }

  private static boolean isTime(ResolvedText text, int sentence, int word) {
    return text.times().stream().anyMatch(t -> t.sentence() == sentence && t.first() <= word && word <= t.last());
  }

  private static void topic(Syntax syntax, int head, Set<String> topics) {
    int first = head;
    while (first > 0 && head - first < MOST_WORDS - 1 && syntax.head(first - 1) == head
        && (syntax.isA(first - 1, "compound") || syntax.isA(first - 1, "amod"))) {
      first--;
    }
    if (syntax.isNoun(head)) {
      String slug = syntax.words(first, head).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
      if (!slug.isEmpty()) {
        topics.add(slug);
      }
    }
  }
}
