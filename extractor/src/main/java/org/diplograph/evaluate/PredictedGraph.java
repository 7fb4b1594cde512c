package org.diplograph.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.diplograph.model.EventType;
import org.diplograph.rdf.Dip;

/** What a graph claims, as far as it is measured: its events by article, its agreements and its statements. */
final class PredictedGraph {
  /** The first that a node is counts: a summit is a meeting too. */
  private static final List<EventType> TYPES =
      List.of(EventType.SUMMIT, EventType.MEETING, EventType.VISIT, EventType.CALL, EventType.NEGOTIATION);

  private final Triples triples;
  private final EntityIndex entities;
  private final Map<String, String> identifiers = new HashMap<>();
  private final Map<String, SortedSet<String>> eventsByArticle = new HashMap<>();
  private final List<String> agreements = new ArrayList<>();
  private final List<PredictedStatement> statements = new ArrayList<>();

  PredictedGraph(Triples triples) {
    this.triples = triples;
    this.entities = new EntityIndex(triples);
    for (String node : triples.subjects()) {
      // Where a node has several, which should not be, the last one.
      triples.objects(node, DCTerms.identifier.getURI()).stream().max(CodePointOrder.INSTANCE)
          .ifPresent(id -> identifiers.put(node, id));
    }
    triples.subjects().forEach(this::index);
  }

  private void index(String node) {
    if (type(node).isPresent()) {
      articles(node).forEach(article ->
          eventsByArticle.computeIfAbsent(article, a -> new TreeSet<>(CodePointOrder.INSTANCE)).add(node));
    }
    if (triples.is(node, Dip.AGREEMENT)) {
      agreements.add(node);
    }
    if (triples.is(node, Dip.STATEMENT)) {
      statements.add(statement(node));
    }
  }

  EntityIndex entities() {
    return entities;
  }

  /** All agreements, as IRIs. */
  List<String> agreements() {
    return agreements;
  }

  List<PredictedStatement> statements() {
    return statements;
  }

  /** The events that the article reports, ordered by IRI. */
  List<PredictedEvent> events(GoldArticle article) {
    SortedSet<String> found = eventsByArticle.getOrDefault(article.article(),
        eventsByArticle.getOrDefault(article.stem(), new TreeSet<>()));
    return found.stream().map(this::event).toList();
  }

  /** Whether the graph has the article, be there events in it or not. */
  boolean has(GoldArticle article) {
    return Stream.of(article.article(), article.stem()).anyMatch(id -> identifiers.containsValue(id) || eventsByArticle.containsKey(id));
  }

  private List<String> articles(String node) {
    return triples.objects(node, Dip.REPORTED_BY).stream()
        .flatMap(report -> triples.objects(report, Dip.ARTICLE).stream())
        .map(article -> identifiers.getOrDefault(article, article)).toList();
  }

  private Optional<String> type(String node) {
    if (triples.is(node, Dip.term(EventType.AGREEMENT_ACT.term()))) {
      return Optional.of(triples.objects(node, Dip.ACT).stream().filter(act -> act.startsWith(Dip.NS)).findFirst()
          .map(act -> act.substring(Dip.NS.length())).orElse(EventType.AGREEMENT_ACT.term()));
    }
    return TYPES.stream().map(EventType::term).filter(type -> triples.is(node, Dip.term(type))).findFirst();
  }

  private PredictedEvent event(String node) {
    return new PredictedEvent(node, type(node).orElseThrow(), first(node, Dip.STATUS).map(PredictedGraph::status).orElse(null),
        triples.objects(node, Dip.PARTICIPANT), triples.objects(node, Dip.PARTY), triples.objects(node, Dip.PLACE),
        first(node, Dip.DATE).orElse(null), first(node, Dip.EARLIEST).orElse(null), first(node, Dip.LATEST).orElse(null));
  }

  private static String status(String iri) {
    return iri.startsWith(Dip.NS) ? iri.substring(Dip.NS.length()).toLowerCase(Locale.ROOT) : iri;
  }

  private PredictedStatement statement(String node) {
    return new PredictedStatement(
        triples.objects(node, Dip.SPEAKER),
        triples.objects(node, Dip.QUOTE).stream().map(Folding::fold).toList(),
        articles(node),
        first(node, Dip.BEGIN).flatMap(begin -> first(node, Dip.END).flatMap(end -> Offsets.parse(begin, end))).orElse(null));
  }

  private Optional<String> first(String node, Node property) {
    return triples.objects(node, property).stream().findFirst();
  }
}
