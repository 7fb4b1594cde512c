package org.diplograph.rdf;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER and CAMEO codes that follow from an event's type, act and status; {@code ontology/codes.ttl} says why.
 *
 * <p>Example: a held call is PLOVER CONSULT and CAMEO 041, a planned one AGREE and 036, one called off SANCTION and 161, a signing SUPPORT
 * and 057. Where the schemes have no class that surely fits (a denial, a proposal, an entry into force) there is no code.
 *
 * @param plover the class of PLOVER
 * @param cameo the code of CAMEO
 */
record Codes(Node plover, Node cameo) {
  static final String PLOVER_NS = "https://w3id.org/diplograph/plover#";
  static final String CAMEO_NS = "https://w3id.org/diplograph/cameo#";

  static Optional<Codes> of(Event event) {
    return Optional.ofNullable(event.act() == null ? contact(event) : act(event.act(), event.status()));
  }

  private static @Nullable Codes contact(Event event) {
    if (event.type() == EventType.AGREEMENT_ACT) {
      return null;
    }
    return switch (event.status()) {
      case HELD -> codes("CONSULT", heldContact(event));
      case PLANNED -> codes("AGREE", "036");
      case CANCELLED -> codes("SANCTION", event.type() == EventType.NEGOTIATION ? "164" : "161");
      case POSTPONED, DENIED -> null;
    };
  }

  private static @Nullable Codes act(Act act, Status status) {
    return switch (act) {
      case SIGNING, RATIFICATION, ACCESSION -> switch (status) {
        case HELD -> codes("SUPPORT", "057");
        case PLANNED -> codes("AGREE", "030");
        case CANCELLED -> codes("REJECT", "120");
        case POSTPONED, DENIED -> null;
      };
      case SUSPENSION, WITHDRAWAL -> status == Status.HELD ? codes("SANCTION", "160") : null;
      case VIOLATION -> status == Status.HELD ? codes("REJECT", "128") : null;
      case PROPOSAL, ENTRY_INTO_FORCE, EXPIRY -> null;
    };
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
