package org.diplograph.evaluate;

import static org.diplograph.evaluate.Exercise.HELD;
import static org.diplograph.evaluate.Exercise.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluatorTest {
  @TempDir
  private Path folder;

  private Exercise exercise;

  @BeforeEach
  void prepare() {
    exercise = new Exercise(folder);
  }

  @Test
  void findsWhatIsRightInEveryRespect() throws IOException {
    Evaluation evaluation = exercise.events(HELD, MEETING);
    assertEquals(new EventCounts(1, 0, 0, 1, 0), evaluation.counts());
    assertEquals(new Rates(1, 1, 1), evaluation.counts().strictly());
    assertEquals(new Share(1, 1), evaluation.slots().get(Slot.PLACE));
  }

  @Test
  void findsNothingInAnEmptyGraph() throws IOException {
    Evaluation evaluation = exercise.events("", MEETING);
    assertEquals(new EventCounts(0, 0, 1, 0, 0), evaluation.counts());
    assertEquals(new Rates(0, 0, 0), evaluation.counts().lenient());
    assertEquals(Map.of(), evaluation.slots());
  }

  @Test
  void knowsAnArticleWithoutEvents() throws IOException {
    assertEquals(List.of(), exercise.events("", MEETING).absent());
    GoldSet gold = GoldSet.read(folder.resolve("gold"));
    assertEquals(List.of("a1.txt"), new Evaluator(new PredictedGraph(new Triples())).evaluate(gold).absent());
  }

  @Test
  void countsWhatWasNotAnnotatedAsSpurious() throws IOException {
    assertEquals(new EventCounts(0, 1, 0, 0, 0), exercise.events(HELD).counts());
  }

  @Test
  void leavesEventsOfOtherArticlesAlone() throws IOException {
    String elsewhere = HELD.replace(" :report", " :elsewhere") + ":elsewhere dip:article [ dcterms:identifier \"a2.txt\" ] .";
    assertEquals(new EventCounts(0, 0, 1, 0, 0), exercise.events(elsewhere, MEETING).counts());
  }

  @Test
  void takesTheIriOfAnArticleWithoutIdentifier() throws IOException {
    String named = HELD.replace(" :report", " :other") + ":other dip:article <a1.txt> .";
    assertEquals(0, exercise.events(named, MEETING).counts().found());
    String bare = HELD.replace(" :report", " :other") + ":other dip:article \"a1\" .";
    assertEquals(1, exercise.events(bare, MEETING).counts().found());
  }

  @Test
  void saysWhatIsWrongOfAFoundEvent() throws IOException {
    assertEquals(Set.of(Slot.STATUS), faults(HELD.replace("dip:Held", "dip:Planned"), MEETING));
    assertEquals(Set.of(Slot.TYPE), faults(HELD.replace("dip:Meeting", "dip:Meeting, dip:Summit"), MEETING));
    assertEquals(Set.of(Slot.DATE), faults(HELD.replace("2021-03-04", "2021-03-05"), MEETING));
    assertEquals(Set.of(Slot.PLACE), faults(HELD.replace("place:port-ana", "place:kemalia"), MEETING));
    assertEquals(Set.of(Slot.AGENTS), faults(HELD.replace("person:ana,", ""), MEETING));
    assertEquals(Set.of(Slot.AGENTS), faults(HELD.replace("person:ana,", "person:ana, person:cem,"), MEETING));
  }

  @Test
  void takesAnyOfTheRightTypesStatusesAndPlaces() throws IOException {
    String either = MEETING.replace("\"Meeting\"", "[\"Negotiation\", \"Meeting\"]").replace("\"held\"", "[\"planned\", \"held\"]");
    assertEquals(Set.of(), faults(HELD, either));
    assertEquals(Set.of(), faults(HELD.replace("place:port-ana", "state:norland"), MEETING));
  }

  @Test
  void forgivesACoarserDateWhereThatIsSaid() throws IOException {
    String coarse = HELD.replace("dip:date \"2021-03-04\"", "dip:earliest \"2021-03-01\"^^xsd:date ; dip:latest \"2021-03-31\"");
    assertEquals(Set.of(Slot.DATE), faults(coarse, MEETING));
    assertEquals(Set.of(), faults(coarse, MEETING.replace("\"date\"", "\"date_optional\": true, \"date\"")));
    assertEquals(Set.of(Slot.DATE), faults(HELD.replace("2021-03-04", "2022-03-04"),
        MEETING.replace("\"date\"", "\"date_optional\": true, \"date\"")));
  }

  @Test
  void takesAPartyThatIsGivenAsParticipant() throws IOException {
    String asParticipant = HELD.replace("person:ana, person:boris", "person:ana, person:boris, state:norland")
        .replace("dip:party state:norland,", "dip:party");
    assertEquals(Set.of(), faults(asParticipant, MEETING));
  }

  @Test
  void neitherNeedsNorBlamesOptionalAgents() throws IOException {
    String gold = MEETING.replace("\"parties\"", "\"participants_optional\": [\"Boris Kemal\", \"Cem Dorn\"], \"parties\"");
    assertEquals(Set.of(), faults(HELD, gold));
    assertEquals(Set.of(), faults(HELD.replace(", person:boris", ", person:cem"), gold));
    assertEquals(Set.of(), faults(HELD.replace(", person:boris", ""), gold));
  }

  @Test
  void pairsOnlyKindredTypes() throws IOException {
    assertEquals(1, found(HELD.replace("dip:Meeting", "dip:Negotiation"), MEETING));
    assertEquals(0, found(HELD.replace("dip:Meeting", "dip:Visit"), MEETING));
    assertEquals(0, found(HELD.replace("dip:Meeting", "dip:AgreementAct ; dip:act dip:Signing"), MEETING));
    assertEquals(1, found(HELD.replace("dip:Meeting", "dip:AgreementAct ; dip:act dip:Signing"), MEETING.replace("Meeting", "Signing")));
  }

  @Test
  void pairsOnlyEventsThatShareAnAgent() throws IOException {
    String others = HELD.replace("person:ana, person:boris", "person:cem").replace("dip:party state:norland, state:sudland ;", "");
    assertEquals(new EventCounts(0, 1, 1, 0, 0), exercise.events(others, MEETING).counts());
  }

  @Test
  void pairsTheLikestFirst() throws IOException {
    String second = HELD.replace(":e1", ":e2").replace("2021-03-04", "2021-05-06");
    String later = MEETING.replace("g1", "g2").replace("2021-03-04", "2021-05-06");
    List<Match> matches = exercise.events(HELD + second, later, MEETING).articles().getFirst().matches();
    assertEquals(List.of("https://example.org/e1 g1", "https://example.org/e2 g2"),
        matches.stream().map(match -> match.predicted().iri() + " " + match.gold().id()).toList());
    assertTrue(matches.stream().allMatch(Match::isStrict));
  }

  @Test
  void breaksTiesByIriAndThenByTheOrderOfAnnotation() throws IOException {
    String twin = HELD.replace(":e1", ":e0");
    ArticleScore score = exercise.events(HELD + twin, MEETING.replace("g1", "g9"), MEETING).articles().getFirst();
    assertEquals(List.of("https://example.org/e0 g9", "https://example.org/e1 g1"),
        score.matches().stream().map(match -> match.predicted().iri() + " " + match.gold().id()).toList());
  }

  @Test
  void countsASecondEventForOneAnnotationAsSpurious() throws IOException {
    assertEquals(new EventCounts(1, 1, 0, 1, 0), exercise.events(HELD + HELD.replace(":e1", ":e0"), MEETING).counts());
  }

  @Test
  void neitherRewardsNorBlamesAnOptionalEvent() throws IOException {
    String optional = MEETING.replace("\"type\"", "\"optional\": true, \"type\"");
    assertEquals(new EventCounts(0, 0, 0, 0, 1), exercise.events(HELD, optional).counts());
    assertEquals(EventCounts.NONE, exercise.events("", optional).counts());
  }

  @Test
  void forgivesAnEventThatMayBeCountedAsOneWithAFoundOne() throws IOException {
    String part = MEETING.replace("g1", "g2").replace("\"type\"", "\"may_merge_with\": \"g1\", \"type\"");
    assertEquals(new EventCounts(1, 0, 0, 1, 0), exercise.events(HELD, MEETING, part).counts());
    assertEquals(new EventCounts(0, 0, 2, 0, 0), exercise.events("", MEETING, part).counts());
  }

  @Test
  void forgivesOnlyInTheDirectionThatIsSaid() throws IOException {
    String part = MEETING.replace("g1", "g2").replace("\"type\"", "\"may_merge_with\": \"g1\", \"type\"");
    // Of two that are equally like, the first annotated one is found: here it is the part, and nothing forgives the whole.
    assertEquals(new EventCounts(1, 0, 1, 1, 0), exercise.events(HELD, part, MEETING).counts());
  }

  @Test
  void countsByTypeAsFoundOrElseAsFirstAnnotated() throws IOException {
    String either = MEETING.replace("\"Meeting\"", "[\"Negotiation\", \"Meeting\"]");
    String missed = either.replace("g1", "g2").replaceAll("\"participants\".*Sudland\"],", "\"participants\": [\"Eva Lund\"],");
    String spurious = ":e3 a dip:Visit ; dip:reportedBy :report .";
    Map<String, TypeScore> types = exercise.events(HELD + spurious, either, missed).byType();
    assertEquals(List.of("Meeting", "Visit", "Negotiation"), List.copyOf(types.keySet()));
    assertEquals(new EventCounts(1, 0, 0, 1, 0), types.get("Meeting").counts());
    assertEquals(new Share(1, 1), types.get("Meeting").slots().get(Slot.DATE));
    assertEquals(new EventCounts(0, 1, 0, 0, 0), types.get("Visit").counts());
    assertEquals(new EventCounts(0, 0, 1, 0, 0), types.get("Negotiation").counts());
  }

  @Test
  void listsErrorsWithTheirEvidence() throws IOException {
    String missed = """
        {"id": "g2", "type": ["Visit", "Call"], "status": "held", "parties": ["Sudland"], "offsets": [120, 133]}""";
    Evaluation evaluation = exercise.events(HELD.replace("dip:Held", "dip:Denied") + ":e3 a dip:Visit ; dip:reportedBy :report .",
        MEETING, missed);
    assertEquals(List.of(
        "  ~ a1.txt g1 Meeting https://example.org/e1 wrong: ['status']",
        "  + a1.txt spurious Visit https://example.org/e3",
        "  - a1.txt missed g2 ['Visit', 'Call']: at 120–133",
        "a1.txt: found 1 missed 1 spurious 1 strict 0"), ErrorListing.events(evaluation));
  }

  private int found(String turtle, String gold) throws IOException {
    return exercise.events(turtle, gold).counts().found();
  }

  private Set<Slot> faults(String turtle, String gold) throws IOException {
    List<Match> matches = exercise.events(turtle, gold).articles().getFirst().matches();
    assertEquals(1, matches.size(), "paired");
    return matches.getFirst().faults();
  }
}
