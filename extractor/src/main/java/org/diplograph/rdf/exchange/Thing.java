package org.diplograph.rdf.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the graphs say of one thing: its values by property, each either an IRI or a text.
 *
 * <p>Example: {@code thing.one(Dip.STATUS.getURI())} is the IRI of {@code dip:Held}; {@code thing.shortOne(…)} is {@code Held}.
 */
final class Thing {
  private final String iri;
  private final Map<String, List<String>> values = new HashMap<>();

  /** Begins with nothing but the name. */
  Thing(String iri) {
    this.iri = iri;
  }

  String iri() {
    return iri;
  }

  void add(String property, String value) {
    values.computeIfAbsent(property, p -> new ArrayList<>(1)).add(value);
  }

  List<String> all(String property) {
    return values.getOrDefault(property, List.of());
  }

  Optional<String> one(String property) {
    return all(property).stream().findFirst();
  }

  Optional<String> shortOne(String property) {
    return one(property).map(Thing::shortened);
  }

  /** The last part of an IRI, readable. */
  static String shortened(String iri) {
    String last = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
