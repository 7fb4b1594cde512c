package org.diplograph.evaluate;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;

/**
 * How well a graph agrees with annotations.
 *
 * <p>Example: {@code evaluation.counts().lenient().f1()}.
 *
 * @param articles what was found in each article
 * @param absent the ids of annotated articles that the graph does not have; their events count as missed
 * @param links whether persons are linked to the right Wikidata item
 */
public record Evaluation(
    List<ArticleScore> articles, List<String> absent, Facts links, Facts agreements, Facts statements) {

  private static final List<String> TYPES = Stream.concat(
      Stream.of(EventType.values()).filter(type -> type != EventType.AGREEMENT_ACT).map(EventType::term),
      Stream.of(Act.values()).map(Act::term)).toList();

  public Evaluation {
    articles = List.copyOf(articles);
    absent = List.copyOf(absent);
  }

  public EventCounts counts() {
    return articles.stream().map(ArticleScore::counts).reduce(EventCounts.NONE, EventCounts::plus);
  }

  /** Of the events found, how many are right in which respect; empty where none was found. */
  public Map<Slot, Share> slots() {
    return TypeScore.slots(articles.stream().flatMap(article -> article.found().stream()).toList());
  }

  /**
   * The same by type, in the order of the ontology. An annotated event of several right types counts under the one with which it was
   * found or else under the first; a spurious one counts under its own.
   */
  public Map<String, TypeScore> byType() {
    Map<String, TypeScore> scores = new TreeMap<>(Comparator.comparingInt(Evaluation::rank).thenComparing(Comparator.naturalOrder()));
    for (ArticleScore article : articles) {
      article.matches().forEach(match -> scores.merge(type(match), TypeScore.NONE.plus(match), (old, one) -> old.plus(match)));
      article.spurious().forEach(event -> add(scores, event.type(), new EventCounts(0, 1, 0, 0, 0)));
      article.missed().forEach(event -> add(scores, event.type().getFirst(), new EventCounts(0, 0, 1, 0, 0)));
    }
    return Collections.unmodifiableMap(scores);
  }

  private static void add(Map<String, TypeScore> scores, String type, EventCounts more) {
    scores.put(type, scores.getOrDefault(type, TypeScore.NONE).plus(more));
  }

  private static String type(Match match) {
    List<String> right = match.gold().type();
    return right.contains(match.predicted().type()) ? match.predicted().type() : right.getFirst();
  }

  private static int rank(String type) {
    int rank = TYPES.indexOf(type);
    return rank < 0 ? TYPES.size() : rank;
  }
}
