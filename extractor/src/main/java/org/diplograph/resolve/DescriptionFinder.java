package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.jspecify.annotations.Nullable;

/**
 * Finds those who are described and not named: "the Russian leader", "the foreign ministers of Peru and Chile", "Iranian officials",
 * "the two presidents", "both sides". A description means a person only where the article names that person; else it means the state
 * or body that the words tell.
 */
final class DescriptionFinder {
  private final Authority authority;
  private final Descriptions words;
  private final Holders holders;
  private final TitleReader titles;
  private final Home home;
  private final Owners owners;
  private final Appositions appositions;

  DescriptionFinder(Authority authority, Descriptions words, Roster roster, TitleReader titles, Home home) {
    this.authority = authority;
    this.words = words;
    this.holders = new Holders(authority, words, roster);
    this.titles = titles;
    this.home = home;
    this.owners = new Owners(authority, words);
    this.appositions = new Appositions(authority);
  }

  /**
   * @param before mentions of the article up to this sentence, in order
   */
  List<Mention> find(Sentence sentence, List<NameSpan> names, List<Mention> before, List<Mention> here) {
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Mention> mention = at(sentence, tokens, names, i, here, concat(before, here, found, i));
      if (mention.isPresent()) {
        found.add(mention.get());
        i = mention.get().head();
      }
    }
    return found;
  }

  private static List<Mention> concat(List<Mention> before, List<Mention> here, List<Mention> found, int token) {
    List<Mention> all = new ArrayList<>(before);
    here.stream().filter(m -> m.last() < token).forEach(all::add);
    all.addAll(found);
    return all;
  }

  private Optional<Mention> at(
      Sentence sentence, List<String> tokens, List<NameSpan> names, int i, List<Mention> here, List<Mention> context) {
    if (names.stream().anyMatch(n -> n.covers(i))) {
      return national(sentence, tokens, names, i, context);
    }
    Optional<Mention> capital = capital(sentence, tokens, names, i);
    if (capital.isPresent() || isTheTwo(sentence, i)) {
      return capital.or(() -> Optional.of(Antecedents.together(context, 2, Referent::isPerson)).filter(l -> l.size() == 2)
          .map(two -> new Mention(sentence.index(), i - 1, i, i, Kind.DESCRIPTION, two, null, tokens.get(i - 1) + " " + tokens.get(i))));
    }
    List<String> twins = words.twins().get(tokens.get(i).toLowerCase(Locale.ROOT));
    if (twins != null) {
      return Optional.of(new Mention(sentence.index(), i, i, i, Kind.DESCRIPTION,
          twins.stream().map(k -> new Referent(k, null, null, false)).toList(), null, tokens.get(i)));
    }
    return noun(sentence, tokens, names, i, here, context);
  }

  /** An office or a noun such as "delegation", with what stands before it. */
  private Optional<Mention> noun(
      Sentence sentence, List<String> tokens, List<NameSpan> names, int i, List<Mention> here, List<Mention> context) {
    Optional<Title> title = authority.title(tokens, i).filter(t -> !TitleReader.isAddress(t));
    int head = title.map(t -> i + t.length() - 1).orElse(i);
    String lemma = sentence.tokens().get(head).lemma().toLowerCase(Locale.ROOT);
    boolean noun = sentence.tokens().get(head).tag().startsWith("NN");
    if (!noun || title.isEmpty() && !words.groups().contains(lemma) && !words.parties().contains(lemma)
        && !words.persons().contains(lemma)) {
      return Optional.empty();
    }
    if (head + 1 < tokens.size() && TitleReader.startingAt(names, head + 1).filter(NameSpan::person).isPresent()) {
      return Optional.empty();
    }
    Optional<Mention> titled = titled(sentence, names, head, here);
    if (titled.isPresent()) {
      return Optional.of(mention(sentence, tokens, i, head, titled.get().referents()));
    }
    boolean plural = title.map(Title::plural).orElseGet(() -> sentence.tokens().get(head).tag().endsWith("S"));
    int number = plural ? words.numbers().getOrDefault(determiner(tokens, i), 2) : 1;
    boolean person = title.isPresent() || words.persons().contains(lemma) || words.posts().contains(lemma);
    List<Referent> referents = person ? appositions.after(sentence, tokens, head, number, here) : List.of();
    if (referents.isEmpty()) {
      Set<String> served = owners.of(tokens, names, i, head, context);
      referents = served.isEmpty()
          ? spokenOf(tokens, i, lemma, plural, title.orElse(null), context)
          : owned(served, title.orElse(null), lemma, plural, context);
    }
    return referents.isEmpty() ? Optional.empty() : Optional.of(mention(sentence, tokens, i, head, referents));
  }

  /** The person in whose title a word stands: "Minister of Trade of Peru Ana Rojas". */
  private Optional<Mention> titled(Sentence sentence, List<NameSpan> names, int head, List<Mention> here) {
    return here.stream().filter(m -> m.kind() == Kind.NAME && m.first() > head && m.referents().size() == 1)
        .filter(m -> m.referents().getFirst().isPerson()).min(Comparator.comparingInt(Mention::first))
        .filter(m -> titles.phrase(sentence, names, m.first()).filter(p -> p.covers(head))
            .filter(p -> p.of() != null || isCapital(sentence, p.first())).isPresent());
  }

  private static boolean isCapital(Sentence sentence, int token) {
    return Character.isUpperCase(sentence.tokens().get(token).text().charAt(0));
  }

  private Mention mention(Sentence sentence, List<String> tokens, int i, int head, List<Referent> referents) {
    int first = i;
    while (first > 0 && isBefore(tokens.get(first - 1))) {
      first--;
    }
    return new Mention(sentence.index(), first, head, head, Kind.DESCRIPTION, referents, null,
        NameFinder.text(sentence.tokens().subList(first, head + 1)));
  }

  /** "The Peruvian met", "the Saudi": the one spoken of who stands for that state. */
  private Optional<Mention> national(Sentence sentence, List<String> tokens, List<NameSpan> names, int i, List<Mention> context) {
    boolean alone = i > 0 && tokens.get(i - 1).equalsIgnoreCase("the") && i + 1 < tokens.size()
        && sentence.tokens().get(i + 1).tag().matches("VB[DZP]|MD|RB|POS|,");
    return TitleReader.startingAt(names, i).filter(n -> alone && n.last() == i).stream().flatMap(n -> n.candidates().stream())
        .filter(m -> (m.kind() == NameKind.ADJECTIVE || m.kind() == NameKind.NATIONAL) && m.entity() instanceof Entity.State)
        .flatMap(m -> holders.of(m.entity().key(), context).stream()).findFirst()
        .map(p -> new Mention(sentence.index(), i - 1, i, i, Kind.DESCRIPTION, List.of(p.referent()), null,
            tokens.get(i - 1) + " " + tokens.get(i)));
  }

  /** "The two agreed", "the pair". */
  private static boolean isTheTwo(Sentence sentence, int i) {
    if (i == 0 || !sentence.tokens().get(i - 1).lemma().equals("the")) {
      return false;
    }
    boolean verbNext = i + 1 < sentence.tokens().size() && sentence.tokens().get(i + 1).tag().matches("VB.*|MD|RB");
    return verbNext && Set.of("two", "pair", "duo").contains(sentence.tokens().get(i).lemma());
  }

  /** "the Kyrgyz capital", "Niger's capital": a place. */
  private Optional<Mention> capital(Sentence sentence, List<String> tokens, List<NameSpan> names, int i) {
    if (!sentence.tokens().get(i).lemma().equals("capital") || i == 0) {
      return Optional.empty();
    }
    boolean named = i + 1 < tokens.size() && TitleReader.startingAt(names, i + 1).isPresent();
    return named ? Optional.empty() : Optional.ofNullable(titles.ownerEndingAt(tokens, names, i)).flatMap(authority::find)
        .filter(Entity.State.class::isInstance).map(Entity.State.class::cast).flatMap(authority::capitalOf)
        .map(c -> new Mention(sentence.index(), i, i, i, Kind.DESCRIPTION, List.of(), c.key(), tokens.get(i)));
  }

  private boolean isBefore(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.ignored().contains(lower) || words.numbers().containsKey(lower) || words.articles().contains(lower);
  }

  private List<Referent> owned(Set<String> owners, @Nullable Title title, String lemma, boolean plural, List<Mention> context) {
    List<Referent> referents = new ArrayList<>();
    boolean resolves = title != null && !title.officeClasses().isEmpty() || Set.of("leader", "leadership", "counterpart").contains(lemma);
    for (String owner : owners) {
      Optional<Profile> named = resolves && (!plural || owners.size() > 1) ? holders.of(owner, title, lemma, context) : Optional.empty();
      referents.add(named.map(Profile::referent).orElse(new Referent(owner, null, null, false)));
    }
    return referents;
  }

  /** Descriptions without a state: "the president", "the two leaders", "both sides". */
  private List<Referent> spokenOf(
      List<String> tokens, int first, String lemma, boolean plural, @Nullable Title title, List<Mention> context) {
    String determiner = determiner(tokens, first);
    Integer number = words.numbers().get(determiner);
    boolean persons = words.persons().contains(lemma) || title != null;
    if (number != null && plural && persons) {
      List<Referent> named = Antecedents.together(context, number, r -> holders.isOneOf(r, title, lemma));
      boolean pair = words.persons().contains(lemma) && number == 2;
      return named.size() == number ? named : pair ? Antecedents.last(context, false, number) : List.of();
    }
    if (number != null && plural && words.parties().contains(lemma)) {
      List<Referent> parties = Antecedents.last(context, false, number);
      return parties.size() == number ? parties : List.of();
    }
    boolean the = determiner.equals("the") || first == 0;
    if (the && plural && persons) {
      List<Referent> named = Antecedents.together(context, 2, r -> holders.isOneOf(r, title, lemma));
      return named.size() == 2 && lemma.matches("leader|president|head|minister|king|monarch|state") ? named : List.of();
    }
    if (the && !plural && title != null && !title.officeClasses().isEmpty()) {
      return holders.of(title, context).map(p -> List.of(p.referent())).orElse(List.of());
    }
    List<Referent> same = the && !plural && words.same().contains(lemma) ? sameAs(lemma, context) : List.of();
    return same.isEmpty() && isOrgan(tokens, first, lemma) ? home(context) : same;
  }

  /** "the foreign ministry", "a ministry official", "government sources": those who speak for a state, whichever it is. */
  private boolean isOrgan(List<String> tokens, int first, String lemma) {
    boolean organ = first > 0 && words.organs().contains(tokens.get(first - 1).toLowerCase(Locale.ROOT));
    String after = first + 1 < tokens.size() ? tokens.get(first + 1).toLowerCase(Locale.ROOT) : "";
    boolean next = words.speakers().contains(after) || after.equals("in"); // "the ministry in Lima"
    return words.organs().contains(lemma) ? !next && !lemma.equals("government") : organ && words.speakers().contains(lemma);
  }

  /** The state of which an organ was spoken of last, else that at home. */
  private List<Referent> home(List<Mention> context) {
    return context.reversed().stream()
        .filter(m -> m.kind() == Kind.DESCRIPTION && m.referents().size() == 1 && isState(m.referents().getFirst()))
        .filter(m -> List.of(m.surface().toLowerCase(Locale.ROOT).split(" ")).stream()
            .anyMatch(w -> words.organs().contains(w) || words.speakers().contains(w)))
        .map(Mention::referents).findFirst().orElseGet(home::state);
  }

  private static boolean isState(Referent referent) {
    return referent.actor().startsWith("state/");
  }

  /** "the government", after "the Peruvian government". */
  private static List<Referent> sameAs(String lemma, List<Mention> context) {
    return context.reversed().stream()
        .filter(m -> m.kind() == Kind.DESCRIPTION && m.surface().toLowerCase(Locale.ROOT).endsWith(lemma) && m.referents().size() == 1)
        .map(Mention::referents).findFirst().orElse(List.of());
  }

  private String determiner(List<String> tokens, int first) {
    int at = first - 1;
    while (at >= 0 && words.ignored().contains(tokens.get(at).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at < 0 ? "" : tokens.get(at).toLowerCase(Locale.ROOT);
  }

}
