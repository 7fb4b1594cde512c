package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.diplograph.model.Article;
import org.diplograph.model.CleanText;
import org.diplograph.model.CleanText.Dateline;
import org.diplograph.model.Span;
import org.junit.jupiter.api.Test;

class TextCleanerTest {
  private static final TextCleaner CLEANER = new TextCleaner();

  @Test
  void keepsTheWayBackToTheSource() {
    String text = "LIMA (AFP) -- Peru´s minister “met” his guest.Later\u00a0they\r\ntalked.";
    CleanText clean = clean(text);
    assertEquals("Peru's minister \"met\" his guest. Later they talked.", clean.text());
    assertEquals("Peru´s", source(clean, "Peru's"));
    assertEquals("guest.Later\u00a0they\r\ntalked", source(clean, "guest. Later they talked"));
    assertEquals(new Dateline("LIMA", "AFP", new Span(0, 13)), clean.dateline());
  }

  @Test
  void joinsLinesThatWereWrapped() {
    CleanText clean = clean("""
            SANTIAGO, May 3 -  The foreign ministers of Peru and Chile met
        here today in a small palace near the river in search of a long-
        awaited accord on fishing.
            They were accompanied by lawyers and by officers of the navies
        of both states, officials said.
         Reuter
        """);
    assertEquals(List.of(
        "BODY The foreign ministers of Peru and Chile met here today in a small palace near the river in search of a long-awaited accord on fishing.",
        "BODY They were accompanied by lawyers and by officers of the navies of both states, officials said."), blocks(clean));
    assertEquals("SANTIAGO", clean.dateline().place());
    assertNull(clean.dateline().agency());
    assertNull(clean.inferredDate());
  }

  @Test
  void joinsWrappedLinesInCapitals() {
    CleanText clean = clean("""
        THE GOVERNMENT OF PERU AND THE
        REBELS OF THE NORTH HAVE PUT OFF THE SIGNING OF A PEACE AGREEMENT
        BUT HAVE NOT ENDED THEIR TALKS, A SPOKESMAN FOR THE BISHOPS SAID
        TODAY.

           HE ADDED IN A STATEMENT READ BY TELEPHONE TO THE PRESS THAT THE
        NEXT MEETING WOULD BE HELD IN JUNE.
        """);
    assertEquals(2, clean.blocks().size(), clean.text());
    assertTrue(clean.text().endsWith("THAT THE NEXT MEETING WOULD BE HELD IN JUNE."));
  }

  @Test
  void takesEachLineOfUnwrappedTextAsAParagraph() {
    CleanText clean = clean("""
        Ministers meet in Lima
        The foreign ministers of Peru and Chile met in Lima on Monday for talks about fishing, borders and a railway that was never built.
        They agreed to meet again
        in Santiago, where the next round was to be held in June according to a statement that both of them read out in the evening.
        """);
    assertEquals(4, clean.blocks().size(), clean.text());
    assertTrue(blocks(clean).getFirst().startsWith("HEADLINE Ministers meet in Lima"));
  }

  @Test
  void takesTheRestOfTheHeaderAsHeadlineOnlyIfItIsNoSentence() {
    String rest = "\n\nThe ministers shook hands.";
    assertEquals(List.of("HEADLINE Ministers gather in Lima", "BODY The ministers shook hands."),
        blocks(clean(" date 2019-06-01 Ministers gather in Lima" + rest)));
    assertEquals(List.of("BODY Ministers gathered in Lima on Friday.", "BODY The ministers shook hands."),
        blocks(clean(" date 2019-06-01 Ministers gathered in Lima on Friday." + rest)));
    assertEquals(List.of("HEADLINE Ministers gather in Lima", "BODY The ministers shook hands."),
        blocks(clean(" date 2019-06-01\nMinisters gather in Lima" + rest)));
  }

  @Test
  void findsCaptionsByTableByMarkerAndByCredit() {
    CleanText clean = clean("""
        The two presidents met in Accra on Tuesday for talks on trade.
        |
        The presidents of Ghana and Togo shake hands in Accra on March 5, 2019. (AFP-Yonhap) |
        | a | b | c |
        Image copyright EPA Image caption The palace in Accra
        They were joined by their ministers of trade.
        Ghana's president speaks to the press in Accra [Jane Example/Anadolu]
        More talks are planned. (Reuters)
        """);
    assertEquals(List.of(
        "BODY The two presidents met in Accra on Tuesday for talks on trade.",
        "CAPTION The presidents of Ghana and Togo shake hands in Accra on March 5, 2019.",
        "CAPTION The palace in Accra",
        "BODY They were joined by their ministers of trade.",
        "CAPTION Ghana's president speaks to the press in Accra",
        "BODY More talks are planned."), blocks(clean));
    assertEquals(LocalDate.of(2019, 3, 5), clean.inferredDate());
  }

  @Test
  void takesTheDayAfterThePictureIfTheBodyTellsWhatWasSaidThen() {
    String caption = "The two leaders shake hands in Accra on March 5, 2019 [Jane Example/Reuters]\n\n";
    assertEquals(LocalDate.of(2019, 3, 6), clean(caption + "They met on Tuesday, state radio reported early on Wednesday.").inferredDate());
    assertEquals(LocalDate.of(2019, 3, 5), clean(caption + "They met on Tuesday. The minister said Wednesday's talks would go on.").inferredDate());
  }

  @Test
  void infersNoDateThatIsNotSure() {
    String caption = "The two leaders shake hands in Accra on March 5, 2019 [Jane Example/Reuters]\n\n";
    assertNull(clean(caption + "They have met often.").inferredDate());
    assertNull(clean(caption + "They met on Tuesday. The accord of May 1, 2020 is dead.").inferredDate());
    assertNull(clean(caption + "They met on Tuesday, as in April 2021.").inferredDate());
    assertNull(clean(caption.replace("The two", "File photo of the two") + "They met on Tuesday.").inferredDate());
    assertNull(clean(caption + caption.replace("5, 2019", "9, 2019").replace("hands", "arms") + "They met on Tuesday.").inferredDate());
    assertNull(clean("The accord was signed on March 5, 2019, a Tuesday, in Accra.").inferredDate());
    Article dated = new Article("a", caption + "They met on Tuesday.", null, LocalDate.of(2019, 3, 7), null, null);
    assertNull(CLEANER.clean(dated).inferredDate());
  }

  @Test
  void takesTheDateFromFrontMatterDateLineOrDateline() {
    String news = "The ministers of Peru and Chile met in Lima, both governments said.";
    LocalDate day = LocalDate.of(2021, 5, 4);
    CleanText front = clean("---\ntitle: x\ndate: '2021-05-03'\npublished_time: 2021-05-04 10:00:00-05:00\n---\n \n" + news + "\n\n\\###");
    assertEquals(news, front.text());
    assertEquals(day, front.inferredDate());
    assertEquals(day, clean("Tuesday, May 4, 2021\n\n" + news).inferredDate());
    assertEquals(day, clean("Ministers meet\n\n📅 2021-05-04 21:17\n🔗 Original\n\n" + news).inferredDate());
    assertEquals(day, clean("Published: 4 May 2021, 10:30 GMT | Updated: 5 May 2021\n\n" + news).inferredDate());
    assertEquals(day, clean("LIMA, May 4, 2021 (AFP) — " + news).inferredDate());
    CleanText chronology = clean("March 1, 2020\nTalks began in Lima.\nMay 4, 2021\n" + news);
    assertNull(chronology.inferredDate());
    assertEquals(4, chronology.blocks().size());
  }

  @Test
  void dropsARepeatedParagraph() {
    CleanText clean = clean("Ministers of Peru and Chile meet\n\nMINISTERS of Peru and Chile meet!\n\nThey talked about fishing.\n\nYes.\n\nYes.");
    assertEquals("Ministers of Peru and Chile meet\nThey talked about fishing.\nYes.\nYes.", clean.text());
  }

  @Test
  void keepsSpeakersOfATranscript() {
    String text = "LAVERNE: We met our guests.\nQUESTION: What was said?\nLAVERNE: Not much was said.";
    assertEquals(text, clean(text).text());
    assertNull(clean(text).dateline());
  }

  @Test
  void putsSpacesBackBetweenSentencesOnly() {
    String text = "They met in the U.S.A. on Monday.Later they ate 3.5 cakes at example.Com.He said: \"Never.\"She left.\"Why?\"he asked.";
    assertEquals("They met in the U.S.A. on Monday. Later they ate 3.5 cakes at example.Com.He said: \"Never.\" She left. \"Why?\"he asked.", clean(text).text());
  }

  @Test
  void leavesNothingOfATextWithoutNews() {
    CleanText clean = clean("Sign up for our newsletter.\n\nShare\n\n|\n\nRead more");
    assertEquals("", clean.text());
    assertEquals(List.of(), clean.blocks());
  }

  static CleanText clean(String text) {
    return CLEANER.clean(new Article("a.txt", text, null, null, null, null));
  }

  private static List<String> blocks(CleanText clean) {
    return clean.blocks().stream().map(block -> block.kind() + " " + block.span().of(clean.text())).toList();
  }

  private static String source(CleanText clean, String words) {
    int begin = clean.text().indexOf(words);
    return clean.toSource(new Span(begin, begin + words.length())).of(clean.article().text());
  }
}
