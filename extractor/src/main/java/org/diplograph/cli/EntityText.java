package org.diplograph.cli;

import java.util.ArrayList;
import java.util.List;
import org.diplograph.pipeline.EntityExplanation;

/** What is known of an entity, as lines to read. */
final class EntityText {
  private EntityText() {}

  static List<String> lines(EntityExplanation entity) {
    List<String> lines = new ArrayList<>(List.of(entity.label(), entity.iri(), "", "Links"));
    entity.links().forEach(link -> lines.add("  %s %s, says graph/%s".formatted(link.kind(), link.item(), link.graph())));
    if (entity.links().isEmpty()) {
      lines.add("  none");
    }
    lines.addAll(List.of("", "Names in the sentences behind events"));
    entity.names().forEach(name -> lines.add("  %s: \"%s\"%s".formatted(
        name.article(), name.words(), name.times().equals("1") ? "" : ", %s times".formatted(name.times()))));
    return lines.stream().map(Summary::plain).toList();
  }
}
