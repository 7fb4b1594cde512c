package org.diplograph.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.diplograph.model.Act;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How far agreements have come, as follows from the acts on them that took place.
 *
 * <p>Example: a pact that was signed and came into force is {@code dip:InForce}. It has expired once an act says so. A suspension
 * stands for the whole where no more than two parties have acted on it, until a later entry into force; one of many parties that
 * steps back suspends nothing but its own part.
 */
public final class AgreementStatuses {
  private static final Set<Node> CONCLUDING =
      Set.of(node(Act.SIGNING), node(Act.RATIFICATION), node(Act.ACCESSION));

  private AgreementStatuses() {}

  /**
   * What was done to an agreement.
   *
   * @param day the last on which it can have been, for comparison; null where nothing is known of the time
   */
  private record Deed(Node act, @Nullable String day, Set<Node> parties) {}

  /** The agreements that events of some graphs are about. */
  public static Set<Node> agreements(Graph... events) {
    return Stream.of(events).flatMap(graph -> graph.find(Node.ANY, Dip.ABOUT_AGREEMENT, Node.ANY).toList().stream())
        .map(Triple::getObject).collect(Collectors.toSet());
  }

  /** The status of each agreement on which the events of a graph act; the graph has to have all acts on it. */
  public static void of(Graph events, Consumer<Triple> out) {
    Map<Node, List<Deed>> deeds = events.find(Node.ANY, Dip.ACT, Node.ANY).toList().stream()
        .filter(t -> events.contains(t.getSubject(), Dip.STATUS, Dip.term(Status.HELD.term())))
        .flatMap(t -> new Description(events, t.getSubject()).all(Dip.ABOUT_AGREEMENT).stream()
            .map(agreement -> Map.entry(agreement, deed(events, t.getSubject(), t.getObject()))))
        .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    deeds.forEach((agreement, done) -> of(done).ifPresent(term -> out.accept(Triple.create(agreement, Dip.AGREEMENT_STATUS, Dip.term(term)))));
  }

  private static Deed deed(Graph events, Node event, Node act) {
    Description described = new Description(events, event);
    String day = described.all(Dip.LATEST).stream().findFirst().map(Node::getLiteralLexicalForm).orElse(null);
    return new Deed(act, day, Set.copyOf(described.all(Dip.PARTY)));
  }

  private static Optional<String> of(List<Deed> deeds) {
    if (has(deeds, Act.EXPIRY)) {
      return Optional.of("Expired");
    }
    if (isSuspended(deeds)) {
      return Optional.of("Suspended");
    }
    if (has(deeds, Act.ENTRY_INTO_FORCE)) {
      return Optional.of("InForce");
    }
    if (deeds.stream().anyMatch(d -> CONCLUDING.contains(d.act()))) {
      return Optional.of("Signed");
    }
    return has(deeds, Act.PROPOSAL) ? Optional.of("Proposed") : Optional.empty();
  }

  private static boolean isSuspended(List<Deed> deeds) {
    Set<Node> parties = new HashSet<>();
    deeds.forEach(d -> parties.addAll(d.parties()));
    Optional<String> suspended = last(deeds, Act.SUSPENSION);
    return has(deeds, Act.SUSPENSION) && parties.size() <= 2
        && last(deeds, Act.ENTRY_INTO_FORCE).filter(begun -> suspended.filter(day -> day.compareTo(begun) < 0).isPresent()).isEmpty();
  }

  private static boolean has(List<Deed> deeds, Act act) {
    return deeds.stream().anyMatch(d -> d.act().equals(node(act)));
  }

  private static Optional<String> last(List<Deed> deeds, Act act) {
    return deeds.stream().filter(d -> d.act().equals(node(act)) && d.day() != null).map(Deed::day).max(Comparator.naturalOrder());
  }

  private static Node node(Act act) {
    return Dip.term(act.term());
  }
}
