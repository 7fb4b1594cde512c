package org.diplograph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.EventMention;
import org.diplograph.model.EventType;
import org.diplograph.model.Evidence;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;
import org.diplograph.model.Status;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

class EvidenceCheckTest {
  private static final String TEXT = "Ada\nLind met him in Oslo 😀. Bo Berg smiled.";
  private static final String FIRST = "Ada\nLind met him in Oslo 😀.";

  private final EvidenceCheck check = new EvidenceCheck();

  @Test
  void acceptsWhatTheTextSays() {
    assertEquals(List.of(), check.check(NorthernWorld.first()));
    assertEquals(List.of(), check.check(NorthernWorld.second()));
    assertEquals(List.of(), check.check(NorthernWorld.third()));
  }

  @Test
  void acceptsANameThatRunsOverALineAndOneFromAFurtherSentence() {
    assertEquals(List.of(), check.check(findings(
        NorthernWorld.evidence(TEXT, FIRST, Map.of(NorthernWorld.LIND, "Ada Lind"), "event"),
        NorthernWorld.evidence(TEXT, "Bo Berg smiled.", Map.of(NorthernWorld.BERG, "Bo Berg"), "actor"))));
  }

  @Test
  void rejectsAQuoteThatIsNotTheTextAtItsSpan() {
    assertProblem("quote", "not the text at 1 to 28", new Evidence(new Span(1, 28), FIRST, named(), List.of()));
    assertProblem("quote", "the text has 44 characters", new Evidence(new Span(30, 60), FIRST, named(), List.of()));
    assertProblem("quote", "inside a character", new Evidence(new Span(0, 26), TEXT.substring(0, 26), Map.of(NorthernWorld.LIND, "Ada",
        NorthernWorld.BERG, "him"), List.of()));
  }

  @Test
  void rejectsAnActorWhomNoSentenceNames() {
    assertProblem("actor", "no sentence of it names person/bo-berg",
        NorthernWorld.evidence(TEXT, FIRST, Map.of(NorthernWorld.LIND, "Ada Lind"), "event"));
  }

  @Test
  void rejectsANameThatDoesNotStandInItsSentence() {
    assertProblem("surface", "\"Mr Berg\", said to name person/bo-berg, does not stand in",
        NorthernWorld.evidence(TEXT, FIRST, Map.of(NorthernWorld.LIND, "Ada Lind", NorthernWorld.BERG, "Mr Berg"), "event"));
  }

  @Test
  void rejectsAStatementWhoseWordsOrSpeakerAreNotThere() {
    Evidence sentence = NorthernWorld.evidence(TEXT, "Bo Berg smiled.", Map.of(NorthernWorld.BERG, "Bo Berg"), "event");
    StatementMention statement = new StatementMention("s-1", NorthernWorld.LIND, null, "laughed", new Span(36, 43), false, List.of(), null,
        1, sentence);
    List<Violation> violations = check.check(new ArticleFindings(
        NorthernWorld.clean(article()), List.of(), List.of(), List.of(statement), List.of()));
    assertEquals(List.of("quote", "speaker"), violations.stream().map(Violation::path).toList());
  }

  private static Map<String, String> named() {
    return Map.of(NorthernWorld.LIND, "Ada Lind", NorthernWorld.BERG, "him");
  }

  private void assertProblem(String path, String message, Evidence... evidence) {
    List<Violation> violations = check.check(findings(evidence));
    assertEquals(1, violations.size(), violations::toString);
    assertEquals("e-0", violations.getFirst().node());
    assertEquals(path, violations.getFirst().path());
    assertTrue(violations.getFirst().message().contains(message), violations.getFirst()::message);
  }

  private static ArticleFindings findings(Evidence... evidence) {
    EventMention mention = NorthernWorld.mention("e-0", EventType.MEETING, null, Status.HELD,
        List.of(NorthernWorld.LIND_FOR_FINLAND, NorthernWorld.BERG_FOR_NORWAY), When.UNKNOWN, null, null, List.of(), null, evidence);
    return new ArticleFindings(NorthernWorld.clean(article()), List.of(), List.of(mention), List.of(), List.of());
  }

  private static Article article() {
    return new Article("a", TEXT, null, null, null, null);
  }
}
