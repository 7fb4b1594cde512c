package org.diplograph.store;

import jakarta.servlet.http.HttpServlet;

/**
 * A service that is served beside SPARQL, for example {@code new Mount("/reconcile", servlet)}. It only reads, so pages of the origins
 * that {@link ServerOptions#origins} allows may use it.
 *
 * @param path where it is, also for all paths below it
 */
public record Mount(String path, HttpServlet servlet) {
  public Mount {
    if (!path.matches("/[a-z]+")) {
      throw new IllegalArgumentException("A service is mounted at a path such as /reconcile, not at " + path);
    }
  }

  /** Whether a request is for it, by the address as sent: one written in any unusual way is not. */
  boolean serves(String requestUri) {
    return requestUri.equals(path) || requestUri.startsWith(path + "/") && requestUri.substring(path.length()).matches("[a-z/]*");
  }
}
