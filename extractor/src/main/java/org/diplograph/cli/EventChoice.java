package org.diplograph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.pipeline.Explanations;

/** Which of those found a user means. */
final class EventChoice {
  private static final int MOST_SHOWN = 20;

  private EventChoice() {}

  /**
   * The only one.
   *
   * @throws UserError if there is none, or several
   */
  static Explanations.Found only(String wanted, List<Explanations.Found> found) {
    if (found.isEmpty()) {
      throw new UserError("No event or actor has all of \"%s\" in its label, name or IRI. Try fewer words, or: ./diplograph query 01-who-met-whom"
          .formatted(wanted));
    }
    if (found.size() > 1) {
      String candidates = found.stream().limit(MOST_SHOWN)
          .map(event -> "%n  %s%n    %s".formatted(Summary.plain(event.label()), event.iri())).collect(Collectors.joining());
      throw new UserError("Several could be meant by \"%s\"; add a word, or give the IRI:".formatted(wanted) + candidates
          + (found.size() > MOST_SHOWN ? "%n  …".formatted() : ""));
    }
    return found.getFirst();
  }
}
