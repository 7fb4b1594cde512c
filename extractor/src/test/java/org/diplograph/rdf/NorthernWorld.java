package org.diplograph.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.diplograph.model.Act;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.CleanText;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.OffsetMap;
import org.diplograph.model.Participation;
import org.diplograph.model.Role;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** A small invented world of three articles about two states and a mediator, as the other stages would hand it to this package. */
final class NorthernWorld {
  static final Iris IRIS = new Iris();

  static final String LIND = "person/ada-lind";
  static final String BERG = "person/bo-berg";
  static final String JONS = "person/cara-jons";
  static final String FINLAND = "state/finland";
  static final String NORWAY = "state/norway";
  static final String ICELAND = "state/iceland";
  static final String OSLO = "place/oslo";
  static final String OPERA = "place/opera-house";
  static final String BERGEN = "place/bergen";
  static final String ACCORD = "agreement/fjord-accord";

  static final Participation LIND_FOR_FINLAND = new Participation(LIND, FINLAND, "office/president-of-finland", Role.GUEST);
  static final Participation BERG_FOR_NORWAY = new Participation(BERG, NORWAY, "office/prime-minister-of-norway", Role.HOST);
  static final Participation JONS_FOR_ICELAND = new Participation(JONS, ICELAND, null, Role.MEDIATOR);
  static final Participation FINLAND_ALONE = new Participation(FINLAND, null, null, Role.PARTICIPANT);
  static final Participation NORWAY_ALONE = new Participation(NORWAY, null, null, Role.PARTICIPANT);

  static final When SIXTEENTH = When.day(LocalDate.of(2021, 6, 16), "Wednesday");

  private static final String FIRST = """
      😀 Fjord talks
      President Ada Lind came to Norway on Tuesday for three days.
      On Wednesday Ms Lind met Prime Minister Bo Berg in the Opera House.
      They signed the Fjord Accord there, the Oslo government said.
      "We share one sea," Ms Lind told Mr Berg.
      """;
  private static final String SECOND = """
      Finland's president met Bo Berg in Bergen on Thursday.
      Finland, Norway and Iceland will hold a summit in September.
      """;
  private static final String THIRD = """
      Iceland's Cara Jons mediated between Norway and Finland last November.
      Finland ratified the accord on 1 December.
      """;

  private NorthernWorld() {}

  static EntityLookup authority() {
    Map<String, Entity> entities = new TreeMap<>();
    for (Entity entity : List.of(
        state(FINLAND, "Finland", "Q33", "FI", "FIN"), state(NORWAY, "Norway", "Q20", "NO", "NOR"), state(ICELAND, "Iceland", null, null, null),
        new Entity.Person(LIND, "Ada Lind", List.of("A. Lind"), null, "female",
            List.of(new Entity.Tenure("office/president-of-finland", LocalDate.of(2018, 3, 1), null, "invented"))),
        new Entity.Person(BERG, "Bo Berg", List.of(), null, "male", List.of()),
        new Entity.Person(JONS, "Cara Jons", List.of(), null, null, List.of()),
        new Entity.Office("office/president-of-finland", "President of Finland", List.of(), null, "head of state", FINLAND),
        new Entity.Office("office/prime-minister-of-norway", "Prime Minister of Norway", List.of(), null, "head of government", NORWAY),
        new Entity.Place(OSLO, "Oslo", List.of(), null, "capital", NORWAY, 59.9, 10.75),
        new Entity.Place(BERGEN, "Bergen", List.of(), null, "city", NORWAY, 60.4, 5.3),
        new Entity.Place(OPERA, "Opera House", List.of(), null, "venue", OSLO, null, null))) {
      entities.put(entity.key(), entity);
    }
    return key -> Optional.ofNullable(entities.get(key));
  }

  private static Entity state(String key, String label, @Nullable String item, @Nullable String iso2, @Nullable String iso3) {
    return new Entity.State(key, label, List.of(), item, List.of(), List.of(), List.of(), null, iso2, iso3, null, null);
  }

  static ArticleFindings first() {
    Article article = new Article("first.txt", FIRST, "Fjord talks", LocalDate.of(2021, 6, 17), "Northern Post", "https://example.org/1");
    Evidence named = evidence(FIRST, "They signed the Fjord Accord there, the Oslo government said.", Map.of(), "event");
    Entity accord = new Entity.Agreement(ACCORD, "Fjord Accord", List.of("the accord"), null, "accord", SIXTEENTH,
        List.of(FINLAND, NORWAY), named);
    return new ArticleFindings(clean(article), List.of(accord),
        List.of(visit(), meeting(), signing()),
        List.of(new StatementMention("s-1", LIND, BERG, "We share one sea,", span(FIRST, "We share one sea,"), true, List.of("fishing-rights"),
            "e-2-meeting", 0.8, evidence(FIRST, "\"We share one sea,\" Ms Lind told Mr Berg.", Map.of(LIND, "Ms Lind", BERG, "Mr Berg"), "event"))), List.of());
  }

  private static EventMention visit() {
    return mention("e-1-visit", EventType.VISIT, null, Status.HELD, List.of(LIND_FOR_FINLAND, new Participation(NORWAY, null, null, Role.HOST)),
        new When(LocalDate.of(2021, 6, 15), LocalDate.of(2021, 6, 17), "on Tuesday for three days"), NORWAY, null, List.of(), null,
        evidence(FIRST, "President Ada Lind came to Norway on Tuesday for three days.", Map.of(LIND, "Ada Lind", NORWAY, "Norway"), "event"));
  }

  static EventMention meeting() {
    return mention("e-2-meeting", EventType.MEETING, null, Status.HELD, List.of(LIND_FOR_FINLAND, BERG_FOR_NORWAY), SIXTEENTH, OPERA, null,
        List.of("fishing-rights"), "e-1-visit",
        evidence(FIRST, "On Wednesday Ms Lind met Prime Minister Bo Berg in the Opera House.", Map.of(LIND, "Ms Lind", BERG, "Bo Berg"),
            "event", "date", "place"),
        evidence(FIRST, "President Ada Lind came to Norway on Tuesday for three days.", Map.of(LIND, "Ada Lind"), "actor"));
  }

  private static EventMention signing() {
    return mention("e-3-signing", EventType.AGREEMENT_ACT, Act.SIGNING, Status.HELD, List.of(FINLAND_ALONE, NORWAY_ALONE), SIXTEENTH, OPERA,
        ACCORD, List.of(), null,
        evidence(FIRST, "They signed the Fjord Accord there, the Oslo government said.", Map.of(FINLAND, "They", NORWAY, "They"), "event"));
  }

  static ArticleFindings second() {
    Article article = new Article("a/second 2.txt", SECOND, null, null, null, "not an address");
    CleanText clean = new CleanText(article, SECOND, OffsetMap.identity(SECOND.length()),
        List.of(new CleanText.Block(CleanText.Block.Kind.HEADLINE, new Span(0, 54))),
        new CleanText.Dateline("BERGEN", "NPA", new Span(0, 1)), LocalDate.of(2021, 6, 18));
    return new ArticleFindings(clean, List.of(), List.of(
        mention("e-1-meeting", EventType.MEETING, null, Status.HELD, List.of(LIND_FOR_FINLAND, BERG_FOR_NORWAY),
            When.day(LocalDate.of(2021, 6, 17), "Thursday"), BERGEN, null, List.of(), null,
            evidence(SECOND, "Finland's president met Bo Berg in Bergen on Thursday.", Map.of(LIND, "Finland's president", BERG, "Bo Berg"), "event")),
        summit()), List.of(), List.of());
  }

  private static EventMention summit() {
    return mention("e-2-summit", EventType.SUMMIT, null, Status.PLANNED,
        List.of(FINLAND_ALONE, NORWAY_ALONE, new Participation(ICELAND, null, null, Role.PARTICIPANT)),
        new When(LocalDate.of(2021, 9, 1), LocalDate.of(2021, 9, 30), "in September"), null, null, List.of(), null,
        evidence(SECOND, "Finland, Norway and Iceland will hold a summit in September.",
            Map.of(FINLAND, "Finland", NORWAY, "Norway", ICELAND, "Iceland"), "event", "date", "status"));
  }

  static ArticleFindings third() {
    Article article = new Article("third", THIRD, "Looking back", LocalDate.of(2021, 12, 2), "Northern Post", null);
    return new ArticleFindings(clean(article), List.of(), List.of(
        mention("e-1-negotiation", EventType.NEGOTIATION, null, Status.HELD, List.of(JONS_FOR_ICELAND, NORWAY_ALONE, FINLAND_ALONE),
            new When(LocalDate.of(2020, 11, 1), LocalDate.of(2020, 11, 30), "last November"), null, null, List.of("fishing-rights"), null,
            evidence(THIRD, "Iceland's Cara Jons mediated between Norway and Finland last November.",
                Map.of(JONS, "Cara Jons", NORWAY, "Norway", FINLAND, "Finland"), "event")),
        mention("e-2-ratification", EventType.AGREEMENT_ACT, Act.RATIFICATION, Status.HELD, List.of(FINLAND_ALONE),
            When.day(LocalDate.of(2021, 12, 1), "1 December"), null, ACCORD, List.of(), null,
            evidence(THIRD, "Finland ratified the accord on 1 December.", Map.of(FINLAND, "Finland"), "event"))), List.of(), List.of());
  }

  /** The events that merging would make of the three articles. */
  static List<Event> events() {
    List<EventMention> one = first().events();
    List<EventMention> two = second().events();
    List<EventMention> three = third().events();
    return List.of(
        event("event/visit", "Visit of Ada Lind, Norway, 2021-06-15 to 2021-06-17", one.get(0), null, report("first.txt", one.get(0))),
        event("event/meeting", "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16", one.get(1), "event/visit",
            report("first.txt", one.get(1)), report("a/second 2.txt", two.get(0))),
        event("event/signing", "Signing of the Fjord Accord, 2021-06-16", one.get(2), null, report("first.txt", one.get(2))),
        event("event/summit", "Summit of Finland, Iceland and Norway, 2021-09", two.get(1), null, report("a/second 2.txt", two.get(1))),
        event("event/talks", "Talks of Finland and Norway, 2020-11", three.get(0), null, report("third", three.get(0))),
        event("event/ratification", "Ratification of the Fjord Accord, 2021-12-01", three.get(1), null, report("third", three.get(1))));
  }

  /** All of it as a dataset of named graphs. */
  static Dataset dataset() {
    GraphBuilder builder = new GraphBuilder(IRIS);
    Dataset dataset = DatasetFactory.create();
    List<Graph> graphs = new ArrayList<>();
    for (ArticleFindings findings : List.of(first(), second(), third())) {
      Graph graph = builder.article(findings, "f-" + findings.source().article().id());
      graphs.add(graph);
      dataset.asDatasetGraph().addGraph(IRIS.articleGraph(findings.source().article().id()), graph);
    }
    Graph events = dataset.asDatasetGraph().getGraph(IRIS.eventsGraph());
    events().forEach(event -> builder.event(event, events::add));
    graphs.add(events);
    TreeMap<String, Boolean> keys = new TreeMap<>();
    graphs.forEach(graph -> builder.references(graph).forEach(key -> keys.put(key, true)));
    dataset.asDatasetGraph().addGraph(IRIS.authorityGraph(), builder.authority(keys.keySet(), authority()));
    dataset.asDatasetGraph().addGraph(IRIS.ontologyGraph(), OntologyFiles.ontology());
    return dataset;
  }

  static Event event(String key, String label, EventMention m, @Nullable String partOf, Event.Report... reports) {
    return new Event(key, label, m.type(), m.act(), m.status(), m.participations(), m.when(), m.place(), m.agreement(), m.topics(), partOf,
        List.of(reports));
  }

  private static Event.Report report(String article, EventMention mention) {
    return new Event.Report(article, mention);
  }

  static EventMention mention(String id, EventType type, @Nullable Act act, Status status, List<Participation> participations, When when,
      @Nullable String place, @Nullable String agreement, List<String> topics, @Nullable String partOf, Evidence... evidence) {
    return new EventMention(id, type, act, status, participations, when, place, agreement, topics, partOf, null, 0.9, "test.rule",
        List.of(evidence));
  }

  static CleanText clean(Article article) {
    return new CleanText(article, article.text(), OffsetMap.identity(article.text().length()), List.of(), null, null);
  }

  static Evidence evidence(String text, String sentence, Map<String, String> surfaces, String... supports) {
    return new Evidence(span(text, sentence), sentence, surfaces, List.of(supports));
  }

  static Span span(String text, String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }
}
