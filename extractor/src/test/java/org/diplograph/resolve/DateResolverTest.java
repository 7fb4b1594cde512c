package org.diplograph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.When;
import org.junit.jupiter.api.Test;

class DateResolverTest {
  private final DateResolver resolver = new DateResolver();

  @Test
  void givesTokensAndOffsets() {
    String text = "They met on March 28, 2017 in Sofia.";
    TimeExpression expression = resolver.find(SentenceFixture.sentence(text)).getFirst();
    assertEquals(3, expression.firstToken());
    assertEquals(6, expression.lastToken());
    assertEquals("March 28, 2017", expression.span().of(text));
  }

  @Test
  void keepsTheWordsOfTheTextInWhatItResolves() {
    TimeExpression expression = resolver.find(SentenceFixture.sentence("They met late on Tuesday.")).getFirst();
    assertEquals(When.unresolved("late on Tuesday"), resolver.resolve(expression, null, Tense.PAST));
    assertEquals("late on Tuesday", resolver.resolve(expression, LocalDate.of(2022, 1, 20), Tense.PAST).text());
  }

  @Test
  void readsOnlyPartOfATokenWhereTheTokenHoldsMore() {
    Sentence sentence = SentenceFixture.whole("The June-July round failed.");
    TimeExpression expression = resolver.find(sentence).getFirst();
    assertEquals("June-July", expression.text());
    assertEquals(1, expression.firstToken());
    assertEquals(1, expression.lastToken());
  }

  @Test
  void trustsTheTagsAndNamesOfTokens() {
    Sentence plain = SentenceFixture.sentence("They spoke of the expected May vote and in June of that.");
    assertEquals(List.of("June"), texts(plain));
    assertEquals(List.of("May", "June"), texts(SentenceFixture.marked(plain, "expected", "VBN", "O", "vote", "NN", "O")));
    assertEquals(List.of(), texts(SentenceFixture.marked(plain, "June", "NNP", "PERSON")));
  }

  @Test
  void tellsHabitsAndAnchoredTimesApart() {
    List<TimeExpression> found = resolver.find(SentenceFixture.sentence("Every Monday they dine, and the next day they talk."));
    assertTrue(found.get(0).habitual());
    assertFalse(found.get(0).anchored());
    assertTrue(found.get(1).anchored());
  }

  @Test
  void leavesAnAnchoredTimeOpenWhereTheAnchorIsUnknown() {
    TimeExpression expression = resolver.find(SentenceFixture.sentence("They talked the next day.")).getFirst();
    assertEquals(When.unresolved("the next day"), resolver.resolveAgainst(expression, When.unresolved("Monday")));
  }

  @Test
  void tellsTheEdgeOfAnOpenSpan() {
    TimeExpression expression = resolver.find(SentenceFixture.sentence("It is their first meeting since 2007.")).getFirst();
    When edge = resolver.resolve(expression.edge(), null, Tense.PAST);
    assertEquals(LocalDate.of(2007, 1, 1), edge.earliest());
    assertEquals(LocalDate.of(2007, 12, 31), edge.latest());
  }

  @Test
  void tellsHowLongAVisitLasts() {
    String text = "A five-day visit and week-long talks followed the 3-year-old strike, for two hours, in a one-hour call.";
    List<Duration> durations = resolver.durations(SentenceFixture.sentence(text));
    assertEquals(List.of("five-day", "week-long"), durations.stream().map(d -> d.span().of(text)).toList());
    assertEquals(5, durations.get(0).count());
    assertEquals(CalendarUnit.WEEK, durations.get(1).unit());
  }

  @Test
  void passesOverAnEmptyAndAnEndlessSentence() {
    assertEquals(List.of(), resolver.find(new Sentence(0, SentenceFixture.KIND, List.<Token>of(), null)));
    assertEquals(2000, resolver.find(SentenceFixture.sentence("Monday, ".repeat(2000))).size());
  }

  private List<String> texts(Sentence sentence) {
    return resolver.find(sentence).stream().map(TimeExpression::text).toList();
  }
}
