package org.diplograph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diplograph.resolve.Spelling.Atom;
import org.jspecify.annotations.Nullable;

/** Finds the longest title at a token, in singular or plural: "Foreign Minister", "secretaries of state", "Gen.", "Mr". */
final class TitleIndex {
  private final Spelling spelling;
  private final Map<String, Title> titles = new HashMap<>();
  private int longest = 1;

  TitleIndex(List<Title> all, Spelling spelling) {
    this.spelling = spelling;
    for (Title title : all) {
      put(title.phrase(), title);
    }
    for (Title title : all) {
      put(plural(title.phrase()), title.found(0, true));
    }
  }

  private void put(String phrase, Title title) {
    List<Atom> atoms = spelling.atoms(phrase);
    longest = Math.max(longest, atoms.size());
    titles.putIfAbsent(Spelling.key(atoms), title);
  }

  /** The plural by its head word: "secretary of state" gives "secretaries of state", "spokesman" gives "spokesmen". */
  static String plural(String phrase) {
    int of = (phrase + " ").replaceFirst(" (of|in|for|to|elect|designate|general d|d'affaires) .*", "").length();
    int end = Math.min(of, phrase.length());
    return pluralWord(phrase.substring(0, end)) + phrase.substring(end);
  }

  private static String pluralWord(String words) {
    if (words.endsWith("man")) {
      return words.substring(0, words.length() - 2) + "en";
    }
    if (words.endsWith("y") && !words.endsWith("ey") && !words.endsWith("oy")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words + (words.endsWith("s") || words.endsWith("ch") ? "es" : "s");
  }

  Optional<Title> find(String phrase) {
    return Optional.ofNullable(titles.get(spelling.key(phrase)));
  }

  Optional<Title> at(List<String> tokens, int from) {
    @Nullable Title best = null;
    StringBuilder key = new StringBuilder();
    int atoms = 0;
    for (int i = from; i < tokens.size() && atoms < longest; i++) {
      List<Atom> more = spelling.atoms(tokens.get(i));
      if (more.isEmpty() && !(i > from && tokens.get(i).equals("-"))) {
        break;
      }
      for (Atom atom : more) {
        key.append(key.isEmpty() ? "" : " ").append(atom.folded());
        atoms++;
      }
      Title found = more.isEmpty() ? null : titles.get(key.toString());
      best = found == null ? best : found.found(i - from + 1, found.plural());
    }
    return Optional.ofNullable(best);
  }
}
