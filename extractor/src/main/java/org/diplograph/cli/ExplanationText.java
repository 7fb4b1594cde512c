package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diplograph.merge.Account;
import org.diplograph.merge.Decision;
import org.diplograph.pipeline.EntityExplanation;
import org.diplograph.pipeline.Explanation;
import org.jspecify.annotations.Nullable;

/** An explanation as lines to read. */
final class ExplanationText {
  private static final int MOST_NEAR = 8;

  private ExplanationText() {}

  static List<String> lines(Explanation event) {
    List<String> lines = new ArrayList<>();
    lines.add(event.label());
    lines.add(event.iri());
    lines.add("");
    event.facts().forEach((name, value) -> lines.add("  %-10s %s".formatted(name, value)));
    lines.add("");
    lines.add("Who took part");
    event.participants().forEach(participant -> lines.add("  " + participant(participant)));
    lines.add("");
    lines.add(event.reports().size() == 1 ? "One report says so" : event.reports().size() + " reports say so");
    lines.addAll(table(event.reports()));
    event.reports().forEach(report -> lines.addAll(report(report)));
    lines.addAll(corrections(event.corrections()));
    return lines.stream().map(Summary::plain).map(String::stripTrailing).toList();
  }

  static List<String> lines(EntityExplanation entity) {
    List<String> lines = new ArrayList<>();
    lines.add(entity.label());
    lines.add(entity.iri());
    lines.add("");
    entity.facts().forEach((name, value) -> lines.add("  %-10s %s".formatted(name, value)));
    lines.add("");
    lines.add(entity.others().isEmpty()
        ? "Nobody and nothing else that is known bears these names"
        : "Others who bear these names, and were not taken" + part("; offices on ", entity.day()));
    entity.others().forEach(other -> lines.add("  %s (as \"%s\")%s%n    %s".formatted(
        other.label(), other.name(), part(", ", other.office()), other.iri())));
    return lines.stream().flatMap(String::lines).map(Summary::plain).map(String::stripTrailing).toList();
  }

  private static String participant(Explanation.Participant participant) {
    return participant.name() + part(", ", participant.office()) + part(", for ", participant.behalf())
        + " (" + participant.role().toLowerCase(Locale.ROOT) + ")";
  }

  private static List<String> report(Explanation.Report report) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("  " + report.article() + part(": ", report.title()) + part(", ", report.publisher()) + part(", ", report.issued()));
    for (Explanation.Passage passage : report.passages()) {
      lines.add("    \"%s\"".formatted(passage.quote()));
      lines.add("      characters %s to %s".formatted(passage.begin(), passage.end()));
    }
    if (report.attributedTo() != null) {
      lines.add("    according to " + report.attributedTo());
    }
    lines.add("    found by rule " + report.rule() + part(", confidence ", report.confidence()));
    lines.add("    " + report.key());
    return lines;
  }

  /** Side by side; what is otherwise than on the event is marked. */
  private static List<String> table(List<Explanation.Report> reports) {
    if (reports.size() < 2) {
      return List.of();
    }
    List<List<String>> rows = new ArrayList<>(List.of(List.of("article", "of", "status", "date", "place", "who")));
    for (Explanation.Report report : reports) {
      List<String> row = new ArrayList<>(List.of(report.article(), Objects.requireNonNullElse(report.issued(), "")));
      for (String aspect : List.of("status", "date", "place", "who")) {
        row.add((report.differences().contains(aspect) ? "*" : "") + report.claims().getOrDefault(aspect, ""));
      }
      rows.add(row);
    }
    List<String> lines = new ArrayList<>(List.of(""));
    lines.addAll(aligned(rows));
    if (reports.stream().anyMatch(report -> !report.differences().isEmpty())) {
      lines.add("  * otherwise than the event, which follows from all reports");
    }
    return lines;
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths = new int[rows.getFirst().size()];
    rows.forEach(row -> IntStream.range(0, widths.length)
        .forEach(i -> widths[i] = Math.max(widths[i], Summary.plain(row.get(i)).length())));
    return rows.stream().map(row -> IntStream.range(0, widths.length)
        .mapToObj(i -> Summary.plain(row.get(i)) + " ".repeat(widths[i] - Summary.plain(row.get(i)).length()))
        .collect(Collectors.joining("  ", "  ", ""))).toList();
  }

  private static List<String> corrections(List<Explanation.Said> corrections) {
    List<String> lines = new ArrayList<>();
    if (!corrections.isEmpty()) {
      lines.addAll(List.of("", "What people said"));
      corrections.forEach(said -> lines.add("  %s  %s%s, by %s on %s: %s".formatted(
          said.id(), said.verdict(), part(" ", said.sets()), said.by(), said.on(), said.reason())));
    }
    return lines;
  }

  /** Why reports were put together, and which events came near. */
  static List<String> account(Account account) {
    List<String> lines = new ArrayList<>(List.of("", "Why these reports are of one event"));
    account.decisions().stream().filter(Decision::joined).forEach(decision -> lines.add("  %s with %s: %s".formatted(
        decision.report().article(), decision.other().article(), score(decision.score(), decision.reasons()))));
    if (account.decisions().stream().noneMatch(Decision::joined)) {
      lines.add("  there is one, or all claim the same");
    }
    account.decisions().stream().filter(decision -> !decision.joined()).forEach(decision -> lines.add("  %s: %s".formatted(
        decision.report().article(), String.join(", ", decision.reasons()))));
    if (!account.near().isEmpty()) {
      lines.addAll(List.of("", "What came near, and is another event"));
      account.near().stream().limit(MOST_NEAR).forEach(near -> lines.addAll(List.of(
          "  " + near.event().label(), "    %s%s".formatted(near.why(), near.score() == 0 ? "" : "; " + score(near.score(), near.reasons())))));
    }
    return lines.stream().map(Summary::plain).toList();
  }

  private static String score(int score, List<String> reasons) {
    return (score == 0 ? "" : score + " = ") + String.join(", ", reasons);
  }

  private static String part(String before, @Nullable String text) {
    return text == null ? "" : before + text;
  }
}
