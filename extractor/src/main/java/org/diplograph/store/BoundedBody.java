package org.diplograph.store;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** Hands a body on until it has too many bytes or takes too long; then it ends with an error. */
final class BoundedBody<T> implements HttpResponse.BodySubscriber<T> {
  private final HttpResponse.BodySubscriber<T> receiver;
  private final long mostBytes;
  private final Duration patience;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final AtomicReference<Flow.Subscription> source = new AtomicReference<>();
  private long bytes;

  BoundedBody(HttpResponse.BodySubscriber<T> receiver, long mostBytes, Duration patience) {
    this.receiver = receiver;
    this.mostBytes = mostBytes;
    this.patience = patience;
  }

  @Override
  public CompletionStage<T> getBody() {
    return receiver.getBody();
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    source.set(subscription);
    receiver.onSubscribe(subscription);
    CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
        .execute(() -> fail(new HttpTimeoutException("the answer took longer than %d seconds".formatted(patience.toSeconds()))));
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    bytes += parts.stream().mapToLong(ByteBuffer::remaining).sum();
    if (bytes > mostBytes) {
      fail(new IOException(mostBytes == 0 ? "the answer is compressed, which was not asked for"
          : "the answer has more than %,d bytes".formatted(mostBytes)));
    } else if (!ended.get()) {
      receiver.onNext(parts);
    }
  }

  private void fail(IOException why) {
    if (ended.compareAndSet(false, true)) {
      source.get().cancel();
      receiver.onError(why);
    }
  }

  @Override
  public void onError(Throwable error) {
    if (ended.compareAndSet(false, true)) {
      receiver.onError(error);
    }
  }

  @Override
  public void onComplete() {
    if (ended.compareAndSet(false, true)) {
      receiver.onComplete();
    }
  }
}
