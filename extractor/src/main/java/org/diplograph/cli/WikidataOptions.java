package org.diplograph.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.diplograph.pipeline.Edition;
import org.diplograph.wikidata.Answers;
import org.diplograph.wikidata.PoliteClient;
import org.diplograph.wikidata.Politeness;
import org.diplograph.wikidata.WikibaseApi;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whom to ask, in whose name, and how much. */
final class WikidataOptions {
  private static final String CACHE = "wikidata-cache";

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--contact", paramLabel = "ADDRESS", defaultValue = "${env:DIPLOGRAPH_CONTACT}",
      description = "Your mail or web address, which is told to the service, as Wikimedia asks of all programs; the environment variable "
          + "DIPLOGRAPH_CONTACT if not given.")
  private @Nullable String contact;

  @Option(names = "--api", paramLabel = "URL",
      description = "The API of the Wikibase to ask; https://www.wikidata.org/w/api.php if not given.")
  private URI api = WikibaseApi.WIKIDATA;

  @Option(names = "--budget", paramLabel = "N", description = "Send at most so many requests; run the command again to go on.")
  private int budget = Integer.MAX_VALUE;

  @Option(names = "--max-age", paramLabel = "DAYS", description = "Ask again for what was answered longer ago than that.")
  private @Nullable Integer maxAge;

  /** A client that asks in the user's name. */
  PoliteClient client() {
    if (contact == null || !contact.matches(".*\\S(@|://)\\S.*")) {
      throw new ParameterException(spec.commandLine(), contact == null
          ? "Wikidata asks programs to tell a contact: give your mail or web address with --contact, "
              + "or in the environment variable DIPLOGRAPH_CONTACT"
          : "--contact: \"%s\" is no mail or web address".formatted(contact));
    }
    requireWeb("--api", api);
    if (budget < 0) {
      throw new ParameterException(spec.commandLine(), "--budget: give 0 or more");
    }
    return new PoliteClient(Politeness.usual(contact).withBudget(budget), Edition.programVersion());
  }

  WikibaseApi api(PoliteClient client, Path store) {
    return new WikibaseApi(client, answers(store, api), api);
  }

  /** What a service has answered so far, kept below the store. */
  Answers answers(Path store, URI service) {
    return new Answers(store.resolve(CACHE), service, maxAge == null ? null : Duration.ofDays(maxAge));
  }

  /** If not given, things that change are asked for again after so many days. */
  void usualMaxAge(int days) {
    maxAge = maxAge == null ? Integer.valueOf(days) : maxAge;
  }

  URI requireWeb(String option, URI address) {
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw new ParameterException(spec.commandLine(), "%s: \"%s\" is no http or https address".formatted(option, address));
    }
    return address;
  }
}
