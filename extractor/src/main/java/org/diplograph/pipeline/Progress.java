package org.diplograph.pipeline;

/** Hears how far a run has come; always called by one thread. */
public interface Progress {
  /** For those who need not know. */
  Progress SILENT = outcome -> {};

  /** One more item of the input has ended. */
  void ended(Outcome outcome);

  /** All articles have ended, and the events of the store are put together. */
  default void consolidating() {}
}
