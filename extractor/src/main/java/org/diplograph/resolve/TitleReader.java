package org.diplograph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands around a person's name of office and state: "Russian President X", "Iran's foreign minister, X",
 * "X, the prime minister of Japan", "President X of Benin".
 */
final class TitleReader {
  private static final Set<String> JOINTS = Set.of(",", "and", "&", ";");

  private final Authority authority;
  private final Descriptions words;
  private final TitlePhrases phrases;
  private final SharedTitles shared;

  TitleReader(Authority authority, Descriptions words) {
    this.authority = authority;
    this.words = words;
    this.shared = new SharedTitles(authority, words);
    this.phrases = new TitlePhrases(authority, words);
  }

  /**
   * @param title the office words, null where none stand there
   * @param of key of the state or body that they name
   * @param former whether the office is said to be past
   * @param honorific whether "Mr" or the like stands before the name
   */
  record Context(@Nullable Title title, @Nullable String of, boolean former, boolean honorific) {
    /** The classes of office that the title may mean; {@code leader} stands for those who lead a state. */
    List<String> officeClasses() {
      return title == null ? List.of() : title.officeClasses();
    }

    static final Context NONE = new Context(null, null, false, false);

    boolean isEmpty() {
      return title == null && of == null;
    }
  }

  Context read(Sentence sentence, List<NameSpan> names, NameSpan name) {
    Optional<SharedTitles.Shared> shared = this.shared.of(sentence.tokens().stream().map(Token::text).toList(), names, name);
    if (shared.isPresent()) {
      return new Context(shared.get().title(), shared.get().of(), false, false);
    }
    Context before = before(sentence, names, name);
    if (before.of() != null) {
      Context after = before.former() ? after(sentence, names, name, before) : Context.NONE;
      return after.of() == null || after.former() ? before : after; // "former President X, the mediator of the Union"
    }
    Optional<TitlePhrases.Phrase> phrase = phrase(sentence, names, name.first()).filter(p -> p.of() != null);
    if (phrase.isPresent()) {
      return new Context(before.title() != null ? before.title() : phrase.get().title(), phrase.get().of(),
          before.former() || phrase.get().former(), before.honorific());
    }
    Context after = after(sentence, names, name, before);
    @Nullable Title title = before.title() != null ? before.title() : after.title();
    @Nullable String of = after.of() != null || title == null ? after.of()
        : Optional.ofNullable(words.onlyState(title)).orElseGet(() -> ofNeighbour(sentence, names, name, before.title()));
    return new Context(title, of, before.former() || after.former(), before.honorific());
  }

  /** "the Peruvian president, Ana Rojas, and Trade Minister Luis Soto": the state of the one before, of whom the second is in the train. */
  private @Nullable String ofNeighbour(Sentence sentence, List<NameSpan> names, NameSpan name, @Nullable Title title) {
    if (title == null || title.kind() != Title.Kind.OFFICE) {
      return null;
    }
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    int end = name.first() - addressed(tokens, name.first()) - title.length();
    int start = end;
    while (start > 0 && JOINTS.contains(tokens.get(start - 1))) {
      start--;
    }
    return start == end ? null : endingAt(names, start - 1).filter(NameSpan::person).map(n -> read(sentence, names, n).of()).orElse(null);
  }

  /** The long title before a name, whatever form of address stands between. */
  Optional<TitlePhrases.Phrase> phrase(Sentence sentence, List<NameSpan> names, int name) {
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    int end = name - addressed(tokens, name);
    boolean other = end > 0 && tokens.get(end - 1).equals(",")
        && startingAt(names, name).filter(n -> Appositions.isSubject(sentence, n.last())).isPresent();
    return other ? Optional.empty() : phrases.endingAt(tokens, names, end);
  }

  /** How many words before a name are forms of address: "Mr", "H.E. Dr". */
  private int addressed(List<String> tokens, int name) {
    int end = name;
    for (int length = address(tokens, end); length > 0; length = address(tokens, end)) {
      end -= length;
    }
    return name - end;
  }

  private int address(List<String> tokens, int end) {
    Title address = addressEndingAt(tokens, end);
    boolean ambassador = end > 1 && words.ambassadors().contains(tokens.get(end - 1)) && tokens.get(end - 2).equals(",");
    if (ambassador) {
      return 1;
    }
    return address != null ? address.length() : end > 0 && words.excellencies().contains(tokens.get(end - 1)) ? 1 : 0;
  }

  private Context before(Sentence sentence, List<NameSpan> names, NameSpan name) {
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    int end = name.first() - addressed(tokens, name.first());
    boolean honorific = end < name.first();
    if (end > 0 && tokens.get(end - 1).equals(",")) {
      if (Appositions.isSubject(sentence, name.last())) {
        return new Context(null, null, false, honorific);
      }
      end--;
    }
    Title title = titleEndingAt(tokens, end);
    if (title == null) {
      @Nullable String of = ofPost(tokens, names, end);
      Optional<NameSpan> state = endingAt(names, end - 1);
      Context led = state.map(s -> titleOf(tokens, s)).filter(c -> !c.isEmpty()).orElse(new Context(null, of, false, honorific));
      return new Context(led.title(), led.of(), led.former(), honorific);
    }
    int start = end - title.length();
    boolean former = false;
    while (start > 0 && isIgnored(tokens.get(start - 1))) {
      former |= words.former().contains(tokens.get(start - 1).toLowerCase(Locale.ROOT));
      start--;
    }
    @Nullable String owner = ownerEndingAt(tokens, names, start);
    former |= owner != null && isFormer(tokens, names, start);
    boolean described = owner == null && start > 0 && tokens.get(start - 1).equals(",");
    return new Context(title, described ? ofPost(tokens, names, start - 1) : owner, former, honorific);
  }

  /** "former" in "former Peruvian president". */
  private boolean isFormer(List<String> tokens, List<NameSpan> names, int start) {
    int at = Set.of("'s", "'").contains(tokens.get(start - 1)) ? start - 2 : start - 1;
    return endingAt(names, at)
        .filter(n -> n.first() > 0 && words.former().contains(tokens.get(n.first() - 1).toLowerCase(Locale.ROOT))).isPresent();
  }

  /** "the Chadian mediator, X", "his Chadian counterpart X": no office, but for whom X acts. */
  private @Nullable String ofPost(List<String> tokens, List<NameSpan> names, int end) {
    if (end <= 0 || !words.posts().contains(tokens.get(end - 1).toLowerCase(Locale.ROOT))) {
      return null;
    }
    int start = end - 1;
    while (start > 0 && isIgnored(tokens.get(start - 1))) {
      start--;
    }
    return ownerEndingAt(tokens, names, start);
  }

  /** "the leader of Azerbaijan X": the title stands before the state. */
  private Context titleOf(List<String> tokens, NameSpan state) {
    String of = actor(state);
    for (int i = state.first() - 1; of != null && i >= Math.max(1, state.first() - 4); i--) {
      if (SharedTitles.SEATED.contains(tokens.get(i))) {
        return Context.NONE; // "Ambassador of Peru to Chile X"
      }
      if (tokens.get(i).equals("of")) {
        Title title = titleEndingAt(tokens, i);
        // "the ministers of Peru and Chile, X": which of them serves which state, the words do not say
        return title == null ? Context.NONE : new Context(title, title.plural() && i < state.first() - 1 ? null : of, false, false);
      }
    }
    return Context.NONE;
  }

  private @Nullable Title titleEndingAt(List<String> tokens, int end) {
    return authority.titleEndingAt(tokens, end).filter(t -> !isAddress(t)).orElse(null);
  }

  /** "Mr", "Sir", "Gen.": forms of address and ranks, which tell no office. */
  private @Nullable Title addressEndingAt(List<String> tokens, int end) {
    return authority.titleEndingAt(tokens, end).filter(TitleReader::isAddress).orElse(null);
  }

  static boolean isAddress(Title title) {
    return title.kind() == Title.Kind.HONORIFIC || title.kind() == Title.Kind.RANK;
  }

  /** The state or body whose adjective, name or genitive ends before {@code end}. */
  @Nullable String ownerEndingAt(List<String> tokens, List<NameSpan> names, int end) {
    int at = end - 1;
    if (at > 0 && Set.of("'s", "'", "’s").contains(tokens.get(at))) {
      at--;
    }
    return endingAt(names, at).map(TitleReader::actor).orElse(null);
  }

  private Context after(Sentence sentence, List<NameSpan> names, NameSpan name, Context before) {
    List<String> tokens = sentence.tokens().stream().map(Token::text).toList();
    int i = name.last() + 1;
    if (i < tokens.size() && tokens.get(i).equals("of") && before.title() == null && shared.titleWithin(tokens, tokens.size()) == null) {
      return Context.NONE;
    }
    if (i < tokens.size() && tokens.get(i).equals("of")) {
      return new Context(null, startingAt(names, skipArticle(tokens, i + 1)).map(TitleReader::actor).orElse(null), false, false);
    }
    if (i >= tokens.size() || !tokens.get(i).equals(",")) {
      return Context.NONE;
    }
    i = skipArticle(tokens, i + 1);
    boolean former = false;
    while (i < tokens.size() && isIgnored(tokens.get(i))) {
      former |= words.former().contains(tokens.get(i).toLowerCase(Locale.ROOT));
      i++;
    }
    Optional<NameSpan> owner = startingAt(names, i);
    String of = owner.map(TitleReader::actor).orElse(null);
    if (owner.isPresent()) {
      i = owner.get().last() + 1;
      i += i < tokens.size() && tokens.get(i).equals("'s") ? 1 : 0;
    }
    Optional<Title> title = i < tokens.size() ? authority.title(tokens, i) : Optional.empty();
    if (title.isEmpty()) {
      return of == null ? Context.NONE : official(tokens, i, of, former);
    }
    int next = i + title.get().length();
    if (startingAt(names, next).filter(NameSpan::person).isPresent()) {
      return Context.NONE;
    }
    if (of == null && next < tokens.size() && leads(title.get(), tokens.get(next))) {
      of = startingAt(names, skipArticle(tokens, next + 1)).map(TitleReader::actor).orElse(null);
    }
    return new Context(title.get(), of == null ? phrases.ownerAfter(tokens, names, next) : of, former, false);
  }

  /** Whether a word after a title leads to whom its holder serves: "minister for", "adviser to", but not "ambassador to" or "envoy for". */
  private static boolean leads(Title title, String word) {
    boolean post = title.kind() == Title.Kind.OFFICE || title.officeClasses().contains("adviser");
    return word.equals("of") || post && Set.of("for", "to").contains(word);
  }

  /** "X, a senior US state department official": no office, but for whom X acts. */
  private Context official(List<String> tokens, int from, String of, boolean former) {
    for (int i = from; i < Math.min(from + 4, tokens.size()) && Character.isLetter(tokens.get(i).charAt(0)); i++) {
      Optional<Title> title = authority.title(tokens, i);
      if (title.isPresent() && !isAddress(title.get())) {
        return new Context(title.get(), of, former, false);
      }
    }
    return Context.NONE;
  }

  private static int skipArticle(List<String> tokens, int i) {
    return i < tokens.size() && Set.of("the", "a", "an", "The").contains(tokens.get(i)) ? i + 1 : i;
  }

  private boolean isIgnored(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.ignored().contains(lower) || words.former().contains(lower);
  }

  static Optional<NameSpan> endingAt(List<NameSpan> names, int token) {
    return names.stream().filter(n -> n.last() == token).findFirst();
  }

  static Optional<NameSpan> startingAt(List<NameSpan> names, int token) {
    return names.stream().filter(n -> n.first() == token).findFirst();
  }

  /** The state or body that a name means. */
  static @Nullable String actor(NameSpan name) {
    return name.candidates().stream().map(NameMatch::entity)
        .filter(e -> e instanceof Entity.State || e instanceof Entity.Organization).map(NameMentions::party).findFirst().orElse(null);
  }
}
