package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.ReadResult;
import org.diplograph.extract.RuleFile;
import org.diplograph.pipeline.Edition;
import org.diplograph.pipeline.Export;
import org.diplograph.pipeline.Pipeline;
import org.diplograph.pipeline.RunReport;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.OwnAuthority;
import org.diplograph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code diplograph extract}. */
@Command(
    name = "extract",
    description = "Writes the graph of the articles, and keeps nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every article is in the graph, or was left out on purpose",
      "1:could not do it; the message says why and what to do",
      "2:wrong usage",
      "3:finished, but some articles failed or some shapes were violated"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph extract examples/articles/minsk-2015.txt",
      "  ./diplograph extract news/ --format nquads -o news.nq",
      "  cat news.jsonl | ./diplograph extract - --format ntriples | sort -u"
    })
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  ExtractCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() throws IOException {
    ArticleReader reader = input.reader(console.in());
    int threads = input.threads();
    List<RuleFile> own = rules.read();
    OwnAuthority entries = authority.read();
    input.requireSomething();
    Stages loading = stages.get().with(entries).with(own);
    loading.begin();
    // A store for the moment keeps memory bounded, and makes sure that this gives the same graph as a build.
    Path folder = Files.createTempDirectory("diplograph");
    try (Interruption interruption = Interruption.watch()) {
      try (GraphStore store = GraphStore.open(folder)) {
        Pipeline pipeline = new Pipeline(store, new Iris(), Edition.current().with(entries).with(own), loading, threads);
        return extract(store, pipeline, reader, interruption);
      } finally {
        delete(folder);
      }
    }
  }

  private int extract(GraphStore store, Pipeline pipeline, ArticleReader reader, Interruption interruption) throws IOException {
    interruption.calls(pipeline::stop);
    RunReport report;
    try (ProgressLine progress = ProgressLine.on(console, input.inputs(), reader);
        Stream<ReadResult> articles = reader.read(input.inputs())) {
      report = pipeline.build(articles, progress);
    }
    Summary.articles(report).forEach(console::note);
    if (report.interrupted()) {
      return ExitCode.FAILED;
    }
    output.write(console, out -> new Export(store, new Iris()).write(output.format(), false, out));
    return report.clean() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
