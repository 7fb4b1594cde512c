package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.DependencyTree;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/**
 * Finds whom "he", "she", "his" and "they" mean: the subject spoken of last, in this sentence or the one or two before it.
 * After Hobbs 1978 in spirit: subjects before objects, near before far, gender must agree.
 */
final class PronounResolver {
  private static final Map<String, String> GENDER =
      Map.of("he", "male", "him", "male", "his", "male", "himself", "male", "she", "female", "her", "female", "hers", "female");
  private static final Set<String> PLURAL = Set.of("they", "their", "them");
  private static final int FAR = 2;

  private final Roster roster;
  private final Descriptions words;

  PronounResolver(Roster roster, Descriptions words) {
    this.roster = roster;
    this.words = words;
  }

  List<Mention> find(Sentence sentence, List<Mention> before, List<Mention> here, List<Sentence> sentences) {
    List<Mention> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (!token.tag().startsWith("PRP")) {
        continue;
      }
      Optional<List<Referent>> referents = GENDER.containsKey(word)
          ? person(token, GENDER.get(word), sentence, before, here, sentences).map(List::of)
          : PLURAL.contains(word) ? several(token, sentence, before, here)
              : word.equals("its") ? body(token, sentence, here) : word.equals("it") ? teller(token, sentence, here) : Optional.empty();
      referents.ifPresent(r -> found.add(new Mention(
          sentence.index(), token.index(), token.index(), token.index(), Kind.PRONOUN, r, null, token.text())));
    }
    return found;
  }

  private Optional<Referent> person(
      Token token, String gender, Sentence sentence, List<Mention> before, List<Mention> here, List<Sentence> sentences) {
    boolean quoted = isQuoted(sentence, token.index());
    List<Mention> same = here.stream()
        .filter(m -> m.last() < token.index() && isPerson(m, gender) && (quoted || !isQuoted(sentence, m.first()))).toList();
    Optional<Mention> subject = same.stream().filter(m -> isSubject(sentence, m)).reduce((a, b) -> b);
    if (subject.isPresent() || !same.isEmpty()) {
      return subject.or(() -> same.stream().findFirst()).map(m -> m.referents().getFirst());
    }
    Optional<Referent> ahead = sentence.tokens().getFirst().tag().equals("IN") && token.index() < 6
        ? here.stream().filter(m -> m.first() > token.index() && isPerson(m, gender) && isSubject(sentence, m)).findFirst()
            .map(m -> m.referents().getFirst())
        : Optional.empty();
    if (ahead.isPresent()) {
      return ahead; // "During his visit, Mr Ruto …"
    }
    for (int back = 1; back <= FAR; back++) {
      int index = sentence.index() - back;
      List<Mention> earlier = before.stream().filter(m -> m.sentence() == index && isPerson(m, gender)).toList();
      if (!earlier.isEmpty()) {
        return earlier.stream().filter(m -> isSubject(sentences.get(index), m)).findFirst().or(() -> earlier.stream().findFirst())
            .map(m -> m.referents().getFirst());
      }
    }
    return Optional.empty();
  }

  /** Whether a token stands within quotation marks of its sentence: who is spoken of there is not who speaks. */
  private static boolean isQuoted(Sentence sentence, int token) {
    long before = sentence.tokens().subList(0, token).stream().filter(t -> t.text().equals("\"")).count();
    long all = sentence.tokens().stream().filter(t -> t.text().equals("\"")).count();
    return all % 2 == 0 ? before % 2 == 1 : all == 1 && before == 0;
  }

  private boolean isPerson(Mention m, String gender) {
    return m.referents().size() == 1 && m.referents().getFirst().isPerson()
        && roster.byKey(m.referents().getFirst().actor()).map(p -> p.isFemale() == gender.equals("female") || p.person.gender() == null)
            .orElse(true);
  }

  private static boolean isSubject(Sentence sentence, Mention m) {
    DependencyTree tree = sentence.tree();
    if (tree == null) {
      return m.first() < 6;
    }
    int title = tree.head(m.head());
    boolean titled = title >= 0 && title == m.first() - 1 && Set.of("dep", "appos", "flat").contains(tree.relation(m.head()));
    return DependencyTree.isA(tree.relation(m.head()), "nsubj") || titled && DependencyTree.isA(tree.relation(title), "nsubj");
  }

  /** "its": the state or body that is the sentence's subject. */
  private static Optional<List<Referent>> body(Token token, Sentence sentence, List<Mention> here) {
    return here.stream().filter(m -> m.last() < token.index() && m.kind() != Kind.NATIONALITY && m.referents().size() == 1
        && !m.referents().getFirst().isPerson() && isSubject(sentence, m)).reduce((a, b) -> b).map(Mention::referents);
  }

  /** "Iran said it would": the state or body that tells it of itself. */
  private Optional<List<Referent>> teller(Token token, Sentence sentence, List<Mention> here) {
    DependencyTree tree = sentence.tree();
    int told = tree == null || !DependencyTree.isA(tree.relation(token.index()), "nsubj") ? -1 : tree.head(token.index());
    int telling = told >= 0 && DependencyTree.isA(tree.relation(told), "ccomp") ? tree.head(told) : -1;
    boolean tells = telling >= 0 && words.telling().contains(sentence.tokens().get(telling).lemma());
    return here.stream().filter(m -> tells && m.last() < token.index() && tree.head(m.head()) == telling && isSubject(sentence, m))
        .filter(m -> m.kind() != Kind.NATIONALITY && m.referents().size() == 1 && !m.referents().getFirst().isPerson())
        .filter(m -> tree.children(m.head(), "conj").isEmpty()).findFirst().map(Mention::referents);
  }

  /** "they": a delegation that is the subject, else those named together last, by one description or joined by "and". */
  private Optional<List<Referent>> several(Token token, Sentence sentence, List<Mention> before, List<Mention> here) {
    Optional<Mention> team = here.stream()
        .filter(m -> m.last() < token.index() && m.kind() == Kind.DESCRIPTION && m.referents().size() == 1 && isSubject(sentence, m))
        .filter(m -> words.teams().contains(sentence.tokens().get(m.head()).lemma())).reduce((a, b) -> b);
    if (team.isPresent()) {
      return team.map(Mention::referents);
    }
    List<Mention> near = new ArrayList<>(before.stream().filter(m -> m.sentence() >= sentence.index() - 1).toList());
    here.stream().filter(m -> m.last() < token.index()).forEach(near::add);
    for (int i = near.size() - 1; i >= 0; i--) {
      Mention m = near.get(i);
      if (m.referents().size() > 1) {
        return Optional.of(m.referents());
      }
      if (i > 0 && joined(near.get(i - 1), m) && m.sentence() == sentence.index()
          && sentence.tokens().get(m.first() - 1).text().equalsIgnoreCase("and")) {
        return Optional.of(List.of(near.get(i - 1).referents().getFirst(), m.referents().getFirst()));
      }
    }
    return Optional.empty();
  }

  private static boolean joined(Mention a, Mention b) {
    boolean actors = a.referents().size() == 1 && b.referents().size() == 1 && a.kind() != Kind.NATIONALITY && b.kind() != Kind.NATIONALITY;
    return actors && a.sentence() == b.sentence() && b.first() - a.last() == 2;
  }
}
