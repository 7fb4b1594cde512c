package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.diplograph.curation.CurationFaultException;
import org.diplograph.curation.Rulings;
import org.diplograph.curation.Standing;
import org.diplograph.merge.MergeRule;
import org.diplograph.model.Anchor;
import org.diplograph.model.Correction;
import org.diplograph.model.ReportId;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.MergeIndex;
import org.diplograph.rdf.ReportReader;
import org.diplograph.store.GraphStore;

/**
 * Makes and undoes corrections, and brings the store in step with them.
 *
 * <pre>{@code
 * Curating curating = new Curating(store, iris, stages, Edition.current(), files);
 * curating.make(new Correction(new Correction.Wrong(curating.anchors(eventIri)), "Ana Rojas", LocalDate.now(), "a hypothetical visit"));
 * }</pre>
 */
public final class Curating {
  private final GraphStore store;
  private final Iris iris;
  private final Stages stages;
  private final Edition edition;
  private final CorrectionFiles files;

  public Curating(GraphStore store, Iris iris, Stages stages, Edition edition, CorrectionFiles files) {
    this.store = store;
    this.iris = iris;
    this.stages = stages;
    this.edition = edition;
    this.files = files;
  }

  /** The reports of an event, or a report itself, by its IRI; empty where there is neither. */
  public List<Anchor> anchors(String iri) {
    Node node = NodeFactory.createURI(iri);
    Set<ReportId> ids = new TreeSet<>();
    iris.mention(node).ifPresentOrElse(ref -> ids.add(new ReportId(ref.article(), ref.mention())), () -> ids.addAll(new Contents(store).reports(iris, iri)));
    Map<String, List<ReportId>> byArticle =
        ids.stream().collect(Collectors.groupingBy(ReportId::article, TreeMap::new, Collectors.toList()));
    List<Anchor> anchors = new ArrayList<>();
    byArticle.forEach((article, wanted) -> new ReportReader(iris).read(store.graph(iris.articleGraph(article).getURI()))
        .filter(report -> wanted.contains(report.id())).map(Anchor::of).forEach(anchors::add));
    return anchors;
  }

  /**
   * Adds a correction and heeds it.
   *
   * @return what it has led to
   * @throws CurationFaultException if it has been made already, would not apply, or contradicts another one; nothing is changed
   */
  public RunReport make(Correction correction) {
    List<Correction> all = new ArrayList<>(files.read());
    all.stream().filter(known -> known.id().equals(correction.id())).findFirst().ifPresent(known -> {
      throw new CurationFaultException("That has been said already: " + named(known));
    });
    Map<String, Standing> before = standings(all);
    all.add(correction);
    Map<String, Standing> after = standings(all);
    Standing own = after.get(correction.id());
    if (own == null || !own.applies()) {
      throw new CurationFaultException("Nothing was changed: " + (own == null ? "" : String.join("; ", own.notes())));
    }
    List<String> contradicted = all.stream().filter(other -> before.containsKey(other.id()) && before.get(other.id()).applies()
        && !after.get(other.id()).applies()).map(Curating::named).toList();
    if (!contradicted.isEmpty()) {
      throw new CurationFaultException("Nothing was changed, since it contradicts %s. Take that back first, with: ./diplograph curate undo ID"
          .formatted(String.join(" and ", contradicted)));
    }
    return change(all);
  }

  private static String named(Correction correction) {
    return "%s (%s, by %s on %s: %s)".formatted(correction.id(), correction.kind(), correction.by(), correction.on(), correction.reason());
  }

  /** @throws CurationFaultException if there is none of this id */
  public RunReport undo(String id) {
    List<Correction> left = files.read().stream().filter(correction -> !correction.id().equals(id)).toList();
    if (left.size() == files.read().size()) {
      throw new CurationFaultException("There is no correction %s. All are listed by: ./diplograph curate list".formatted(id));
    }
    return change(left);
  }

  private RunReport change(List<Correction> all) {
    files.write(all);
    return new Pipeline(store, iris, edition, stages, 1, files::read).consolidate();
  }

  private Map<String, Standing> standings(List<Correction> all) {
    Set<String> present = new Contents(store).fingerprints().keySet();
    return store.read(data -> {
      MergeIndex index = new MergeIndex(data, iris);
      StoredArticles articles = new StoredArticles(store, iris, stages.authority(), index, Set.of(), Set.of());
      StoredTold told = new StoredTold(articles, present, Consolidation.standings(index, MergeRule.load()));
      return Rulings.of(all, told).standings().stream().collect(Collectors.toMap(s -> s.correction().id(), Function.identity()));
    });
  }
}
