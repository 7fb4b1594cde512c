package org.diplograph.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.diplograph.model.ReportId;

/** Which reports people put together and which they parted, kept free of contradictions. */
final class Bonds {
  private final List<Standing> parted = new ArrayList<>();
  private final List<List<ReportId>> chains = new ArrayList<>();
  private final Map<ReportId, Set<ReportId>> together = new HashMap<>();

  void part(Standing standing) {
    parted.add(standing);
  }

  /** Puts all reports of both sides together, unless some of them are parted; then tells by which correction. */
  Optional<String> join(Standing standing) {
    Set<ReportId> all = new TreeSet<>();
    Stream.concat(standing.reports().stream(), standing.others().stream()).forEach(id -> {
      all.add(id);
      all.addAll(together.getOrDefault(id, Set.of()));
    });
    Optional<String> contradicted = parted.stream()
        .filter(other -> other.reports().stream().anyMatch(all::contains) && other.others().stream().anyMatch(all::contains))
        .map(other -> other.correction().id()).findFirst();
    if (contradicted.isEmpty()) {
      all.forEach(id -> together.put(id, all));
      chains.add(Stream.concat(standing.reports().stream(), standing.others().stream()).distinct().sorted().toList());
    }
    return contradicted;
  }

  List<List<ReportId>> chains() {
    return List.copyOf(chains);
  }

  List<Standing> parted() {
    return List.copyOf(parted);
  }
}
