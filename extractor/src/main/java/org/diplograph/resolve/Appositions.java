package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;

/** The names that follow a description and say who is meant: "his Peruvian counterpart, Ana Rojas", "the two ministers, Rojas and Diaz". */
final class Appositions {
  private final Authority authority;

  Appositions(Authority authority) {
    this.authority = authority;
  }

  /**
   * Empty where no name follows, or where it opens a list of others.
   *
   * @param sentence where it stands
   * @param head the description's noun
   * @param number how many are described
   * @param here the sentence's names
   */
  List<Referent> after(Sentence sentence, List<String> tokens, int head, int number, List<Mention> here) {
    if (head + 2 >= tokens.size() || !tokens.get(head + 1).equals(",")) {
      return List.of();
    }
    List<Referent> named = new ArrayList<>();
    int at = head + 2;
    while (named.size() < number) {
      int start = at < tokens.size() ? at + authority.title(tokens, at).map(Title::length).orElse(0) : at;
      Optional<Mention> name = here.stream().filter(m -> m.first() == start && m.kind() == Kind.NAME && m.referents().size() == 1
          && m.referents().getFirst().isPerson()).findFirst();
      if (name.isEmpty()) {
        return List.of();
      }
      if (number == 1 && isSubject(sentence, name.get().last())) {
        return List.of();
      }
      named.add(name.get().referents().getFirst());
      at = name.get().last() + 1;
      if (named.size() < number && at < tokens.size() && (tokens.get(at).equals("and") || tokens.get(at).equals(","))) {
        at++;
      }
    }
    return isEnumeration(tokens, at, here) ? List.of() : named;
  }

  /**
   * Whether a name after a comma is the subject of its sentence, and no apposition: "After seeing the minister, Ms Rojas said".
   *
   * @param last the name's last token
   */
  static boolean isSubject(Sentence sentence, int last) {
    List<Token> tokens = sentence.tokens();
    boolean opened = tokens.getFirst().tag().matches("IN|VBG|VBN") || Set.of("apart", "according").contains(tokens.getFirst().lemma());
    boolean verb = last + 1 < tokens.size() && tokens.get(last + 1).tag().matches("VB[DZP]|MD|RB");
    boolean first = tokens.subList(0, last).stream().noneMatch(t -> t.tag().matches("VB[DZP]|MD"));
    return opened && verb && first;
  }

  /** "the minister, Rojas and Diaz": three persons. */
  private static boolean isEnumeration(List<String> tokens, int at, List<Mention> here) {
    return at < tokens.size() && tokens.get(at).equals("and")
        && here.stream().anyMatch(m -> m.first() == at + 1 && m.referents().size() == 1 && m.referents().getFirst().isPerson());
  }
}
