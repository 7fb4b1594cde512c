package org.diplograph.store;

import java.util.Optional;
import java.util.Set;

/**
 * How a store is served, for example {@code ServerOptions.defaults().withPort(0)}.
 *
 * @param port the port, or 0 for any free one
 * @param loopback whether only this machine can reach the server
 * @param writer who may write; nobody when empty
 * @param maxRows the most rows or triples one answer may have
 * @param services the servers that a query may ask
 * @param origins the web pages that may use the mounted services
 */
public record ServerOptions(int port, boolean loopback, Optional<Credentials> writer, long maxRows, Services services, Origins origins) {
  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("There is no port %d. Give one from 1 to 65535, or 0 for any free one.".formatted(port));
    }
  }

  /** Port 3030, this machine only, nobody may write, a million rows, no other servers, pages of this machine only. */
  public static ServerOptions defaults() {
    return new ServerOptions(3030, true, Optional.empty(), 1_000_000, Services.none(), new Origins(Set.of()));
  }

  public ServerOptions withPort(int port) {
    return new ServerOptions(port, loopback, writer, maxRows, services, origins);
  }

  public ServerOptions withLoopback(boolean loopback) {
    return new ServerOptions(port, loopback, writer, maxRows, services, origins);
  }

  public ServerOptions withWriter(Credentials writer) {
    return new ServerOptions(port, loopback, Optional.of(writer), maxRows, services, origins);
  }

  public ServerOptions withMaxRows(long maxRows) {
    return new ServerOptions(port, loopback, writer, maxRows, services, origins);
  }

  public ServerOptions withServices(Services services) {
    return new ServerOptions(port, loopback, writer, maxRows, services, origins);
  }

  public ServerOptions withOrigins(Origins origins) {
    return new ServerOptions(port, loopback, writer, maxRows, services, origins);
  }
}
