package org.diplograph.store;

import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The servers that a query may ask by {@code SERVICE}, each by its exact address:
 * {@code Services.of(List.of("https://query.wikidata.org/sparql"))}.
 *
 * @param addresses for each address as it stands in queries, the one to which they are sent; mostly the same
 */
public record Services(Map<String, String> addresses) {
  private static final Pattern ALLOWED =
      Pattern.compile("(https?://[^=\\s<>\"]+(?:=(?!https?:)[^=\\s<>\"]*)*)(?:=(https?://[^\\s<>\"]+))?");
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int LARGEST_ANSWER = 20_000_000;

  public Services {
    addresses = Map.copyOf(addresses);
  }

  /** No server at all. */
  public static Services none() {
    return new Services(Map.of());
  }

  /**
   * The servers named so: {@code https://query.wikidata.org/sparql}, or with another one that takes its place,
   * {@code https://query.wikidata.org/sparql=http://localhost:9999/sparql}.
   *
   * @throws IllegalArgumentException when one is no address of a server
   */
  public static Services of(Collection<String> allowed) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (String one : allowed) {
      Matcher parts = ALLOWED.matcher(one);
      if (!parts.matches() || host(parts.group(1)).isEmpty()) {
        throw new IllegalArgumentException(("\"%s\" is no address of a SPARQL server. Give one such as https://query.wikidata.org/sparql, "
            + "or with another that takes its place: https://query.wikidata.org/sparql=http://localhost:9999/sparql").formatted(one));
      }
      addresses.put(parts.group(1), Optional.ofNullable(parts.group(2)).orElse(parts.group(1)));
    }
    return new Services(addresses);
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return addresses.isEmpty();
  }

  /** Makes queries in this context ask these servers and no others. */
  void apply(Context context) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.addBulkLink(new AllowedServices(this));
    ServiceExecutorRegistry.set(context, registry);
    if (!isEmpty()) {
      context.set(ARQ.httpQueryClient, new BoundedHttpClient(PATIENCE, LARGEST_ANSWER));
      context.set(ARQ.httpQueryTimeout, PATIENCE.toMillis());
    }
  }
}
