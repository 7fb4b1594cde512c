package org.diplograph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.diplograph.article.ReadResult;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One pass over the input: articles to the workers, their graphs to the store, a batch in one transaction, and every end counted. */
final class BuildRun {
  private static final Logger LOG = LoggerFactory.getLogger(BuildRun.class);

  /** A commit costs as much as several hundred triples. */
  private static final int BATCH = 100;

  private final GraphStore store;
  private final Iris iris;
  private final Admission admission;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Map<String, Graph> batch = new HashMap<>();
  private final List<String> made = new ArrayList<>();
  private int commits;
  private int checked;

  BuildRun(GraphStore store, Iris iris, Admission admission, Progress progress) {
    this.store = store;
    this.iris = iris;
    this.admission = admission;
    this.progress = progress;
  }

  /**
   * @param work asked for when the first article needs it
   * @return whether the input was read to its end
   */
  boolean over(Iterator<ReadResult> articles, Supplier<ArticleWork> work, int threads, BooleanSupplier stopped) {
    Workers<ArticleWork.Task, ArticleWork.Result> workers = null;
    try (ReadAhead input = new ReadAhead(articles, stopped)) {
      for (Optional<ReadResult> result = input.next(); result.isPresent(); result = input.next()) {
        switch (next(result.get())) {
          case Admission.Decision.End(Outcome outcome) -> end(outcome);
          case Admission.Decision.Process(ArticleWork.Task task) -> {
            if (workers == null) {
              workers = new Workers<>(threads, work.get()::process, this::take);
            }
            workers.submit(task);
          }
        }
      }
      if (workers != null) {
        workers.finish();
      }
      commit();
      return input.atEnd();
    } finally {
      if (workers != null) {
        workers.close();
      }
    }
  }

  private Admission.Decision next(ReadResult result) {
    return switch (result) {
      case ReadResult.Rejected rejected -> new Admission.Decision.End(Outcome.of(rejected));
      case ReadResult.Read read -> admission.decide(read);
    };
  }

  private void take(ArticleWork.Result result) {
    switch (result) {
      case ArticleWork.Result.Refused(Outcome.Failed failure) -> {
        checked += failure.code().equals(ArticleWork.SHAPES) ? 1 : 0;
        end(failure);
      }
      case ArticleWork.Result.Done(String id, String fingerprint, Graph graph) -> {
        checked++;
        batch.put(iris.articleGraph(id).getURI(), graph);
        made.add(fingerprint);
        end(new Outcome.Kept(id, false));
        if (batch.size() >= BATCH) {
          commit();
        }
      }
    }
  }

  private void commit() {
    if (!batch.isEmpty()) {
      store.replaceGraphs(batch);
      commits++;
      batch.clear();
    }
  }

  private void end(Outcome outcome) {
    LOG.info("{}", outcome);
    tally.add(outcome);
    progress.ended(outcome);
  }

  RunReport.Articles articles() {
    return tally.articles();
  }

  /** Fingerprints of the articles that were processed and stored. */
  List<String> made() {
    return made;
  }

  int commits() {
    return commits;
  }

  /** How many graphs of articles were checked against the shapes. */
  int checked() {
    return checked;
  }
}
