package org.diplograph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.extract.SpeechClauses.Clause;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.Role;
import org.diplograph.model.Source;
import org.diplograph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom an article gives as the source of what a sentence says of an event: the subject of "said that …", the one "according to" whom, the
 * agency that "reported".
 */
final class Attribution {
  private static final Pattern ACCORDING = Pattern.compile("\\b[Aa]ccording to ([^,.;\"]{3,80})");
  private static final Pattern REPORTED =
      Pattern.compile(",\"?\\s+((?:[A-Z][\\w.]*|state|official|local|government|media|news|television|agency|radio|TV)(?: [\\w.']+){0,5}?) "
          + "(?:(?:has |have )?reported|said)\\b");

  private final ResolvedText text;
  private final Map<Integer, SentenceView> views;
  private final RuleSet.Speech rules;
  private final SpeechClauses clauses;
  private final EntityLookup authority;

  Attribution(ResolvedText text, Map<Integer, SentenceView> views, RuleSet.Speech rules, EntityLookup authority) {
    this.text = text;
    this.views = views;
    this.rules = rules;
    this.clauses = new SpeechClauses(rules);
    this.authority = authority;
  }

  /** The source of what a sentence tells of an event. */
  @Nullable Source of(Candidate candidate) {
    SentenceView view = views.get(candidate.sentence());
    return view == null ? null : sayer(view, candidate.trigger()).or(() -> named(view)).orElse(null);
  }

  /** Who says the clause in which the event is told. */
  private Optional<Source> sayer(SentenceView view, int trigger) {
    Syntax s = view.syntax();
    return clauses.find(s).stream().filter(c -> c.covers(trigger) && rules.clauses().contains(s.lemma(c.verb()))).map(Clause::verb)
        .flatMap(v -> s.subjects(v).stream().limit(1)).map(w -> source(view, w)).flatMap(Optional::stream).findFirst();
  }

  /** The subject's words up to a comma; a pronoun says nobody by itself. */
  private Optional<Source> source(SentenceView view, int subject) {
    Syntax s = view.syntax();
    List<Integer> phrase = s.subtree(subject);
    List<Filler> fillers = view.actors().fillers(List.of(subject), Role.PARTICIPANT).stream()
        .filter(f -> f.mention().covers(subject)).toList();
    int first = phrase.getFirst();
    int last = IntStream.rangeClosed(subject + 1, phrase.getLast()).filter(i -> s.token(i).text().matches("[,(]") || isTime(view, i))
        .findFirst().orElse(phrase.getLast() + 1) - 1;
    boolean pronoun = s.tag(subject).startsWith("PRP") || s.tag(subject).startsWith("W");
    if (!s.isNoun(subject) && !pronoun) {
      return Optional.empty();
    }
    String words = s.token(first).span().cover(s.token(last).span()).of(text.text().source().text());
    return Optional.of(new Source(words, fillers.size() == 1 ? known(fillers.getFirst().referent().actor()) : null))
        .filter(source -> !pronoun || source.actor() != null);
  }

  /** "Chile on Wednesday", where the parser took the day for a part of the name. */
  private static boolean isTime(SentenceView view, int token) {
    return view.times().stream().anyMatch(t -> t.first() <= token + 1 && token <= t.last()) && !view.syntax().isNoun(token)
        || view.times().stream().anyMatch(t -> t.covers(token));
  }

  private Optional<Source> named(SentenceView view) {
    Span sentence = view.sentence().span();
    String words = sentence.of(text.text().source().text());
    for (Pattern pattern : new Pattern[] {ACCORDING, REPORTED}) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        Span span = new Span(sentence.begin() + matcher.start(1), sentence.begin() + matcher.end(1));
        return Optional.of(new Source(matcher.group(1).strip(), actor(view, span)));
      }
    }
    return Optional.empty();
  }

  /** The one actor named by words, the longest name first: "the Iranian foreign ministry" is not Iran's nation. */
  private @Nullable String actor(SentenceView view, Span words) {
    Syntax s = view.syntax();
    return view.mentions().stream().filter(m -> m.referents().size() == 1)
        .filter(m -> words.begin() <= s.token(m.first()).span().begin() && s.token(m.last()).span().end() <= words.end())
        .filter(m -> words.end() - s.token(m.last()).span().end() <= 1 || s.token(m.first()).span().begin() - words.begin() <= 4
            && !isModifier(m))
        .max((a, b) -> Integer.compare(a.last() - a.first(), b.last() - b.first()))
        .map(m -> known(m.referents().getFirst().actor())).orElse(null);
  }

  private static boolean isModifier(Mention mention) {
    return mention.kind() == ResolvedText.Kind.NATIONALITY;
  }

  private @Nullable String known(String actor) {
    return authority.find(actor).isPresent() ? actor : null;
  }
}
