package org.diplograph.wikidata;

import java.util.List;

/** How linking a subject ended. */
public sealed interface Outcome {
  Subject subject();

  /** Surely this one. */
  record Linked(Subject subject, Option option) implements Outcome {}

  /** For a person to decide, the likeliest first. */
  record Unsure(Subject subject, List<Option> options) implements Outcome {
    public Unsure {
      options = List.copyOf(options);
    }
  }

  /** The service knows nothing like it. */
  record None(Subject subject) implements Outcome {}

  /** The run came to its end before. */
  record NotAsked(Subject subject, String reason) implements Outcome {}

  /** The service was asked, and did not answer. */
  record Failed(Subject subject, String reason) implements Outcome {}

  /**
   * Something that a subject could be.
   *
   * @param score from 0 to 1
   * @param reasons what speaks for it and against it
   */
  record Option(String iri, String label, String description, double score, List<String> reasons) {
    public Option {
      reasons = List.copyOf(reasons);
    }
  }
}
