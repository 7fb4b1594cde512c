package org.diplograph.pipeline;

import org.diplograph.article.ReadResult;
import org.diplograph.article.RejectCode;

/** How one item of the input ended; each ends in exactly one way, so that the counts add up to the input. */
public sealed interface Outcome {
  /** The article's id, or the one that it would have had. */
  String id();

  /**
   * It is in the store.
   *
   * @param unchanged whether it was there already, with the same text, rules and version, so that nothing had to be done
   */
  record Kept(String id, boolean unchanged) implements Outcome {}

  /**
   * It was left out on purpose.
   *
   * @param code stable, such as {@code not-english} or {@code duplicate-id}
   */
  record Skipped(String id, String where, String code, String message) implements Outcome {}

  /**
   * Something is wrong with it, or with what was made of it.
   *
   * @param code stable, such as {@code bad-json}, {@code id-conflict}, {@code evidence}, {@code shapes} or {@code internal}
   */
  record Failed(String id, String where, String code, String message) implements Outcome {}

  /** The outcome of an item that could not be read. */
  static Outcome of(ReadResult.Rejected rejected) {
    return rejected.kind() == RejectCode.Kind.SKIPPED
        ? new Skipped(rejected.id(), rejected.where(), rejected.code().code(), rejected.message())
        : new Failed(rejected.id(), rejected.where(), rejected.code().code(), rejected.message());
  }
}
