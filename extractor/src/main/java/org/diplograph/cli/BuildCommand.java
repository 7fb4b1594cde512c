package org.diplograph.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.ReadResult;
import org.diplograph.extract.RuleFile;
import org.diplograph.model.Correction;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.CorrectionFiles;
import org.diplograph.pipeline.Edition;
import org.diplograph.pipeline.Pipeline;
import org.diplograph.pipeline.RunReport;
import org.diplograph.pipeline.Stages;
import org.diplograph.rdf.Iris;
import org.diplograph.rdf.OwnAuthority;
import org.diplograph.store.GraphStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code diplograph build}. */
@Command(
    name = "build",
    description = {
      "Reads articles, finds the diplomatic events in them, and stores the graph.",
      "Articles that are in the store already and have not changed are not processed again; articles of earlier builds stay."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every article is in the store, or was left out on purpose",
      "1:could not do it; the message says why and what to do",
      "2:wrong usage",
      "3:finished, but some articles failed or some shapes were violated"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph build examples/articles --serve",
      "  ./diplograph build news/ more.jsonl.gz --store graphs/news --threads 4",
      "  ./diplograph build wire.csv --fields text=body,date=day",
      "  ./diplograph build news/ --rules my-rules.yaml --authority my-people.ttl",
      "  ./diplograph build news/ --curation corrections.jsonl",
      "  curl -s https://example.org/news.jsonl | ./diplograph build -"
    })
final class BuildCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Stages> stages;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private CurationOption curation = new CurationOption();

  @Option(names = "--base", paramLabel = "IRI",
      description = "Where the IRIs of the data begin; " + Iris.DEFAULT_BASE + " if not given. A store keeps the base it began with.")
  private @Nullable String base;

  @Option(names = "--serve", description = "Go on to serve the store until Ctrl-C, as the command serve does.")
  private boolean serve;

  @Mixin private ServeOptions serving = new ServeOptions();

  BuildCommand(Console console, Supplier<Stages> stages) {
    this.console = console;
    this.stages = stages;
  }

  @Override
  public Integer call() {
    Iris wanted = wantedBase();
    ArticleReader reader = input.reader(console.in());
    int threads = input.threads();
    List<RuleFile> own = rules.read();
    OwnAuthority entries = authority.read();
    input.requireSomething();
    if (serve) {
      serving.options();
      serving.requireFreePort();
    }
    CorrectionFiles corrections = curation.files(store);
    List<Correction> lost = corrections.follow();
    Stages loading = stages.get().with(entries).with(own);
    if (!GraphStore.exists(store.folder())) {
      // There will be something to process, so nothing is lost by loading what that takes while the store is made.
      loading.begin();
    }
    try (Interruption interruption = Interruption.watch(); GraphStore opened = GraphStore.open(store.folder())) {
      Edition edition = Edition.current().with(entries).with(own);
      Pipeline pipeline = new Pipeline(opened, base(opened, wanted), edition, loading, threads, corrections::read);
      interruption.calls(pipeline::stop);
      RunReport report = build(pipeline, reader);
      new Summary(store, serve).lines(report).forEach(console::print);
      tell(lost, corrections);
      if (serve && !interruption.happened()) {
        new Serving(console, serving).untilInterrupted(opened, interruption);
      }
      return report.clean() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }
  }

  private void tell(List<Correction> lost, CorrectionFiles corrections) {
    if (!lost.isEmpty()) {
      console.note("%d corrections of the store are not in the file given, and no longer made; they are kept in %s: %s".formatted(
          lost.size(), corrections.before(), lost.stream().map(Correction::id).collect(Collectors.joining(", "))));
    }
  }

  private RunReport build(Pipeline pipeline, ArticleReader reader) {
    try (ProgressLine progress = ProgressLine.on(console, input.inputs(), reader);
        Stream<ReadResult> articles = reader.read(input.inputs())) {
      return pipeline.build(articles, progress);
    }
  }

  private Iris wantedBase() {
    try {
      return base == null ? new Iris() : new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--base: " + e.getMessage(), e);
    }
  }

  private Iris base(GraphStore opened, Iris wanted) {
    Iris stored = new Contents(opened).iris().orElse(wanted);
    if (base != null && !stored.equals(wanted)) {
      throw new UserError("The store %s was built with --base %s; use that, or another store with --store."
          .formatted(opened.folder(), stored.base()));
    }
    return stored;
  }
}
