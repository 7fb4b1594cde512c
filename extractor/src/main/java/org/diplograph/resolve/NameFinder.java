package org.diplograph.resolve;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Entity;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence: those that the authority knows, those that the statistical model sees, and those that a title
 * announces ("Deputy Prime Minister Somsak Rungrot").
 */
final class NameFinder {
  private static final int LONGEST_PERSON = 9;
  private static final Set<String> WEEKDAYS =
      Stream.of(DayOfWeek.values()).map(d -> d.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  private static final Set<String> BEFORE_PLACES = Set.of("in", "at", "from", "near", "to", "of", "outside", "around", "into");

  private final Authority authority;
  private final Callings callings;
  private final Set<String> institutions;
  private final @Nullable Integer year;

  /**
   * @param institutions nouns with which the names of institutions end
   * @param year that of the article, where known
   */
  NameFinder(Authority authority, Callings callings, Set<String> institutions, @Nullable Integer year) {
    this.authority = authority;
    this.institutions = Set.copyOf(institutions);
    this.callings = callings;
    this.year = year;
  }

  /**
   * @param capitals whether the sentence is written in capitals throughout, so that its own say nothing
   */
  List<NameSpan> find(Sentence sentence, boolean capitals) {
    return new Search(sentence, capitals).find();
  }

  /** The search in one sentence. */
  private final class Search {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<String> words;
    private final boolean capitals;

    Search(Sentence sentence, boolean capitals) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.words = tokens.stream().map(Token::text).toList();
      this.capitals = capitals;
    }

    List<NameSpan> find() {
      List<NameSpan> names = new ArrayList<>();
      boolean afterTitle = false;
      int i = 0;
      while (i < words.size()) {
        NameSpan name = at(i, afterTitle);
        if (name != null) {
          names.add(name);
          i = name.last() + 1;
          afterTitle = isInstitution(name.last()) && i < words.size() && tokens.get(i).name().equals("ORGANIZATION");
        } else {
          int title = authority.title(words, i).map(Title::length).orElse(0);
          afterTitle = title > 0;
          i += Math.max(1, title);
        }
      }
      return names;
    }

    private @Nullable NameSpan at(int i, boolean afterTitle) {
      List<NameMatch> known = known(words, i);
      int length = known.isEmpty() ? 0 : known.getFirst().length();
      boolean title = authority.title(words, i).filter(t -> t.length() >= length).isPresent();
      if (title || !startsName(i) && length == 0 || length > 0 && isAddressOfLonger(i, length)) {
        return null;
      }
      boolean person = known.stream().anyMatch(m -> m.entity() instanceof Entity.Person);
      boolean other = known.stream().anyMatch(m -> !(m.entity() instanceof Entity.Person));
      int run = startsName(i) ? personRun(i, afterTitle) : 0;
      boolean longer = run > length && startsPerson(i, length, afterTitle);
      if (other && (!longer || isState(known, run)) && !(person && tokens.get(i).name().equals("PERSON"))) {
        return span(i, length, false, known.stream().filter(m -> !(m.entity() instanceof Entity.Person)).toList());
      }
      if (person && length >= run) {
        return span(i, length, true, persons(known));
      }
      if (run > 0) {
        List<NameMatch> exact = persons(known(words.subList(0, i + run), i)).stream().filter(m -> m.length() == run).toList();
        return span(i, run, true, exact.isEmpty() ? withoutInitials(i, run) : exact);
      }
      int organization = modelRun(i, "ORGANIZATION");
      return organization > 0 ? span(i, organization, false, List.of()) : null;
    }

    /** "Peru" in "the ministers of Chile, Ana Rojas, Peru Luis Soto": a state that nobody is named for, before two names or more. */
    private static boolean isState(List<NameMatch> known, int run) {
      NameMatch first = known.getFirst();
      return first.entity() instanceof Entity.State && first.kind() == NameKind.LABEL && !first.ambiguous() && run >= first.length() + 2;
    }

    /** "Sheikh Tamim" in "Sheikh Tamim bin Hamad Al Thani": the name that follows the form of address reaches further. */
    private boolean isAddressOfLonger(int i, int length) {
      boolean address = authority.title(words, i).filter(TitleReader::isAddress).isPresent() && i + 1 < words.size();
      NameSpan after = address ? at(i + 1, true) : null;
      return after != null && after.last() >= i + length;
    }

    /** "Joseph R. Biden" under "Joseph Biden". */
    private List<NameMatch> withoutInitials(int i, int run) {
      List<String> plain = words.subList(i, i + run).stream().filter(w -> w.length() > 2 || !w.endsWith(".")).toList();
      return plain.size() < 2 || plain.size() == run
          ? List.of()
          : persons(authority.longestMatches(plain, 0)).stream().filter(m -> m.length() == plain.size()).toList();
    }

    /** What the authority has under the longest name at a token, without readings that the text does not bear out. */
    private List<NameMatch> known(List<String> within, int i) {
      List<NameMatch> matches = capitals ? authority.longestMatchesAnyCase(within, i) : authority.longestMatches(within, i);
      return ofTheTime(matches.stream().filter(m -> !m.ambiguous() || isBorneOut(m, i)).filter(m -> !isOfBody(m, i, matches))
          .toList()).stream()
          .filter(m -> m.entity() instanceof Entity.Person ? !callings.beside(words, i, i + m.length()) : !isAddressed(i))
          .toList();
    }

    /** "Mr Norman", "Ms Irish": who is addressed so is a person, whatever else the word means. */
    private boolean isAddressed(int i) {
      return i > 0 && authority.title(words, i - 1).filter(t -> t.length() == 1 && t.kind() == Title.Kind.HONORIFIC).isPresent();
    }

    /** "Manchester" of "Manchester United": a place that lends its name to what the model takes for a body. */
    private boolean isOfBody(NameMatch match, int i, List<NameMatch> all) {
      return match.entity() instanceof Entity.Place && all.stream().allMatch(m -> m.entity() instanceof Entity.Place)
          && tokens.get(i).name().equals("ORGANIZATION") && !(i > 0 && BEFORE_PLACES.contains(words.get(i - 1).toLowerCase(Locale.ROOT)));
    }

    private boolean isBorneOut(NameMatch match, int i) {
      String seen = tokens.get(i).name();
      return switch (match.entity()) {
        case Entity.State s -> !seen.equals("PERSON") && !seen.equals("ORGANIZATION") && !isFirstName(i + match.length());
        case Entity.Place p -> seen.equals("LOCATION") && (i == 0 || tokens.get(i - 1).name().equals("O"))
            && !isFirstName(i + match.length());
        case Entity.Organization o -> seen.equals("ORGANIZATION") || seen.equals("MISC");
        case Entity.Person p -> seen.equals("PERSON");
        default -> false;
      };
    }

    /** "Jordan Belfort": whether a capitalised word that names no state or body follows at {@code next}. */
    private boolean isFirstName(int next) {
      return !capitals && next < words.size() && startsName(next) && tokens.get(next).tag().equals("NNP") && !isTitle(next)
          && !tokens.get(next).name().equals("ORGANIZATION")
          && authority.longestMatches(words, next).stream()
          .allMatch(m -> m.entity() instanceof Entity.Person || m.entity() instanceof Entity.Place);
    }

    /** Whether a name that opens with the name of a state or place is a person's all the same ("Jordan Henderson"). */
    private boolean startsPerson(int i, int length, boolean afterTitle) {
      return afterTitle || tokens.get(i).name().equals("PERSON") && tokens.get(i + length).name().equals("PERSON");
    }

    /** The number of tokens from {@code i} on that make up a person's name: what the model says, or capitals after a title. */
    private int personRun(int i, boolean afterTitle) {
      int end = i;
      while (end < tokens.size() && end - i < LONGEST_PERSON && continues(i, end, afterTitle)) {
        end++;
      }
      while (end > i && !startsName(end - 1) && !isSecondHalf(end - 1)) {
        end--;
      }
      boolean seen = tokens.subList(i, end).stream().anyMatch(t -> t.name().equals("PERSON"));
      if (end - i > 1 && isInstitution(i) || !seen && IntStream.range(i, end).anyMatch(this::isInstitution)) {
        return 0; // "the Deputy Secretary, National Council", "Undersecretary for Farm Affairs Ana Rojas"
      }
      return seen || afterTitle ? end - i : 0;
    }

    private boolean continues(int first, int i, boolean afterTitle) {
      Token token = tokens.get(i);
      if (WEEKDAYS.contains(token.text().toLowerCase(Locale.ROOT))) {
        return false; // "his Iranian counterpart Wednesday"
      }
      boolean proper = token.tag().startsWith("NNP") && startsName(i);
      if (token.name().equals("PERSON") && (proper || !token.tag().startsWith("V"))) {
        return i == first || !isTitle(i);
      }
      if (proper) {
        return (afterTitle || i > first) && !isOtherName(i) && !isTitle(i);
      }
      boolean inside = i > first && i + 1 < tokens.size() && Names.isParticle(token.text());
      return i > first + 1 && isSecondHalf(i) || inside && (startsName(i + 1) && !isOtherName(i + 1) || touches(i) || isArticle(i));
    }

    /** "al" in "Haidar al-Abadi". */
    private boolean isArticle(int i) {
      return i + 2 < tokens.size() && words.get(i + 1).equals("-") && startsName(i + 2)
          && tokens.get(i).span().end() == tokens.get(i + 1).span().begin();
    }

    private boolean isTitle(int i) {
      return authority.title(words, i).isPresent();
    }

    /** "hyun" in "Park Su-hyun", and not "led" in "Park-led". */
    private boolean isSecondHalf(int i) {
      return i > 1 && words.get(i - 1).equals("-") && tokens.get(i).tag().startsWith("NNP") && Character.isLetter(words.get(i).charAt(0))
          && tokens.get(i - 2).span().end() == tokens.get(i - 1).span().begin()
          && tokens.get(i - 1).span().end() == tokens.get(i).span().begin();
    }

    /** Parts of a hyphened given name, as "Jae-in". */
    private boolean touches(int i) {
      return tokens.get(i - 1).span().end() == tokens.get(i).span().begin()
          && tokens.get(i).span().end() == tokens.get(i + 1).span().begin() && Character.isLetter(words.get(i + 1).charAt(0));
    }

    private boolean isOtherName(int i) {
      return known(words, i).stream().anyMatch(m -> !(m.entity() instanceof Entity.Person) && !(m.entity() instanceof Entity.Place));
    }

    private int modelRun(int i, String type) {
      int end = i;
      while (end < tokens.size() && tokens.get(end).name().equals(type) && !(end > i && isTitle(end))) {
        end++;
      }
      int last = i;
      while (last < end && !isInstitution(last)) {
        last++;
      }
      boolean named = end - last > 2 && IntStream.range(last + 1, end).allMatch(k -> startsName(k) && !isInstitution(k));
      return named && hasTitleBefore(i) ? last + 1 - i : end - i;
    }

    private boolean isInstitution(int i) {
      return institutions.contains(words.get(i).toLowerCase(Locale.ROOT));
    }

    /** "Chairman of the Lao", before "National Assembly Ana Rojas", which the model takes for one name. */
    private boolean hasTitleBefore(int i) {
      return IntStream.range(Math.max(0, i - 4), i).anyMatch(this::isTitle);
    }

    private boolean startsName(int i) {
      return Character.isUpperCase(words.get(i).charAt(0));
    }

    private NameSpan span(int first, int length, boolean person, List<NameMatch> candidates) {
      return new NameSpan(
          sentence.index(), first, first + length - 1, person, text(tokens.subList(first, first + length)), candidates);
    }
  }

  /**
   * Without the states and bodies that did not exist in the article's year, unless the name can only mean one of the past; those that did and do no
   * longer come first, since "EC" in 1987 is the Community, and "Moscow" the Soviet Union.
   */
  List<NameMatch> ofTheTime(List<NameMatch> matches) {
    if (year == null || matches.isEmpty()) {
      return matches;
    }
    List<NameMatch> then = matches.stream().filter(m -> m.entity().existedIn(year)).toList();
    if (then.isEmpty()) {
      return matches.stream().filter(m -> m.entity().isHistoric() && m.kind() != NameKind.METONYM).toList();
    }
    return then.stream().sorted(Comparator.comparing(m -> !isOneOfThePast(m))).toList();
  }

  private static boolean isOneOfThePast(NameMatch match) {
    return match.entity().isHistoric() && (match.kind() != NameKind.METONYM || match.entity() instanceof Entity.State);
  }

  private static List<NameMatch> persons(List<NameMatch> matches) {
    return matches.stream().filter(m -> m.entity() instanceof Entity.Person).toList();
  }

  /** The words as written, with one space where any stood. */
  static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    Span before = null;
    for (Token token : tokens) {
      text.append(before != null && before.end() < token.span().begin() ? " " : "").append(token.text());
      before = token.span();
    }
    return text.toString();
  }
}
