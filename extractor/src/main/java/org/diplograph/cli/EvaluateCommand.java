package org.diplograph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.evaluate.ArticleList;
import org.diplograph.evaluate.ErrorListing;
import org.diplograph.evaluate.Evaluation;
import org.diplograph.evaluate.EvaluationJson;
import org.diplograph.evaluate.Evaluator;
import org.diplograph.evaluate.GoldSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code diplograph evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Measures a graph against annotations made by people.",
      "Lenient: are the right events there. Strict: are also their type, status, actors, date and place right. "
          + "With --verbose, lists first what is wrong: ~ found with faults, + not annotated, - missed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, however good the graph is",
      "1:the graph, a file of annotations or the list cannot be read",
      "2:wrong usage"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph evaluate diplograph-data my-annotations",
      "  ./diplograph evaluate graph.nq my-annotations --verbose",
      "  ./diplograph evaluate graph.nq my-annotations --only test-set.txt --json scores.json"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int MOST_NAMED = 5;

  private final Console console;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private DiplographCommand program;

  @Parameters(index = "0", paramLabel = "GRAPH-OR-STORE",
      description = "A file of RDF (.nq, .nt, .ttl, .trig, .jsonld, .rdf, each also .gz), or the folder of a store.")
  private Path graph = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "GOLD", description = "Folders of annotations: a JSON file an article.")
  private List<Path> gold = List.of();

  @Option(names = "--only", paramLabel = "IDS-FILE",
      description = "Measure on these articles only: a file with an id a line, or LISTS.json#NAME for one of several lists.")
  private @Nullable String only;

  @Option(names = "--json", paramLabel = "FILE", description = "Also write the numbers as JSON; to - instead of the table.")
  private @Nullable Path json;

  EvaluateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    GoldSet wanted = wanted();
    Evaluation evaluation = Evaluator.of(graph).evaluate(wanted);
    if (!evaluation.absent().isEmpty()) {
      console.note("%d of the %d annotated articles are not in the graph, and count as if nothing was found in them: %s".formatted(
          evaluation.absent().size(), wanted.entries().size(), some(evaluation.absent())));
    }
    OutputFile numbers = new OutputFile(json);
    boolean table = json == null || !numbers.isStandardOutput();
    if (json != null) {
      numbers.write(console, out -> out.write(EvaluationJson.of(evaluation).getBytes(StandardCharsets.UTF_8)));
    }
    if (table && program.verbose()) {
      ErrorListing.events(evaluation).forEach(this::print);
      ErrorListing.facts(evaluation).forEach(this::print);
      console.print("");
    }
    if (table) {
      ScoreTable.lines(evaluation).forEach(console::print);
    }
    return ExitCode.DONE;
  }

  private GoldSet wanted() {
    GoldSet all = GoldSet.read(gold.toArray(Path[]::new));
    if (only == null) {
      return all;
    }
    ArticleList list = ArticleList.read(only);
    List<String> missing = all.missing(list.ids());
    if (missing.size() == list.ids().size()) {
      throw new UserError("None of the %d ids in %s belongs to an annotated article.".formatted(list.ids().size(), only));
    }
    if (!missing.isEmpty()) {
      console.note("%d of the %d ids in %s belong to no annotated article: %s".formatted(
          missing.size(), list.ids().size(), only, some(missing)));
    }
    return all.only(list.ids());
  }

  private static String some(List<String> ids) {
    return Summary.plain(String.join(", ", ids.stream().limit(MOST_NAMED).toList())) + (ids.size() > MOST_NAMED ? ", …" : "");
  }

  /** What stands in articles and graphs must not be able to steer the terminal; spaces at the beginning stay. */
  private void print(String line) {
    String text = line.stripLeading();
    console.print(" ".repeat(line.length() - text.length()) + Summary.plain(text));
  }
}
