package org.diplograph.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, or was planned to, with every report of it: the consolidated view.
 *
 * @param key the path of its IRI below the base, made from what it is: {@code event/2022-01-19-meeting-putin-raisi-1f0c9a2b}
 * @param label such as "Meeting of Vladimir Putin and Ebrahim Raisi, Kremlin, 2022-01-19"
 * @param partOf key of the event that this one is a part of
 * @param reports at least one, by article and then by mention
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
    List<Report> reports) {
  public Event {
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    reports = List.copyOf(reports);
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
  }
}
