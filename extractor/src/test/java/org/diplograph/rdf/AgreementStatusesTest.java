package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.diplograph.model.Act;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

/** The status of an agreement as it follows from what was done to it. */
class AgreementStatusesTest {
  private static final String PACT = "agreement/grain-pact";

  private final Graph events = GraphMemFactory.createDefaultGraph();
  private final Iris iris = new Iris();

  private void happens(Act act, Status status, String day, String... parties) {
    LocalDate date = LocalDate.parse(day);
    List<Participation> all = Stream.of(parties).map(p -> new Participation("state/" + p, null, null, Role.SIGNATORY)).toList();
    EventMention mention = NorthernWorld.mention("e", EventType.AGREEMENT_ACT, act, status, all, new When(date, date, day), null, PACT,
        List.of(), null, NorthernWorld.meeting().evidence().getFirst());
    Event event = NorthernWorld.event("event/" + act + day, "X", mention, null, new Event.Report("a", mention));
    new GraphBuilder(iris).event(event, events::add);
  }

  private String status() {
    AgreementStatuses.of(events, events::add);
    List<Node> found = new Description(events, iris.of(PACT)).all(Dip.AGREEMENT_STATUS);
    assertEquals(1, found.size());
    return Dip.localName(found.getFirst());
  }

  @Test
  void signedIsMoreThanProposed() {
    happens(Act.PROPOSAL, Status.HELD, "2020-01-01", "norland");
    happens(Act.SIGNING, Status.HELD, "2020-02-01", "norland", "sudland");
    assertEquals("Signed", status());
  }

  @Test
  void whatIsOnlyPlannedCountsForNothing() {
    happens(Act.SIGNING, Status.PLANNED, "2020-02-01", "norland", "sudland");
    AgreementStatuses.of(events, events::add);
    assertFalse(events.contains(Node.ANY, Dip.AGREEMENT_STATUS, Node.ANY));
  }

  @Test
  void oneOfTwoPartiesSuspendsTheWholeUntilItComesIntoForceAgain() {
    happens(Act.ENTRY_INTO_FORCE, Status.HELD, "2020-02-01", "norland", "sudland");
    happens(Act.SUSPENSION, Status.HELD, "2020-05-01", "norland");
    assertEquals("Suspended", status());
  }

  @Test
  void aLaterEntryIntoForceEndsTheSuspension() {
    happens(Act.SUSPENSION, Status.HELD, "2020-05-01", "norland");
    happens(Act.ENTRY_INTO_FORCE, Status.HELD, "2020-06-01", "norland", "sudland");
    assertEquals("InForce", status());
  }

  @Test
  void oneOfManyPartiesSuspendsOnlyItsOwnPart() {
    happens(Act.ENTRY_INTO_FORCE, Status.HELD, "2020-02-01", "norland", "sudland", "westland");
    happens(Act.SUSPENSION, Status.HELD, "2020-05-01", "norland");
    assertEquals("InForce", status());
  }

  @Test
  void whatHasExpiredIsNoLongerInForce() {
    happens(Act.ENTRY_INTO_FORCE, Status.HELD, "2020-02-01", "norland", "sudland");
    happens(Act.EXPIRY, Status.HELD, "2022-02-01", "norland", "sudland");
    assertEquals("Expired", status());
  }
}
