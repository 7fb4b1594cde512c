package org.diplograph.pipeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.diplograph.model.Entity;
import org.diplograph.model.EntityLookup;
import org.diplograph.model.Event;
import org.diplograph.rdf.EntityReader;
import org.diplograph.rdf.GraphBuilder;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.MergeIndex;
import org.diplograph.rdf.ReportReader;
import org.diplograph.store.GraphStore;
import org.diplograph.store.StoreException;

/** Reads of articles in the store what merging needs, each at most once and only when it is asked for. */
final class StoredArticles implements EntityLookup {
  private final GraphStore store;
  private final Iris iris;
  private final EntityLookup authority;
  private final MergeIndex index;
  private final ReportReader reports;
  private final EntityReader entities;
  private final GraphBuilder builder;
  private final Map<String, Said> read = new HashMap<>();
  private final Map<String, Set<String>> describing = new HashMap<>();
  private final Set<String> stale;

  /**
   * What one article says.
   *
   * @param entities those that the authority does not have, by key
   * @param references keys of all entities that it refers to
   */
  record Said(List<Event.Report> reports, SortedMap<String, Entity> entities, Set<String> references) {}

  /**
   * @param stale ids of articles of which the index does not know what they describe now
   * @param fresh those of them that are in the store
   */
  StoredArticles(
      GraphStore store, Iris iris, EntityLookup authority, MergeIndex index, Set<String> stale, Collection<String> fresh) {
    this.store = store;
    this.iris = iris;
    this.authority = authority;
    this.index = index;
    this.stale = stale;
    this.reports = new ReportReader(iris);
    this.entities = new EntityReader(iris);
    this.builder = new GraphBuilder(iris);
    fresh.forEach(id -> of(id).entities().keySet().forEach(key -> describing.computeIfAbsent(key, k -> new TreeSet<>()).add(id)));
  }

  Said of(String id) {
    return read.computeIfAbsent(id, this::read);
  }

  private Said read(String id) {
    Graph graph = store.graph(iris.articleGraph(id).getURI());
    try {
      SortedMap<String, Entity> local = new TreeMap<>();
      entities.read(graph).filter(entity -> authority.find(entity.key()).isEmpty()).forEach(entity -> local.put(entity.key(), entity));
      return new Said(reports.read(graph).toList(), local, builder.references(graph));
    } catch (IllegalArgumentException e) {
      throw new StoreException(("What the store says of the article %s cannot be read: %s. It may come from another version; "
          + "build the article again, or remove it.").formatted(id, e.getMessage()), e);
    }
  }

  /** What the authority knows; otherwise, of several descriptions in articles, that of the first article by id. */
  @Override
  public Optional<Entity> find(String key) {
    return authority.find(key).or(() -> {
      TreeSet<String> articles = new TreeSet<>(describing.getOrDefault(key, Set.of()));
      index.describing(key).stream().filter(id -> !stale.contains(id)).forEach(articles::add);
      return articles.isEmpty() ? Optional.empty() : Optional.ofNullable(of(articles.first()).entities().get(key));
    });
  }
}
