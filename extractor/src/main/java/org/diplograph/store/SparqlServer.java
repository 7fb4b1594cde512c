package org.diplograph.store;

import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.build.DatasetDescriptionMap;
import org.apache.jena.fuseki.build.FusekiConfig;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.admin.ActionServerStatus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.eclipse.jetty.ee11.servlet.security.ConstraintSecurityHandler;

/**
 * Fuseki with its pages over one open store.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(folder);
 *     SparqlServer server = SparqlServer.start(store, ServerOptions.defaults().withPort(0))) {
 *   System.err.println("Open " + server.url());
 *   server.join();
 * }
 * }</pre>
 *
 * <p>While it runs, {@link ReadableStore#open} of other processes finds it by a note in the store's folder. It refuses what would
 * make it call other servers, read files, or work without end; see {@link Safeguards}, {@link GuardedUpdate} and
 * {@link LimitedQuery}. It has none of Fuseki's functions for making and deleting datasets.
 */
public final class SparqlServer implements AutoCloseable {
  static final String SERVICE = "diplograph";

  private final GraphStore store;
  private final FusekiServer server;

  private SparqlServer(GraphStore store, FusekiServer server) {
    this.store = store;
    this.server = server;
  }

  /**
   * Starts serving; the store stays the caller's, to be closed after the server.
   *
   * @param mounts further services on the same port
   *
   * @throws StoreException when the port is taken
   */
  public static SparqlServer start(GraphStore store, ServerOptions options, Mount... mounts) {
    Safeguards.apply(store.dataset().getContext());
    store.allow(options.services());
    SparqlServer started = new SparqlServer(store, started(builder(store, options, List.of(mounts)).build(), options));
    new ServingNote(started.url(), ProcessHandle.current().pid()).write(store.folder());
    return started;
  }

  private static FusekiServer.Builder builder(GraphStore store, ServerOptions options, List<Mount> mounts) {
    DataAccessPoint service = service(store, options);
    FusekiServer.Builder builder = FusekiServer.create()
        .port(options.port())
        .loopback(options.loopback())
        .enableCors(false)
        .enablePing(true)
        .enableStats(true)
        // Only what is named here: modules found on the class path would add administration.
        .fusekiModules(FusekiModules.empty())
        .registerOperation(Operation.Query, new LimitedQuery(options.maxRows()))
        .registerOperation(Operation.Update, new GuardedUpdate())
        .add(service.getName(), service.getDataService())
        .securityHandler(security(service, options))
        .addFilter("/*", new BrowserGuard(options.loopback(), options.origins(), mounts))
        .addServlet("/$/server", new ActionServerStatus())
        .addServlet(QueryPage.path(), new QueryPage())
        .staticFileBase(pages());
    mounts.forEach(mount -> builder.addServlet(mount.path() + "/*", mount.servlet()));
    return builder;
  }

  /** The endpoints of the description, over the dataset that is open already. */
  private static DataAccessPoint service(GraphStore store, ServerOptions options) {
    DatasetDescription description = DatasetDescription.of(store.folder());
    if (!options.services().isEmpty()) {
      description.letQueriesAskServices();
    }
    DatasetDescriptionMap open = new DatasetDescriptionMap();
    open.register(description.dataset().asNode(), store.dataset());
    return FusekiConfig.buildDataAccessPoint(description.service(), open);
  }

  /** Asks for the password on the endpoints that the description gives to a user. */
  private static ConstraintSecurityHandler security(DataAccessPoint service, ServerOptions options) {
    String password = options.writer().orElseGet(Credentials::generated).password();
    ConstraintSecurityHandler handler = JettySecurityLib.makeSecurityHandler(
        "Diplograph", JettySecurityLib.makeUserStore(Credentials.USER, password), AuthScheme.BASIC);
    service.getDataService().getEndpoints().stream().filter(endpoint -> endpoint.getAuthPolicy() != null).map(Endpoint::getName)
        .forEach(name -> JettySecurityLib.addPathConstraint(handler, service.getName() + "/" + name));
    return handler;
  }

  private static String pages() {
    ClassLoader loader = SparqlServer.class.getClassLoader();
    String index = Objects.requireNonNull(loader.getResource("webapp/index.html"), "Fuseki's pages").toString();
    return index.substring(0, index.lastIndexOf('/'));
  }

  private static FusekiServer started(FusekiServer server, ServerOptions options) {
    try {
      return server.start();
    } catch (RuntimeException e) {
      server.stop();
      for (Throwable t = e; t != null; t = t.getCause()) {
        if (t instanceof BindException) {
          throw new StoreException("Port %d is in use by another program. Choose another one with --port, or 0 for any free one."
              .formatted(options.port()), e);
        }
      }
      throw new StoreException("The server cannot start: " + e.getMessage(), e);
    }
  }

  /** Where to open the pages, for example {@code http://localhost:3030/}. */
  public URI url() {
    return URI.create("http://localhost:" + server.getHttpPort() + "/");
  }

  /** The address of an endpoint of {@code fuseki-config/config.ttl}, such as {@code query} or {@code update}. */
  public URI endpoint(String name) {
    return url().resolve(SERVICE + "/" + name);
  }

  /** Waits until the server is closed. */
  public void join() {
    server.join();
  }

  /** Ends the requests that run, and serves no more. */
  @Override
  public void close() {
    ServingNote.erase(store.folder());
    server.stop();
  }
}
