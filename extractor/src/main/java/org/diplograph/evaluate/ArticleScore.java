package org.diplograph.evaluate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was found in one article.
 *
 * @param matches events found, optional ones too, the likest first
 * @param spurious events of the graph that were not annotated, by IRI
 * @param missed annotated events that the graph lacks, as they were annotated
 */
public record ArticleScore(String article, List<Match> matches, List<PredictedEvent> spurious, List<GoldEvent> missed) {
  public ArticleScore {
    matches = List.copyOf(matches);
    spurious = List.copyOf(spurious);
    missed = List.copyOf(missed);
  }

  static ArticleScore of(GoldArticle gold, List<PredictedEvent> predicted, List<Match> matches) {
    Set<String> used = matches.stream().map(match -> match.predicted().iri()).collect(Collectors.toSet());
    Set<String> found = matches.stream().map(match -> match.gold().id()).collect(Collectors.toSet());
    return new ArticleScore(gold.article(), matches,
        predicted.stream().filter(event -> !used.contains(event.iri())).toList(),
        gold.events().stream()
            .filter(event -> !event.optional() && !found.contains(event.id()))
            .filter(event -> event.mayMergeWith() == null || !found.contains(event.mayMergeWith())).toList());
  }

  /** The matches that count: those with events that had to be found. */
  public List<Match> found() {
    return matches.stream().filter(match -> !match.gold().optional()).toList();
  }

  public EventCounts counts() {
    List<Match> found = found();
    int strict = (int) found.stream().filter(Match::isStrict).count();
    return new EventCounts(found.size(), spurious.size(), missed.size(), strict, matches.size() - found.size());
  }
}
