package org.diplograph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.ResolvedText.Mention;
import org.jspecify.annotations.Nullable;

/** For whom the words around a title or a noun such as "delegation" say that its bearers act. */
final class Owners {
  private final Authority authority;
  private final Descriptions words;

  Owners(Authority authority, Descriptions words) {
    this.authority = authority;
    this.words = words;
  }

  /** The states and bodies in whose service the words put the described: adjectives and genitives before, "of" after. */
  Set<String> of(List<String> tokens, List<NameSpan> names, int first, int head, List<Mention> context) {
    Set<String> owners = new LinkedHashSet<>();
    int start = first;
    while (start > 0 && (words.ignored().contains(tokens.get(start - 1).toLowerCase(Locale.ROOT)))) {
      start--;
    }
    for (int skipped = 0; skipped < 2 && start > 1 && isPlainWord(tokens.get(start - 1)) && names.stream().noneMatch(n -> n.covers(first - 1));
        skipped++) {
      boolean owned = TitleReader.endingAt(names, start - 2).filter(n -> TitleReader.actor(n) != null).isPresent();
      if (owned || skipped == 0 && isPlainWord(tokens.get(start - 2))) {
        start--;
      }
    }
    boolean genitive = start > 0 && Set.of("'s", "'").contains(tokens.get(start - 1));
    int at = genitive ? start - 2 : start - 1;
    at = isAfterAbbreviation(tokens, names, at) ? at - 1 : at;
    Optional<NameSpan> owner = TitleReader.endingAt(names, at);
    while (owner.isPresent() && TitleReader.actor(owner.get()) != null) {
      owners.add(TitleReader.actor(owner.get()));
      at = owner.get().first() - 1;
      while (at >= 0 && Set.of(",", "and", "-").contains(tokens.get(at))) {
        at--;
      }
      boolean joined = at < owner.get().first() - 1 && (owners.size() > 1 || !tokens.get(owner.get().first() - 1).equals(","));
      owner = joined ? TitleReader.endingAt(names, at) : Optional.empty();
    }
    if (owners.isEmpty()) {
      after(tokens, names, head, owners, context);
    }
    if (owners.isEmpty() && start > 0 && tokens.get(start - 1).equals("its")) {
      names.stream().filter(n -> n.last() < first && !n.person()).map(TitleReader::actor).filter(k -> k != null).findFirst().ifPresent(owners::add);
    }
    if (owners.isEmpty() && start > 0 && tokens.get(start - 1).equalsIgnoreCase("their")) {
      names.stream().filter(n -> n.last() < first && !n.person()).map(TitleReader::actor)
          .filter(k -> k != null && k.startsWith("state/")).limit(2).forEach(owners::add);
    }
    return owners;
  }

  /** "the African Union (AU) envoy", "the African Union, AU, envoy": the bracket or comma belongs to the name. */
  private static boolean isAfterAbbreviation(List<String> tokens, List<NameSpan> names, int at) {
    boolean close = at > 1 && Set.of(")", "-RRB-", ",").contains(tokens.get(at));
    return close && TitleReader.endingAt(names, at - 1).filter(n -> n.first() > 1 && n.text().chars().allMatch(Character::isUpperCase))
        .filter(n -> Set.of("(", "-LRB-", ",").contains(tokens.get(n.first() - 1)) && TitleReader.endingAt(names, n.first() - 2)
            .filter(full -> TitleReader.actor(n) != null && TitleReader.actor(n).equals(TitleReader.actor(full))).isPresent())
        .isPresent();
  }

  /** "of Peru and Chile", "from Iran, Russia and Turkey", "of North and South Korea". */
  private void after(List<String> tokens, List<NameSpan> names, int head, Set<String> owners, List<Mention> context) {
    int at = head + 1;
    if (at >= tokens.size() || !Set.of("of", "from", "for").contains(tokens.get(at))) {
      return;
    }
    at++;
    String first = tokens.get(at < tokens.size() ? at : head).toLowerCase(Locale.ROOT);
    int number = at + 1 < tokens.size() && first.equals("the") ? at + 1 : at;
    Integer several = number + 1 < tokens.size() ? words.numbers().get(tokens.get(number).toLowerCase(Locale.ROOT)) : null;
    if (several != null && words.parties().contains(singular(tokens.get(number + 1)))) {
      Antecedents.last(context, false, several).forEach(r -> owners.add(r.actor()));
      return;
    }
    for (int step = 0; step < 24 && at < tokens.size(); step++) {
      Optional<NameSpan> owner = TitleReader.startingAt(names, at);
      List<String> twins = words.twins().get(tokens.get(at).toLowerCase(Locale.ROOT));
      if (owner.isPresent() && TitleReader.actor(owner.get()) != null) {
        boolean last = !owners.isEmpty() && tokens.get(at - 1).equals("and");
        owners.add(TitleReader.actor(owner.get()));
        at = owner.get().last() + 1;
        if (last && at < tokens.size() && tokens.get(at).equals(",")) {
          return; // "officials from Peru and Chile, and Kenya sent its minister"
        }
      } else if (twins != null) {
        owners.addAll(twins);
        at++;
      } else if (words.listing().contains(tokens.get(at)) || tokens.get(at).chars().allMatch(Character::isDigit)) {
        at++;
      } else if (half(tokens, names, at) != null) {
        owners.add(half(tokens, names, at));
        at++;
      } else if (tokens.get(at).equals("of") && owners.isEmpty()) {
        at++;
      } else {
        return;
      }
    }
  }

  /** "North" in "North and South Korea". */
  private @Nullable String half(List<String> tokens, List<NameSpan> names, int at) {
    if (!Set.of("North", "South", "East", "West").contains(tokens.get(at)) || at + 2 >= tokens.size() || !tokens.get(at + 1).equals("and")) {
      return null;
    }
    Optional<NameSpan> other = TitleReader.startingAt(names, at + 2);
    String last = other.map(o -> tokens.get(o.last())).orElse("");
    return authority.longestMatches(List.of(tokens.get(at), last), 0).stream().filter(m -> m.length() == 2)
        .map(m -> m.entity().key()).filter(k -> k.startsWith("state/")).findFirst().orElse(null);
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("ies") ? lower.substring(0, lower.length() - 3) + "y" : lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private boolean isPlainWord(String word) {
    return word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-') && !words.small().contains(word);
  }
}
