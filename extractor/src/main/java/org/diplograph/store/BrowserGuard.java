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
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of other sites, open in the user's browser, from using a server that only the user can reach.
 *
 * <p>Such a page can send a form with the password that the browser remembers, or make its own name point to this machine. The
 * served pages in turn fetch nothing from elsewhere, except pictures of maps.
 */
final class BrowserGuard implements Filter {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?");
  private static final String SOURCES = "default-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
      + "img-src 'self' data: https:; connect-src 'self'; frame-ancestors 'none'";

  private final boolean loopback;

  BrowserGuard(boolean loopback) {
    this.loopback = loopback;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest in = (HttpServletRequest) request;
    HttpServletResponse out = (HttpServletResponse) response;
    String host = String.valueOf(in.getHeader("Host"));
    if (loopback && !THIS_MACHINE.matcher(host).matches()) {
      refuse(out, "This server answers to localhost only, not to " + host);
    } else if (!HARMLESS.contains(in.getMethod()) && comesFromElsewhere(in.getHeader("Origin"), host)) {
      refuse(out, "Pages of other sites may not use this server");
    } else {
      out.setHeader("Content-Security-Policy", SOURCES);
      out.setHeader("X-Content-Type-Options", "nosniff");
      chain.doFilter(request, response);
    }
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
