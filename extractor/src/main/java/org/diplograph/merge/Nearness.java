package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diplograph.merge.Account.Near;

/** Compares an event with those that share a block with it, and says why they were left apart. */
final class Nearness {
  /** The likest first; then by name. */
  private static final Comparator<Near> NEAREST =
      Comparator.<Near>comparingInt(near -> -near.score()).thenComparing(near -> near.event().key());

  private final Comparison comparison;
  private final Constraints constraints;

  Nearness(Comparison comparison, Constraints constraints) {
    this.comparison = comparison;
    this.constraints = constraints;
  }

  List<Near> of(NamedEvent event, List<NamedEvent> all) {
    Set<String> blocks = blocks(event.group());
    List<Near> near = new ArrayList<>();
    for (NamedEvent other : all) {
      boolean comparable = other != event && other.group().first().subject().equals(event.group().first().subject());
      if (comparable && !Collections.disjoint(blocks, blocks(other.group()))) {
        near.add(near(event.group(), other));
      }
    }
    return near.stream().sorted(NEAREST).toList();
  }

  private static Set<String> blocks(Group group) {
    Set<String> blocks = new HashSet<>();
    group.claims().forEach(claim -> blocks.addAll(claim.blocks()));
    return blocks;
  }

  private Near near(Group group, NamedEvent other) {
    // As it was looked at: the vaguer one is held against the other.
    Likeness likeness = comparison.compare(other.group().first(), group);
    return new Near(other.event(), likeness.score(), likeness.reasons(), why(group, other, likeness));
  }

  private String why(Group group, NamedEvent other, Likeness likeness) {
    if (constraints.areParted(group.ids(), other.group().ids())) {
      return "said to be different";
    }
    if (likeness.contradiction() != null) {
      return likeness.contradiction();
    }
    if (group.sharesArticle(other.group())) {
      return "one article tells them apart";
    }
    return doubt(group, other.group()).or(() -> doubt(other.group(), group)).orElseGet(() -> comparison.suffices(likeness)
        ? "reports of the one contradict reports of the other" : "too little speaks for it: needs " + comparison.threshold());
  }

  private static Optional<String> doubt(Group doubtful, Group other) {
    return doubtful.doubts().stream().filter(doubt -> doubt.others().contains(other)).flatMap(doubt -> doubt.remark().stream()).findFirst();
  }
}
