package org.diplograph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.Event;
import org.diplograph.model.EventType;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.When;

/** Writes the consolidated view of an event, with all superclasses and shortcuts, so that queries need no inference. */
final class EventTriples {
  private static final String PERSON_FOLDER = "person/";

  private final Iris iris;
  private final ParticipationTriples participations;
  private final Topics topics;

  EventTriples(Iris iris) {
    this.iris = iris;
    this.participations = new ParticipationTriples(iris);
    this.topics = new Topics(iris);
  }

  void add(Event event, Sink sink) {
    Node node = iris.of(event.key());
    types(node, event.type(), sink);
    sink.text(node, RDFS.label.asNode(), event.label());
    sink.add(node, Dip.STATUS, Dip.term(event.status().term()));
    sink.add(node, Dip.ACT, event.act() == null ? null : Dip.term(event.act().term()));
    when(node, event.when(), sink);
    sink.add(node, Dip.PLACE, event.place() == null ? null : iris.of(event.place()));
    sink.add(node, Dip.ABOUT_AGREEMENT, event.agreement() == null ? null : iris.of(event.agreement()));
    topics.add(node, Dip.TOPIC, event.topics(), sink);
    sink.add(node, Dip.SUB_EVENT_OF, event.partOf() == null ? null : iris.of(event.partOf()));
    participations.add(node, Dip.PARTICIPATION, event.participations(), sink);
    event.participations().forEach(participation -> shortcuts(node, participation, sink));
    event.reports().forEach(report ->
        sink.add(node, Dip.REPORTED_BY, iris.report(report.article(), report.mention().id())));
    notes(node, event.notes(), sink);
    Codes.of(event).ifPresent(codes -> {
      sink.add(node, Dip.PLOVER, codes.plover());
      sink.add(node, Dip.CAMEO, codes.cameo());
    });
  }

  private void notes(Node node, Event.Notes notes, Sink sink) {
    sink.day(node, Dip.PREVIOUS_DATE, notes.previousDate());
    sink.add(node, Dip.MOVED_FROM, notes.movedFrom() == null ? null : iris.of(notes.movedFrom()));
    notes.mayBeSame().forEach(key -> sink.add(node, Dip.MAY_BE_SAME, iris.of(key)));
    sink.texts(node, SKOS.note.asNode(), notes.remarks());
    notes.dateFrom().forEach((report, source) -> sink.add(iris.report(report), Dip.DATE_FROM, iris.report(source)));
  }

  private static void types(Node node, EventType type, Sink sink) {
    sink.types(node, Dip.term(type.term()), Dip.DIPLOMATIC_EVENT);
    if (type == EventType.SUMMIT) {
      sink.types(node, Dip.MEETING);
    }
  }

  private static void when(Node node, When when, Sink sink) {
    // The words matter on the event only where they are all that is known; each report keeps its own.
    WhenTerms.OWN.add(node, when.isKnown() ? new When(when.earliest(), when.latest(), null) : when, sink);
  }

  /** Persons take part; states and bodies are parties, whether a person stood for them or they are named alone. */
  private void shortcuts(Node node, Participation participation, Sink sink) {
    Node actor = iris.of(participation.actor());
    sink.add(node, participation.actor().startsWith(PERSON_FOLDER) ? Dip.PARTICIPANT : Dip.PARTY, actor);
    sink.add(node, Dip.PARTY, participation.behalf() == null ? null : iris.of(participation.behalf()));
    if (participation.role() == Role.HOST) {
      sink.add(node, Dip.HOST, actor);
    } else if (participation.role() == Role.MEDIATOR) {
      sink.add(node, Dip.MEDIATOR, actor);
    }
  }
}
