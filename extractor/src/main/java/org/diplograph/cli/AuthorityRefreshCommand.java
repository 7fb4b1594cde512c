package org.diplograph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.diplograph.pipeline.AuthorityRenewal;
import org.diplograph.wikidata.AuthorityRefresh;
import org.diplograph.wikidata.AuthorityRefresh.Renewed;
import org.diplograph.wikidata.LinkingRules;
import org.diplograph.wikidata.PoliteClient;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diplograph authority refresh}. */
@Command(
    name = "refresh",
    description = {
      "Asks Wikidata what is new about the entries of the authority that are linked to it: names, tenures begun, tenures ended.",
      "Says each thing that is new, and with -o writes the entries concerned, as a whole, in the form of ontology/authority/*.ttl. "
          + "Nothing else is changed. Fifty entries are one request; the whole authority takes some four hundred."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:could not do it; the message says why and what to do",
      "2:wrong usage, as when there is no --contact",
      "3:finished, but about some entries there was no answer; run it again"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./diplograph authority refresh --contact ana@example.org -o renewed.ttl",
      "  ./diplograph authority refresh --contact ana@example.org person/vladimir-putin state/russia"
    })
final class AuthorityRefreshCommand implements Callable<Integer> {
  /** Governments change within days, and answers of last month would hide that. */
  private static final int USUAL_MAX_AGE_DAYS = 7;

  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "ENTRY",
      description = "The entries to renew, such as person/vladimir-putin; all if none is given.")
  private List<String> keys = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the entries that have something new to this file (Turtle).")
  private @Nullable Path output;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private WikidataOptions wikidata = new WikidataOptions();

  AuthorityRefreshCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    wikidata.usualMaxAge(USUAL_MAX_AGE_DAYS);
    try (PoliteClient client = wikidata.client(); Interruption interruption = Interruption.watch()) {
      interruption.calls(client::stop);
      Renewed renewed = new AuthorityRenewal(new AuthorityRefresh(wikidata.api(client, store.folder()), LinkingRules.load())).of(keys);
      renewed.news().forEach(line -> console.print(Summary.plain(line)));
      if (output != null) {
        new OutputFile(output).write(console, out -> AuthorityRenewal.write(renewed, out));
      }
      console.note("%,d entries compared, %,d things new, %,d without an answer; %,d tenures of positions that the authority does not have"
          .formatted(renewed.compared(), renewed.news().size(), renewed.missing().size(), renewed.unknownOffices()));
      return renewed.missing().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
