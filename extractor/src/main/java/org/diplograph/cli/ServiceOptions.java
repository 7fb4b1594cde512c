package org.diplograph.cli;

import java.util.List;
import org.diplograph.store.Services;
import picocli.CommandLine.Option;

/** Which other servers a query may ask. */
final class ServiceOptions {
  @Option(names = "--allow-service", paramLabel = "URL[=URL]",
      description = {
        "Lets queries ask this SPARQL server (SERVICE), and no other, such as https://query.wikidata.org/sparql. With a second address,"
            + " that one is asked in its place. May be given several times."
      })
  private List<String> services = List.of();

  Services allowed() {
    try {
      return Services.of(services);
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }
}
