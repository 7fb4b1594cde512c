package org.diplograph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;

/**
 * Persons named one after the other with their titles, read by the words and not by the parse, which often breaks such lists.
 *
 * <p>Example: "Vice President Ana Gomes, Trade Minister Rui Dias and Senator Luis Pinto of Bahia" names three. It does not read
 * lists of two, which may be a name and its apposition.
 */
final class Enumeration {
  private static final Set<String> AND = Set.of("and", "&");

  private final Syntax syntax;
  private final List<Mention> names;
  private final List<Mention> persons;

  Enumeration(Syntax syntax, List<Mention> mentions) {
    this.syntax = syntax;
    this.names = mentions.stream().filter(m -> m.kind() == Kind.NAME).toList();
    this.persons = mentions.stream().filter(m -> m.kind() == Kind.NAME && !m.referents().isEmpty() && m.referents().getFirst().isPerson())
        .sorted(Comparator.comparingInt(Mention::first)).toList();
  }

  /** All who stand in one list with a person; that person alone where there is no list, or where it runs over into another clause. */
  List<Mention> around(Mention person) {
    int at = persons.indexOf(person);
    if (at < 0) {
      return List.of(person);
    }
    int last = at;
    boolean closed = false;
    while (!closed && last + 1 < persons.size() && isListed(persons.get(last), persons.get(last + 1))) {
      closed = isClosed(persons.get(last), persons.get(last + 1));
      last++;
    }
    closed |= persons.get(last).last() + 1 < syntax.size() && AND.contains(syntax.lemma(persons.get(last).last() + 1));
    int first = at;
    while (first > 0 && isListed(persons.get(first - 1), persons.get(first))
        && !(closed && isClosed(persons.get(first - 1), persons.get(first)))) {
      closed |= isClosed(persons.get(first - 1), persons.get(first));
      first--;
    }
    List<Mention> list = persons.subList(first, last + 1);
    return list.size() >= 3 && closed && isOneClause(list) ? List.copyOf(list) : List.of(person);
  }

  /** Where "the president" begins in "ministers from Peru and Bolivia as well as the president of Chile"; -1 where nobody is added. */
  int addedAt(Mention mention) {
    int at = mention.last() + 1;
    while (at < syntax.size() && !isAdding(at) && (syntax.tag(at).matches("IN|DT|CC|,") || isName(at))) {
      at++;
    }
    return at < syntax.size() && isAdding(at) ? at + 3 : -1;
  }

  private boolean isAdding(int token) {
    return syntax.words(token, token + 2).equals("as well as");
  }

  private boolean isName(int token) {
    return names.stream().anyMatch(m -> m.covers(token));
  }

  /** Whether nothing stands between two persons but a comma or "and", the seat of the one and the title of the other. */
  private boolean isListed(Mention before, Mention after) {
    int i = before.last() + 1;
    if (i < after.first() && syntax.lemma(i).equals("of")) {
      i++;
      while (i < after.first() && syntax.tag(i).startsWith("NNP")) {
        i++;
      }
    }
    int joint = i;
    if (i < after.first() && syntax.lemma(i).equals(",")) {
      i++;
    }
    if (i < after.first() && AND.contains(syntax.lemma(i))) {
      i++;
    }
    boolean title = true;
    for (int t = i; t < after.first(); t++) {
      title &= syntax.tag(t).matches("NNPS?|NN|JJ|PRP\\$|POS|HYPH") || Set.of("of", "for").contains(syntax.lemma(t));
    }
    return i > joint && title && after.first() - i <= 8;
  }

  private boolean isClosed(Mention before, Mention after) {
    for (int i = before.last() + 1; i < after.first(); i++) {
      if (AND.contains(syntax.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /** Not "After meeting A, B and C flew home", where B is the subject of what follows. */
  private boolean isOneClause(List<Mention> list) {
    boolean subject = list.stream().anyMatch(m -> syntax.isA(m.head(), "nsubj"));
    boolean object = list.stream().anyMatch(m -> syntax.isA(m.head(), "obj") || syntax.isA(m.head(), "obl")
        || syntax.isA(m.head(), "nmod"));
    return !subject || !object;
  }
}
