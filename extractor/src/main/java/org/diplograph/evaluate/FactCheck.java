package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks for the annotated persons, agreements and statements anywhere in the graph, whichever article they came from. */
final class FactCheck {
  private final PredictedGraph graph;

  FactCheck(PredictedGraph graph) {
    this.graph = graph;
  }

  /** Persons with a known Wikidata item: whether a node of that name has this item. */
  Facts links(GoldSet gold) {
    return check(gold, article -> article.persons().entrySet().stream()
        .filter(person -> person.getValue() != null && !person.getValue().isEmpty())
        .map(person -> new Answer(person.getKey() + " = " + person.getValue(),
            graph.entities().linkedTo(person.getValue()).stream()
                .anyMatch(node -> graph.entities().isCalled(node, person.getKey())))));
  }

  /** Agreements: whether there is one with the item or one of the names. */
  Facts agreements(GoldSet gold) {
    return check(gold, article -> article.agreements().stream()
        .filter(agreement -> !agreement.optional())
        .map(agreement -> new Answer(agreement.name(), has(agreement))));
  }

  private boolean has(GoldArticle.Agreement agreement) {
    Set<String> linked = agreement.wikidata() == null ? Set.of() : graph.entities().linkedTo(agreement.wikidata());
    Set<Name> names = new HashSet<>();
    Stream.concat(Stream.of(agreement.name()), agreement.aliases().stream()).map(Name::of).forEach(names::add);
    return graph.agreements().stream().anyMatch(node ->
        linked.contains(node) || names.stream().anyMatch(name -> graph.entities().isCalled(node, name)));
  }

  /** Statements: whether there is one of that speaker with these words, or at these offsets. */
  Facts statements(GoldSet gold) {
    return check(gold, article -> article.statements().stream()
        .map(statement -> new Answer(statement.speaker() + ": " + statement.trace(), has(statement, article))));
  }

  private boolean has(GoldArticle.Statement statement, GoldArticle article) {
    return graph.statements().stream().anyMatch(said -> said.answers(statement, article, graph.entities()));
  }

  private record Answer(String what, boolean found) {}

  private static Facts check(GoldSet gold, Function<GoldArticle, Stream<Answer>> questions) {
    List<Facts.Missed> missed = new ArrayList<>();
    int found = 0;
    for (GoldArticle article : gold.articles()) {
      for (Answer answer : questions.apply(article).toList()) {
        if (answer.found) {
          found++;
        } else {
          missed.add(new Facts.Missed(article.article(), answer.what));
        }
      }
    }
    return new Facts(found, missed);
  }
}
