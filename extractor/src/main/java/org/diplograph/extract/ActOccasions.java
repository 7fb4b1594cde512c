package org.diplograph.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diplograph.extract.EventAssembler.Cluster;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion an act on an agreement was done: at a meeting, during a visit, or together with another act.
 *
 * <p>Example: the accord of "Ruto met Hassan in Arusha on Monday. Kenya and Tanzania also agreed on Monday to open the border" came of
 * their meeting.
 */
final class ActOccasions {
  /** So many sentences after a meeting what its participants signed was signed there. */
  private static final int AFTER = 2;

  /** The index of the last sentence that can open an article, after a headline. */
  private static final int OPENING = 2;

  /** So many days after it, a contact is still news. */
  private static final int NEWS = 7;

  /** So many sentences may lie between two acts done together. */
  private static final int NEAR = 4;

  private static final GrammarWords GRAMMAR = GrammarWords.load();

  private final List<Cluster> all;
  private final Map<Integer, SentenceView> views;
  private final @Nullable LocalDate published;
  private final Function<Cluster, When> times;

  /**
   * @param all the events of one article
   * @param views the sentences that tell of them
   * @param published the article's day, where known
   * @param times the days of a visit
   */
  ActOccasions(List<Cluster> all, Map<Integer, SentenceView> views, @Nullable LocalDate published, Function<Cluster, When> times) {
    this.all = all;
    this.views = views;
    this.published = published;
    this.times = times;
  }

  /** The meeting at which it was done. */
  Optional<Cluster> meeting(Cluster act) {
    return all.stream().filter(m -> EventAssembler.CONTACT.contains(m.first().type()))
        .filter(m -> EventAssembler.status(m) == EventAssembler.status(act))
        .filter(m -> m.when().compatible(act.when()))
        .filter(m -> isThere(m, act) || isJustBefore(m, act) || isOfSameDay(m, act) || isNewsOf(m, act)).findFirst();
  }

  /** Told of in the same sentence with the same parties. */
  private static boolean isThere(Cluster meeting, Cluster act) {
    return meeting.candidates.stream().anyMatch(c -> c.sentence() == act.first().sentence())
        && meeting.parties().containsAll(act.parties());
  }

  /** Told of just before with the same persons; or with the same parties, of which something new was signed. */
  private boolean isJustBefore(Cluster meeting, Cluster act) {
    boolean near = meeting.candidates.stream().map(c -> act.first().sentence() - c.sentence()).anyMatch(d -> d > 0 && d <= AFTER);
    boolean persons = act.persons().size() >= 2 && meeting.persons().containsAll(act.persons());
    boolean parties = isNew(act) && isNews(meeting) && act.parties().size() >= 2 && meeting.parties().containsAll(act.parties());
    return near && act.when().equals(When.UNKNOWN) && (persons || parties);
  }

  /** Of an agreement that the article had not spoken of. */
  private static boolean isNew(Cluster act) {
    AgreementMention agreement = act.first().agreement();
    return isConclusion(act) && agreement != null && !agreement.definite() && agreement.year() == 0;
  }

  /** Whether the article tells of it as news, some days later at most. */
  private boolean isNews(Cluster contact) {
    LocalDate latest = contact.when().latest();
    return latest != null && published != null && !latest.isBefore(published.minusDays(NEWS));
  }

  /** Between the same parties on the same day. */
  private static boolean isOfSameDay(Cluster meeting, Cluster act) {
    return isConclusion(act) && act.when().isDay() && meeting.when().isDay() && meeting.parties().equals(act.parties())
        && meeting.persons().containsAll(act.persons());
  }

  /** "Negotiators have reached a deal. They held a last meeting in Lima on Tuesday": the news that opens a report, and whence it came. */
  private boolean isNewsOf(Cluster meeting, Cluster act) {
    int after = meeting.first().sentence() - act.first().sentence();
    When when = meeting.when();
    boolean now = when.isDay() ? published != null && !when.earliest().isBefore(published.minusDays(1))
        : published == null && when.text() != null;
    return isConclusion(act) && act.when().equals(When.UNKNOWN) && act.first().sentence() <= OPENING && after > 0 && after <= AFTER && now
        && meeting.parties().size() >= 2 && act.parties().containsAll(meeting.parties());
  }

  private static boolean isConclusion(Cluster act) {
    return act.first().act() == Act.SIGNING && EventAssembler.status(act) == Status.HELD;
  }

  /** "They also signed a second accord": what was signed before between the same parties. */
  Optional<Cluster> beside(Cluster act) {
    return !isConclusion(act) ? Optional.empty()
        : all.stream().filter(o -> o != act && isConclusion(o) && o.parties().equals(act.parties()) && o.when().compatible(act.when()))
            .filter(o -> isAlso(act.first()) || isMany(o))
            .filter(o -> isBefore(o.first(), act.first()) && isNear(o, act.first().sentence()) && !isAlso(o.first()))
            .reduce((a, b) -> b);
  }

  /** Told earlier in the text, so that no two acts can lean on each other. */
  private static boolean isBefore(Candidate one, Candidate other) {
    return one.sentence() < other.sentence() || one.sentence() == other.sentence() && one.trigger() < other.trigger();
  }

  /** "Four accords were signed", of which the next sentences tell one by one. */
  private boolean isMany(Cluster acts) {
    AgreementMention told = acts.first().agreement();
    return told != null && views.containsKey(told.sentence()) && views.get(told.sentence()).syntax().tag(told.head()).equals("NNS");
  }

  private static boolean isNear(Cluster cluster, int sentence) {
    return cluster.candidates.stream().map(c -> sentence - c.sentence()).anyMatch(d -> d >= 0 && d <= NEAR);
  }

  private boolean isAlso(Candidate c) {
    return views.containsKey(c.sentence())
        && views.get(c.sentence()).syntax().words(c.trigger() - 2, c.trigger() + 2).matches(".*\\balso\\b.*");
  }

  /** "During his stay the two signed the accord": the visit told there or before. */
  Optional<Cluster> visit(Cluster act) {
    Candidate told = act.first();
    return !views.containsKey(told.sentence()) || !isDuringStay(views.get(told.sentence()).syntax(), told.trigger()) ? Optional.empty()
        : all.stream().filter(v -> v.first().type() == EventType.VISIT && EventAssembler.status(v) == EventAssembler.status(act))
            .filter(v -> v.first().sentence() <= told.sentence() && act.parties().stream().anyMatch(v.parties()::contains))
            .filter(v -> act.when().compatible(times.apply(v))).reduce((a, b) -> b);
  }

  private static boolean isDuringStay(Syntax s, int trigger) {
    int verb = s.isVerb(trigger) ? trigger : s.clauseVerb(trigger).orElse(trigger);
    // as parsers have "and during her stay the two signed"
    Stream<Integer> frame = s.isA(verb, "acl") ? Stream.of(s.head(verb)) : Stream.empty();
    return Stream.concat(s.children(verb, "obl").stream(), frame)
        .anyMatch(o -> GRAMMAR.stays().contains(s.lemma(o)) && s.caseOf(o).equals("during")
            && (s.isDefinite(o) || !s.children(o, "nmod:poss").isEmpty()));
  }
}
