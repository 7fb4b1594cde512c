package org.diplograph.evaluate;

import java.nio.file.Path;
import java.util.List;

/**
 * Compares a graph with annotations of the articles that it was made from.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluator.of(Path.of("diplograph-data")).evaluate(GoldSet.read(Path.of("gold")));
 * System.out.println(evaluation.counts().lenient());
 * }</pre>
 *
 * An event belongs to an article when one of its reports names the article. Events of the graph and of the annotation are paired one
 * to one. Leniently it counts whether the right events were found: of a compatible type, sharing an actor, without a contradiction;
 * strictly also whether type, status, actors, date and place are all right.
 */
public final class Evaluator {
  private final PredictedGraph graph;

  Evaluator(PredictedGraph graph) {
    this.graph = graph;
  }

  /**
   * Reads a file of RDF, or a store's folder.
   *
   * @throws EvaluationException when the file cannot be read
   * @throws org.diplograph.store.StoreException when the folder holds no store, or it cannot be read
   */
  public static Evaluator of(Path graphOrStore) {
    return new Evaluator(new PredictedGraph(GraphSource.read(graphOrStore)));
  }

  /** Reads both, and compares them. */
  public static Evaluation evaluate(Path graphOrStore, Path goldFolder) {
    return of(graphOrStore).evaluate(GoldSet.read(goldFolder));
  }

  public Evaluation evaluate(GoldSet gold) {
    Pairing pairing = new Pairing(new EventComparison(graph.entities()));
    List<ArticleScore> articles = gold.articles().stream().map(article -> {
      List<PredictedEvent> predicted = graph.events(article);
      return ArticleScore.of(article, predicted, pairing.pair(predicted, article.events()));
    }).toList();
    FactCheck facts = new FactCheck(graph);
    List<String> absent = gold.articles().stream().filter(article -> !graph.has(article)).map(GoldArticle::article).toList();
    return new Evaluation(articles, absent, facts.links(gold), facts.agreements(gold), facts.statements(gold));
  }
}
