package org.diplograph.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.jspecify.annotations.Nullable;

/** Writes and reads who took part in an event, for whom, in which office and role. */
final class ParticipationTriples {
  private static final Map<Node, Role> ROLES =
      Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(r -> Dip.term(r.term()), Function.identity()));

  private final Iris iris;

  ParticipationTriples(Iris iris) {
    this.iris = iris;
  }

  void add(Node whole, Node property, List<Participation> participations, Sink sink) {
    int number = 0;
    for (Participation participation : participations) {
      Node node = Iris.part(whole, "participation", ++number);
      sink.add(whole, property, node);
      sink.types(node, Dip.PARTICIPATION_TYPE);
      sink.integer(node, Dip.POSITION, number);
      sink.add(node, Dip.PARTICIPATING, iris.of(participation.actor()));
      sink.add(node, Dip.BEHALF, nodeOf(participation.behalf()));
      sink.add(node, Dip.OFFICE, nodeOf(participation.office()));
      sink.add(node, Dip.ROLE, Dip.term(participation.role().term()));
    }
  }

  List<Participation> read(Description whole, Node property) {
    return whole.parts(property).stream().map(this::read).toList();
  }

  private Participation read(Description node) {
    return new Participation(
        iris.key(node.required(Dip.PARTICIPATING)).orElseThrow(),
        node.one(Dip.BEHALF).flatMap(iris::key).orElse(null),
        node.one(Dip.OFFICE).flatMap(iris::key).orElse(null),
        ROLES.get(node.required(Dip.ROLE)));
  }

  private @Nullable Node nodeOf(@Nullable String key) {
    return key == null ? null : iris.of(key);
  }
}
