package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds in an annotated text who, where and when is spoken of. Persons are found by full name first, anywhere in the article, so that a
 * headline's surname is understood; then sentence by sentence names, descriptions and pronouns.
 *
 * <p>Example: in "Mr Ruto met his Ugandan counterpart", after "Kenyan President William Ruto", the first mention is William Ruto for
 * Kenya and the second Uganda.
 */
public final class MentionResolver {
  private static final Set<String> IN = Set.of("in", "at", "near", "outside");

  private final Authority authority;
  private final TimeFinder times;
  private final Descriptions words = Descriptions.load();
  private final Callings callings = Callings.load();

  public MentionResolver(Authority authority, DateResolver dates) {
    this.authority = authority;
    this.times = new TimeFinder(dates);
  }

  public ResolvedText resolve(AnnotatedText text) {
    @Nullable LocalDate date = text.source().date().orElse(null);
    NameFinder finder = new NameFinder(authority, callings, words.institutions(), date == null ? null : date.getYear());
    List<List<NameSpan>> written = text.sentences().stream().map(s -> finder.find(s, isCapitals(text, s)).stream()
        .filter(n -> n.person() || !n.candidates().isEmpty() || !words.isOrgan(n.text())).toList()).toList();
    Abbreviations abbreviations = Abbreviations.of(text, written);
    List<List<NameSpan>> first = written.stream().map(names -> names.stream().map(abbreviations::explain).toList()).toList();
    Roster roster = new Roster(authority, date, spokenOf(first));
    TitleReader titles = new TitleReader(authority, words);
    enlist(text, first, roster, titles);
    List<List<NameSpan>> names = text.sentences().stream().map(s -> withSurnames(s, first.get(s.index()), roster)).toList();
    Map<String, Entity> local = new TreeMap<>();
    NameMentions byName =
        new NameMentions(roster, titles, local, text.source().date().map(LocalDate::getYear).orElse(null), named(names));
    @Nullable Mention dateline = dateline(text, finder, byName);
    roster.settle(new Home(dateline, words.ofSomeState()));
    List<Mention> mentions = mentions(text, names, roster, titles, byName, dateline);
    List<TimeMention> found = text.sentences().stream().flatMap(s -> times.find(s, date).stream()).toList();
    return new ResolvedText(text, mentions, found, local, dateline);
  }

  private @Nullable Mention dateline(AnnotatedText text, NameFinder finder, NameMentions names) {
    if (text.source().dateline() == null || text.sentences().isEmpty()) {
      return null;
    }
    String place = text.source().dateline().place();
    List<NameMatch> matches = finder.ofTheTime(authority.longestMatchesAnyCase(List.of(place.split("[ ,]+")), 0));
    NameSpan span = new NameSpan(0, 0, 0, false, place, matches);
    return matches.isEmpty() ? null : names.mention(text.sentences().getFirst(), List.of(span), span)
        .filter(m -> m.place() != null).orElse(null);
  }

  /** Keys of the states and bodies that the article calls by their names, and not by a seat or an adjective. */
  private static Set<String> named(List<List<NameSpan>> names) {
    return names.stream().flatMap(List::stream).flatMap(n -> n.candidates().stream())
        .filter(m -> m.kind() == NameKind.LABEL || m.kind() == NameKind.ALIAS).map(m -> m.entity().key()).collect(Collectors.toSet());
  }

  /** Keys of the states and bodies that the article speaks of, by whatever name. */
  private static Set<String> spokenOf(List<List<NameSpan>> names) {
    return names.stream().flatMap(List::stream).flatMap(n -> n.candidates().stream()).map(m -> m.entity().key())
        .collect(Collectors.toSet());
  }

  /** Adds the surnames of persons of the article that neither authority nor model took for names. */
  private static List<NameSpan> withSurnames(Sentence sentence, List<NameSpan> names, Roster roster) {
    List<NameSpan> all = new ArrayList<>(names);
    all.removeIf(n -> !n.person() && n.candidates().isEmpty() && n.first() == n.last() && roster.knows(n.text()));
    for (AnnotatedText.Token token : sentence.tokens()) {
      boolean free = all.stream().noneMatch(n -> n.covers(token.index()));
      if (free && isProper(sentence, token.index()) && Character.isUpperCase(token.text().charAt(0)) && roster.knows(token.text())
          && !hasOtherFirstName(sentence, token.index(), all)) {
        all.add(new NameSpan(sentence.index(), token.index(), token.index(), true, token.text(), List.of()));
      }
    }
    all.sort(Comparator.comparingInt(NameSpan::first));
    return all;
  }

  /** A proper noun, or a word that the tagger took for a common one though it has a capital, as in "Price said". */
  private static boolean isProper(Sentence sentence, int token) {
    String tag = sentence.tokens().get(token).tag();
    boolean subject = token + 1 < sentence.tokens().size() && sentence.tokens().get(token + 1).tag().matches("VB[DZ]|MD");
    return tag.startsWith("NNP") || tag.startsWith("NN") && (token > 0 || subject);
  }

  /** "Ian" before "Blair", where nobody of that full name is known: a namesake. */
  private static boolean hasOtherFirstName(Sentence sentence, int token, List<NameSpan> names) {
    if (token < 1 || names.stream().anyMatch(n -> n.covers(token - 1))) {
      return false;
    }
    return sentence.tokens().get(token - 1).name().equals("PERSON");
  }

  private static boolean isCapitals(AnnotatedText text, Sentence sentence) {
    String written = sentence.span().of(text.source().text());
    return written.chars().noneMatch(Character::isLowerCase) && written.chars().filter(Character::isUpperCase).count() > 11;
  }

  private static void enlist(AnnotatedText text, List<List<NameSpan>> names, Roster roster, TitleReader titles) {
    for (Sentence sentence : text.sentences()) {
      List<NameSpan> here = names.get(sentence.index());
      for (NameSpan name : here) {
        if (name.person() && NameMentions.isFullName(name)) {
          roster.addFullName(name, titles.read(sentence, here, name));
        }
      }
    }
  }

  private List<Mention> mentions(
      AnnotatedText text, List<List<NameSpan>> names, Roster roster, TitleReader titles, NameMentions byName,
      @Nullable Mention dateline) {
    DescriptionFinder descriptions = new DescriptionFinder(authority, words, roster, titles, new Home(dateline, words.ofSomeState()));
    Deictics deictics = new Deictics(words.towns(), dateline);
    PronounResolver pronouns = new PronounResolver(roster, words);
    List<Mention> all = new ArrayList<>();
    List<Mention> told = new ArrayList<>(); // the same, but what is merely a place stands for no side
    for (Sentence sentence : text.sentences()) {
      List<NameSpan> spans = names.get(sentence.index());
      List<Mention> here = new ArrayList<>();
      spans.forEach(n -> byName.mention(sentence, spans, n).ifPresent(here::add));
      here.addAll(descriptions.find(sentence, spans, told, here));
      here.addAll(deictics.find(sentence, all, here));
      here.sort(Comparator.comparingInt(Mention::first));
      here.addAll(pronouns.find(sentence, all, here, text.sentences()));
      here.sort(Comparator.comparingInt(Mention::first));
      all.addAll(here);
      here.stream().map(m -> isMerePlace(sentence, m) ? m.asPlace() : m).forEach(told::add);
    }
    return all;
  }

  /** "in Tunis", "the Kenyan capital": where "the two sides" met, and neither of them. */
  private static boolean isMerePlace(Sentence sentence, Mention m) {
    boolean inside = m.kind() == Kind.METONYM && m.first() > 0 && IN.contains(sentence.tokens().get(m.first() - 1).lemma());
    boolean capital = m.kind() == Kind.NATIONALITY && m.last() + 1 < sentence.tokens().size()
        && sentence.tokens().get(m.last() + 1).lemma().equals("capital");
    return inside || capital;
  }
}
