package org.diplograph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the long titles before a name, of one office or two, with what they are of, for and to.
 *
 * <p>Example: in "Deputy Minister of Trade and Industry of the Republic of Peru Ana Rojas" and "the UN envoy for the Sahel, Ana Rojas" the
 * first serves Peru, the second the United Nations. It does not read plural titles, which more than one name follows.
 */
final class TitlePhrases {
  private static final int LONGEST = 24;
  private static final int AFTER = 8;
  /** What may stand within a phrase, and all of it but "the" not at its beginning. */
  private static final Set<String> SMALL = Set.of("of", "for", "and", "&", "the", "to", "on", "in", "'s", "'", "’s", "-", "/", "(", ")");

  /** What ends other words before the first office: "the summit in Lima of Foreign Minister X". */
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "on", "in");

  private final Authority authority;
  private final Descriptions words;

  TitlePhrases(Authority authority, Descriptions words) {
    this.authority = authority;
    this.words = words;
  }

  /**
   * A title phrase.
   *
   * @param first its first token
   * @param end the token after its last
   * @param title the first office that it tells
   * @param of key of the state or body served, null where the phrase does not tell
   * @param former whether the office is said to be past
   */
  record Phrase(int first, int end, Title title, @Nullable String of, boolean former) {
    boolean covers(int token) {
      return first <= token && token < end;
    }
  }

  /** The phrase that ends before a token, where the name or its form of address begins. */
  Optional<Phrase> endingAt(List<String> tokens, List<NameSpan> names, int end) {
    int last = end;
    while (last > 0 && (tokens.get(last - 1).equals(",") || tokens.get(last - 1).equalsIgnoreCase("the"))) {
      last--;
    }
    int first = start(tokens, names, last);
    while (first < last && isLoose(tokens.get(first).toLowerCase(Locale.ROOT))) {
      first++;
    }
    return read(tokens, names, whole(tokens, first, last), last);
  }

  private static boolean isLoose(String word) {
    return SMALL.contains(word) && !word.equals("the");
  }

  private Optional<Phrase> read(List<String> tokens, List<NameSpan> names, int first, int last) {
    return IntStream.range(first, last).boxed()
        .flatMap(i -> office(tokens, i, last).map(t -> phrase(tokens, names, first, last, i, t)).stream())
        .findFirst().filter(p -> !p.title().plural());
  }

  private Optional<Title> office(List<String> tokens, int i, int last) {
    return authority.title(tokens, i).filter(t -> !TitleReader.isAddress(t) && i + t.length() <= last);
  }

  /** How far back from its end the phrase reaches: over names of states and bodies, capitals and the small words between them. */
  private int start(List<String> tokens, List<NameSpan> names, int last) {
    int at = last;
    while (at > 0 && last - at < LONGEST && isPart(tokens, names, at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isPart(List<String> tokens, List<NameSpan> names, int i) {
    Optional<NameSpan> name = names.stream().filter(n -> n.covers(i)).findFirst();
    if (name.isPresent()) {
      return !name.get().person();
    }
    String word = tokens.get(i);
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(lower) || words.ignored().contains(lower) || words.former().contains(lower)
        || Character.isUpperCase(word.charAt(0)) && !lower.matches(".*day") || isInTitle(tokens, i);
  }

  private boolean isInTitle(List<String> tokens, int i) {
    return IntStream.rangeClosed(Math.max(0, i - 9), i)
        .anyMatch(k -> authority.title(tokens, k).filter(t -> k + t.length() > i).isPresent());
  }

  /** Where the phrase begins: after an "and" before which no office stands, as in "Peru and Foreign Minister". */
  private int whole(List<String> tokens, int first, int last) {
    int from = first;
    for (int i = last - 1; i > first; i--) {
      if (Set.of("and", "&").contains(tokens.get(i)) && hasOffice(tokens, i + 1, last)) {
        from = isSecondOffice(tokens, first, i) ? from : Math.max(from, i + 1);
      }
    }
    return from;
  }

  /** "Prime Minister and" of "Prime Minister and Minister of Trade": one office, in capitals, and not one of several persons. */
  private boolean isSecondOffice(List<String> tokens, int first, int and) {
    return IntStream.range(first, and).boxed().flatMap(i -> office(tokens, i, and).stream()
        .filter(t -> !t.plural() && Character.isUpperCase(tokens.get(i).charAt(0)))).findFirst().isPresent();
  }

  private boolean hasOffice(List<String> tokens, int from, int end) {
    return IntStream.range(from, end).anyMatch(i -> office(tokens, i, end).isPresent());
  }

  private Phrase phrase(List<String> tokens, List<NameSpan> names, int first, int last, int at, Title title) {
    int from = IntStream.range(first, at).filter(i -> PREPOSITIONS.contains(tokens.get(i))).map(i -> i + 1).max().orElse(first);
    boolean former = IntStream.range(from, at).anyMatch(i -> words.former().contains(tokens.get(i).toLowerCase(Locale.ROOT)));
    @Nullable String owner = names.stream().filter(n -> n.first() >= from && n.last() < at && TitleReader.actor(n) != null)
        .map(TitleReader::actor).findFirst().orElseGet(() -> after(tokens, names, at + title.length(), last));
    return new Phrase(from, last, title, owner == null ? words.onlyState(title) : owner, former);
  }

  /** "Joint Chiefs of the Peruvian Armed Forces", after a name and a title. */
  @Nullable String ownerAfter(List<String> tokens, List<NameSpan> names, int from) {
    int end = from;
    while (end < tokens.size() && end - from < AFTER && !tokens.get(end).equals(",") && isPart(tokens, names, end)) {
      end++;
    }
    return after(tokens, names, from, end);
  }

  /** "of Peru", "of the Peruvian Senate", wherever it stands after the office; not "to Peru", where it is held. */
  private static @Nullable String after(List<String> tokens, List<NameSpan> names, int from, int last) {
    for (int i = from; i < last - 1; i++) {
      if (tokens.get(i).equals("of")) {
        int next = tokens.get(i + 1).equals("the") ? i + 2 : i + 1;
        Optional<String> owner = TitleReader.startingAt(names, next).filter(n -> n.last() < last).map(TitleReader::actor);
        if (owner.isPresent()) {
          return owner.get();
        }
      }
    }
    return null;
  }
}
