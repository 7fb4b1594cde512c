package org.diplograph.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.diplograph.rdf.Prefixes;
import org.diplograph.store.AnswerFormat;
import org.diplograph.store.AnswerWriter;
import org.diplograph.store.ExampleQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code diplograph query}. */
@Command(
    name = "query",
    description = {
      "Answers a SPARQL query from the store. The usual prefixes need not be declared.",
      "SELECT and ASK are answered in the format asked for, CONSTRUCT and DESCRIBE in Turtle."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, also when the answer is empty",
      "1:no such store or query, or the query cannot be read",
      "2:wrong usage"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph query --list                      the questions that come with the program",
      "  ./diplograph query 01-who-met-whom             asks one of them; 01 is enough",
      "  ./diplograph query my.rq --format csv > answer.csv",
      "  ./diplograph query 14 --allow-service https://query.wikidata.org/sparql",
      "  echo 'SELECT ?e { ?e a dip:Summit }' | ./diplograph query -"
    })
final class QueryCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "FILE.rq",
      description = "A file with the query, - for standard input, or one of --list.")
  private @Nullable String query;

  @Option(names = "--list", description = "List the queries that come with the program, and stop.")
  private boolean list;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", converter = ByLabel.class,
      completionCandidates = Labels.class,
      description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given. table cuts off long texts, the others do not.")
  private AnswerFormat format = AnswerFormat.TABLE;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ServiceOptions services = new ServiceOptions();

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (list) {
      ExampleQuery.all().forEach(example -> console.print("%-32s %s".formatted(example.name(), example.title())));
      return ExitCode.DONE;
    }
    String sparql = text();
    store.read(services.allowed(), (opened, iris) -> {
      new AnswerWriter(Prefixes.of(iris)).write(opened, sparql, format, console.out());
      return ExitCode.DONE;
    });
    console.out().flush();
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    if (query == null) {
      throw new ParameterException(spec.commandLine(), "Missing query: a file, - for standard input, or one of --list");
    }
    if (query.equals("-")) {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    Path file = Path.of(query);
    if (!Files.isRegularFile(file)) {
      return named(query).text();
    }
    try {
      return Files.readString(file);
    } catch (MalformedInputException e) {
      throw new UserError(file + " is not UTF-8 text; a query is.");
    }
  }

  private static ExampleQuery named(String name) {
    List<ExampleQuery> all = ExampleQuery.all();
    List<ExampleQuery> found = all.stream().filter(example -> example.name().equals(name)).toList();
    if (found.isEmpty()) {
      found = all.stream().filter(example -> example.name().startsWith(name)).toList();
    }
    if (found.size() != 1) {
      String names = (found.isEmpty() ? all : found).stream().map(ExampleQuery::name).collect(Collectors.joining(", "));
      throw new UserError("There is no file %s, and %s query of that name that comes with the program: %s"
          .formatted(name, found.isEmpty() ? "no" : "more than one", names));
    }
    return found.getFirst();
  }

  private static String label(AnswerFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }

  /** The names of the formats. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(AnswerFormat.values()).map(QueryCommand::label).iterator();
    }
  }

  /** A format by its name. */
  static final class ByLabel implements ITypeConverter<AnswerFormat> {
    @Override
    public AnswerFormat convert(String label) {
      return Arrays.stream(AnswerFormat.values()).filter(format -> label(format).equals(label)).findFirst()
          .orElseThrow(() -> new TypeConversionException(
              "unknown format \"%s\": use %s".formatted(label, String.join(", ", new Labels()))));
    }
  }
}
