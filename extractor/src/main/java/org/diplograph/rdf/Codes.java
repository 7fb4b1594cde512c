package org.diplograph.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER and CAMEO codes that follow from an event's type, act and status; {@code ontology/codes.ttl} says why.
 *
 * <p>Example: a held call is PLOVER CONSULT and CAMEO 041, a planned one AGREE and 036, a signing SUPPORT and 057. Where the
 * schemes have no class that surely fits (a denial, a withdrawal, an entry into force) there is no code.
 *
 * @param plover the class of PLOVER
 * @param cameo the code of CAMEO
 */
record Codes(Node plover, Node cameo) {
  static final String PLOVER_NS = "https://w3id.org/diplograph/plover#";
  static final String CAMEO_NS = "https://w3id.org/diplograph/cameo#";

  private static final List<Act> BINDING = List.of(Act.SIGNING, Act.RATIFICATION, Act.ACCESSION);

  static Optional<Codes> of(Event event) {
    boolean contact = event.type() != EventType.AGREEMENT_ACT;
    if (!contact && !isBinding(event.act())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (event.status()) {
          case HELD -> contact ? codes("CONSULT", heldContact(event)) : codes("SUPPORT", "057");
          case PLANNED -> codes("AGREE", contact ? "036" : "030");
          case CANCELLED -> codes("REJECT", "120");
          case POSTPONED, DENIED -> null;
        });
  }

  private static boolean isBinding(@Nullable Act act) {
    return act != null && BINDING.contains(act);
  }

  private static String heldContact(Event event) {
    return switch (event.type()) {
      case CALL -> "041";
      case VISIT -> "042";
      case NEGOTIATION -> event.participations().stream().anyMatch(p -> p.role() == Role.MEDIATOR) ? "045" : "046";
      case MEETING, SUMMIT, AGREEMENT_ACT -> "040";
    };
  }

  private static Codes codes(String plover, String cameo) {
    return new Codes(NodeFactory.createURI(PLOVER_NS + plover), NodeFactory.createURI(CAMEO_NS + cameo));
  }
}
