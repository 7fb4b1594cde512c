package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.diplograph.merge.EventMerger;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.rdf.AgreementStatuses;
import org.diplograph.rdf.EntityReader;
import org.diplograph.rdf.GraphBuilder;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.ReportReader;
import org.diplograph.store.GraphStore;
import org.diplograph.store.StoreException;

/**
 * Puts together, from the graphs of all articles, the events and what the authority knows of those who take part. The outcome depends on
 * nothing but these graphs and the authority, so it can be made anew at any time.
 */
final class Consolidation {
  private final GraphStore store;
  private final Iris iris;
  private final EntityLookup authority;
  private final GraphBuilder builder;

  /** The graphs that say for the whole store what its articles say one by one. */
  record Graphs(Graph events, Graph authority) {}

  Consolidation(GraphStore store, Iris iris, EntityLookup authority) {
    this.store = store;
    this.iris = iris;
    this.authority = authority;
    this.builder = new GraphBuilder(iris);
  }

  /** @param articles the ids of all articles in the store */
  Graphs of(Collection<String> articles) {
    Gathered gathered = gather(articles);
    EntityLookup entities = key -> authority.find(key).or(() -> Optional.ofNullable(gathered.local().get(key)));
    Graph events = GraphMemFactory.createDefaultGraphSameTerm();
    for (Event event : new EventMerger().merge(gathered.reports(), entities)) {
      builder.event(event, events::add);
    }
    AgreementStatuses.add(events);
    gathered.referenced().addAll(builder.references(events));
    return new Graphs(events, builder.authority(gathered.referenced(), authority));
  }

  /**
   * @param local entities that only articles describe; of several descriptions, that of the first article by id
   * @param referenced keys of all entities that articles speak of
   */
  private record Gathered(List<Event.Report> reports, Map<String, Entity> local, Set<String> referenced) {}

  private Gathered gather(Collection<String> articles) {
    Gathered gathered = new Gathered(new ArrayList<>(), new HashMap<>(), new TreeSet<>());
    ReportReader reports = new ReportReader(iris);
    EntityReader entities = new EntityReader(iris);
    for (String article : new TreeSet<>(articles)) {
      Graph graph = store.graph(iris.articleGraph(article).getURI());
      try {
        reports.read(graph).forEach(gathered.reports()::add);
        entities.read(graph).forEach(entity -> gathered.local().putIfAbsent(entity.key(), entity));
      } catch (IllegalArgumentException e) {
        throw new StoreException(("What the store says of the article %s cannot be read: %s. It may come from another version; "
            + "build the article again, or remove it.").formatted(article, e.getMessage()), e);
      }
      gathered.referenced().addAll(builder.references(graph));
    }
    return gathered;
  }
}
