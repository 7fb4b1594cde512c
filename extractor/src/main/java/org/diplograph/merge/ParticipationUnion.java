package org.diplograph.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diplograph.model.Event;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;

/** All who take part according to any report, each once, with the most that is said of them. */
final class ParticipationUnion {
  private static final List<Role> ORDER =
      List.of(Role.HOST, Role.GUEST, Role.PARTICIPANT, Role.SIGNATORY, Role.MEDIATOR, Role.COMPANION);

  private ParticipationUnion() {}

  /** Persons first, hosts before guests, by family name: the order in which labels name them. */
  static List<Participation> of(List<Event.Report> reports) {
    Map<String, List<Participation>> byActor = reports.stream()
        .flatMap(report -> report.mention().participations().stream())
        .collect(Collectors.groupingBy(Participation::actor, TreeMap::new, Collectors.toList()));
    List<Participation> all = new ArrayList<>();
    byActor.forEach((actor, told) -> all.add(one(actor, told)));
    Set<String> represented = all.stream().map(Participation::behalf).filter(b -> b != null).collect(Collectors.toSet());
    return all.stream()
        .filter(p -> p.role() == Role.HOST || !represented.contains(p.actor()))
        .sorted(Comparator.<Participation>comparingInt(p -> ClaimReader.isPerson(p.actor()) ? 0 : 1)
            .thenComparingInt(p -> ORDER.indexOf(p.role()))
            .thenComparing(p -> EventKeys.shortName(p.actor()))
            .thenComparing(Participation::actor))
        .toList();
  }

  private static Participation one(String actor, List<Participation> told) {
    // "Participant" says nothing that the others do not.
    Role role = Votes.most(told.stream().map(Participation::role).filter(r -> r != Role.PARTICIPANT)).orElse(Role.PARTICIPANT);
    return new Participation(
        actor,
        Votes.most(told.stream().map(Participation::behalf)).orElse(null),
        Votes.most(told.stream().map(Participation::office)).orElse(null),
        role);
  }
}
