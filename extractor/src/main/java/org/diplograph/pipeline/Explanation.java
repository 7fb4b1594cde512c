package org.diplograph.pipeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why an event is in the graph: what is said of it, and every sentence behind it. See {@link Explanations} for where it comes from.
 *
 * @param facts status, date, place, act, agreement, topics, as far as known, in the order in which people ask
 */
public record Explanation(
    String iri, String label, Map<String, String> facts, List<Participant> participants, List<Report> reports) {
  public Explanation {
    participants = List.copyOf(participants);
    reports = List.copyOf(reports);
  }

  /** One actor's part: {@code Vladimir Putin, President of Russia, for Russia, as host}. */
  public record Participant(String name, @Nullable String office, @Nullable String behalf, String role) {}

  /**
   * What one article says.
   *
   * @param passages the sentences, the one quoted on the report first
   * @param differences what it says otherwise than the event: {@code date: 2023-11-16}
   */
  public record Report(
      String article,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String issued,
      @Nullable String attributedTo,
      @Nullable String rule,
      @Nullable String confidence,
      List<Passage> passages,
      List<String> differences) {
    public Report {
      passages = List.copyOf(passages);
      differences = List.copyOf(differences);
    }
  }

  /** A sentence, with its offsets in the article as read, in characters. */
  public record Passage(String quote, String begin, String end) {}
}
