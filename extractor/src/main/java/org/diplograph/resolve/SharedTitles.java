package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one plural title before several names, and which of them serves which state.
 *
 * <p>Example: in "the Peruvian and Chilean foreign ministers Ana Rojas and Luis Soto" and "the presidents of Peru and Chile, Ana Rojas and
 * Luis Soto" the first serves Peru and the second Chile; in "the Peruvian ministers Ana Rojas and Luis Soto" both serve Peru. Where there are
 * not as many states as names, it tells nothing.
 */
final class SharedTitles {
  /** Words before the state where an office is held, and not that it is held for. */
  static final Set<String> SEATED = Set.of("to", "for", "in", "at");
  private static final Set<String> JOINTS = Set.of("and", ",", "the", "&");

  private final Authority authority;
  private final Descriptions words;

  SharedTitles(Authority authority, Descriptions words) {
    this.authority = authority;
    this.words = words;
  }

  /**
   * A title that several share.
   *
   * @param title in the plural
   * @param of key of the state or body that the one asked for serves
   */
  record Shared(Title title, String of) {}

  Optional<Shared> of(List<String> tokens, List<NameSpan> names, NameSpan name) {
    List<NameSpan> list = list(tokens, names, name);
    return list.size() < 2 ? beside(tokens, names, name) : ofList(tokens, names, name, list).or(() -> beside(tokens, names, name));
  }

  /** "the ministers of Chile Ana Rojas, Peru Luis Soto": each has the state directly before the name. */
  private Optional<Shared> beside(List<String> tokens, List<NameSpan> names, NameSpan name) {
    Optional<String> state = TitleReader.endingAt(names, name.first() - 1)
        .filter(n -> n.first() > 0 && !SEATED.contains(tokens.get(n.first() - 1))
            && n.candidates().stream().anyMatch(c -> c.kind() == NameKind.LABEL))
        .map(TitleReader::actor);
    @Nullable Title title = state.isPresent() ? titleWithin(tokens, name.first()) : null;
    return title == null ? Optional.empty() : Optional.of(new Shared(title, state.get()));
  }

  /** A plural title up to a token; null where there is none. */
  @Nullable Title titleWithin(List<String> tokens, int end) {
    for (int i = 0; i < end; i++) {
      Optional<Title> title = authority.title(tokens, i).filter(t -> t.plural() && !TitleReader.isAddress(t));
      if (title.isPresent()) {
        return title.get();
      }
    }
    return null;
  }

  private Optional<Shared> ofList(List<String> tokens, List<NameSpan> names, NameSpan name, List<NameSpan> list) {
    int end = list.getFirst().first();
    end -= end > 0 && tokens.get(end - 1).equals(",") ? 1 : 0;
    List<String> owners = new ArrayList<>();
    @Nullable Title title = titleEndingAt(tokens, end);
    if (title != null) {
      int start = end - title.length();
      while (start > 0 && words.ignored().contains(tokens.get(start - 1))) {
        start--;
      }
      owners(tokens, names, start, owners);
    } else {
      int first = owners(tokens, names, end, owners);
      title = first > 0 && tokens.get(first - 1).equals("of") ? titleEndingAt(tokens, first - 1) : null;
    }
    boolean each = owners.size() == list.size() || title != null && owners.size() == 1 && !tokens.get(end - 1).equals(",");
    return title == null || !each
        ? Optional.empty()
        : Optional.of(new Shared(title, owners.get(owners.size() == 1 ? 0 : list.indexOf(name))));
  }

  /** The persons named with this one, joined by commas and "and". */
  private static List<NameSpan> list(List<String> tokens, List<NameSpan> names, NameSpan name) {
    List<NameSpan> persons = names.stream().filter(NameSpan::person).toList();
    int first = persons.indexOf(name);
    int last = first;
    while (first > 0 && areJoined(tokens, persons.get(first - 1), persons.get(first))) {
      first--;
    }
    while (last >= 0 && last + 1 < persons.size() && areJoined(tokens, persons.get(last), persons.get(last + 1))) {
      last++;
    }
    return last < 0 ? List.of() : persons.subList(first, last + 1);
  }

  private static boolean areJoined(List<String> tokens, NameSpan a, NameSpan b) {
    return b.first() > a.last() + 1 && tokens.subList(a.last() + 1, b.first()).stream().allMatch(JOINTS::contains);
  }

  private @Nullable Title titleEndingAt(List<String> tokens, int end) {
    return authority.titleEndingAt(tokens, end).filter(t -> t.plural() && !TitleReader.isAddress(t)).orElse(null);
  }

  /** Collects the states and bodies joined before a token, in order, and tells where they begin. */
  private static int owners(List<String> tokens, List<NameSpan> names, int end, List<String> owners) {
    int at = end;
    Optional<NameSpan> owner = TitleReader.endingAt(names, at - 1).filter(n -> TitleReader.actor(n) != null);
    int first = at;
    while (owner.isPresent()) {
      owners.addFirst(TitleReader.actor(owner.get()));
      first = owner.get().first();
      at = first;
      while (at > 0 && JOINTS.contains(tokens.get(at - 1))) {
        at--;
      }
      owner = at == first ? Optional.empty() : TitleReader.endingAt(names, at - 1).filter(n -> TitleReader.actor(n) != null);
    }
    while (first > 0 && tokens.get(first - 1).equalsIgnoreCase("the")) {
      first--;
    }
    return first;
  }
}
