package org.diplograph.curation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Different;
import org.diplograph.model.Correction.Edit;
import org.diplograph.model.Correction.Link;
import org.diplograph.model.Correction.Right;
import org.diplograph.model.Correction.Same;
import org.diplograph.model.Correction.Wrong;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;

/**
 * What corrections come to, given what articles say now: which reports do not count, which belong together, and what is otherwise.
 *
 * <p>Example: {@code Rulings.of(file.read(), told).standings().stream().filter(s -> !s.applies())} are those that no longer apply. The
 * order of the corrections does not matter. Where two contradict each other, the parting one holds against the joining one, and the later
 * edit against the earlier one.
 */
public final class Rulings {
  /** The first made first; those of one day by their ids. */
  private static final Comparator<Correction> IN_ORDER = Comparator.comparing(Correction::on).thenComparing(Correction::id);

  private final Anchoring anchoring;
  private final Told told;
  private final List<Standing> standings = new ArrayList<>();
  private final Map<ReportId, String> wrong = new HashMap<>();
  private final Map<ReportId, SortedSet<String>> marks = new HashMap<>();
  private final Map<ReportId, List<Correction>> edits = new HashMap<>();
  private final Set<ReportId> confirmed = new HashSet<>();
  private final Bonds bonds = new Bonds();

  private Rulings(Told told) {
    this.told = told;
    this.anchoring = new Anchoring(told);
  }

  public static Rulings of(Collection<Correction> corrections, Told told) {
    Rulings rulings = new Rulings(told);
    List<Correction> all = corrections.stream().sorted(IN_ORDER).toList();
    // What does not count cannot be joined, and what is parted cannot either.
    Stream.<Class<?>>of(Wrong.class, Different.class, Same.class, Right.class, Edit.class, Link.class).forEach(
        kind -> all.stream().filter(c -> kind.isInstance(c.matter())).forEach(rulings::rule));
    rulings.markSuperseded();
    rulings.standings.stream().filter(Standing::applies).forEach(rulings::mark);
    return rulings;
  }

  private void rule(Correction correction) {
    standings.add(switch (correction.matter()) {
      case Wrong(List<Anchor> reports) -> wrong(correction, sides(correction, reports, List.of()));
      case Different(List<Anchor> reports, List<Anchor> others) -> different(correction, sides(correction, reports, others));
      case Same(List<Anchor> reports, List<Anchor> others) -> same(correction, sides(correction, reports, others));
      case Right(List<Anchor> reports) -> right(correction, sides(correction, reports, List.of()));
      case Edit(List<Anchor> reports, Amendment amendment) -> edit(correction, amendment, sides(correction, reports, List.of()));
      case Link link -> told.knows(link.entity()) ? new Standing(correction, true, List.of(), List.of(), List.of())
          : new Standing(correction, false, List.of(), List.of(), List.of("nothing in the store has the key " + link.entity()));
    });
  }

  /** The reports on each side that are there and count, and why the others are not. */
  private record Sides(List<Event.Report> reports, List<Event.Report> others, List<String> notes) {
    Standing standing(Correction correction, boolean applies) {
      return new Standing(correction, applies, ids(reports), ids(others), notes);
    }

    static List<ReportId> ids(List<Event.Report> reports) {
      return reports.stream().map(Event.Report::id).distinct().toList();
    }
  }

  private Sides sides(Correction correction, List<Anchor> reports, List<Anchor> others) {
    List<String> notes = new ArrayList<>();
    return new Sides(found(correction, reports, notes), found(correction, others, notes), notes);
  }

  private List<Event.Report> found(Correction correction, List<Anchor> anchors, List<String> notes) {
    List<Event.Report> reports = new ArrayList<>();
    for (Anchor anchor : anchors) {
      Anchoring.Found found = anchoring.find(anchor);
      String ruledOut = found.report().map(report -> wrong.get(report.id())).orElse(null);
      if (found.report().isEmpty()) {
        notes.add(found.why());
      } else if (ruledOut != null && !(correction.matter() instanceof Wrong)) {
        notes.add("what the article %s tells in \"%s\" is wrong, says %s".formatted(anchor.article(), anchor.quote(), ruledOut));
      } else {
        reports.add(found.report().get());
      }
    }
    return reports;
  }

  private Standing wrong(Correction correction, Sides sides) {
    sides.reports().forEach(report -> wrong.putIfAbsent(report.id(), correction.id()));
    return sides.standing(correction, !sides.reports().isEmpty());
  }

  private Standing different(Correction correction, Sides sides) {
    Standing standing = sides.standing(correction, !sides.reports().isEmpty() && !sides.others().isEmpty());
    if (!Collections.disjoint(standing.reports(), standing.others())) {
      return standing.without("the two are one report now");
    }
    if (standing.applies()) {
      bonds.part(standing);
    }
    return standing;
  }

  private Standing same(Correction correction, Sides sides) {
    Standing standing = sides.standing(correction, !sides.reports().isEmpty() && !sides.others().isEmpty());
    if (!standing.applies()) {
      return standing;
    }
    if (Stream.concat(sides.reports().stream(), sides.others().stream())
        .map(report -> Optional.ofNullable(report.mention().act())).distinct().count() > 1) {
      return standing.without("one of the two is an act on an agreement that the other is not");
    }
    Optional<String> parted = bonds.join(standing);
    return parted.map(other -> standing.without("it contradicts %s, which says that they are different".formatted(other))).orElse(standing);
  }

  private Standing right(Correction correction, Sides sides) {
    sides.reports().stream().map(Event.Report::id).findFirst().ifPresent(confirmed::add);
    return sides.standing(correction, !sides.reports().isEmpty());
  }

  /** Made on the event that has the first of the reports that are left: one event, whatever became of the others. */
  private Standing edit(Correction correction, Amendment amendment, Sides sides) {
    Standing standing = sides.standing(correction, !sides.reports().isEmpty());
    List<String> unknown = amendment.entities().filter(key -> !told.knows(key)).toList();
    if (!unknown.isEmpty()) {
      return standing.without("nothing in the store or the authority has the key " + String.join(", ", unknown));
    }
    if (standing.applies() && sides.reports().getFirst().mention().act() != null && amendment.property() == Amendment.Property.TYPE) {
      return standing.without("an act on an agreement keeps its type");
    }
    if (standing.applies()) {
      edits.computeIfAbsent(standing.reports().getFirst(), id -> new ArrayList<>()).add(correction);
    }
    return standing;
  }

  /** Of several edits of one thing, the last holds. */
  private void markSuperseded() {
    for (int i = 0; i < standings.size(); i++) {
      Standing earlier = standings.get(i);
      if (earlier.applies() && earlier.correction().matter() instanceof Edit(List<Anchor> r, Amendment set)) {
        Optional<Standing> later = standings.subList(i + 1, standings.size()).stream()
            .filter(other -> other.applies() && other.correction().matter() instanceof Edit(List<Anchor> o, Amendment next)
                && contradict(set, next) && !Collections.disjoint(earlier.reports(), other.reports()))
            .findFirst();
        if (later.isPresent()) {
          standings.set(i, earlier.without("%s sets it otherwise".formatted(later.get().correction().id())));
          edits.get(earlier.reports().getFirst()).remove(earlier.correction());
        }
      }
    }
  }

  private static boolean contradict(Amendment a, Amendment b) {
    if (a.property().isSingle() || b.property().isSingle()) {
      return a.property() == b.property();
    }
    return a.subject().equals(b.subject());
  }

  private void mark(Standing standing) {
    boolean ofOneEvent = standing.correction().matter() instanceof Edit || standing.correction().matter() instanceof Right;
    Stream<ReportId> reports = Stream.concat(standing.reports().stream(), standing.others().stream());
    reports.limit(ofOneEvent ? 1 : Long.MAX_VALUE)
        .forEach(id -> marks.computeIfAbsent(id, report -> new TreeSet<>()).add(standing.correction().id()));
  }

  /** Each correction, in the order in which they were made. */
  public List<Standing> standings() {
    return standings.stream().sorted(Comparator.comparing(Standing::correction, IN_ORDER)).toList();
  }

  /** Whether a report claims what its article does not say. */
  public boolean isWrong(ReportId report) {
    return wrong.containsKey(report);
  }

  /** Reports of one event, a chain for each correction. */
  public List<List<ReportId>> chains() {
    return bonds.chains();
  }

  /** Reports of two events: each of the first with each of the second. */
  public List<Standing> parted() {
    return bonds.parted();
  }

  /** By report, the ids of the corrections that concern it or the event that it is of. */
  public Map<ReportId, SortedSet<String>> marks() {
    return Collections.unmodifiableMap(marks);
  }

  /** The corrections that concern an event. */
  public Set<String> of(Event event) {
    return event.reports().stream().flatMap(report -> marks.getOrDefault(report.id(), Collections.emptySortedSet()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether people found an event to be as the graph has it. */
  public boolean isConfirmed(Event event) {
    return event.reports().stream().anyMatch(report -> confirmed.contains(report.id()));
  }

  /** The event as people say that it is. */
  public Event amend(Event event) {
    Event amended = event;
    List<Correction> all = event.reports().stream()
        .flatMap(report -> edits.getOrDefault(report.id(), List.of()).stream()).sorted(IN_ORDER).toList();
    for (Correction correction : all) {
      if (correction.matter() instanceof Edit(List<Anchor> reports, Amendment amendment)) {
        amended = amendment.apply(amended);
      }
    }
    return amended;
  }

  /** For each report whose event is amended, the keys of the entities that the amendments name. */
  public Map<ReportId, Set<String>> named() {
    Map<ReportId, Set<String>> named = new HashMap<>();
    edits.forEach((report, all) -> named.put(report, all.stream()
        .flatMap(c -> c.matter() instanceof Edit(List<Anchor> reports, Amendment amendment) ? amendment.entities() : Stream.empty())
        .collect(Collectors.toCollection(TreeSet::new))));
    return named;
  }
}
