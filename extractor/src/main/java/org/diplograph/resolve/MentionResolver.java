package org.diplograph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.diplograph.model.AnnotatedText;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.Entity;
import org.diplograph.model.ResolvedText;
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
  private final Authority authority;
  private final TimeFinder times;
  private final Descriptions words = Descriptions.load();

  public MentionResolver(Authority authority, DateResolver dates) {
    this.authority = authority;
    this.times = new TimeFinder(dates);
  }

  public ResolvedText resolve(AnnotatedText text) {
    @Nullable LocalDate date = text.source().date().orElse(null);
    NameFinder finder = new NameFinder(authority);
    List<List<NameSpan>> names = text.sentences().stream().map(s -> finder.find(s, isCapitals(text, s))).toList();
    Roster roster = new Roster(authority, date);
    TitleReader titles = new TitleReader(authority, words);
    enlist(text, names, roster, titles);
    Map<String, Entity> local = new TreeMap<>();
    List<Mention> mentions = mentions(text, names, roster, titles, local);
    List<TimeMention> found = text.sentences().stream().flatMap(s -> times.find(s, date).stream()).toList();
    return new ResolvedText(text, mentions, found, local);
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
      AnnotatedText text, List<List<NameSpan>> names, Roster roster, TitleReader titles, Map<String, Entity> local) {
    NameMentions byName = new NameMentions(roster, titles, local);
    DescriptionFinder descriptions = new DescriptionFinder(authority, words, roster, titles);
    PronounResolver pronouns = new PronounResolver(roster);
    List<Mention> all = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<NameSpan> spans = names.get(sentence.index());
      List<Mention> here = new ArrayList<>();
      spans.forEach(n -> byName.mention(sentence, spans, n).ifPresent(here::add));
      here.addAll(descriptions.find(sentence, spans, all, here));
      here.sort(Comparator.comparingInt(Mention::first));
      here.addAll(pronouns.find(sentence, all, here, text.sentences()));
      here.sort(Comparator.comparingInt(Mention::first));
      all.addAll(here);
    }
    return all;
  }
}
