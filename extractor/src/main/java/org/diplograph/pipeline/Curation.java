package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Triple;
import org.diplograph.curation.Rulings;
import org.diplograph.curation.Standing;
import org.diplograph.merge.Constraints;
import org.diplograph.model.Correction.Link;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.CurationTriples;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphChange;
import org.diplograph.store.GraphStore;

/** What people said, as merging and the graphs need it. */
final class Curation {
  private final Rulings rulings;
  private final CurationTriples triples;
  private final Constraints constraints;
  private final Map<String, Set<String>> ties;
  private final Graph graph;
  private final Graph before;
  private final Graph wikidata;

  Curation(Rulings rulings, GraphStore store, Iris iris) {
    this.rulings = rulings;
    this.triples = new CurationTriples(iris);
    this.constraints = constraints(rulings);
    this.ties = ties(rulings, constraints);
    this.graph = graph(rulings, triples);
    this.before = store.graph(iris.curationGraph().getURI());
    this.wikidata = store.graph(iris.wikidataGraph().getURI());
  }

  static Constraints constraints(Rulings rulings) {
    List<Constraints.Pair> same = new ArrayList<>();
    for (List<ReportId> chain : rulings.chains()) {
      for (int i = 1; i < chain.size(); i++) {
        same.add(new Constraints.Pair(chain.get(i - 1), chain.get(i)));
      }
    }
    List<Constraints.Pair> different = new ArrayList<>();
    rulings.parted().forEach(parted -> parted.reports().forEach(
        report -> parted.others().forEach(other -> different.add(new Constraints.Pair(report, other)))));
    return Constraints.of(same, different);
  }

  /** By article, all that people say that has an effect on its events. */
  private static Map<String, Set<String>> ties(Rulings rulings, Constraints constraints) {
    Map<String, Set<String>> ties = new HashMap<>();
    constraints.reports().forEach(id -> ties.computeIfAbsent(id.article(), k -> new TreeSet<>()).addAll(constraints.ties(id)));
    rulings.marks().forEach((id, marks) -> marks.forEach(
        mark -> ties.computeIfAbsent(id.article(), k -> new TreeSet<>()).add(mark + ": " + id.article() + " " + id.mention())));
    return ties;
  }

  private static Graph graph(Rulings rulings, CurationTriples triples) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    for (Standing standing : rulings.standings()) {
      triples.add(standing.correction(), standing.applies(), standing.reports(), standing.others(), standing.notes(), graph::add);
      if (standing.applies() && standing.correction().matter() instanceof Link link) {
        triples.link(link, graph::add);
      }
    }
    return graph;
  }

  Rulings rulings() {
    return rulings;
  }

  Constraints constraints() {
    return constraints;
  }

  Map<String, Set<String>> ties() {
    return ties;
  }

  Graph graph() {
    return graph;
  }

  /** Whether it differs from what the store was built with. */
  boolean isNew() {
    return !graph.isIsomorphicWith(before);
  }

  /** Those that do not claim what their articles do not say. */
  List<Event.Report> counting(List<Event.Report> reports) {
    return reports.stream().filter(report -> !rulings.isWrong(report.id())).toList();
  }

  void event(Event event, Consumer<Triple> out) {
    triples.event(event.key(), rulings.of(event), rulings.isConfirmed(event), out);
  }

  /** The articles of reports whose events people amended by naming any of these entities. */
  Set<String> articlesNaming(Collection<String> entities) {
    return rulings.named().entrySet().stream().filter(named -> !Collections.disjoint(named.getValue(), entities))
        .map(named -> named.getKey().article()).collect(Collectors.toSet());
  }

  /** Keys of the entities that people named. */
  Set<String> named() {
    return rulings.named().values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  Graph withoutLinksTakenAway(Graph entities) {
    GraphUtil.deleteFrom(entities, CurationTriples.takenAway(graph, entities));
    return entities;
  }

  /** What goes from the graph of links to Wikidata. */
  GraphChange wikidata() {
    GraphChange change = new GraphChange();
    GraphUtil.addInto(change.gone(), CurationTriples.takenAway(graph, wikidata));
    return change;
  }
}
