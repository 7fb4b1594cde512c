package org.diplograph.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;

/** Finds who speaks: the subject of a verb of saying, the one quoted, the one "according to" whom, the name before a colon. */
final class Speakers {
  private static final Pattern JOINTLY = Pattern.compile("\\b(?:[Tt]wo|[Bb]oth|pair)\\b");
  private static final int MOST_JOINT = 4;
  private static final int LONGEST_LABEL = 8;

  private final RuleSet.Speech rules;

  Speakers(RuleSet.Speech rules) {
    this.rules = rules;
  }

  /** Who says what is quoted, as the words of one sentence beside the quotation tell. */
  Optional<Saying> of(SentenceView view, Quotation quotation) {
    return verbs(view, quotation).flatMap(i -> subject(view, i).stream()).findFirst()
        .or(() -> accordingTo(view)).or(() -> beforeColon(view, quotation));
  }

  /** Who says something by a verb, by grammar or else by standing beside it. */
  Optional<Saying> subject(SentenceView view, int verb) {
    return of(view, verb).or(() -> beside(view, verb));
  }

  /** The verbs of saying beside a quotation, the nearest first. */
  Stream<Integer> verbs(SentenceView view, Quotation quotation) {
    Syntax s = view.syntax();
    return IntStream.range(0, s.size()).boxed()
        .filter(i -> s.isVerb(i) && rules.verbs().contains(s.lemma(i)) && !quotation.covers(view.index(), i))
        .sorted(Comparator.comparingInt(i -> quotation.distance(view.index(), i)));
  }

  /** Who says something by a verb. */
  Optional<Saying> of(SentenceView view, int verb) {
    List<Filler> all = Actors.distinct(subjects(view.syntax(), verb).stream().flatMap(w -> named(view, w).stream()).toList());
    List<Filler> subjects = all.stream()
        .filter(f -> f.referent().isPerson() || all.stream().noneMatch(o -> f.referent().actor().equals(o.referent().behalf()))).toList();
    return subjects.isEmpty() ? Optional.empty() : speaking(view, verb, subjects);
  }

  /** The one a word names; for "the city's mayor, Ms Lind," that is Ms Lind, and nobody where her name says nothing. */
  private List<Filler> named(SentenceView view, int word) {
    Syntax s = view.syntax();
    if (rules.documents().contains(s.lemma(word))) {
      return issuers(view, word);
    }
    List<Filler> own = view.actors().fillers(List.of(word), Role.PARTICIPANT).stream()
        .filter(f -> f.referent().isPerson() || f.mention().covers(word) && !speaksForItself(s, f.mention())).toList();
    boolean described = own.stream().noneMatch(f -> f.referent().isPerson()) && s.tag(word).equals("NN");
    Optional<Integer> name = s.children(word, "appos").stream().filter(a -> a > word && s.tag(a).startsWith("NNP")).findFirst();
    return described && name.isPresent() ? view.actors().fillers(List.of(name.get()), Role.PARTICIPANT) : own;
  }

  /** "A statement by the ministry", "Mr Ruto's office": whose words they are; an office speaks for its state, and not as the person. */
  private static List<Filler> issuers(SentenceView view, int document) {
    Syntax s = view.syntax();
    List<Integer> owners = s.children(document).stream()
        .filter(c -> s.isA(c, "nmod:poss") || s.isA(c, "nmod") && s.caseOf(c).matches("of|from|by")).toList();
    List<Filler> issuers = view.actors().fillers(owners, Role.PARTICIPANT);
    return !s.lemma(document).equals("office") ? issuers : issuers.stream()
        .map(f -> f.referent().behalf() == null ? f
            : new Filler(f.mention(), new Referent(f.referent().behalf(), null, null, false), f.role()))
        .toList();
  }

  /** "a French lawyer", "Chile's central bank chief": neither speaks for the state. */
  private boolean speaksForItself(Syntax s, Mention mention) {
    return mention.kind() == Kind.DESCRIPTION
        && IntStream.rangeClosed(mention.first(), mention.last()).anyMatch(i -> rules.own().contains(s.lemma(i)));
  }

  /** "Mr Ruto was quoted as saying": he is the subject of the passive verb, and who quotes him is not. */
  private static List<Integer> subjects(Syntax s, int verb) {
    int head = s.head(verb);
    int quoting = isQuoting(s, verb) ? verb : head >= 0 && isQuoting(s, head) && s.tag(verb).equals("VBG") ? head : -1;
    if (quoting >= 0) {
      return s.isPassive(quoting) ? s.subjectsOrPassive(quoting) : s.objects(quoting);
    }
    List<Integer> subjects = s.subjects(verb);
    return subjects.isEmpty() && isInverted(s, verb) ? s.objects(verb) : subjects;
  }

  /** "…," wrote the new premier, whom the parser took for what is written. */
  private static boolean isInverted(Syntax s, int verb) {
    return verb > 0 && s.token(verb - 1).text().matches("[\"'”–—-]") && s.children(verb, "obj").stream().anyMatch(o -> o > verb);
  }

  /** "quoted him as saying", "was quoted"; not so "quoted a proverb". */
  private static boolean isQuoting(Syntax s, int verb) {
    boolean quoting = s.isVerb(verb) && s.lemma(verb).matches("quote|cite");
    return quoting && (s.isPassive(verb) || s.children(verb).stream().anyMatch(c -> s.tag(c).equals("VBG") && s.markOf(c).equals("as")));
  }

  /** One, or several who are named one by one or called "both" or "the two". */
  private Optional<Saying> speaking(SentenceView view, int verb, List<Filler> subjects) {
    Mention mention = subjects.getFirst().mention();
    boolean joint = subjects.size() == 2 && JOINTLY.matcher(mention.surface()).find()
        || subjects.size() <= MOST_JOINT && subjects.stream().allMatch(f -> f.mention().referents().size() == 1 && f.mention().kind() != Kind.PRONOUN);
    return subjects.size() == 1 || joint
        ? Optional.of(new Saying(view, verb, subjects, addressee(view, verb).orElse(null)))
        : Optional.empty();
  }

  private Optional<Filler> addressee(SentenceView view, int verb) {
    Syntax s = view.syntax();
    Stream<Integer> told = rules.addressed().contains(s.lemma(verb)) ? s.objects(verb).stream() : Stream.empty();
    Stream<Integer> called = rules.appeals().contains(s.lemma(verb))
        ? Stream.of("on", "upon", "to").flatMap(p -> s.complements(verb, p).stream()) : Stream.empty();
    List<Filler> addressed = view.actors().fillers(Stream.concat(told, called).toList(), Role.PARTICIPANT);
    return addressed.size() == 1 ? Optional.of(addressed.getFirst()) : Optional.empty();
  }

  /** Whoever is named right before or after the verb, where the parser saw no subject. */
  private static Optional<Saying> beside(SentenceView view, int verb) {
    return view.mentions().stream().filter(m -> m.kind() == Kind.NAME || m.kind() == Kind.PRONOUN)
        .filter(m -> m.referents().size() == 1 && (m.last() == auxiliary(view.syntax(), verb) - 1 || m.first() == verb + 1 && isApart(view.syntax(), m.last() + 1)))
        .map(m -> alone(view, verb, m)).findFirst();
  }

  /** Not so "Iran" in "said Iran's request" and "said Iran had asked". */
  private static boolean isApart(Syntax s, int next) {
    return next >= s.size() || !s.tag(next).matches("POS|NNP?S?|MD|VB.*");
  }

  /** Where a verb's group begins: "has said". */
  private static int auxiliary(Syntax s, int verb) {
    return s.children(verb, "aux").stream().filter(a -> a == verb - 1).findFirst().orElse(verb);
  }

  /** "He said" of a "he" whom nothing in the text before named: whoever spoke last. */
  static Optional<Saying> resumed(SentenceView view, int verb, Saying before) {
    return isUnnamed(view, verb) && before.speakers().size() == 1 && before.speakers().getFirst().referent().isPerson()
        ? Optional.of(new Saying(view, verb, before.speakers(), null)) : Optional.empty();
  }

  /** Whether the subject of a verb is a "he" whom nothing named. */
  static boolean isUnnamed(SentenceView view, int verb) {
    Syntax s = view.syntax();
    return s.subjects(verb).size() == 1 && s.lemma(s.subjects(verb).getFirst()).matches("he|she")
        && view.actors().at(s.subjects(verb).getFirst()).isEmpty();
  }

  private static Saying alone(SentenceView view, int word, Mention mention) {
    return new Saying(view, word, List.of(new Filler(mention, mention.referents().getFirst(), Role.PARTICIPANT)), null);
  }

  /** "According to Ms Lind, …". */
  Optional<Saying> accordingTo(SentenceView view) {
    Syntax s = view.syntax();
    return IntStream.range(0, s.size() - 2).filter(i -> s.lemma(i).equals("accord") && s.lemma(i + 1).equals("to")).boxed()
        .flatMap(i -> IntStream.range(i + 2, s.size()).filter(h -> s.caseOf(h).startsWith("accord")).boxed().limit(1))
        .flatMap(h -> view.actors().at(h).stream()).filter(m -> m.referents().size() == 1)
        .map(m -> alone(view, m.head(), m)).findFirst();
  }

  /**
   * "Mr Ruto: "…"", as in transcripts: one name, and a title at most, before the colon that opens the quotation; or a sentence of which
   * one is the subject: "He voiced concern: "…"".
   */
  private Optional<Saying> beforeColon(SentenceView view, Quotation q) {
    Syntax s = view.syntax();
    int colon = q.first() - 2;
    if (q.firstSentence() != view.index() || colon < 1 || !s.token(colon).text().equals(":")) {
      return Optional.empty();
    }
    Optional<Integer> told = IntStream.range(0, colon).boxed().filter(v -> s.isVerb(v) && s.isA(v, "root") && !s.isPassive(v)).findFirst();
    if (told.isPresent()) {
      return of(view, told.get()).filter(said -> said.speakers().size() == 1);
    }
    List<Mention> named = view.mentions().stream().filter(m -> m.last() < colon && m.kind() == Kind.NAME && m.referents().size() == 1).toList();
    boolean plain = colon <= LONGEST_LABEL && IntStream.range(0, colon).noneMatch(s::isVerb);
    return plain && !named.isEmpty() && named.getLast().last() == colon - 1 ? Optional.of(alone(view, colon, named.getLast())) : Optional.empty();
  }
}
