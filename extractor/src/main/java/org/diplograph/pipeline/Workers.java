package org.diplograph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Does tasks on several threads and hands their results on in the order of the tasks; only so many tasks are under way that memory
 * stays bounded. It is used by one thread, which also takes the results.
 */
final class Workers<T, R> implements AutoCloseable {
  /** So many that a long article at the front does not leave the others without work. */
  private static final int AHEAD = 16;

  private final ExecutorService threads;
  private final int most;
  private final Function<T, R> work;
  private final Consumer<R> results;
  private final Deque<Future<R>> open = new ArrayDeque<>();

  Workers(int threads, Function<T, R> work, Consumer<R> results) {
    this.threads = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().name("article-", 1).factory());
    this.most = threads * AHEAD;
    this.work = work;
    this.results = results;
  }

  /** Waits until there is room. */
  void submit(T task) {
    while (open.size() >= most || !open.isEmpty() && open.peekFirst().isDone()) {
      take();
    }
    open.addLast(threads.submit(() -> work.apply(task)));
  }

  /** Waits until everything is done. */
  void finish() {
    while (!open.isEmpty()) {
      take();
    }
  }

  private void take() {
    try {
      results.accept(open.removeFirst().get());
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException broken -> throw broken;
        case Error error -> throw error;
        default -> throw new IllegalStateException(e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were processed", e);
    }
  }

  /** Gives up what is not done yet. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}
