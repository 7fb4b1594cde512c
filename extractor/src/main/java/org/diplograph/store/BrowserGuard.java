package org.diplograph.store;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of other sites, open in the user's browser, from using a server that only the user can reach.
 *
 * <p>Such a page can send a form with the password that the browser remembers, or make its own name point to this machine. The
 * served pages in turn fetch nothing from elsewhere, except pictures of maps. Mounted services, which only read, are open to pages of
 * the allowed origins.
 */
final class BrowserGuard implements Filter {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?");
  private static final String SOURCES = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
      + "img-src 'self' data: https:; connect-src 'self'; frame-ancestors 'none'";

  private static final String OPEN_SOURCES = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
      + "frame-ancestors ";

  private final boolean loopback;
  private final Origins origins;
  private final List<Mount> mounts;

  BrowserGuard(boolean loopback, Origins origins, List<Mount> mounts) {
    this.loopback = loopback;
    this.origins = origins;
    this.mounts = List.copyOf(mounts);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    String host = String.valueOf(in.getHeader("Host"));
    if (loopback && !THIS_MACHINE.matcher(host).matches()) {
      refuse(out, "This server answers to localhost only, not to " + host);
    } else if (mounts.stream().anyMatch(mount -> mount.serves(in.getRequestURI()))) {
      open(in, out, chain);
    } else if (!HARMLESS.contains(in.getMethod()) && comesFromElsewhere(in.getHeader("Origin"), host)) {
      refuse(out, "Pages of other sites may not use this server");
    } else {
      out.setHeader("Content-Security-Policy", SOURCES);
      out.setHeader("X-Content-Type-Options", "nosniff");
      chain.doFilter(request, response);
    }
  }

  private void open(HttpServletRequest in, HttpServletResponse out, FilterChain chain) throws IOException, ServletException {
    String origin = in.getHeader("Origin");
    out.setHeader("Vary", "Origin");
    if (origin != null && !origins.allow(origin) || isScriptOfAForeignPage(in)) {
      refuse(out, "Pages of other sites may not use this server. Start it with --allow-origin to let them read what it offers.");
      return;
    }
    if (origin != null) {
      out.setHeader("Access-Control-Allow-Origin", origin);
    }
    if (in.getMethod().equals("OPTIONS")) {
      out.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
      out.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, X-Requested-With");
      out.setHeader("Access-Control-Max-Age", "600");
      out.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    out.setHeader("Content-Security-Policy", OPEN_SOURCES + origins.frameAncestors());
    out.setHeader("X-Content-Type-Options", "nosniff");
    chain.doFilter(in, out);
  }

  /** A page can fetch a script without saying where the page is from, but browsers say that it is from elsewhere. */
  private boolean isScriptOfAForeignPage(HttpServletRequest in) {
    String page = in.getHeader("Referer");
    String site = in.getHeader("Sec-Fetch-Site");
    boolean fromAPage = page != null || site != null && !site.equals("none") && !site.equals("same-origin");
    return in.getParameter("callback") != null && fromAPage && !origins.allowPage(page);
  }

  private static boolean comesFromElsewhere(@Nullable String origin, String host) {
    try {
      return origin != null && !host.equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return true;
    }
  }

  private static void refuse(HttpServletResponse out, String why) throws IOException {
    out.setStatus(HttpServletResponse.SC_FORBIDDEN);
    out.setContentType("text/plain;charset=utf-8");
    out.getWriter().println(why);
  }
}
