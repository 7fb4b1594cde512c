package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.ReportId;
import org.diplograph.model.Status;

/** Claims taken to be of one event, and what they say together. Grows while one block is settled, and is not shared. */
final class Group {
  private final List<Cell> cells = new ArrayList<>();
  private final SortedSet<String> parties = new TreeSet<>();
  private final SortedSet<String> persons = new TreeSet<>();
  private final SortedSet<String> hosts = new TreeSet<>();
  private final SortedSet<String> places = new TreeSet<>();
  private final Set<DocumentName> documents = new HashSet<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<Status> statuses = EnumSet.noneOf(Status.class);
  private final Set<EventType> types = EnumSet.noneOf(EventType.class);
  private final List<Doubt> doubts = new ArrayList<>();
  private TimeFrame time;

  /**
   * Why it is not sure that the group is an event of its own.
   *
   * @param others groups with which it may be one
   * @param remark the reason, for people to read; empty where it stands with the others
   */
  record Doubt(List<Group> others, Optional<String> remark) {
    Doubt {
      others = List.copyOf(others);
    }
  }

  /**
   * Claims with the same content.
   *
   * @param claims at least one, by article and mention
   * @param recognisable whether the content says enough to know the same event by in another article
   */
  record Cell(List<Claim> claims, boolean recognisable) {
    Cell {
      claims = List.copyOf(claims);
    }

    Claim first() {
      return claims.getFirst();
    }
  }

  Group(Cell cell) {
    this.time = cell.first().time();
    add(cell);
  }

  void add(Cell cell) {
    Claim claim = cell.first();
    cells.add(cell);
    parties.addAll(claim.parties());
    persons.addAll(claim.persons());
    hosts.addAll(claim.hosts());
    TimeFrame both = time.narrow(claim.time());
    // Only people may put together what contradicts itself; then what was known before stands.
    time = both.isPossible() ? both : time;
    statuses.add(claim.mention().status());
    types.add(claim.mention().type());
    if (claim.place() != null) {
      places.add(claim.place());
    }
    if (claim.document() != null) {
      documents.add(claim.document());
    }
    cell.claims().forEach(c -> articles.add(c.report().article()));
  }

  void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  /** Whether an article tells of both, and so keeps them apart. */
  boolean sharesArticle(Cell cell) {
    return cell.claims().stream().anyMatch(c -> articles.contains(c.report().article()));
  }

  boolean sharesArticle(Group other) {
    return articles.stream().anyMatch(other.articles::contains);
  }

  /** Whether it was announced, and nothing more is known. */
  boolean isPlan() {
    return statuses.contains(Status.PLANNED) && !statuses.contains(Status.HELD);
  }

  Claim first() {
    return cells.getFirst().first();
  }

  boolean isRecognisable() {
    return cells.size() > 1 || cells.getFirst().recognisable();
  }

  List<Event.Report> reports() {
    return cells.stream().flatMap(cell -> cell.claims().stream()).map(Claim::report).sorted(Claim.BY_ARTICLE).toList();
  }

  List<Claim> claims() {
    return cells.stream().flatMap(cell -> cell.claims().stream()).toList();
  }

  List<ReportId> ids() {
    return claims().stream().map(claim -> claim.report().id()).toList();
  }

  int size() {
    return cells.stream().mapToInt(cell -> cell.claims().size()).sum();
  }

  SortedSet<String> parties() {
    return Collections.unmodifiableSortedSet(parties);
  }

  SortedSet<String> persons() {
    return Collections.unmodifiableSortedSet(persons);
  }

  SortedSet<String> hosts() {
    return Collections.unmodifiableSortedSet(hosts);
  }

  SortedSet<String> places() {
    return Collections.unmodifiableSortedSet(places);
  }

  Set<DocumentName> documents() {
    return Collections.unmodifiableSet(documents);
  }

  TimeFrame time() {
    return time;
  }

  /** How many of status and type a claim shares with the group: what decides between groups that are equally like it. */
  int affinity(Claim claim) {
    return (statuses.contains(claim.mention().status()) ? 2 : 0) + (types.contains(claim.mention().type()) ? 1 : 0);
  }
}
