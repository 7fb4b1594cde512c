package org.diplograph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.diplograph.store.Credentials;
import org.diplograph.store.Origins;
import org.diplograph.store.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a store is served. */
final class ServeOptions {
  @Option(names = "--port", paramLabel = "N", description = "The port; 3030 if not given, 0 for any free one.")
  private int port = ServerOptions.defaults().port();

  @Option(names = "--password-file", paramLabel = "FILE",
      description = "A file whose first line is the password for writing; a new one is made at each start if not given.")
  private @Nullable Path passwordFile;

  @Mixin private ServiceOptions services = new ServiceOptions();

  @Option(names = "--allow-origin", paramLabel = "ORIGIN",
      description = "Lets web pages of this origin use the reconciliation service, such as https://example.org, or * for all; "
          + "those of this machine may anyway. May be given several times.")
  private List<String> origins = List.of();

  ServerOptions options() {
    try {
      return ServerOptions.defaults().withPort(port).withWriter(credentials()).withServices(services.allowed())
          .withOrigins(new Origins(Set.copyOf(origins)));
    } catch (IllegalArgumentException e) {
      throw new UserError(String.valueOf(e.getMessage()));
    }
  }

  /** Refuses a port in use, before a build is done whose outcome could not be served. */
  void requireFreePort() {
    try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      probe.setReuseAddress(true);
    } catch (IOException e) {
      throw new UserError("Port %d is in use by another program. Choose another one with --port, or 0 for any free one.".formatted(port));
    }
  }

  private Credentials credentials() {
    if (passwordFile == null) {
      return Credentials.generated();
    }
    try {
      return new Credentials(Files.readString(passwordFile).lines().findFirst().orElse("").strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the password is in a file that the user knows, so that it need not be shown. */
  boolean hasPasswordFile() {
    return passwordFile != null;
  }
}
