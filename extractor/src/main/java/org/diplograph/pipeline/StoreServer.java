package org.diplograph.pipeline;

import org.diplograph.rdf.Iris;
import org.diplograph.reconcile.ReconciliationServlet;
import org.diplograph.store.GraphStore;
import org.diplograph.store.Mount;
import org.diplograph.store.ServerOptions;
import org.diplograph.store.SparqlServer;

/** Serves a store with all that is offered over HTTP: SPARQL, Fuseki's pages, and reconciliation. */
public record StoreServer(GraphStore store, ServerOptions options) {
  /** Where the reconciliation service is, after the address of the server. */
  public static final String RECONCILIATION = "reconcile";

  /** Starts serving; the caller closes the server, then the store. */
  public SparqlServer start() {
    String base = new Contents(store).iris().orElseGet(Iris::new).base();
    return SparqlServer.start(store, options, new Mount("/" + RECONCILIATION, new ReconciliationServlet(store::read, base)));
  }
}
