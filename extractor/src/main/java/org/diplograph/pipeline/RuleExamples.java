package org.diplograph.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.extract.ExampleYield;
import org.diplograph.extract.RuleFile;
import org.diplograph.model.Article;
import org.diplograph.model.ArticleFindings;

/**
 * Reads the examples of a user's rules as if each were an article, and compares.
 *
 * <p>Example: {@code new RuleExamples(stages.with(files)).failures(file)} is empty where every example holds.
 */
public final class RuleExamples {
  /** The day on which examples are taken to be published, since who holds an office depends on it. */
  public static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 15);

  private final Stages stages;

  public RuleExamples(Stages stages) {
    this.stages = stages;
  }

  /** An example that does not hold, and what was found in it instead. */
  public record Failure(RuleFile.Example example, List<String> found) {
    public Failure {
      found = List.copyOf(found);
    }
  }

  public List<Failure> failures(RuleFile file) {
    return file.examples().stream().flatMap(this::failure).toList();
  }

  private Stream<Failure> failure(RuleFile.Example example) {
    ArticleFindings findings = stages.processor().apply(new Article("example", example.text(), null, PUBLISHED, null, null));
    List<String> found = new ExampleYield(stages.authority()).of(example.kind(), findings);
    return found.equals(example.yields()) ? Stream.empty() : Stream.of(new Failure(example, found));
  }
}
