package org.diplograph.extract;

import java.util.List;
import java.util.stream.Stream;

/** The places in a sentence that a rule can name, as {@link Actors} and {@link Syntax} find them. */
final class Slots {
  /** How one thing hangs on another; where a verb or noun is asked for one of these, its complements are meant. */
  private static final List<String> PREPOSITIONS = List.of(
      "with", "to", "by", "between", "among", "of", "from", "in", "at", "for", "on", "into", "about", "across", "against", "along",
      "alongside", "amid", "around", "beside", "beyond", "including", "inside", "involving", "near", "off", "onto", "opposite", "out of", "outside",
      "over", "past", "through", "throughout", "together with", "toward", "towards", "under", "upon", "via", "within", "along with", "as",
      "because of", "before", "after", "during", "following", "on behalf of", "ahead of");

  /** Slots of verbs. */
  static final KnownWords OF_VERBS = and("subject", "object");

  /** Slots of nouns; the governor is the subject of the verb that carries the noun, as in "held talks". */
  static final KnownWords OF_NOUNS = and("possessor", "modifier", "governor");

  /** Where a visit goes. */
  static final KnownWords OF_DESTINATIONS = and("object");

  /** How an agreement hangs on a verb; the empty one is the object. */
  static final KnownWords OF_AGREEMENTS = and("");

  private Slots() {}

  private static KnownWords and(String... slots) {
    return new KnownWords(Stream.concat(Stream.of(slots), PREPOSITIONS.stream()).toList());
  }
}
