package org.diplograph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.diplograph.model.ArticleFindings;
import org.diplograph.model.Source;
import org.diplograph.model.StatementMention;
import org.diplograph.pipeline.RuleExamples;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.OntologyFiles;
import org.junit.jupiter.api.Test;

/** Who said what, to whom, where and about what; and from whom an article has it. */
class StatementsTest {
  private static final String MEETING = "Irish Prime Minister Leo Varadkar and French President Emmanuel Macron met in Paris on Monday. ";

  private static ArticleFindings read(String text) {
    return Extraction.of(text, RuleExamples.PUBLISHED);
  }

  /** Speaker, addressee and words of each statement; those of quotations in quotation marks. */
  private static List<String> statements(String text) {
    return read(text).statements().stream().map(StatementsTest::told).toList();
  }

  private static String told(StatementMention s) {
    String mark = s.quoted() ? "\"" : "";
    String to = s.addressee() == null ? "" : " to " + s.addressee().substring(s.addressee().indexOf('/') + 1);
    return s.speaker().substring(s.speaker().indexOf('/') + 1) + to + ": " + mark + s.words() + mark;
  }

  @Test
  void aQuotationMayBeSplitAndGoOnInFurtherSentences() {
    assertEquals(List.of("william-ruto: \"We shall keep our word,\"", "william-ruto: \"and we expect the same.\"", "william-ruto: \"Nobody will be left out.\""),
        statements("\"We shall keep our word,\" said Kenyan President William Ruto, \"and we expect the same.\" \"Nobody will be left out.\""));
  }

  @Test
  void singleMarksQuoteAndGenitivesDoNotEndIt() {
    assertEquals(List.of("william-ruto: \"The ministers' talks will go on,\""),
        statements("'The ministers' talks will go on,' Kenyan President William Ruto said."));
  }

  @Test
  void whoeverQuotesIsNotTheSpeaker() {
    assertEquals(List.of("william-ruto: \"We shall keep our word. Nobody will be left out,\""),
        statements("\"We shall keep our word. Nobody will be left out,\" Kenyan President William Ruto was quoted as saying by state television."));
  }

  @Test
  void aTranscriptNamesTheSpeakerBeforeAColon() {
    assertEquals(List.of("william-ruto: \"We shall keep our word and pay our debts.\""),
        statements("Kenyan President William Ruto: \"We shall keep our word and pay our debts.\""));
  }

  @Test
  void fewWordsQuotedWithinWhatIsToldArePartOfIt() {
    assertEquals(List.of("william-ruto: the talks with Uganda had been \"open and very useful\""),
        statements("Kenyan President William Ruto said the talks with Uganda had been \"open and very useful\"."));
  }

  @Test
  void theSpeakerGoesOnByAFurtherVerb() {
    assertEquals(List.of("pedro-sanchez: the war in Ukraine would last long", "pedro-sanchez: Spain stood ready to help Kyiv"),
        statements("Spanish Prime Minister Pedro Sanchez warned that the war in Ukraine would last long, adding that Spain stood ready to help Kyiv."));
  }

  @Test
  void theOneSpokenToIsTold() {
    assertEquals(List.of("william-ruto to yoweri-museveni: Nairobi would reopen the border"),
        statements("Kenyan President William Ruto told Ugandan President Yoweri Museveni that Nairobi would reopen the border."));
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    for (String text : List.of(
        "Dutch Prime Minister Mark Rutte did not say that the Netherlands would send tanks to Ukraine.",
        "Dutch Prime Minister Mark Rutte is expected to say that the Netherlands will send tanks to Ukraine.",
        "If Dutch Prime Minister Mark Rutte says that Russia must pay, others will follow.")) {
      assertEquals(List.of(), statements(text), text);
    }
  }

  @Test
  void thePressAndAnalystsAreNotHeard() {
    for (String text : List.of(
        "Reuters reported that the Netherlands would send tanks to Ukraine.",
        "Analyst Peter Moller said that Denmark and Norway would never agree.",
        "Brazilian striker Neymar said that Argentina would win the final.")) {
      assertEquals(List.of(), statements(text), text);
    }
  }

  @Test
  void whoeverSpokeLastGoesOnThoughTheArticleSpokeOfOthers() {
    assertEquals(List.of("antony-blinken: William Ruto of Kenya wanted peace with Uganda", "antony-blinken: \"It is time,\""),
        statements("U.S. Secretary of State Antony Blinken said that William Ruto of Kenya wanted peace with Uganda. \"It is time,\" he said."));
    assertEquals(List.of("annalena-baerbock: \"Nobody should buy gas from there,\"", "hungary: this was wrong", "hungary: \"We buy where it is cheap,\""),
        statements("German Foreign Minister Annalena Baerbock met Austrian Foreign Minister Alexander Schallenberg in Berlin.\n\n"
            + "\"Nobody should buy gas from there,\" Baerbock said.\n\nA spokesman for the Hungarian government denied that this was wrong. "
            + "\"We buy where it is cheap,\" he said."));
  }

  @Test
  void aMinistryWithoutAStateIsThatOfTheDateline() {
    assertEquals(List.of("kenya: \"The lorries can wait,\"", "kenya: \"We have told Kampala so.\""),
        statements("NAIROBI, June 12 -- \"The lorries can wait,\" a foreign ministry official said. \"We have told Kampala so.\""));
  }

  @Test
  void whatStandsApartFromAQuotationTellsWhoSpoke() {
    assertEquals(List.of("william-ruto: \"Whoever builds slowly builds for a long time.\""),
        statements("Kenyan President William Ruto opened the bridge to Uganda.\n\n\"Whoever builds slowly builds for a long time.\" Ruto highlighted."));
    assertEquals(List.of("william-ruto: \"I had a fine day with our neighbours, and we shall build the railway together!\""),
        statements("Kenyan President William Ruto visited Uganda.\n\nRuto wrote:\n\n"
            + "'I had a fine day with our neighbours, and we shall build the railway together!'"));
  }

  @Test
  void aSurnameOfSeveralWordsLeadsToItsBearer() {
    assertEquals(List.of("hamid-ould-sidi-baba: \"The lamp will burn again,\""), statements("Mauritanian President Mohamed Ould Ghazouani met "
        + "U.N. special envoy Hamid Ould Sidi Baba on Monday. \"The lamp will burn again,\" Ould Sidi Baba said."));
  }

  @Test
  void whoSpokeAtAnEventGoesOnThere() {
    ArticleFindings findings = read(MEETING + "After the meeting, Varadkar said that Ireland and France wanted a deal on fishing. \"We are near it,\" he added.");
    String meeting = findings.events().getFirst().id();
    assertEquals(List.of(meeting, meeting), findings.statements().stream().map(StatementMention::saidAt).toList());
  }

  @Test
  void whatIsSaidAfterAMeetingIsSaidAtIt() {
    ArticleFindings findings = read(MEETING + "After the meeting, Varadkar said that Ireland and France wanted a deal on fishing.");
    assertEquals(List.of(findings.events().getFirst().id()), findings.statements().stream().map(StatementMention::saidAt).toList());
  }

  @Test
  void anEventIsAttributedToWhoReportsIt() {
    assertEquals(List.of(new Source("Tanjug", "organization/tanjug")), sources(
        "Serbian President Aleksandar Vucic met Hungarian Prime Minister Viktor Orban in Subotica on Monday, Tanjug reported."));
    assertEquals(List.of(new Source("The White House", "state/united-states")), sources(
        "The White House said in a readout that President Joe Biden spoke by phone with Serbian President Aleksandar Vucic on Monday."));
    assertEquals(List.of(new Source("Sources close to the talks", null)), sources(
        "Sources close to the talks said that Serbian President Aleksandar Vucic would meet Kosovan Prime Minister Albin Kurti in Brussels on Friday."));
  }

  private static List<Source> sources(String text) {
    return read(text).events().stream().map(e -> e.attributedTo()).toList();
  }

  @Test
  void everyTopicIsAConceptOfTheOntology() {
    var ontology = OntologyFiles.ontology();
    Iris iris = new Iris();
    var declared = ontology.find(Node.ANY, SKOS.inScheme.asNode(), iris.of("topic")).mapWith(t -> t.getSubject()).toSet();
    assertEquals(declared, RuleSet.load().topics().stream().map(t -> iris.topic(t.id())).collect(Collectors.toSet()));
  }
}
