package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;

/**
 * Who has spoken in an article so far, and so whom "he said" means: after "Ms Lind has said that Mr Ruto is a friend.", the "she" of
 * "It will last, she said" is Ms Lind, and a "he" is nobody whom she spoke of.
 */
final class Conversation {
  /** So many sentences may lie between a speaker's name and the "he" that no other words explain. */
  private static final int MEMORY = 9;
  /** So many between one who spoke and the "he" that could be someone else just as well. */
  private static final int NEAR = 2;

  private final ResolvedText text;
  private final EntityLookup entities;
  private final List<Saying> sayings = new ArrayList<>();

  Conversation(ResolvedText text, EntityLookup entities) {
    this.text = text;
    this.entities = entities;
  }

  void add(Saying saying) {
    sayings.add(saying);
  }

  /** The last of all in the sentences up to one. */
  Optional<Saying> last(int sentence) {
    return sayings.stream().filter(l -> l.view().index() <= sentence).max(Comparator.comparingInt(l -> l.view().index()));
  }

  /** Whether nobody was heard between two sentences. */
  boolean isSilent(int after, int before) {
    return sayings.stream().noneMatch(l -> after < l.view().index() && l.view().index() < before);
  }

  /** "He said", where the article has spoken of nobody else since someone spoke. */
  Optional<Saying> resumed(SentenceView view, int verb) {
    return last(view.index()).filter(l -> view.index() - l.mention().sentence() <= MEMORY)
        .filter(l -> text.mentions().stream().filter(m -> l.mention().sentence() < m.sentence() && m.sentence() <= view.index())
            .flatMap(m -> m.referents().stream()).allMatch(r -> !r.isPerson() || r.actor().equals(l.speakers().getFirst().referent().actor())))
        .flatMap(l -> Speakers.resumed(view, verb, l));
  }

  /**
   * The one who speaks, where a pronoun or an office says so: nobody calls himself by name, and whoever spoke last goes on, unless the
   * article has spoken of the other since.
   *
   * @param said whether a token of a sentence is part of what is said
   */
  Saying corrected(Saying saying, BiPredicate<Integer, Integer> said) {
    if (saying.mention().kind() != Kind.PRONOUN || saying.speakers().size() > 1 || !saying.speakers().getFirst().referent().isPerson()) {
      return saying;
    }
    String actor = actor(saying);
    int sentence = saying.view().index();
    Optional<Saying> before = sayings.stream().filter(l -> isBefore(l, saying)).max(Comparator.comparingInt((Saying l) -> l.view().index())
        .thenComparingInt(Saying::word)).filter(l -> sentence - l.view().index() <= NEAR && l.speakers().size() == 1);
    boolean other = before.filter(l -> l.speakers().getFirst().referent().isPerson() && !actor(l).equals(actor) && isLike(saying, l)).isPresent();
    boolean named = text.mentions().stream().anyMatch(m -> m.kind() == Kind.NAME && said.test(m.sentence(), m.head()) && means(m, actor));
    boolean since = other && text.mentions().stream().anyMatch(m -> means(m, actor) && m.kind() != Kind.PRONOUN && !said.test(m.sentence(), m.head())
        && before.get().view().index() < m.sentence() && m.sentence() <= sentence);
    return other && (named || !since)
        ? new Saying(saying.view(), saying.word(), before.get().speakers(), saying.addressee()) : saying;
  }

  private static boolean isBefore(Saying one, Saying other) {
    int sentence = other.view().index();
    return one.view().index() < sentence || one.view().index() == sentence && one.word() < other.word();
  }

  /** Whether a "he" or "she" can be whoever spoke before. */
  private boolean isLike(Saying saying, Saying before) {
    boolean female = saying.mention().surface().equalsIgnoreCase("she");
    return entities.find(actor(before)).filter(Entity.Person.class::isInstance).map(e -> ((Entity.Person) e).gender())
        .map(g -> g.equals("female") == female).orElse(true);
  }

  private static boolean means(Mention mention, String actor) {
    return mention.referents().stream().anyMatch(r -> r.actor().equals(actor));
  }

  static String actor(Saying saying) {
    Filler first = saying.speakers().getFirst();
    return first.referent().actor();
  }
}
