package org.diplograph.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diplograph.extract.RuleSet.Statuses;
import org.diplograph.extract.RuleSet.Words;
import org.diplograph.model.Status;

/**
 * Whether a trigger tells of something that took place, is planned, was called off or is merely wished: by tense and mood of its
 * verb, by what governs it, and by the words before it. Empty means that no event is told of.
 *
 * <p>Example: in "the ministers are expected to meet", {@code ofVerb(meet)} is {@code PLANNED}; in "he called for a meeting",
 * {@code ofNoun(meeting)} is empty.
 */
final class StatusReader {
  private static final int DEPTH = 6;
  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final Statuses words;
  private final CallingOff calling;

  StatusReader(Statuses words) {
    this.words = words;
    this.calling = new CallingOff(words);
  }

  /** The status of a verb as trigger. */
  Optional<Status> ofVerb(Syntax s, int verb) {
    return ofVerb(s, verb, DEPTH);
  }

  private Optional<Status> ofVerb(Syntax s, int verb, int depth) {
    if (s.isNegated(verb)) {
      return Optional.empty();
    }
    Set<String> auxiliaries = s.auxiliaries(verb);
    if (matches(auxiliaries, words.wished().auxiliaries()) || words.wished().marks().contains(s.markOf(verb)) || isAwaited(s, verb)) {
      return Optional.empty();
    }
    if (matches(auxiliaries, words.planned().auxiliaries())) {
      return Optional.of(Status.PLANNED);
    }
    if (isToBe(s, verb)) {
      return Optional.of(Status.PLANNED);
    }
    Optional<Status> governed = depth > 0 ? governor(s, verb, depth) : Optional.of(Status.HELD);
    boolean before = isClauseAfter(s, verb, words.planned().prepositions());
    boolean ahead = before && !s.tag(verb).equals("VBD") && !isNextStep(s, verb);
    return governed.map(g -> ahead && g == Status.HELD ? Status.PLANNED : g);
  }

  /** "as soon as they reach a deal", "once they reach one". */
  private static boolean isAwaited(Syntax s, int verb) {
    int first = s.subtree(verb).getFirst();
    boolean clause = s.isA(verb, "advcl") || s.isA(verb, "ccomp") || s.isA(verb, "dep");
    boolean yet = s.head(verb) >= 0 && s.lemma(s.head(verb)).equals("have") // "has yet to ratify"
        && s.children(s.head(verb), "advmod").stream().anyMatch(c -> s.lemma(c).equals("yet"));
    return yet || clause && (s.lemma(first).equals("once") || s.words(first - 2, first + 2).contains("as soon as"));
  }

  /** "met the king before flying to Oslo": the next step of a journey that is told as past. */
  private boolean isNextStep(Syntax s, int verb) {
    int head = s.head(verb);
    return s.tag(verb).equals("VBG") && s.tag(head).equals("VBD") && words.support().contains(s.lemma(head));
  }

  /** "was Tuesday to host", "are to meet", and the headline's bare "to meet". */
  private boolean isToBe(Syntax s, int verb) {
    boolean infinitive = s.isInfinitive(verb);
    return infinitive && (s.head(verb) < 0 || s.lemma(s.head(verb)).equals("be"));
  }

  private static boolean isClauseAfter(Syntax s, int verb, Set<String> prepositions) {
    return s.isA(verb, "advcl") && prepositions.contains(s.markOf(verb));
  }

  /** The status that the governing verb, adjective or noun of an infinitive or participle gives it. */
  private Optional<Status> governor(Syntax s, int verb, int depth) {
    int head = s.head(verb);
    if (head < 0) {
      return Optional.of(Status.HELD);
    }
    boolean infinitive = s.isInfinitive(verb);
    boolean blamed = s.isA(verb, "advcl") && s.tag(verb).equals("VBG") && Set.of("of", "from", "against").contains(s.markOf(verb));
    boolean complement = blamed || s.isA(verb, "xcomp") || s.isA(verb, "ccomp") && !finite(s, verb) || s.isA(verb, "advcl") && infinitive
        || s.isA(verb, "acl") && infinitive || s.isA(verb, "dep") && infinitive || s.isA(verb, "csubj");
    if (complement) {
      return complementOf(s, verb, head, depth);
    }
    if (s.isA(verb, "conj") && s.isVerb(head) && s.tag(verb).equals(s.tag(head)) && !finite(s, verb)) {
      return ofVerb(s, head, depth - 1);
    }
    if (s.isA(verb, "conj") && s.tag(verb).equals("VBP") && s.tag(head).equals("VB") && isBare(s, verb)) {
      return ofVerb(s, head, depth - 1); // "is due to arrive on Thursday and later meet X"
    }
    Optional<Integer> beside = s.isA(verb, "conj") && s.tag(verb).equals("VB") ? infinitiveOf(s, head) : Optional.empty();
    if (beside.isPresent()) {
      return ofVerb(s, beside.get(), depth - 1);
    }
    boolean reported = s.isNoun(head) && words.denied().nouns().contains(s.lemma(head))
        && s.clauseVerb(head).filter(v -> words.denied().governors().contains(s.lemma(v))).isPresent();
    if (reported || s.isA(verb, "ccomp") && words.denied().governors().contains(s.lemma(head))) {
      return Optional.of(Status.DENIED);
    }
    if (s.isA(verb, "ccomp") && words.wished().governors().contains(s.lemma(head))) {
      return Optional.empty();
    }
    return Optional.of(Status.HELD);
  }

  /** "is expected to make a visit and hold talks", where the parser joined the second infinitive to what governs the first. */
  private static Optional<Integer> infinitiveOf(Syntax s, int governor) {
    return s.children(governor, "xcomp").stream().filter(s::isInfinitive).findFirst();
  }

  private static boolean isBare(Syntax s, int verb) {
    return s.children(verb).stream().noneMatch(c -> s.isA(c, "nsubj") || s.isA(c, "aux"));
  }

  private static boolean finite(Syntax s, int verb) {
    return s.tag(verb).matches("VBD|VBZ|VBP") || s.auxiliaries(verb).stream().anyMatch(a -> !a.equals("to"));
  }

  private Optional<Status> complementOf(Syntax s, int verb, int head, int depth) {
    String lemma = s.lemma(head);
    if (s.isNegated(head)) {
      return Optional.empty();
    }
    Optional<Status> special = calling.off(lemma);
    if (special.isPresent()) {
      return special;
    }
    boolean infinitive = s.tag(verb).equals("VB");
    if (words.planned().governors().contains(lemma)) {
      return s.isVerb(head) ? modal(s, head, depth).map(x -> Status.PLANNED) : Optional.of(Status.PLANNED);
    }
    if (s.isNoun(head) && isAccepted(s, head, depth)) {
      return Optional.of(Status.PLANNED);
    }
    if (s.isNoun(head) && words.planned().nouns().contains(lemma) && matches(s.auxiliaries(head), words.planned().auxiliaries())) {
      return Optional.of(Status.PLANNED);
    }
    if (words.wished().governors().contains(lemma) || words.wished().nouns().contains(lemma)) {
      return Optional.empty();
    }
    if (s.isNoun(head) && Ranks.isOneOfRow(s, head)) {
      return ofVerb(s, s.isPredicate(head) ? head : s.head(head), depth - 1);
    }
    if (s.isNoun(head) && governing(s, head).isEmpty()) {
      return Optional.empty();
    }
    if (infinitive && s.isNoun(head) && Ranks.isRanked(s, head)) {
      return s.isPredicate(head) ? ofVerb(s, head, depth - 1) : governing(s, head);
    }
    if (s.isNoun(head)) {
      return infinitive ? Optional.of(Status.PLANNED) : Optional.of(Status.HELD);
    }
    Optional<Status> above = s.isVerb(head) ? ofVerb(s, head, depth - 1) : Optional.of(Status.HELD);
    boolean purpose = infinitive && !s.isA(verb, "xcomp");
    return above.map(a -> purpose && a == Status.HELD ? Status.HELD : a);
  }

  /** "accepted an invitation to visit": what was offered and taken is planned. */
  private boolean isAccepted(Syntax s, int noun, int depth) {
    int verb = s.head(noun);
    return verb >= 0 && s.isVerb(verb) && s.isA(noun, "obj") && words.accepting().contains(s.lemma(verb))
        && depth > 0 && ofVerb(s, verb, depth - 1).filter(x -> x == Status.HELD || x == Status.PLANNED).isPresent();
  }

  private Optional<Status> modal(Syntax s, int verb, int depth) {
    return depth > 0 ? ofVerb(s, verb, depth - 1) : Optional.of(Status.HELD);
  }

  /** The status of a noun as trigger: by its modifiers, its preposition, and the verb that carries it. */
  Optional<Status> ofNoun(Syntax s, int noun) {
    if (s.isNegated(noun) || modified(s, noun, words.wished()) && !modified(s, noun, words.planned())) {
      return Optional.empty();
    }
    Optional<Status> byModifier = modified(s, noun, words.cancelled()) ? Optional.of(Status.CANCELLED)
        : modified(s, noun, words.postponed()) ? Optional.of(Status.POSTPONED) : Optional.empty();
    Optional<Integer> participle = calling.participleBefore(s, noun);
    if (byModifier.isPresent() || participle.isPresent()) {
      return byModifier.or(() -> calling.done(s, participle.get()));
    }
    Optional<Status> above = isInPredicate(s, noun) ? ofVerb(s, noun, DEPTH) : governing(s, noun);
    boolean calledOff = above.filter(a -> a != Status.HELD && a != Status.PLANNED).isPresent();
    Optional<Status> governed = calledOff ? above : ownClause(s, noun).or(() -> above);
    boolean planned = modified(s, noun, words.planned()) || words.planned().prepositions().contains(s.caseOf(noun));
    return governed.map(g -> planned && g == Status.HELD ? Status.PLANNED : g);
  }

  /** The status of a noun for an act: what is announced of an agreement is done by announcing it. */
  Optional<Status> ofAct(Syntax s, int noun) {
    int head = s.head(noun);
    boolean undergone = s.isA(noun, "obj") || s.relation(noun).equals("nsubj:pass") || isNotified(s, noun);
    boolean announced = head >= 0 && s.isVerb(head) && undergone && words.declaring().contains(s.lemma(head));
    boolean commented = head >= 0 && s.isVerb(head) && undergone && words.commenting().contains(s.lemma(head))
        && !modified(s, noun, words.planned());
    return announced || commented && ofVerb(s, head).filter(Status.HELD::equals).isPresent() ? ofVerb(s, head) : ofNoun(s, noun);
  }

  /** "notified the depositary of its withdrawal". */
  static boolean isNotified(Syntax s, int noun) {
    return s.isA(noun, "obl") && s.caseOf(noun).equals("of");
  }

  /** Whether the verb that a noun is the object of does, announces or calls off what the noun tells, so that its subject does it. */
  boolean isPerformed(Syntax s, int noun) {
    String verb = s.lemma(s.head(noun));
    return !words.commenting().contains(verb)
        && (words.declaring().contains(verb) || words.support().contains(verb) || calling.off(verb).isPresent());
  }

  private static boolean modified(Syntax s, int noun, Words kind) {
    return s.children(noun).stream().filter(c -> c < noun)
        .anyMatch(c -> kind.modifiers().contains(s.token(c).text().toLowerCase(Locale.ROOT)));
  }

  /** "the summit, which will be held in May", "talks scheduled for Monday". */
  private Optional<Status> ownClause(Syntax s, int noun) {
    for (int clause : s.children(noun, "acl")) {
      boolean ahead = s.tag(clause).equals("VBN") && GRAMMAR.planning().contains(s.lemma(clause))
          || matches(s.auxiliaries(clause), words.planned().auxiliaries()) && words.support().contains(s.lemma(clause));
      if (ahead) {
        return Optional.of(Status.PLANNED);
      }
    }
    return Optional.empty();
  }

  /** "are in talks", "was on a visit". */
  static boolean isInPredicate(Syntax s, int noun) {
    return s.isPredicate(noun) && Set.of("in", "on").contains(s.caseOf(noun));
  }

  /** "The visit will be her first": the predicate tells the time, and "would be" only of one that is known. */
  private Optional<Status> bySubjectOf(Syntax s, int noun, int predicate) {
    Set<String> auxiliaries = s.auxiliaries(predicate);
    boolean due = words.planned().governors().contains(s.lemma(predicate)) && s.children(predicate, "xcomp").stream().anyMatch(s::isInfinitive);
    boolean conditional = s.children(predicate, "aux").stream().anyMatch(a -> s.token(a).text().equalsIgnoreCase("would"))
        && !s.isDefinite(noun) && s.children(noun, "nmod:poss").isEmpty();
    if (conditional || matches(auxiliaries, words.wished().auxiliaries())) {
      return Optional.empty();
    }
    return Optional.of(due || matches(auxiliaries, words.planned().auxiliaries()) ? Status.PLANNED : Status.HELD);
  }

  private Optional<Status> governing(Syntax s, int noun) {
    int head = s.head(noun);
    if (head < 0) {
      return Optional.of(Status.HELD);
    }
    if (s.isA(noun, "nsubj") && s.isPredicate(head)) {
      return bySubjectOf(s, noun, head);
    }
    if (s.isA(noun, "conj") && s.isNoun(head)) {
      return governing(s, head);
    }
    if (s.isNoun(head) && !s.isA(noun, "appos")) {
      return byNoun(s, noun, head);
    }
    if (s.isVerb(head)) {
      return byVerb(s, noun, head);
    }
    return Optional.of(Status.HELD);
  }

  /** "the cancellation of the talks", "a proposal for talks", "the second day of talks". */
  private Optional<Status> byNoun(Syntax s, int noun, int head) {
    String lemma = s.lemma(head);
    Optional<Status> special = calling.off(lemma);
    if (special.isPresent()) {
      return special;
    }
    String preposition = s.caseOf(noun);
    if (words.wished().nouns().contains(lemma) && Set.of("for", "of", "to", "about").contains(preposition)) {
      return Optional.empty();
    }
    return governing(s, head);
  }

  private Optional<Status> byVerb(Syntax s, int noun, int verb) {
    String lemma = s.lemma(verb);
    boolean core = s.isA(noun, "obj") || s.isA(noun, "nsubj") || s.isA(noun, "xcomp");
    boolean calledFor = Set.of("for", "to", "on").contains(s.caseOf(noun)) && s.isA(noun, "obl");
    if (core && calling.off(s, verb).isPresent()) {
      return calling.done(s, verb);
    }
    boolean sought = s.isA(noun, "obj") || s.relation(noun).equals("nsubj:pass") || calledFor;
    if (sought && words.wished().governors().contains(lemma)) {
      return Optional.empty();
    }
    Optional<Status> clause = ofVerb(s, verb, DEPTH);
    boolean inside = core || !words.planned().prepositions().contains(s.caseOf(noun)) && !isBackground(s, noun);
    if (!inside) {
      boolean within = s.caseOf(noun).equals("during") && clause.equals(Optional.of(Status.PLANNED)); // "during the visit, she will open …"
      return Optional.of(within ? Status.PLANNED : Status.HELD);
    }
    if (core && s.isPassive(verb) && words.planned().governors().contains(lemma)
        || core && words.planned().governors().contains(lemma) && !s.isA(noun, "nsubj") && !GRAMMAR.endings().contains(s.lemma(noun))) {
      return clause.map(c -> Status.PLANNED);
    }
    return clause;
  }

  /** "after the talks": they took place whatever became of the clause. */
  private static boolean isBackground(Syntax s, int noun) {
    return Set.of("after", "following", "during", "since", "from").contains(s.caseOf(noun));
  }

  private static boolean matches(Set<String> found, Set<String> wanted) {
    return found.stream().anyMatch(wanted::contains);
  }
}
