package org.diplograph.pipeline;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.diplograph.article.Sketcher;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;
import org.diplograph.rdf.EvidenceCheck;
import org.diplograph.rdf.GraphBuilder;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.ShapesCheck;
import org.diplograph.rdf.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a checked graph of an article, or says why there is none; threads share it. */
final class ArticleWork {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleWork.class);

  /** The code of an article whose graph is not valid. */
  static final String SHAPES = "shapes";

  private final Function<Article, ArticleFindings> processor;
  private final EvidenceCheck evidence = new EvidenceCheck();
  private final Sketcher sketcher = new Sketcher();
  private final GraphBuilder builder;
  private final ShapesCheck shapes;

  /** An article on its way, with what will be needed to store it or to say what went wrong. */
  record Task(Article article, String where, String fingerprint) {}

  /** What became of a task. */
  sealed interface Result {
    /** Ready to be stored. */
    record Done(String id, String fingerprint, Graph graph) implements Result {}

    /** Not to be stored. */
    record Refused(Outcome.Failed failure) implements Result {}
  }

  ArticleWork(Function<Article, ArticleFindings> processor, Iris iris, ShapesCheck shapes) {
    this.processor = processor;
    this.builder = new GraphBuilder(iris);
    this.shapes = shapes;
  }

  /**
   * @throws IllegalStateException if the program itself is broken, so that no article would fare better
   */
  Result process(Task task) {
    try {
      LOG.debug("Processing {}", task.article().id());
      return checked(task);
    } catch (CompletionException e) {
      throw new IllegalStateException("the language models cannot be loaded: " + e.getCause(), e);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.debug("{} failed", task.article().id(), e);
      return refused(task, "internal", e instanceof StackOverflowError ? "a sentence is nested too deeply" : e.toString());
    }
  }

  private Result checked(Task task) {
    ArticleFindings findings = processor.apply(task.article());
    List<Violation> invented = evidence.check(findings);
    if (!invented.isEmpty()) {
      return refused(task, "evidence", message(invented));
    }
    Graph graph = builder.article(findings, task.fingerprint(), sketcher.sketch(findings.source()).orElse(null));
    List<Violation> invalid = Violations.serious(shapes.check(graph));
    if (!invalid.isEmpty()) {
      return refused(task, SHAPES, message(invalid));
    }
    return new Result.Done(task.article().id(), task.fingerprint(), graph);
  }

  private static String message(List<Violation> violations) {
    String first = violations.getFirst().toString();
    return violations.size() == 1 ? first : first + " (and " + (violations.size() - 1) + " more)";
  }

  private static Result refused(Task task, String code, String message) {
    return new Result.Refused(new Outcome.Failed(task.article().id(), task.where(), code, message));
  }
}
