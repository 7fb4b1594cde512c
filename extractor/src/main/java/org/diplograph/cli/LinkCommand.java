package org.diplograph.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.Contents;
import org.diplograph.pipeline.LinkReport;
import org.diplograph.pipeline.Linking;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ReadableStore;
import org.diplograph.wikidata.CandidateSource;
import org.diplograph.wikidata.Enrichment;
import org.diplograph.wikidata.Linker;
import org.diplograph.wikidata.LinkingRules;
import org.diplograph.wikidata.Outcome;
import org.diplograph.wikidata.PoliteClient;
import org.diplograph.wikidata.ReconciliationService;
import org.diplograph.wikidata.ReviewFile;
import org.diplograph.wikidata.WikibaseApi;
import org.diplograph.wikidata.WikidataSearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code diplograph link}. */
@Command(
    name = "link",
    description = {
      "Asks Wikidata about what is not linked to it yet: persons, organisations, places, agreements, summits, signings.",
      "Sure links go into the store; unsure ones into a table (--review) for you to decide, which --apply reads back. What was answered is "
          + "kept in the store's folder and not asked again, so that the command can be stopped and run again at any time."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:could not do it; the message says why and what to do",
      "2:wrong usage, as when there is no --contact",
      "3:finished, but about some things there was no answer; run it again"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph link --dry-run",
      "  ./diplograph link --contact ana@example.org --review review.csv --budget 500",
      "  ./diplograph link --apply review.csv",
      "  ./diplograph link --contact ana@example.org --enrich",
      "  ./diplograph link --contact ana@example.org --service https://example.org/reconcile --review review.csv"
    })
final class LinkCommand implements Callable<Integer> {
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private WikidataOptions wikidata = new WikidataOptions();

  @Option(names = "--review", paramLabel = "FILE",
      description = "Write what is unsure to this table (CSV). In its column decision, write same, close or no.")
  private @Nullable Path review;

  @Option(names = "--apply", paramLabel = "FILE", description = "Read your decisions from this table, and ask nothing.")
  private @Nullable Path apply;

  @Option(names = "--dry-run", description = "Only say what would be asked.")
  private boolean dryRun;

  @Option(names = "--enrich", description = "Then fetch a few facts about all that is linked, such as birth dates, images and coordinates.")
  private boolean enrich;

  @Option(names = "--properties", paramLabel = "FILE", description = "Which facts --enrich fetches (YAML); see the README.")
  private @Nullable Path properties;

  @Option(names = "--service", paramLabel = "URL",
      description = "Find candidates with this service, which speaks the W3C Reconciliation API, instead of Wikidata's search.")
  private @Nullable URI service;

  LinkCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (apply != null) {
      return apply(apply);
    }
    if (dryRun) {
      return store.read(this::say);
    }
    Map<String, String> wanted = wantedProperties();
    if (review != null && Files.exists(review)) {
      throw new UserError("%s is there already, and may hold decisions. Apply them with --apply and move it away, or give another name."
          .formatted(review));
    }
    try (PoliteClient client = wikidata.client();
        Interruption interruption = Interruption.watch();
        GraphStore opened = store.change()) {
      interruption.calls(client::stop);
      WikibaseApi api = wikidata.api(client, store.folder());
      Linking linking = new Linking(opened, iris(opened));
      LinkReport report = linking.link(linker(client, api));
      new LinkSummary(store).lines(report, review).forEach(console::print);
      if (review != null) {
        write(report.of(Outcome.Unsure.class), review);
      }
      boolean complete = report.complete() & (!enrich || enrich(linking, new Enrichment(api, wanted)));
      console.print("%,d requests were sent".formatted(client.sent()));
      return complete ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }
  }

  private static Iris iris(GraphStore opened) {
    return new Contents(opened).iris().orElseGet(Iris::new);
  }

  private Linker linker(PoliteClient client, WikibaseApi api) {
    LinkingRules rules = LinkingRules.load();
    CandidateSource source = service == null ? new WikidataSearch(api, rules) : new ReconciliationService(
        client, wikidata.answers(store.folder(), service), wikidata.requireWeb("--service", service), rules);
    return new Linker(source, rules);
  }

  private int say(ReadableStore opened, Iris iris) {
    Map<String, List<String>> questions = Linking.questions(opened, iris, LinkingRules.load());
    questions.forEach((entity, texts) -> console.print("%s  %s".formatted(entity, Summary.plain(String.join(" | ", texts)))));
    console.note("%,d entities would be looked for, by these names, unless they have been before".formatted(questions.size()));
    return ExitCode.DONE;
  }

  private Map<String, String> wantedProperties() throws IOException {
    try {
      return properties == null ? Enrichment.usualProperties() : Enrichment.properties(properties);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private boolean enrich(Linking linking, Enrichment enrichment) {
    Linking.Enriched enriched = linking.enrich(enrichment);
    console.print("Facts about %,d items, %,d triples%s".formatted(enriched.described(), enriched.triples(),
        enriched.missing() == 0 ? "" : "; about %,d there was no answer".formatted(enriched.missing())));
    return enriched.missing() == 0;
  }

  private void write(List<Outcome.Unsure> unsure, Path file) throws IOException {
    new OutputFile(file).write(console, out -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      ReviewFile.write(unsure, writer);
      writer.flush();
    });
  }

  private int apply(Path file) {
    try (GraphStore opened = store.change()) {
      Linking.Applied applied = new Linking(opened, iris(opened)).apply(ReviewFile.read(file));
      applied.notes().forEach(note -> console.note(Summary.plain(note)));
      for (ReviewFile.Verdict verdict : ReviewFile.Verdict.values()) {
        console.print("%-6s %,7d".formatted(verdict.name().toLowerCase(Locale.ROOT), applied.counts().getOrDefault(verdict, 0)));
      }
      return ExitCode.DONE;
    } catch (ReviewFile.FaultException e) {
      throw new UserError(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
