package org.diplograph.pipeline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why an event is in the graph: what is said of it, and every sentence behind it. See {@link Explanations} for where it comes from.
 *
 * @param facts status, date, place, act, agreement, topics, as far as known, in the order in which people ask
 */
public record Explanation(
    String iri, String label, Map<String, String> facts, List<Participant> participants, List<Report> reports, List<Said> corrections) {
  public Explanation {
    participants = List.copyOf(participants);
    reports = List.copyOf(reports);
    corrections = List.copyOf(corrections);
  }

  /** A correction that concerns the event. */
  public record Said(String id, String verdict, @Nullable String sets, String by, String on, String reason) {}

  /** One actor's part: {@code Vladimir Putin, President of Russia, for Russia, as host}. */
  public record Participant(String name, @Nullable String office, @Nullable String behalf, String role) {}

  /**
   * What one article says.
   *
   * @param key by which commands know the report: {@code report/a1.txt/e-120-meeting}
   * @param passages the sentences, the one quoted on the report first
   * @param claims date, place, status and who took part, as far as it tells
   * @param differences those of the claims that are otherwise than on the event
   */
  public record Report(
      String key,
      String article,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String issued,
      @Nullable String attributedTo,
      @Nullable String rule,
      @Nullable String confidence,
      List<Passage> passages,
      SortedMap<String, String> claims,
      Set<String> differences) {
    public Report {
      passages = List.copyOf(passages);
      claims = Collections.unmodifiableSortedMap(new TreeMap<>(claims));
      differences = Set.copyOf(differences);
    }
  }

  /** A sentence, with its offsets in the article as read, in characters. */
  public record Passage(String quote, String begin, String end) {}
}
