package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.diplograph.curation.Rulings;
import org.diplograph.curation.Standing;
import org.diplograph.merge.EventMerger;
import org.diplograph.merge.MergeRule;
import org.diplograph.merge.Sources;
import org.diplograph.merge.Wholes;
import org.diplograph.model.Correction;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.AgreementStatuses;
import org.diplograph.rdf.GraphBuilder;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.MergeIndex;
import org.diplograph.rdf.References;
import org.diplograph.rdf.StoredEvents;
import org.diplograph.store.GraphChange;
import org.diplograph.store.GraphStore;

/**
 * Brings the events of a store in step with its articles. What has to change follows from what the index tells of the articles that the
 * events were merged from; the outcome is the same as if all were merged anew. It is used once.
 */
final class Consolidation {
  private final GraphStore store;
  private final Iris iris;
  private final EntityLookup authority;
  private final String edition;
  private final Collection<Correction> corrections;
  private final Map<String, String> fingerprints;
  private final GraphBuilder builder;
  private final EventMerger merger;
  private final MergeRule rule = MergeRule.load();

  private final MergeIndex index;
  private final StoredEvents events;
  private final References references;
  private final boolean anew;
  private final Map<String, String> before;

  /**
   * What is to be written.
   *
   * @param graphs given as a whole
   * @param parts changed in part
   * @param events those made now
   * @param reports how many reports were looked at
   * @param standings what became of the corrections
   */
  record Changes(Map<String, Graph> graphs, Map<String, GraphChange> parts, Graph events, int reports, List<Standing> standings) {}

  private Consolidation(
      GraphStore store, DatasetGraph data, Iris iris, EntityLookup authority, String edition,
      Collection<Correction> corrections, Map<String, String> fingerprints) {
    this.store = store;
    this.iris = iris;
    this.authority = authority;
    this.edition = edition;
    this.corrections = corrections;
    this.fingerprints = fingerprints;
    this.builder = new GraphBuilder(iris);
    this.merger = new EventMerger(rule);
    this.index = new MergeIndex(data, iris);
    this.events = new StoredEvents(data, iris);
    this.references = new References(data, iris);
    this.anew = !index.edition().equals(Optional.of(edition));
    this.before = index.fingerprints();
  }

  /**
   * @param edition of the program; events merged by another one are all merged anew
   * @param corrections what people said
   * @param fingerprints of all articles in the store, by id
   */
  static Changes changes(
      GraphStore store, Iris iris, EntityLookup authority, String edition, Collection<Correction> corrections,
      Map<String, String> fingerprints) {
    return store.read(data -> new Consolidation(store, data, iris, authority, edition, corrections, fingerprints).changes());
  }

  private Changes changes() {
    Set<String> changed = fingerprints.keySet().stream()
        .filter(id -> anew || !fingerprints.get(id).equals(before.get(id))).collect(Collectors.toCollection(TreeSet::new));
    Set<String> gone = before.keySet().stream().filter(id -> !fingerprints.containsKey(id)).collect(Collectors.toCollection(TreeSet::new));
    Set<String> stale = union(changed, gone);
    SortedMap<String, Sources.Standing> standings = standings(index, rule);
    StoredArticles articles = new StoredArticles(store, iris, authority, index, stale, changed);
    Curation curation = new Curation(Rulings.of(corrections, new StoredTold(articles, fingerprints.keySet(), standings)), store, iris);
    Set<String> touched = union(changed, anew ? Set.of() : touched(stale, changed, standings.keySet(), articles, curation));
    AffectedReports affected = new AffectedReports(
        index, id -> !touched.contains(id) && !gone.contains(id),
        id -> standings.containsKey(id) ? List.of() : curation.counting(articles.of(id).reports()),
        reports -> merger.blocks(reports, articles, curation.constraints()));
    affected.spread(touched, union(touched, gone));
    List<Event> made = merger.settle(affected.reports(), articles, curation.constraints(), curation.rulings()::amend).events();
    Set<String> replaced = anew ? Set.of()
        : affected.blocks().stream().flatMap(block -> index.events(block).stream()).collect(Collectors.toCollection(TreeSet::new));
    GraphChange changedEvents = events(made, replaced, standings);
    made.forEach(event -> curation.event(event, changedEvents.come()::add));
    GraphChange changedBlocks = blocks(made, replaced, touched, gone, articles, affected, curation);
    return changes(changedEvents, changedBlocks, authority(changed, gone, articles, curation), affected.reports().size(), curation);
  }

  private Changes changes(
      GraphChange changedEvents, GraphChange changedBlocks, Optional<Graph> entities, int reports, Curation curation) {
    Map<String, Graph> graphs = new TreeMap<>(Map.of(iris.curationGraph().getURI(), curation.graph()));
    Map<String, GraphChange> parts = new TreeMap<>(Map.of(iris.wikidataGraph().getURI(), curation.wikidata()));
    entities.ifPresent(graph -> graphs.put(iris.authorityGraph().getURI(), graph));
    if (anew) {
      graphs.put(iris.eventsGraph().getURI(), changedEvents.come());
      graphs.put(iris.blocksGraph().getURI(), changedBlocks.come());
    } else {
      parts.put(iris.eventsGraph().getURI(), changedEvents);
      parts.put(iris.blocksGraph().getURI(), changedBlocks);
    }
    return new Changes(graphs, parts, changedEvents.come(), reports, curation.rulings().standings());
  }

  /** The articles that do not count as sources. */
  static SortedMap<String, Sources.Standing> standings(MergeIndex index, MergeRule rule) {
    return new Sources(rule).standings(index.sources().map(s -> new Sources.Note(s.id(), s.issued(), s.url(), s.sketch())).toList());
  }

  /** Articles that did not change but count otherwise now: as sources, for what they refer to, or for what people said of them. */
  private Set<String> touched(Set<String> stale, Set<String> changed, Set<String> dependent, StoredArticles articles,
      Curation curation) {
    Set<String> touched = new TreeSet<>(events.dependent());
    touched.removeIf(dependent::contains);
    Set<String> newly = new TreeSet<>(dependent);
    newly.removeAll(events.dependent());
    touched.addAll(newly);
    Set<String> described = new TreeSet<>();
    stale.forEach(id -> described.addAll(index.described(id)));
    changed.forEach(id -> described.addAll(articles.of(id).entities().keySet()));
    touched.addAll(references.articlesWith(described));
    touched.addAll(curation.articlesNaming(described));
    Map<String, Set<String>> said = index.ties();
    Map<String, Set<String>> says = curation.ties();
    union(said.keySet(), says.keySet()).stream().filter(id -> !Objects.equals(said.get(id), says.get(id))).forEach(touched::add);
    touched.retainAll(fingerprints.keySet());
    return touched;
  }

  private GraphChange events(List<Event> made, Set<String> replaced, SortedMap<String, Sources.Standing> standings) {
    GraphChange change = new GraphChange();
    events.told(replaced, change.gone()::add);
    events.wholes(change.gone()::add);
    events.dependences(change.gone()::add);
    made.forEach(event -> builder.event(event, change.come()::add));
    events.wholes(wholes(made, replaced), change.come()::add);
    agreementStatuses(change, replaced);
    events.dependences(standings.entrySet().stream().map(e -> new StoredEvents.Dependence(
        e.getKey(), e.getValue().article(), e.getValue() instanceof Sources.Standing.CopyOf)).toList(), change.come()::add);
    return change;
  }

  /** How far the agreements have come on which any event acts that comes or goes. */
  private void agreementStatuses(GraphChange change, Set<String> replaced) {
    Graph acts = GraphMemFactory.createDefaultGraphSameTerm();
    GraphUtil.addInto(acts, change.come());
    for (Node agreement : AgreementStatuses.agreements(change.gone(), change.come())) {
      events.status(agreement, change.gone()::add);
      if (!anew) {
        events.acts(agreement, key -> !replaced.contains(key), acts::add);
      }
    }
    AgreementStatuses.of(acts, change.come()::add);
  }

  private Map<String, String> wholes(List<Event> made, Set<String> replaced) {
    Map<ReportId, String> keys = new HashMap<>();
    made.forEach(event -> event.reports().forEach(report -> keys.put(report.id(), event.key())));
    List<Wholes.Told> told = new ArrayList<>();
    events.within().forEach(within -> {
      Optional<String> part = event(within.part(), keys, replaced);
      Optional<String> whole = event(within.whole(), keys, replaced);
      if (part.isPresent() && whole.isPresent()) {
        told.add(new Wholes.Told(part.get(), whole.get()));
      }
    });
    return Wholes.choose(told);
  }

  private Optional<String> event(ReportId report, Map<ReportId, String> made, Set<String> replaced) {
    return Optional.ofNullable(made.get(report))
        .or(() -> anew ? Optional.empty() : events.of(report).filter(key -> !replaced.contains(key)));
  }

  private GraphChange blocks(
      List<Event> made, Set<String> replaced, Set<String> touched, Set<String> gone, StoredArticles articles, AffectedReports affected,
      Curation curation) {
    GraphChange change = new GraphChange();
    union(touched, gone).forEach(id -> index.told(iris.article(id), change.gone()::add));
    replaced.forEach(key -> index.told(iris.of(key), change.gone()::add));
    Map<String, Set<String>> ties = curation.ties();
    touched.forEach(id -> index.article(
        id, fingerprints.get(id), affected.blocks(articles.of(id).reports()), articles.of(id).entities().keySet(),
        ties.getOrDefault(id, Set.of()), change.come()::add));
    made.forEach(event -> index.event(event.key(), affected.blocks(event.reports()), change.come()::add));
    index.edition(edition, change.come()::add);
    return change;
  }

  /** What the authority knows of those of whom articles speak; empty where nothing changed. */
  private Optional<Graph> authority(Set<String> changed, Set<String> gone, StoredArticles articles, Curation curation) {
    if (changed.isEmpty() && gone.isEmpty() && !anew && !curation.isNew()) {
      return Optional.empty();
    }
    Set<String> keys = new TreeSet<>(curation.named());
    changed.forEach(id -> keys.addAll(articles.of(id).references()));
    if (!anew) {
      Set<String> described = references.described();
      boolean mayBeLess = curation.isNew() || Stream.concat(gone.stream(), changed.stream()).anyMatch(before::containsKey);
      described.stream().filter(key -> !mayBeLess || references.areIn(key)).forEach(keys::add);
    }
    return Optional.of(curation.withoutLinksTakenAway(builder.authority(keys, authority)));
  }

  private static Set<String> union(Collection<String> a, Collection<String> b) {
    Set<String> all = new TreeSet<>(a);
    all.addAll(b);
    return all;
  }
}
