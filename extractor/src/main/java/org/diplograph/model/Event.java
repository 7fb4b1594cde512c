package org.diplograph.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, or was planned to, with every report of it: the consolidated view.
 *
 * @param key the path of its IRI below the base, made from what it is: {@code event/2022-01-19-meeting-putin-raisi-1f0c9a2b}
 * @param label such as "Meeting of Vladimir Putin and Ebrahim Raisi, Kremlin, 2022-01-19"
 * @param partOf key of the event that this one is a part of
 * @param reports at least one, by article and then by mention
 * @param notes what comparing it with the other events showed
 */
public record Event(
    String key,
    String label,
    EventType type,
    @Nullable Act act,
    Status status,
    List<Participation> participations,
    When when,
    @Nullable String place,
    @Nullable String agreement,
    List<String> topics,
    @Nullable String partOf,
    List<Report> reports,
    Notes notes) {
  public Event {
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    reports = List.copyOf(reports);
  }

  /** An event of which there is nothing to note. */
  public Event(
      String key,
      String label,
      EventType type,
      @Nullable Act act,
      Status status,
      List<Participation> participations,
      When when,
      @Nullable String place,
      @Nullable String agreement,
      List<String> topics,
      @Nullable String partOf,
      List<Report> reports) {
    this(key, label, type, act, status, participations, when, place, agreement, topics, partOf, reports, Notes.NONE);
  }

  /**
   * What is known of an event beyond its reports, from comparing it with others.
   *
   * <p>Example: talks of 20 March with the previous date of 12 March, moved from the talks that were postponed.
   *
   * @param previousDate the day for which it was first planned, where it was postponed from there
   * @param movedFrom key of the event that was postponed
   * @param mayBeSame keys of events that it may be one with, though that is not sure enough
   * @param remarks why it is not sure, for people to read
   * @param dateFrom for each report without a date of its own, the report from which its date is known
   */
  public record Notes(
      @Nullable LocalDate previousDate,
      @Nullable String movedFrom,
      List<String> mayBeSame,
      List<String> remarks,
      SortedMap<ReportId, ReportId> dateFrom) {
    public static final Notes NONE = new Notes(null, null, List.of(), List.of(), Collections.emptySortedMap());

    public Notes {
      mayBeSame = List.copyOf(mayBeSame);
      remarks = List.copyOf(remarks);
      dateFrom = Collections.unmodifiableSortedMap(new TreeMap<>(dateFrom));
    }
  }

  /**
   * What one article says of one event.
   *
   * @param published the day of the article's publication as far as known, which tells which of two reports is the later
   */
  public record Report(String article, EventMention mention, @Nullable LocalDate published) {
    /** A report of an article whose day of publication is not known. */
    public Report(String article, EventMention mention) {
      this(article, mention, null);
    }

    public ReportId id() {
      return new ReportId(article, mention.id());
    }
  }
}
