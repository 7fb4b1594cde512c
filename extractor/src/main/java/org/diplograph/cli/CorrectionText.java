package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.curation.Standing;
import org.diplograph.model.Amendment;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Edit;
import org.diplograph.model.Correction.Link;
import org.diplograph.pipeline.RunReport;

/** Corrections as lines to read. */
final class CorrectionText {
  private CorrectionText() {}

  /** What it is about, who said so, and what has become of it. */
  static List<String> lines(Correction correction, boolean applies, List<String> notes) {
    List<String> lines = new ArrayList<>();
    lines.add("%s  %s".formatted(correction.id(), what(correction)));
    lines.add("    %s, %s: %s".formatted(correction.by(), correction.on(), correction.reason()));
    notes(applies, notes).forEach(lines::add);
    return lines.stream().map(Summary::plain).toList();
  }

  private static List<String> notes(boolean applies, List<String> notes) {
    List<String> lines = new ArrayList<>();
    if (!applies) {
      lines.add("    does not apply: " + String.join("; ", notes));
    } else if (!notes.isEmpty()) {
      lines.add("    applies in part: " + String.join("; ", notes));
    }
    return lines;
  }

  private static String what(Correction correction) {
    String about = correction.anchors().stream().map(Anchor::article).distinct().sorted().collect(Collectors.joining(", "));
    return switch (correction.matter()) {
      case Edit(List<Anchor> reports, Amendment set) -> "edit %s %s (%s)".formatted(set.property().word(), set.value(), about);
      case Link(String entity, String item, Link.Kind kind) -> "link %s %s%s".formatted(entity, item, switch (kind) {
        case SAME -> "";
        case CLOSE -> " (close)";
        case NONE -> " (removed)";
      });
      default -> "%s (%s)".formatted(correction.kind(), about);
    };
  }

  /** What has become of one correction, where that is not all that was meant. */
  static List<String> about(String id, RunReport report) {
    return report.corrections().stream().filter(standing -> standing.correction().id().equals(id))
        .flatMap(standing -> notes(standing.applies(), standing.notes()).stream()).map(Summary::plain).toList();
  }

  /** Those that do not apply as they were meant. */
  static List<String> broken(List<Standing> standings) {
    return standings.stream().filter(standing -> !standing.isWhole())
        .flatMap(standing -> lines(standing.correction(), standing.applies(), standing.notes()).stream())
        .map(line -> "    " + line).toList();
  }
}
