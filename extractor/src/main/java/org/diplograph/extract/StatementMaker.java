package org.diplograph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.diplograph.extract.Candidate.Filler;
import org.diplograph.model.AnnotatedText.Sentence;
import org.diplograph.model.AnnotatedText.Token;
import org.diplograph.model.Evidence;
import org.diplograph.model.ResolvedText;
import org.diplograph.model.Span;
import org.diplograph.model.StatementMention;

/** Turns what was found to be said into statements with topics, occasion and evidence, one for each speaker. */
final class StatementMaker {
  private final ResolvedText text;
  private final Topics topics;
  private final Venues venues;
  private final Confidence confidence;
  private final EvidenceMaker evidence;

  StatementMaker(ResolvedText text, Topics topics, Venues venues, Confidence confidence) {
    this.text = text;
    this.topics = topics;
    this.venues = venues;
    this.confidence = confidence;
    this.evidence = new EvidenceMaker(text);
  }

  /**
   * @param words where they stand in the cleaned text
   * @param first the sentence in which they begin
   * @param last the sentence in which they end
   * @param said whether a token of the sentence that names the speaker is part of what is said
   */
  List<StatementMention> of(Saying saying, Span words, Sentence first, Sentence last, IntPredicate said, boolean quoted) {
    Span span = text.text().source().toSource(words);
    String source = text.text().source().article().text();
    List<Token> tokens = text.text().sentences().subList(first.index(), last.index() + 1).stream().flatMap(s -> s.tokens().stream())
        .filter(t -> words.begin() <= t.span().begin() && t.span().end() <= words.end()).toList();
    Evidence told = evidence(saying, first, last);
    List<StatementMention> statements = new ArrayList<>();
    for (Filler speaker : saying.speakers()) {
      String id = "s-" + span.begin() + (statements.isEmpty() ? "" : "-" + (statements.size() + 1));
      String addressee = saying.addressee() == null ? null : saying.addressee().referent().actor();
      statements.add(new StatementMention(id, speaker.referent().actor(), addressee, span.of(source), span, quoted, topics.of(tokens),
          venues.of(saying, said).orElse(null), confidence.ofStatement(quoted), told));
    }
    return statements;
  }

  private Evidence evidence(Saying saying, Sentence first, Sentence last) {
    Sentence named = text.text().sentences().get(saying.mention().sentence());
    Span sentences = text.text().source().toSource(first.span().cover(last.span()).cover(named.span()));
    Map<String, String> surfaces = new TreeMap<>();
    saying.speakers().forEach(f -> surfaces.put(f.referent().actor(), evidence.surface(f.mention())));
    return new Evidence(sentences, sentences.of(text.text().source().article().text()), surfaces, List.of("event"));
  }
}
