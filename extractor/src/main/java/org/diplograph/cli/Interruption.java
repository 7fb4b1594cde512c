package org.diplograph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Gives what runs the time to come to a good end when the user presses Ctrl-C or the system asks the program to end.
 *
 * <pre>{@code
 * try (Interruption interruption = Interruption.watch(); GraphStore store = GraphStore.open(folder)) {
 *   interruption.calls(pipeline::stop);
 *   pipeline.build(input, progress);
 * }
 * }</pre>
 */
final class Interruption implements AutoCloseable {
  /** The longest article takes seconds, and putting the events of a large store together some more. */
  private static final long PATIENCE_SECONDS = 60;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("interruption").unstarted(this::interrupt);
  private Runnable action = () -> {};
  private boolean happened;

  private Interruption() {}

  /** From now on, the program does not end before this is closed. */
  static Interruption watch() {
    Interruption interruption = new Interruption();
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** What makes the work that follows end early; called at once if the user has asked for the end already. */
  synchronized void calls(Runnable stop) {
    action = stop;
    if (happened) {
      stop.run();
    }
  }

  synchronized boolean happened() {
    return happened;
  }

  private void interrupt() {
    synchronized (this) {
      happened = true;
      action.run();
    }
    try {
      boolean ignored = ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    if (!happened()) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The end was asked for just now; the hook finds that there is nothing to wait for.
        return;
      }
    }
  }
}
