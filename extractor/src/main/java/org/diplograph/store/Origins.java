package org.diplograph.store;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The web pages that may use the services which are open to other pages: those of this machine, and those of named origins such as
 * {@code https://example.org}; all where {@code *} is among the names.
 */
public record Origins(Set<String> named) {
  static final String ANY = "*";

  private static final List<String> THIS_MACHINE =
      List.of("http://localhost:*", "http://127.0.0.1:*", "https://localhost:*", "https://127.0.0.1:*");
  private static final Pattern OF_THIS_MACHINE = Pattern.compile("https?://(localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1])(:\\d+)?");
  private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d+)?|\\*");

  public Origins {
    named = Set.copyOf(named);
    named.stream().filter(origin -> !ORIGIN.matcher(origin).matches()).findFirst().ifPresent(origin -> {
      throw new IllegalArgumentException(
          "\"%s\" is no origin of web pages. Give one such as https://example.org, or * for all.".formatted(origin));
    });
  }

  /** Whether a page of this origin, as a browser tells it, may use the open services. */
  boolean allow(@Nullable String origin) {
    return origin != null && (named.contains(ANY) || named.contains(origin) || OF_THIS_MACHINE.matcher(origin).matches());
  }

  /** The same for the address of the page. */
  boolean allowPage(@Nullable String address) {
    try {
      URI page = URI.create(String.valueOf(address));
      return allow(page.getScheme() + "://" + page.getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** As a browser wants to know who may show a page in a frame. */
  String frameAncestors() {
    return named.contains(ANY) ? ANY : Stream.concat(THIS_MACHINE.stream(), named.stream().sorted()).collect(Collectors.joining(" "));
  }
}
