package org.diplograph.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.diplograph.pipeline.Explanations;

/** Which event a user means. */
record EventChoice(Explanations explanations) {
  private static final int MOST_SHOWN = 20;

  /**
   * The only event with this IRI, key or words.
   *
   * @throws UserError if there is none, or several
   */
  Explanations.Found only(String wanted) {
    List<Explanations.Found> found = explanations.find(wanted);
    if (found.isEmpty()) {
      throw new UserError("No event has all of \"%s\" in its label or IRI. Try fewer words, or: ./diplograph query 01-who-met-whom"
          .formatted(wanted));
    }
    if (found.size() > 1) {
      String candidates = found.stream().limit(MOST_SHOWN)
          .map(event -> "%n  %s%n    %s".formatted(Summary.plain(event.label()), event.iri())).collect(Collectors.joining());
      throw new UserError("Several events could be meant by \"%s\"; add a word, or give the IRI:".formatted(wanted) + candidates
          + (found.size() > MOST_SHOWN ? "%n  …".formatted() : ""));
    }
    return found.getFirst();
  }
}
