package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.diplograph.article.ReadResult;
import org.diplograph.curation.CurationFaultException;
import org.diplograph.model.Amendment;
import org.diplograph.model.Amendment.Property;
import org.diplograph.model.Article;
import org.diplograph.model.Correction;
import org.diplograph.model.Correction.Link;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say about the graph, from the command to the graph and back. */
class CuratingTest {
  private static final Edition EDITION = new Edition("1", "rules");
  private static final Iris IRIS = new Iris();
  private static final String LUNCH = "MEETING HELD 2021-06-16 ada:finland bo:norway";
  private static final String LUNCH_OF_FISH = "MEETING HELD 2021-06-16 topic=fish ada:finland bo:norway";
  private static final String DINNER = "MEETING HELD 2021-06-18 at=oslo ada:finland bo:norway";

  @TempDir Path folder;
  private GraphStore store;
  private CorrectionFiles files;
  private Curating curating;

  @BeforeEach
  void build() {
    open("store");
    build(Stream.of(read("a", LUNCH), read("b", LUNCH_OF_FISH), read("c", DINNER)));
  }

  private void open(String name) {
    store = GraphStore.open(folder.resolve(name));
    files = new CorrectionFiles(store.folder(), null);
    curating = new Curating(store, IRIS, TerseSpeech.stages(), EDITION, files);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private RunReport build(String id, String text) {
    return build(Stream.of(read(id, text)));
  }

  private RunReport build(Stream<ReadResult> articles) {
    return new Pipeline(store, IRIS, EDITION, TerseSpeech.stages(), 1, files::read).build(articles, Progress.SILENT);
  }

  private static ReadResult read(String id, String text) {
    return new ReadResult.Read(new Article(id, text, null, null, null, null), id);
  }

  private static String report(String article, String mention) {
    return IRIS.report(article, mention).getURI();
  }

  private RunReport make(Correction.Matter matter) {
    return curating.make(correction(matter));
  }

  private static Correction correction(Correction.Matter matter) {
    return new Correction(matter, "Ana Rojas", LocalDate.of(2024, 5, 2), "she was there");
  }

  /** Each event's reports and what is said of it. */
  private List<String> events() {
    return Table.of(store, """
        PREFIX dip: <https://w3id.org/diplograph/ontology#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        SELECT ?label (GROUP_CONCAT(?id; SEPARATOR = " ") AS ?ids) {
          { SELECT ?event ?label ?id { ?event a dip:DiplomaticEvent ; rdfs:label ?label ; dip:reportedBy/dip:article/dcterms:identifier ?id } ORDER BY ?id }
        } GROUP BY ?event ?label ORDER BY ?ids ?label""").rows().stream().map(row -> row.get("ids") + ": " + row.get("label")).toList();
  }

  private String whatIs(String pattern) {
    return Table.of(store, """
        PREFIX dip: <https://w3id.org/diplograph/ontology#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        SELECT DISTINCT ?x { %s } ORDER BY ?x""".formatted(pattern)).rows().stream().map(row -> row.get("x")).toList().toString();
  }

  /** That the events of two articles are one. */
  private Correction.Same same(String one, String other) {
    return new Correction.Same(curating.anchors(event(one)), curating.anchors(event(other)));
  }

  private String event(String article) {
    return Table.of(store, "SELECT ?e { ?e <https://w3id.org/diplograph/ontology#reportedBy> <%s> }".formatted(report(article, "e-0")))
        .rows().getFirst().get("e");
  }

  private Correction.Different different(String one, String other) {
    return new Correction.Different(curating.anchors(report(one, "e-0")), curating.anchors(report(other, "e-0")));
  }

  @Test
  void eventsThatAreSaidToBeOneAreOneAndApartAgainWhenThatIsTakenBack() {
    List<String> before = events();
    assertEquals(2, before.size(), before::toString);
    RunReport report = make(same("a", "c"));
    assertTrue(report.checks().passed(), report.checks()::toString);
    assertEquals(List.of("a b c: Meeting of ada:finland of a and bo:norway of a, Oslo, 2021-06-16"), events());
    curating.undo(files.read().getFirst().id());
    assertEquals(before, events());
    assertEquals("[]", whatIs("?x a dip:Correction"));
  }

  @Test
  void reportsThatAreSaidToBeDifferentArePartedAndStayWithTheOthersTheyFit() {
    make(different("a", "b"));
    assertEquals(3, events().size(), events()::toString);
  }

  @Test
  void aWrongClaimIsGoneFromTheEventsAndStaysOnRecord() {
    make(new Correction.Wrong(curating.anchors(report("c", "e-0"))));
    assertEquals(1, events().size(), events()::toString);
    assertEquals("[" + report("c", "e-0") + "]", whatIs("?c dip:verdict \"wrong\" ; dip:corrects ?x . ?x dip:quote ?quote"));
    assertEquals("[Ana Rojas]", whatIs("?c a dip:Correction ; prov:wasAttributedTo/rdfs:label ?x"));
  }

  @Test
  void aConfirmedEventHasFullConfidence() {
    make(new Correction.Right(curating.anchors(report("c", "e-0"))));
    assertEquals("[1]", whatIs("?e a dip:Meeting ; dip:confidence ?n ; dip:curatedBy/dip:verdict \"right\" BIND (STR(xsd:integer(?n)) AS ?x)"
        .replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>")));
  }

  @Test
  void anEventIsWhatAnEditSaysAndItsReportsStayAsTheyAre() {
    make(edit("c", Property.DATE, "2021-07"));
    make(edit("c", Property.STATUS, "cancelled"));
    make(edit("c", Property.TYPE, "call"));
    make(edit("c", Property.PLACE, "unknown"));
    make(edit("c", Property.ABSENT, "person/bo"));
    make(edit("c", Property.PARTICIPANT, "state/latvia as host"));
    assertEquals("c: Call of ada:finland of a and latvia, 2021-07 (cancelled)", events().get(1));
    assertEquals("[Cancelled]", whatIs("?e a dip:Call ; dip:status ?s BIND (STRAFTER(STR(?s), \"#\") AS ?x)"));
    assertEquals("[latvia]", whatIs("?e a dip:Call ; dip:host/rdfs:label ?x"));
    assertEquals("[2021-06-18]", whatIs("?e a dip:Call ; dip:reportedBy/dip:reportedDate ?x"));
  }

  private Correction.Edit edit(String article, Property property, String value) {
    return new Correction.Edit(curating.anchors(report(article, "e-0")), new Amendment(property, value));
  }

  @Test
  void linksAreMadeAndTakenAway() {
    make(new Link("state/norway", "https://example.org/no", Link.Kind.SAME));
    make(new Link("state/norway", "https://example.org/north", Link.Kind.CLOSE));
    assertEquals("[https://example.org/no]", whatIs("<%s> owl:sameAs ?x".formatted(IRIS.of("state/norway").getURI())));
    make(new Link("state/norway", "https://example.org/s", Link.Kind.NONE));
    assertEquals("[https://example.org/s]", whatIs("<%s> owl:differentFrom ?x".formatted(IRIS.of("state/norway").getURI())));
    assertThrows(CurationFaultException.class, () -> make(new Link("state/atlantis", "https://example.org/a", Link.Kind.SAME)));
  }

  @Test
  void aLinkOfTheAuthorityIsTakenAwayAndComesBack() {
    try (GraphStore linked = GraphStore.open(folder.resolve("linked"))) {
      CorrectionFiles own = new CorrectionFiles(linked.folder(), null);
      new Pipeline(linked, IRIS, EDITION, PlainSpeech.stages(), 1).build(
          Stream.of(PlainSpeech.read("a", "Finland met Norway on 2021-06-16")), Progress.SILENT);
      String link = "SELECT ?x { <%s> <http://www.w3.org/2002/07/owl#sameAs> ?x }".formatted(IRIS.of("state/finland").getURI());
      String item = Table.of(linked, link).rows().getFirst().get("x");
      Curating desk = new Curating(linked, IRIS, PlainSpeech.stages(), EDITION, own);
      desk.make(correction(new Link("state/finland", item, Link.Kind.NONE)));
      assertEquals(List.of(), Table.of(linked, link).rows());
      desk.undo(own.read().getFirst().id());
      assertEquals(1, Table.of(linked, link).rows().size());
    }
  }

  @Test
  void contradictionsAreRefusedAndChangeNothing() {
    make(different("a", "c"));
    List<String> events = events();
    CurationFaultException refused = assertThrows(CurationFaultException.class, () -> make(same("a", "c")));
    assertTrue(refused.getMessage().contains(files.read().getFirst().id()), refused.getMessage());
    assertEquals(events, events());
    assertEquals(1, files.read().size());
    make(edit("c", Property.DATE, "2021-06-17"));
    assertThrows(CurationFaultException.class, () -> make(edit("c", Property.DATE, "2021-06-19")));
    make(new Correction.Right(curating.anchors(report("b", "e-0"))));
    assertThrows(CurationFaultException.class, () -> make(new Correction.Wrong(curating.anchors(report("b", "e-0")))));
  }

  @Test
  void aBuildFromNothingWithTheFileGivesTheSameEvents() {
    make(same("a", "c"));
    make(edit("b", Property.STATUS, "denied"));
    List<String> events = events();
    Path file = folder.resolve("corrections.jsonl");
    new CorrectionFiles(folder.resolve("elsewhere"), file).write(files.read());
    store.close();
    open("anew");
    files = new CorrectionFiles(store.folder(), file);
    assertEquals(List.of(), files.follow());
    for (String id : List.of("c", "b", "a")) {
      build(id, Map.of("a", LUNCH, "b", LUNCH_OF_FISH, "c", DINNER).get(id));
    }
    assertEquals(events, events());
    assertEquals(2, new CorrectionFiles(store.folder(), null).read().size(), "the store's own file follows");
  }

  @Test
  void aCorrectionFollowsItsSentenceWhenTheArticleChanges() {
    make(same("a", "c"));
    RunReport moved = build("c", "A new first line.\n" + DINNER);
    assertEquals(1, events().size(), events()::toString);
    assertTrue(moved.corrections().getFirst().isWhole(), moved.corrections()::toString);
  }

  @Test
  void aCorrectionThatNoLongerAppliesIsToldAndAppliesAgainWhenItsSentenceIsBack() {
    make(same("a", "c"));
    RunReport rewritten = build("c", "CALL HELD 2021-06-18 ada:finland bo:norway");
    assertFalse(rewritten.corrections().getFirst().applies());
    assertTrue(rewritten.corrections().getFirst().notes().getFirst().contains("the article c tells of no Meeting"), rewritten.corrections()::toString);
    CorrectionNotes.Noted noted = CorrectionNotes.of(store, files.read()).getFirst();
    assertFalse(noted.applies());
    assertEquals(rewritten.corrections().getFirst().notes(), noted.notes());
    assertEquals(1, Validation.ofCorrections(store, files.read(), IRIS).size());
    build("c", DINNER);
    assertEquals(1, events().size(), events()::toString);
    new Pipeline(store, IRIS, EDITION, TerseSpeech.stages(), 1, files::read).remove(List.of("c"));
    assertEquals(List.of("the article c is not in the store"), CorrectionNotes.of(store, files.read()).getFirst().notes());
  }

  @Test
  void aUsersFileThatLacksCorrectionsOfTheStoreTakesThemBackAndKeepsThem() throws Exception {
    make(same("a", "c"));
    Path file = Files.writeString(folder.resolve("empty.jsonl"), "");
    CorrectionFiles given = new CorrectionFiles(store.folder(), file);
    assertEquals(files.read(), given.follow());
    assertTrue(Files.exists(given.before()));
    build("d", "CALL HELD 2021-06-18 ada:finland bo:norway");
    assertEquals(3, events().size(), events()::toString);
  }
}
