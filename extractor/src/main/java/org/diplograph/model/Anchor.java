package org.diplograph.model;

import java.util.List;

/**
 * Where a report is to be found again when its article has been read anew: by the sentence, and by what is claimed of it.
 *
 * <p>Example: {@code Anchor.of(report)}. The sentence and the kind decide; of several reports of one kind in one sentence, those who took
 * part, then the place in the text.
 *
 * @param article the article's id
 * @param kind the type of the event, or the act on an agreement, under its name in the ontology: {@code Meeting}, {@code Signing}
 * @param begin where the sentence begins in the article as read
 * @param quote the sentence
 * @param actors keys of those who take part, sorted
 */
public record Anchor(String article, String kind, int begin, String quote, List<String> actors) {
  public Anchor {
    actors = List.copyOf(actors);
  }

  /** By which this report will be found again. */
  public static Anchor of(Event.Report report) {
    Evidence first = report.mention().evidence().getFirst();
    return new Anchor(report.article(), kind(report.mention()), first.span().begin(), first.quote(), actors(report.mention()));
  }

  /** What kind of event a mention is of. */
  public static String kind(EventMention mention) {
    return mention.act() == null ? mention.type().term() : mention.act().term();
  }

  /** Keys of those who take part, sorted. */
  public static List<String> actors(EventMention mention) {
    return mention.participations().stream().map(Participation::actor).distinct().sorted().toList();
  }
}
