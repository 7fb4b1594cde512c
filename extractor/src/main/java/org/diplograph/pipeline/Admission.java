package org.diplograph.pipeline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.diplograph.article.ReadResult;

/**
 * Decides for each article read whether it has to be processed: not when its id came up before in this run, and not when the store has
 * it already, unchanged.
 */
final class Admission {
  private final Edition edition;
  private final Map<String, String> stored;
  private final Map<String, Seen> seen = new HashMap<>();

  private record Seen(String fingerprint, String where) {}

  /** @param stored fingerprints of the articles in the store, by id */
  Admission(Edition edition, Map<String, String> stored) {
    this.edition = edition;
    this.stored = stored;
  }

  /** The task, or how the article ended without one. */
  sealed interface Decision {
    record Process(ArticleWork.Task task) implements Decision {}

    record End(Outcome outcome) implements Decision {}
  }

  Decision decide(ReadResult.Read read) {
    String id = read.id();
    String fingerprint = edition.fingerprint(read.article());
    Optional<Seen> before = Optional.ofNullable(seen.putIfAbsent(id, new Seen(fingerprint, read.where())));
    if (before.isPresent()) {
      return new Decision.End(again(read, fingerprint, before.get()));
    }
    return fingerprint.equals(stored.get(id))
        ? new Decision.End(new Outcome.Kept(id, true))
        : new Decision.Process(new ArticleWork.Task(read.article(), read.where(), fingerprint));
  }

  private static Outcome again(ReadResult.Read read, String fingerprint, Seen before) {
    if (fingerprint.equals(before.fingerprint())) {
      return new Outcome.Skipped(read.id(), read.where(), "duplicate-id", "the same article as in " + before.where());
    }
    return new Outcome.Failed(read.id(), read.where(), "id-conflict",
        "another article in %s has the id \"%s\" too; give them different ids".formatted(before.where(), read.id()));
  }
}
