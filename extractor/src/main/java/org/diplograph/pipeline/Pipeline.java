package org.diplograph.pipeline;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.diplograph.article.ReadResult;
import org.diplograph.curation.Standing;
import org.diplograph.model.Correction;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.OntologyFiles;
import org.diplograph.rdf.RunGraph;
import org.diplograph.rdf.ShapesCheck;
import org.diplograph.store.GraphStore;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graphs of a store from articles, and keeps its consolidated events in step with them.
 *
 * <pre>{@code
 * Pipeline pipeline = new Pipeline(store, new Iris(), Edition.current(), Stages.ofTheProgram(), 2);
 * RunReport report = pipeline.build(new ArticleReader().read(List.of("news/")), Progress.SILENT);
 * }</pre>
 *
 * <p>The same articles give the same graphs, whatever their order and the number of threads. Articles that are in the store and not in
 * the input stay. It does not print, and closes neither the store nor the input.
 */
public final class Pipeline {
  /** Each commit leaves old blocks behind; below this many, rewriting the store costs more than it saves. */
  private static final int COMMITS_WORTH_COMPACTING = 5;

  private static final RunReport.Articles NO_ARTICLES = new RunReport.Articles(0, 0, Map.of(), Map.of(), List.of());

  private final GraphStore store;
  private final Iris iris;
  private final Edition edition;
  private final Stages stages;
  private final int threads;
  private final Supplier<List<Correction>> corrections;
  private final ShapesCheck shapes = new ShapesCheck();
  private volatile boolean stopped;

  /**
   * @param iris how things are named; the same as when the store was built
   * @param threads how many articles are processed at the same time, at least 1
   */
  public Pipeline(GraphStore store, Iris iris, Edition edition, Stages stages, int threads) {
    this(store, iris, edition, stages, threads, List::of);
  }

  /**
   * As the other one.
   *
   * @param corrections asked for before each merging: what people said; it goes before what the articles are taken to say
   */
  public Pipeline(GraphStore store, Iris iris, Edition edition, Stages stages, int threads, Supplier<List<Correction>> corrections) {
    this.store = store;
    this.iris = iris;
    this.edition = edition;
    this.stages = stages;
    this.threads = threads;
    this.corrections = corrections;
  }

  /**
   * Reads articles into the store: new and changed ones are processed, the others left as they are.
   *
   * @throws org.diplograph.store.StoreException when the store cannot be written
   * @throws IllegalStateException when the program is not complete
   */
  public RunReport build(Stream<ReadResult> input, Progress progress) {
    Instant start = Instant.now();
    Contents contents = new Contents(store);
    if (contents.iris().isEmpty()) {
      // First of all, since it tells the base of the IRIs to whoever opens the store after an interruption.
      store.replaceGraphs(Map.of(iris.ontologyGraph().getURI(), OntologyFiles.ontology()));
    }
    Map<String, String> stored = contents.fingerprints();
    BuildRun run = new BuildRun(store, iris, new Admission(edition, stored), progress);
    boolean toTheEnd = run.over(input.iterator(), () -> new ArticleWork(stages.processor(), iris, shapes), threads, () -> stopped);
    progress.consolidating();
    Outcomes outcomes = consolidate(start, run.made(), run.checked(), invalid(run.articles()));
    if (run.commits() >= COMMITS_WORTH_COMPACTING) {
      store.compact();
    }
    return report(run.articles(), outcomes, start, !toTheEnd);
  }

  private static int invalid(RunReport.Articles articles) {
    return articles.failed().getOrDefault(ArticleWork.SHAPES, 0);
  }

  /** Lets {@link #build} come to an early end: articles under way are stored, the rest of the input is left for another run. */
  public void stop() {
    stopped = true;
  }

  /** Takes articles out of the store, with all that rests on them alone; ids that are not in it are passed over. */
  public RunReport remove(Collection<String> articleIds) {
    Instant start = Instant.now();
    Map<String, @Nullable Graph> gone = new HashMap<>();
    articleIds.forEach(id -> gone.put(iris.articleGraph(id).getURI(), null));
    store.replaceGraphs(gone);
    return report(NO_ARTICLES, consolidate(start, List.of(), 0, 0), start, false);
  }

  /** Brings the events in step with what people say now, and with the articles that are there. */
  public RunReport consolidate() {
    Instant start = Instant.now();
    return report(NO_ARTICLES, consolidate(start, List.of(), 0, 0), start, false);
  }

  /** What checking said, and what became of the corrections. */
  private record Outcomes(RunReport.Checks checks, List<Standing> corrections) {}

  private Outcomes consolidate(Instant start, List<String> made, int checkedArticles, int invalidArticles) {
    Map<String, String> articles = new Contents(store).fingerprints();
    Consolidation.Changes changes = Consolidation.changes(
        store, iris, stages.authority(), edition.version() + " " + edition.rules(), corrections.get(), articles);
    List<String> violations = Stream.concat(Stream.of(changes.events()), changes.graphs().values().stream()).distinct()
        .flatMap(graph -> Violations.serious(shapes.check(graph)).stream()).map(Object::toString).toList();
    Map<String, Graph> changed = new TreeMap<>(changes.graphs());
    changed.put(iris.ontologyGraph().getURI(), OntologyFiles.ontology());
    if (!made.isEmpty()) {
      changed.put(iris.runsGraph().getURI(), runs(start, made, articles.values()));
    }
    store.change(changed, changes.parts());
    return new Outcomes(new RunReport.Checks(checkedArticles + 2, invalidArticles, violations), changes.standings());
  }

  private Graph runs(Instant start, List<String> made, Collection<String> inUse) {
    RunGraph.Run run = new RunGraph.Run(edition.version(), edition.rules(), start, Instant.now(), host());
    return new RunGraph(iris).with(store.graph(iris.runsGraph().getURI()), run, made, inUse);
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  private RunReport report(RunReport.Articles articles, Outcomes outcomes, Instant start, boolean interrupted) {
    return new RunReport(
        articles, Statistics.of(store), outcomes.checks(), outcomes.corrections(), Duration.between(start, Instant.now()), interrupted);
  }
}
