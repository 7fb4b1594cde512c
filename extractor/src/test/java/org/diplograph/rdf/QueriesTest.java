package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;

class QueriesTest {
  static {
    JenaSystem.init();
  }

  private static final Path QUERIES = Path.of("../ontology/queries");

  private final Model union =
      ModelFactory.createModelForGraph(GraphView.createUnionGraph(NorthernWorld.dataset().asDatasetGraph()));

  @Test
  void tellsWhoMetWhom() throws IOException {
    assertEquals(List.of("2021-06-16 | Opera House | Ada Lind | President of Finland | Bo Berg | Prime Minister of Norway"),
        rows("01-who-met-whom.rq", "", ""));
  }

  @Test
  void countsHowOftenTwoStatesMet() throws IOException {
    // The meeting lies within the visit, so that 2021 has one.
    assertEquals(List.of("2020 | 1", "2021 | 1"),
        rows("02-how-often-two-states-met.rq", "(\"Russia\" \"Iran\")", "(\"Norway\" \"Finland\")"));
  }

  @Test
  void findsWhatWasAnnouncedAndNeverHeld() throws IOException {
    assertEquals(List.of("Summit of Finland, Iceland and Norway, 2021-09 | planned | 2021-09-01 | 2021-09-30 | 2021-06-18"),
        rows("03-announced-never-held.rq", "", ""));
  }

  @Test
  void findsReportsThatDisagree() throws IOException {
    String what = "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16 | ";
    assertEquals(List.of(
            what + "date | a/second 2.txt | 2021-06-18 | 2021-06-17 | first.txt | 2021-06-17 | 2021-06-16",
            what + "place | a/second 2.txt | 2021-06-18 | Bergen | first.txt | 2021-06-17 | Opera House"),
        rows("04-reports-that-disagree.rq", "", ""));
  }

  @Test
  void tellsTheStatusOfAnAgreementOnADay() throws IOException {
    assertEquals(List.of("Finland | - | -", "Norway | - | -"), status("Fjord Accord", "2021-06-15"));
    assertEquals(List.of("Finland | signing | 2021-06-16", "Norway | signing | 2021-06-16"), status("the accord", "2021-11-30"));
    assertEquals(List.of("Finland | ratification | 2021-12-01", "Norway | signing | 2021-06-16"), status("Fjord Accord", "2022-01-01"));
  }

  private List<String> status(String agreement, String day) throws IOException {
    String query = Files.readString(QUERIES.resolve("05-agreement-status-on-a-day.rq"));
    return rows(union, query.replace("Joint Comprehensive Plan of Action", agreement).replace("2020-01-01", day));
  }

  @Test
  void findsWhatWasSignedAndNotRatified() throws IOException {
    assertEquals(List.of("Fjord Accord | accord | Norway | signing | 2021-06-16"), rows("06-signed-not-ratified.rq", "", ""));
  }

  @Test
  void givesTheSentencesBehindAnEvent() throws IOException {
    String what = "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16 | ";
    // Code points: the emoji that opens the first article counts once.
    assertEquals(List.of(
            what + "a/second 2.txt | - | - | Finland's president met Bo Berg in Bergen on Thursday. | 0 | 54",
            what + "first.txt | Northern Post | - | President Ada Lind came to Norway on Tuesday for three days. | 14 | 74",
            what + "first.txt | Northern Post | - | On Wednesday Ms Lind met Prime Minister Bo Berg in the Opera House. | 75 | 142"),
        rows("07-sentences-behind-an-event.rq", "Meeting of", "lind and bo"));
  }

  @Test
  void findsEventsWithOneSource() throws IOException {
    assertEquals(List.of(
            "Ratification of the Fjord Accord, 2021-12-01 | held | Northern Post | 1",
            "Signing of the Fjord Accord, 2021-06-16 | held | Northern Post | 1",
            "Summit of Finland, Iceland and Norway, 2021-09 | planned | NPA | 1",
            "Talks of Finland and Norway, 2020-11 | held | Northern Post | 1",
            "Visit of Ada Lind, Norway, 2021-06-15 to 2021-06-17 | held | Northern Post | 1"),
        rows("08-one-source-only.rq", "", ""));
  }

  @Test
  void tellsWhoHostsAndWhoMediates() throws IOException {
    assertEquals(List.of(
            "(none) | 2021 | host | Norway | 1",
            "fishing rights | 2020 | mediator | Iceland | 1",
            "fishing rights | 2021 | host | Norway | 1"),
        rows("09-hosts-and-mediators.rq", "", ""));
  }

  @Test
  void findsMeetingsWithinAVisit() throws IOException {
    String row = "Visit of Ada Lind, Norway, 2021-06-15 to 2021-06-17 | Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16"
        + " | 2021-06-16 | 2021-06-16 | ";
    assertEquals(List.of(row + "told"), rows("10-meetings-within-a-visit.rq", "", ""));

    Graph untold = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(untold, union.getGraph());
    untold.remove(Node.ANY, Dip.SUB_EVENT_OF, Node.ANY);
    assertEquals(List.of(row + "by days and place"),
        rows(ModelFactory.createModelForGraph(untold), "10-meetings-within-a-visit.rq", "", ""));
  }

  @Test
  void tellsWhatRetractingAnArticleWouldLose() throws IOException {
    String meeting = "Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16 | ";
    assertEquals(List.of(
            "date | " + meeting + "2021-06-16 | -",
            "event | Signing of the Fjord Accord, 2021-06-16 | - | 0",
            "event | Visit of Ada Lind, Norway, 2021-06-15 to 2021-06-17 | - | 0",
            "place | " + meeting + "Opera House | -",
            "report | " + meeting + "- | 1",
            "statement | Ada Lind | We share one sea, | -"),
        rows("11-what-retracting-an-article-would-lose.rq", "singapore-2018.txt", "first.txt"));
  }

  @Test
  void findsParticipantsWithoutALink() throws IOException {
    assertEquals(List.of("Ada Lind | Finland | 2", "Bo Berg | Norway | 1", "Cara Jons | Iceland | 1"),
        rows("12-participants-without-wikidata.rq", "", "").stream().filter(row -> !row.startsWith("Iceland")).toList());
  }

  @Test
  void tellsWhatAPersonSaidOfATopic() throws IOException {
    String query = Files.readString(QUERIES.resolve("13-what-a-person-said.rq")).replace("Vladimir Putin", "Ada Lind");
    assertEquals(
        List.of("2021-06-17 | We share one sea, | true | Bo Berg | Meeting of Ada Lind and Bo Berg, Opera House, 2021-06-16 | first.txt"),
        rows(union, query.replace("security", "fishing rights")));
    assertEquals(List.of(), rows(union, query));
  }

  @Test
  void opensEachQueryWithWhatItAnswers() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      List<Path> queries = files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
      assertTrue(queries.size() >= 11, queries::toString);
      for (Path query : queries) {
        String text = Files.readString(query);
        assertTrue(text.matches("(?s)# [A-Z][^\\n]*\\?\\n.*"), query + " does not open with a question");
        QueryFactory.create(text);
      }
    }
  }

  /** The rows as text, with a part of the query replaced as a user would who edits it. */
  private List<String> rows(String name, String part, String replacement) throws IOException {
    return rows(union, name, part, replacement);
  }

  private static List<String> rows(Model model, String name, String part, String replacement) throws IOException {
    String query = Files.readString(QUERIES.resolve(name));
    assertTrue(query.contains(part), name + " has no " + part);
    return rows(model, part.isEmpty() ? query : query.replace(part, replacement));
  }

  private static List<String> rows(Model model, String query) {
    List<String> rows = new ArrayList<>();
    try (QueryExecution execution = QueryExecutionFactory.create(query, model)) {
      ResultSet results = execution.execSelect();
      while (results.hasNext()) {
        QuerySolution row = results.next();
        rows.add(String.join(" | ", results.getResultVars().stream().map(column -> text(row.get(column))).toList()));
      }
    }
    return rows;
  }

  private static String text(RDFNode node) {
    return node == null ? "-" : node.asNode().isLiteral() ? node.asNode().getLiteralLexicalForm() : node.toString();
  }
}
