package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.diplograph.model.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * Settles which claims of one pool are of one event. The most precise claims come first and found the groups; each vaguer one joins the
 * only group that it fits, and where it fits several it stays alone rather than guess. What is compared is always the whole group, so no
 * two claims that contradict each other end up together by way of a third, and the order of the reports does not matter.
 */
final class Settling {
  private static final int MOST_RIVALS = 5;

  private final MergeRule rule;
  private final Places places;
  private final Comparison comparison;
  private final Constraints constraints;
  private final Consumer<Decision> decisions;

  Settling(MergeRule rule, Places places, Constraints constraints, Consumer<Decision> decisions) {
    this.rule = rule;
    this.places = places;
    this.comparison = new Comparison(rule, places);
    this.constraints = constraints;
    this.decisions = decisions;
  }

  /** A group that a claim could belong to. */
  private record Candidate(Group group, Likeness likeness, int affinity) {
    /** The likest first; the larger and then the first of those that are alike. */
    static final Comparator<Candidate> BY_LIKENESS = Comparator
        .<Candidate>comparingInt(c -> -c.likeness().score())
        .thenComparingInt(c -> -c.affinity())
        .thenComparingInt(c -> -c.group().size())
        .thenComparing(c -> c.group().first().report(), Claim.BY_ARTICLE);

    boolean equalsInLikeness(Candidate other) {
      return likeness.score() == other.likeness.score() && affinity == other.affinity;
    }
  }

  /** Where a claim belongs: with a group or with none, for which there may be a reason. */
  private record Home(Optional<Group> group, Optional<Group.Doubt> doubt) {
    static final Home NONE = new Home(Optional.empty(), Optional.empty());

    static Home in(Group group) {
      return new Home(Optional.of(group), Optional.empty());
    }
  }

  /** @param pool by article and mention */
  List<Group> settle(List<Claim> pool) {
    GroupIndex index = new GroupIndex(rule, places);
    Map<ReportId, Group> byHand = new HashMap<>();
    List<Group> groups = new ArrayList<>();
    List<Group.Cell> cells = cells(pool);
    cells.sort(byPrecision());
    for (Group.Cell cell : cells) {
      Home home = tied(cell, byHand).map(Home::in).orElseGet(() -> home(cell, index));
      home.group().ifPresent(joined -> joined.add(cell));
      Group group = home.group().orElseGet(() -> new Group(cell));
      if (home.group().isEmpty()) {
        groups.add(group);
      }
      home.doubt().ifPresent(group::doubt);
      index.enter(group);
      constraints.bundle(cell.first().report().id()).forEach(id -> byHand.putIfAbsent(id, group));
    }
    new CalendarDoubts(rule, places, constraints).mark(groups);
    return groups;
  }

  /** The group that people said it belongs to, as far as it can. */
  private Optional<Group> tied(Group.Cell cell, Map<ReportId, Group> byHand) {
    Claim claim = cell.first();
    Group group = byHand.get(claim.report().id());
    if (group == null) {
      return Optional.empty();
    }
    boolean possible = Objects.equals(claim.act(), group.first().act());
    decisions.accept(new Decision(claim.report(), group.first().report(), possible, 0,
        List.of(possible ? "said to be the same" : "said to be the same, but the one is an act that the other is not")));
    return possible ? Optional.of(group) : Optional.empty();
  }

  /** Where the content alone makes an event known again, all claims of that content are one; otherwise only those of one article. */
  private List<Group.Cell> cells(List<Claim> pool) {
    Map<Claim.Content, Boolean> recognisable = new LinkedHashMap<>();
    Map<List<Object>, List<Claim>> byContent = new LinkedHashMap<>();
    for (Claim claim : pool) {
      Claim.Content content = claim.content();
      boolean known = recognisable.computeIfAbsent(content, c -> isRecognisable(claim));
      Object scope = !claim.ties().isEmpty() ? claim.report().id() : known ? "" : claim.report().article();
      byContent.computeIfAbsent(List.of(content, scope), k -> new ArrayList<>()).add(claim);
    }
    List<Group.Cell> cells = new ArrayList<>();
    byContent.forEach((key, claims) -> cells.add(new Group.Cell(claims, recognisable.getOrDefault(key.getFirst(), false))));
    return cells;
  }

  private boolean isRecognisable(Claim claim) {
    return !claim.blocks().isEmpty() && comparison.suffices(comparison.compare(claim, new Group(new Group.Cell(List.of(claim), false))));
  }

  private Comparator<Group.Cell> byPrecision() {
    return Comparator.comparing(Group.Cell::first, Comparator
        .<Claim>comparingInt(claim -> claim.time().vagueness(rule))
        .thenComparingInt(claim -> -claim.persons().size())
        .thenComparingInt(claim -> -places.chain(claim.place()).size())
        .thenComparingInt(claim -> -claim.parties().size())
        .thenComparingInt(claim -> claim.document() == null ? 2 : claim.document().known() ? 0 : 1)
        .thenComparing(Claim::report, Claim.BY_ARTICLE));
  }

  private Home home(Group.Cell cell, GroupIndex index) {
    List<Candidate> candidates = candidates(cell, index);
    if (candidates.isEmpty()) {
      return Home.NONE;
    }
    // "Russia and Iran" fits the presidents' meeting and the ministers'; "Putin and Raisi" only the presidents'.
    int closest = candidates.stream().mapToInt(c -> c.likeness().actors()).max().orElseThrow();
    List<Candidate> rivals = candidates.stream().filter(c -> c.likeness().actors() == closest).sorted(Candidate.BY_LIKENESS).toList();
    Candidate best = rivals.getFirst();
    String doubt = doubt(rivals);
    decisions.accept(new Decision(cell.first().report(), best.group().first().report(), doubt == null, best.likeness().score(),
        doubt == null ? best.likeness().reasons() : List.of(doubt)));
    return doubt == null
        ? Home.in(best.group())
        : new Home(Optional.empty(), Optional.of(new Group.Doubt(named(rivals), Optional.of(doubt))));
  }

  /** "In May" may fit dozens: to name them all would help nobody. */
  private static List<Group> named(List<Candidate> rivals) {
    return rivals.size() > MOST_RIVALS ? List.of() : rivals.stream().map(Candidate::group).toList();
  }

  private List<Candidate> candidates(Group.Cell cell, GroupIndex index) {
    List<Candidate> candidates = new ArrayList<>();
    for (Group group : index.find(cell.first())) {
      if (!group.first().subject().equals(cell.first().subject())) {
        // Met here only because people spoke of both.
        continue;
      }
      Likeness likeness = comparison.compare(cell.first(), group);
      if (comparison.suffices(likeness) && !group.sharesArticle(cell) && !areParted(cell, group)) {
        candidates.add(new Candidate(group, likeness, group.affinity(cell.first())));
      }
    }
    return candidates;
  }

  private boolean areParted(Group.Cell cell, Group group) {
    return !cell.first().ties().isEmpty() && constraints.areParted(cell.first().report().id(), group.ids());
  }

  /** Why none of several groups can be preferred; null where the first can. */
  private static @Nullable String doubt(List<Candidate> rivals) {
    if (rivals.size() > 1 && !haveCommonTime(rivals)) {
      return "fits " + rivals.size() + " events at different times";
    }
    Candidate best = rivals.getFirst();
    List<Candidate> equals = rivals.stream().filter(best::equalsInLikeness).toList();
    return equals.stream().allMatch(other -> areAlike(best.group(), other.group()))
        ? null
        : "fits " + equals.size() + " events equally well";
  }

  private static boolean haveCommonTime(List<Candidate> rivals) {
    List<TimeFrame> times = rivals.stream().map(c -> c.group().time()).toList();
    if (times.stream().noneMatch(TimeFrame::isKnown)) {
      TimeFrame first = times.getFirst();
      return times.stream().allMatch(t -> t.weekday() == first.weekday() && t.month() == first.month());
    }
    if (!times.stream().allMatch(TimeFrame::isKnown)) {
      return false;
    }
    TimeFrame common = times.getFirst();
    for (TimeFrame time : times) {
      common = common.narrow(time);
    }
    return common.isPossible();
  }

  /** Told twice by one article, perhaps, but not two things between which a report could be torn. */
  private static boolean areAlike(Group a, Group b) {
    return a.persons().equals(b.persons()) && (!a.persons().isEmpty() || a.places().equals(b.places()));
  }
}
