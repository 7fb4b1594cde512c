package org.diplograph.wikidata;

import java.util.List;

/** What asking about a subject brought. */
sealed interface Found {
  Subject subject();

  /** The service answered; there may be no candidates. */
  record Candidates(Subject subject, List<Candidate> candidates) implements Found {
    public Candidates {
      candidates = List.copyOf(candidates);
    }
  }

  /** The service did not answer, or what it answered cannot be used. */
  record Failure(Subject subject, String reason) implements Found {}

  /** The run came to its end before. */
  record NotAsked(Subject subject, String reason) implements Found {}

  static Found of(Subject subject, ServiceException e) {
    return e instanceof ServiceException.NoMore ? new NotAsked(subject, e.getMessage()) : new Failure(subject, e.getMessage());
  }
}
