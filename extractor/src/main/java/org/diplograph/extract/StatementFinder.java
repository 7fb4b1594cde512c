package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Evidence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.ResolvedText.Mention;
import org.diplograph.model.ResolvedText.Referent;
import org.diplograph.model.Role;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds literal quotations and who is quoted. A quotation belongs to the subject of the verb of saying beside it; one that fills its
 * sentences and has no such verb belongs to whoever spoke last in the same run of text.
 */
final class StatementFinder {
  private final RuleSet.Speech rules;

  StatementFinder(RuleSet.Speech rules) {
    this.rules = rules;
  }

  /** A quotation: from a token of one sentence to a token of the same or a later one, quotation marks left out. */
  private record Quotation(int firstSentence, int first, int lastSentence, int last) {}

  private record Speaker(Mention mention, Referent referent, @Nullable String addressee) {}

  /**
   * @param diplomatic whether the article tells of a diplomatic event; where it does not, only those who stand for a state or body are
   *     worth quoting
   */
  List<StatementMention> find(ResolvedText text, boolean diplomatic) {
    List<StatementMention> statements = new ArrayList<>();
    EvidenceMaker evidence = new EvidenceMaker(text);
    Speaker last = null;
    int lastSentence = -9;
    for (Quotation q : quotations(text)) {
      Optional<Speaker> speaker = speaker(text, q);
      if (speaker.isEmpty() && last != null && q.firstSentence() - lastSentence <= 1 && fillsSentence(text, q)) {
        speaker = Optional.of(last);
      }
      if (speaker.isPresent()) {
        last = speaker.get();
        lastSentence = q.lastSentence();
        boolean speaksForState = last.referent().party().filter(p -> !text.entities().containsKey(p)).isPresent();
        if (diplomatic || speaksForState) {
          statements.add(statement(text, q, last, evidence));
        }
      }
    }
    return statements;
  }

  /** Quotations end with their paragraph at the latest: one that goes on opens anew in the next. */
  private static List<Quotation> quotations(ResolvedText text) {
    List<Sentence> sentences = text.text().sentences();
    List<Quotation> found = new ArrayList<>();
    int openSentence = -1;
    int open = -1;
    for (Sentence s : sentences) {
      if (openSentence >= 0 && isNewBlock(text, s)) {
        Sentence before = sentences.get(s.index() - 1);
        add(found, sentences, openSentence, open, before.index(), before.tokens().size() - 1);
        openSentence = -1;
      }
      for (Token t : s.tokens()) {
        if (!isMark(t)) {
          continue;
        }
        boolean opens = openSentence < 0;
        if (opens) {
          openSentence = s.index();
          open = t.index() + 1;
        } else {
          add(found, sentences, openSentence, open, s.index(), t.index() - 1);
          openSentence = -1;
        }
      }
    }
    return found;
  }

  private static boolean isNewBlock(ResolvedText text, Sentence s) {
    int end = text.text().sentences().get(s.index() - 1).span().end();
    return text.text().source().text().substring(end, s.span().begin()).indexOf('\n') >= 0;
  }

  private static void add(List<Quotation> found, List<Sentence> sentences, int openSentence, int open, int sentence, int last) {
    int firstSentence = openSentence;
    int first = open;
    if (first >= sentences.get(firstSentence).tokens().size()) {
      firstSentence++;
      first = 0;
    }
    int lastSentence = sentence;
    int end = last;
    if (end < 0) {
      lastSentence--;
      end = lastSentence < 0 ? -1 : sentences.get(lastSentence).tokens().size() - 1;
    }
    boolean scare = firstSentence == lastSentence && end == first && first > 1
        && sentences.get(firstSentence).tokens().get(first - 2).tag().matches("DT|IN|PRP\\$");
    if (firstSentence < lastSentence || firstSentence == lastSentence && first <= end && !scare) {
      found.add(new Quotation(firstSentence, first, lastSentence, end));
    }
  }

  private static boolean isMark(Token t) {
    return t.text().equals("\"") || t.text().equals("''") || t.text().equals("``");
  }

  private Optional<Speaker> speaker(ResolvedText text, Quotation q) {
    List<Integer> sentences = q.firstSentence() == q.lastSentence()
        ? List.of(q.firstSentence()) : List.of(q.lastSentence(), q.firstSentence());
    return sentences.stream().map(s -> text.text().sentences().get(s)).filter(s -> s.tree() != null)
        .flatMap(s -> speaker(SentenceView.of(text, s), q).stream()).findFirst();
  }

  private Optional<Speaker> speaker(SentenceView view, Quotation q) {
    Syntax s = view.syntax();
    return IntStream.range(0, s.size()).boxed()
        .filter(i -> s.isVerb(i) && rules.verbs().contains(s.lemma(i)) && !inside(q, view.index(), i))
        .sorted(Comparator.comparingInt(i -> distance(q, view.index(), i)))
        .flatMap(i -> subject(view, i).stream()).findFirst();
  }

  private static boolean inside(Quotation q, int sentence, int token) {
    boolean after = sentence > q.firstSentence() || token >= q.first();
    boolean before = sentence < q.lastSentence() || token <= q.last();
    return after && before;
  }

  private static int distance(Quotation q, int sentence, int token) {
    int toFirst = sentence == q.firstSentence() ? Math.abs(q.first() - token) : 999;
    int toLast = sentence == q.lastSentence() ? Math.abs(token - q.last()) : 999;
    return Math.min(toFirst, toLast);
  }

  private Optional<Speaker> subject(SentenceView view, int verb) {
    Syntax s = view.syntax();
    String addressee = rules.addressed().contains(s.lemma(verb))
        ? view.actors().fillers(s.objects(verb), Role.PARTICIPANT).stream()
            .map(f -> f.referent().actor()).findFirst().orElse(null)
        : null;
    List<Filler> subjects = view.actors().fillers(s.subjects(verb), Role.PARTICIPANT);
    return (subjects.isEmpty() ? beside(view, verb) : subjects.stream()).filter(f -> f.mention().referents().size() == 1)
        .map(f -> new Speaker(f.mention(), f.referent(), addressee)).findFirst();
  }

  /** Whoever is named right before or after the verb, where the parser saw no subject. */
  private static Stream<Filler> beside(SentenceView view, int verb) {
    return view.mentions().stream().filter(m -> m.kind() == Kind.NAME || m.kind() == Kind.PRONOUN)
        .filter(m -> m.referents().size() == 1 && (m.last() == verb - 1 || m.first() == verb + 1))
        .map(m -> new Filler(m, m.referents().getFirst(), Role.PARTICIPANT));
  }

  private static boolean fillsSentence(ResolvedText text, Quotation q) {
    return q.first() <= 1 && q.last() >= text.text().sentences().get(q.lastSentence()).tokens().size() - 3;
  }

  private StatementMention statement(ResolvedText text, Quotation q, Speaker speaker, EvidenceMaker evidence) {
    Sentence first = text.text().sentences().get(q.firstSentence());
    Sentence last = text.text().sentences().get(q.lastSentence());
    Span clean = first.tokens().get(q.first()).span().cover(last.tokens().get(q.last()).span());
    Span span = text.text().source().toSource(clean);
    Sentence named = text.text().sentences().get(speaker.mention().sentence());
    Span sentences = text.text().source().toSource(first.span().cover(last.span()).cover(named.span()));
    String source = text.text().source().article().text();
    Map<String, String> surfaces = Map.of(speaker.referent().actor(), evidence.surface(speaker.mention()));
    return new StatementMention("s-" + span.begin(), speaker.referent().actor(), speaker.addressee(), span.of(source), span, true,
        List.of(), null, 0.85, new Evidence(sentences, sentences.of(source), surfaces, List.of("event")));
  }
}
