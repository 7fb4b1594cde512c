package org.diplograph.pipeline;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.diplograph.article.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Reads the input in a thread of its own, a little ahead of its use, so that neither waits for the other, and so that a run that is told
 * to stop need not wait for an input that says nothing.
 */
final class ReadAhead implements AutoCloseable {
  /** Articles may be large. */
  private static final int AHEAD = 8;

  private static final long LOOK_UP_MILLIS = 100;

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
  private final BooleanSupplier stopped;
  private final Thread thread;
  private boolean atEnd;

  private sealed interface Step {
    record Item(ReadResult result) implements Step {}

    record End() implements Step {}

    record Broken(RuntimeException exception) implements Step {}
  }

  ReadAhead(Iterator<ReadResult> input, BooleanSupplier stopped) {
    this.stopped = stopped;
    this.thread = Thread.ofPlatform().daemon().name("reading").start(() -> read(input));
  }

  private void read(Iterator<ReadResult> input) {
    try {
      try {
        while (input.hasNext()) {
          steps.put(new Step.Item(input.next()));
        }
        steps.put(new Step.End());
      } catch (RuntimeException e) {
        steps.put(new Step.Broken(e));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The next item; empty at the end of the input, and as soon as the run is told to stop. */
  Optional<ReadResult> next() {
    while (!atEnd && !stopped.getAsBoolean()) {
      switch (poll()) {
        case null -> {}
        case Step.Item(ReadResult result) -> {
          return Optional.of(result);
        }
        case Step.End end -> atEnd = true;
        case Step.Broken(RuntimeException exception) -> throw exception;
      }
    }
    return Optional.empty();
  }

  private @Nullable Step poll() {
    try {
      return steps.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were read", e);
    }
  }

  /** Whether the whole input was handed out. */
  boolean atEnd() {
    return atEnd;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
