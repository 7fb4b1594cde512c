package org.diplograph.cli;

import org.diplograph.pipeline.StoreServer;
import org.diplograph.store.Credentials;
import org.diplograph.store.GraphStore;
import org.diplograph.store.ServerOptions;
import org.diplograph.store.SparqlServer;

/** Serves an open store until the user ends it. */
record Serving(Console console, ServeOptions given) {
  void untilInterrupted(GraphStore store, Interruption interruption) {
    ServerOptions options = given.options();
    try (SparqlServer server = new StoreServer(store, options).start()) {
      interruption.calls(server::close);
      tell(store, server, options);
      server.join();
    }
    console.note("The server has stopped.");
  }

  private void tell(GraphStore store, SparqlServer server, ServerOptions options) {
    String password = given.hasPasswordFile() ? "the password of your file"
        : "the password " + options.writer().map(Credentials::password).orElseThrow() + " (until the server stops)";
    console.print("""

        Serving %s
          look and ask   %s
          SPARQL         %s
          OpenRefine     %s
          updates        %s
                         as the user %s with %s
        Ctrl-C stops the server. Only this machine can reach it."""
        .formatted(store.folder(), server.url(), server.endpoint("query"),
            server.url().resolve(StoreServer.RECONCILIATION), server.endpoint("update"), Credentials.USER, password));
  }
}
