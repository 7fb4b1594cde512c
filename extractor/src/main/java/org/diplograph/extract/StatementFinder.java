package org.diplograph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.extract.SpeechClauses.Clause;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.ResolvedText.Kind;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said, word for word or told by the article, and who says it. A quotation belongs to the subject of the verb of saying
 * beside it; one that fills its sentences and has no such verb belongs to whoever spoke last in the same run of text. A few words quoted
 * within what is told are part of it, and no statement of their own.
 */
final class StatementFinder {
  private static final int FEWEST_QUOTED = 2;
  /** So many sentences after a quotation another may go on that has a paragraph of its own. */
  private static final int PAUSE = 3;
  /** So many tokens at most has what follows a quotation with which the sentence was taken to end. */
  static final int LONGEST_REST = 7;

  private final ResolvedText text;
  private final Map<Integer, SentenceView> views;
  private final Speakers speakers;
  private final SpeechClauses clauses;
  private final Newsworthiness worth;
  private final StatementMaker maker;
  private final List<Quotation> quotations;
  private final Conversation conversation;

  StatementFinder(
      ResolvedText text, Map<Integer, SentenceView> views, RuleSet.Speech rules, Newsworthiness worth, StatementMaker maker,
      Conversation conversation) {
    this.text = text;
    this.views = views;
    this.speakers = new Speakers(rules);
    this.clauses = new SpeechClauses(rules);
    this.worth = worth;
    this.maker = maker;
    this.conversation = conversation;
    this.quotations = Quotations.of(text);
  }

  /** In the order of the text. */
  List<StatementMention> find() {
    List<Quotation> parts = new ArrayList<>();
    List<StatementMention> statements = new ArrayList<>();
    views.values().stream().sorted(Comparator.comparingInt(SentenceView::index)).forEach(v -> statements.addAll(told(v, parts)));
    statements.addAll(quoted(parts));
    Set<String> ids = new HashSet<>();
    return statements.stream().sorted(Comparator.comparingInt((StatementMention s) -> s.span().begin()).thenComparing(StatementMention::id))
        .filter(s -> ids.add(s.id())).toList();
  }

  /**
   * Indirect speech of those who stand for a state or body.
   *
   * @param parts receives the quotations that are part of it
   */
  private List<StatementMention> told(SentenceView view, List<Quotation> parts) {
    List<StatementMention> statements = new ArrayList<>();
    Optional<Saying> last = Optional.empty();
    int end = -9;
    for (Clause clause : clauses.find(view.syntax())) {
      if (quotations.stream().anyMatch(q -> q.covers(view.index(), clause.verb()))) {
        continue;
      }
      int before = end;
      Optional<Saying> saying = last.flatMap(l -> l.goesOn(clause.verb(), before))
          .or(() -> speakers.of(view, clause.verb())
              .map(said -> conversation.corrected(said, (at, i) -> at == view.index() && clause.covers(i))))
          .filter(said -> outside(said, clause)).or(() -> conversation.resumed(view, clause.verb()));
      last = saying;
      saying.ifPresent(conversation::add);
      end = clause.last();
      if (saying.filter(s -> worth.isHeard(s)).isPresent() && quotations.stream().noneMatch(q -> isMostly(q, view, clause))) {
        quotations.stream().filter(q -> q.isWithin(view.index(), clause.first() - 1, clause.last() + 1) && !isSentence(q))
            .forEach(parts::add);
        Span words = span(view.sentence(), clause.first(), view.sentence(), clause.last());
        statements.addAll(maker.of(saying.get(), words, view.sentence(), view.sentence(), clause::covers, false));
      }
    }
    return statements;
  }

  /** In "Ms Lind had lost, he added", "he" is nobody within what is said, but who spoke before. */
  private boolean outside(Saying saying, Clause clause) {
    boolean pronoun = saying.mention().kind() == Kind.PRONOUN && clause.last() < clause.verb();
    String actor = Conversation.actor(saying);
    boolean within = pronoun && saying.view().mentions().stream().filter(m -> clause.covers(m.head()))
        .anyMatch(m -> m.referents().stream().anyMatch(r -> r.actor().equals(actor)));
    return !within || conversation.last(saying.view().index())
        .filter(l -> l.speakers().size() == 1 && Conversation.actor(l).equals(actor)).isPresent();
  }

  /** Whether a quotation makes up what is said, or runs on beyond it. */
  private static boolean isMostly(Quotation q, SentenceView view, Clause clause) {
    boolean begins = q.firstSentence() == view.index() && clause.first() - 1 <= q.first() && q.first() <= clause.last();
    boolean ends = q.lastSentence() == view.index() && clause.first() <= q.last() && q.last() <= clause.last() + 1;
    boolean runsOn = begins && !ends && !q.isWithin(view.index(), clause.first() - 1, clause.last() + 1) || ends && !begins
        && !q.isWithin(view.index(), clause.first() - 1, clause.last() + 1) || q.covers(view.index(), clause.first()) && !ends;
    int length = q.last() - q.first() + 1;
    return runsOn || begins && ends && length * 10 >= 7 * (clause.last() - clause.first() + 1);
  }

  /** The quotations that stand on their own. */
  private List<StatementMention> quoted(List<Quotation> parts) {
    List<StatementMention> statements = new ArrayList<>();
    @Nullable Saying last = null;
    int lastSentence = -9;
    for (Quotation q : quotations) {
      Optional<Saying> saying = speaker(q).map(said -> conversation.corrected(said, q::covers)).filter(said -> !isNamed(said, q));
      if (saying.isEmpty() && fillsSentence(q)) {
        saying = announced(q);
        if (saying.isEmpty()) {
          saying = last != null && goesOn(q, lastSentence) ? Optional.of(last) : before(q);
        }
      }
      if (saying.isPresent()) {
        last = saying.get();
        conversation.add(last);
        lastSentence = q.lastSentence();
        if (worth.isQuoted(last) && !parts.contains(q) && isWorthQuoting(q)) {
          Sentence first = sentence(q.firstSentence());
          Sentence end = sentence(q.lastSentence());
          int at = last.view().index();
          statements.addAll(maker.of(last, span(first, q.first(), end, q.last()), first, end, i -> q.covers(at, i), true));
        }
      }
    }
    return statements;
  }

  private Optional<Saying> speaker(Quotation q) {
    List<SentenceView> beside = Stream.of(q.lastSentence(), q.firstSentence()).distinct()
        .flatMap(s -> Optional.ofNullable(views.get(s)).stream()).toList();
    return beside.stream().flatMap(v -> speakers.of(v, q).stream()).findFirst()
        .or(() -> beside.stream().flatMap(v -> speakers.verbs(v, q).flatMap(verb -> conversation.resumed(v, verb).stream())).findFirst())
        .or(() -> Optional.ofNullable(views.get(q.lastSentence() + 1)).filter(StatementFinder::isLoose).flatMap(v -> speakers.of(v, q)));
  }

  /** "– the ministry said.", "he added.": what follows a quotation with which the sentence was taken to end. */
  private static boolean isLoose(SentenceView view) {
    Syntax s = view.syntax();
    boolean rest = s.size() <= LONGEST_REST && IntStream.range(0, s.size())
        .allMatch(i -> !s.token(i).text().equals("\"") && !s.isA(i, "ccomp") && !s.isA(i, "obj"));
    return rest || s.token(0).text().matches("[-–—]+") || s.tag(0).equals("VBD");
  }

  /** Nobody calls himself by name: in ""Ms Lind is a friend," he said", "he" is not Ms Lind. */
  private boolean isNamed(Saying saying, Quotation q) {
    String actor = Conversation.actor(saying);
    return saying.mention().kind() == Kind.PRONOUN && text.mentions().stream()
        .filter(m -> m.kind() == Kind.NAME && q.covers(m.sentence(), m.head()))
        .anyMatch(m -> m.referents().stream().anyMatch(r -> r.actor().equals(actor)));
  }

  /** "Ms Lind wrote:", with what she wrote in paragraphs of their own. */
  private Optional<Saying> announced(Quotation q) {
    SentenceView view = views.get(q.firstSentence() - 1);
    if (view == null || !view.syntax().token(view.syntax().size() - 1).text().equals(":")) {
      return Optional.empty();
    }
    return speakers.verbs(view, q).flatMap(v -> speakers.subject(view, v).stream()).findFirst();
  }

  /** Whether a quotation follows one that ended in a sentence, at once or in a paragraph of its own. */
  private boolean goesOn(Quotation q, int end) {
    int pause = q.firstSentence() - end;
    return pause <= 1 || pause <= PAUSE && Quotations.isNewBlock(text, q.firstSentence()) && conversation.isSilent(end, q.firstSentence());
  }

  /** Who spoke in the sentence before, of the same paragraph: "He said that they were near a deal. "We shall get there."" */
  private Optional<Saying> before(Quotation q) {
    SentenceView view = views.get(q.firstSentence() - 1);
    if (view == null || Quotations.isNewBlock(text, q.firstSentence())) {
      return Optional.empty();
    }
    return clauses.find(view.syntax()).reversed().stream().filter(c -> view.syntax().isA(c.verb(), "root"))
        .flatMap(c -> speakers.of(view, c.verb()).stream()).findFirst();
  }

  private boolean fillsSentence(Quotation q) {
    return q.first() <= 1 && q.last() >= sentence(q.lastSentence()).tokens().size() - 3;
  }

  /** One word, or a name, says nothing by itself: a "historic" step, the "Iron Chancellor". */
  private boolean isWorthQuoting(Quotation q) {
    return q.firstSentence() < q.lastSentence() || fillsSentence(q)
        || q.last() - q.first() + 1 >= FEWEST_QUOTED
            && IntStream.rangeClosed(q.first(), q.last())
            .anyMatch(i -> !sentence(q.firstSentence()).tokens().get(i).tag().startsWith("NNP"));
  }

  /** Whether a quotation has a subject and a finite verb. */
  private boolean isSentence(Quotation q) {
    SentenceView view = views.get(q.firstSentence());
    return view != null && IntStream.rangeClosed(q.first(), q.last()).anyMatch(i -> view.syntax().isA(i, "nsubj")
        && q.covers(view.index(), view.syntax().head(i)) && isFinite(view.syntax(), view.syntax().head(i)));
  }

  private static boolean isFinite(Syntax s, int verb) {
    return s.tag(verb).matches("VB[DZP]") || s.children(verb).stream().anyMatch(c -> s.tag(c).matches("VB[DZP]|MD"));
  }

  private Sentence sentence(int index) {
    return text.text().sentences().get(index);
  }

  private static Span span(Sentence first, int from, Sentence last, int to) {
    return first.tokens().get(from).span().cover(last.tokens().get(to).span());
  }
}
