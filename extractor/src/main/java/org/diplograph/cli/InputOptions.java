package org.diplograph.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.FieldNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which articles are read, and how. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "INPUT",
      description = "Files (.txt, .html, .htm, .jsonl, .json, .csv, .warc, feeds as .rss, .atom, .rdf or .xml, each also .gz), folders, "
          + "or - for JSON lines on standard input.")
  private List<String> inputs = List.of();

  @Option(names = "--fields", paramLabel = "FIELD=NAME[,…]",
      description = "How records name the fields id, date, title, publisher, url and text: --fields text=body,date=day")
  private @Nullable String fields;

  @Option(names = "--threads", paramLabel = "N",
      description = "How many articles to process at the same time; as many as there are processors if not given.")
  private int threads = Runtime.getRuntime().availableProcessors();

  List<String> inputs() {
    return inputs;
  }

  int threads() {
    if (threads < 1) {
      throw new ParameterException(commandLine(), "--threads must be at least 1, not " + threads);
    }
    return threads;
  }

  ArticleReader reader(InputStream standardInput) {
    try {
      FieldNames names = fields == null ? FieldNames.DEFAULT : FieldNames.DEFAULT.with(fields);
      return new ArticleReader(names, ArticleReader.DEFAULT_LIMIT, standardInput);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(commandLine(), "--fields: " + e.getMessage(), e);
    }
  }

  /** Refuses a command line of which nothing can be read, before anything is made for it. */
  void requireSomething() {
    if (inputs.stream().noneMatch(input -> input.equals("-") || exists(input))) {
      throw new UserError("There is no file or folder %s. Check the path.".formatted(String.join(", ", inputs)));
    }
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private CommandLine commandLine() {
    return spec.commandLine();
  }
}
