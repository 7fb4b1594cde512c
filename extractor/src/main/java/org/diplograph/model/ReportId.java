package org.diplograph.model;

import java.util.Comparator;

/**
 * Which report: the article, and the mention in it. Example: {@code new ReportId("a1.txt", "e-1204-meeting")}.
 *
 * @param article the article's id
 * @param mention {@link EventMention#id}
 */
public record ReportId(String article, String mention) implements Comparable<ReportId> {
  private static final Comparator<ReportId> ORDER = Comparator.comparing(ReportId::article).thenComparing(ReportId::mention);

  @Override
  public int compareTo(ReportId other) {
    return ORDER.compare(this, other);
  }
}
