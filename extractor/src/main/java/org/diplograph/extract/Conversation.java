package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Role;

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
  private final Map<Integer, SentenceView> views;
  private final EntityLookup entities;
  private final Set<String> offices;
  private final List<Saying> sayings = new ArrayList<>();

  Conversation(ResolvedText text, Map<Integer, SentenceView> views, EntityLookup entities, RuleSet.Speech rules) {
    this.text = text;
    this.views = views;
    this.offices = rules.offices();
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

  /**
   * "He said", where the article has spoken of nobody else since someone spoke, or of an unnamed one just before: "A Peruvian spokesman
   * denied this. "We wait," he said."
   */
  Optional<Saying> resumed(SentenceView view, int verb) {
    Optional<Saying> unnamed = Speakers.isUnnamed(view, verb) ? official(view, verb) : Optional.empty();
    return unnamed.or(() -> last(view.index()).filter(l -> view.index() - l.mention().sentence() <= MEMORY && isOnlyOne(l, view.index()))
        .filter(l -> isLike(view.syntax().subjects(verb).stream().findFirst().map(view.syntax()::lemma).orElse(""), l))
        .flatMap(l -> Speakers.resumed(view, verb, l)));
  }

  /** Whether the article has spoken of no other person since, up to a sentence. */
  private boolean isOnlyOne(Saying before, int sentence) {
    return text.mentions().stream().filter(m -> before.mention().sentence() < m.sentence() && m.sentence() <= sentence)
        .flatMap(m -> m.referents().stream()).allMatch(r -> !r.isPerson() || r.actor().equals(actor(before)));
  }

  /** The spokesman and the like, named or not, who is the subject of the sentence before. */
  private Optional<Saying> official(SentenceView view, int verb) {
    SentenceView before = views.get(view.index() - 1);
    if (before == null) {
      return Optional.empty();
    }
    Syntax s = before.syntax();
    return IntStream.range(0, s.size()).boxed().filter(v -> s.isA(v, "root") && s.isVerb(v)).flatMap(v -> s.subjects(v).stream())
        .filter(w -> s.tag(w).equals("NN") && offices.contains(s.lemma(w)))
        .flatMap(w -> before.actors().fillers(List.of(w), Role.PARTICIPANT).stream())
        .filter(f -> f.mention().kind() == Kind.DESCRIPTION && f.mention().referents().size() == 1).findFirst()
        .map(f -> new Saying(view, verb, List.of(f), null));
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
    boolean near = text.mentions().stream()
        .anyMatch(m -> sentence - 1 <= m.sentence() && m.sentence() <= sentence && m.kind() == Kind.NAME && means(m, actor));
    Optional<Saying> official = near ? Optional.empty() : official(saying.view(), saying.word());
    if (official.isPresent()) {
      return official.get();
    }
    Optional<Saying> before = sayings.stream().filter(l -> isBefore(l, saying)).max(Comparator.comparingInt((Saying l) -> l.view().index())
        .thenComparingInt(Saying::word)).filter(l -> sentence - l.view().index() <= NEAR && l.speakers().size() == 1);
    boolean other = before.filter(l -> l.speakers().getFirst().referent().isPerson() && !actor(l).equals(actor))
        .filter(l -> isLike(saying.mention().surface(), l)).isPresent();
    boolean named = text.mentions().stream().anyMatch(m -> m.kind() == Kind.NAME && said.test(m.sentence(), m.head()) && means(m, actor));
    boolean since = other && text.mentions().stream().anyMatch(m -> means(m, actor) && m.kind() != Kind.PRONOUN
        && !said.test(m.sentence(), m.head()) && before.get().view().index() < m.sentence() && m.sentence() <= sentence);
    return other && (named || !since)
        ? new Saying(saying.view(), saying.word(), before.get().speakers(), saying.addressee()) : saying;
  }

  private static boolean isBefore(Saying one, Saying other) {
    int sentence = other.view().index();
    return one.view().index() < sentence || one.view().index() == sentence && one.word() < other.word();
  }

  /** Whether a "he" or "she" can be whoever spoke before. */
  private boolean isLike(String pronoun, Saying before) {
    boolean female = pronoun.equalsIgnoreCase("she");
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
