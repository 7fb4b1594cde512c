package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.diplograph.pipeline.EntityExplanation;
import org.diplograph.pipeline.Explanation;
import org.jspecify.annotations.Nullable;

/** An explanation as lines to read. */
final class ExplanationText {
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
    event.reports().forEach(report -> lines.addAll(report(report)));
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
    report.differences().forEach(difference -> lines.add("    differs in " + difference));
    return lines;
  }

  private static String part(String before, @Nullable String text) {
    return text == null ? "" : before + text;
  }
}
