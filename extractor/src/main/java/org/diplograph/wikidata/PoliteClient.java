package org.diplograph.wikidata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends one request at a time, waits when it is asked to, and tries again when that can help.
 *
 * <pre>{@code
 * try (PoliteClient client = new PoliteClient(Politeness.usual("ana@example.org"), "0.1.0")) {
 *   JsonNode answer = client.ask(Question.get(api, Map.of("action", "wbgetentities", "ids", "Q1")));
 * }
 * }</pre>
 *
 * <p>One thread uses it; any may stop it. It tries again after answers 429 and 5xx, maxlag errors, cut connections and answers that are no JSON or take too long.
 */
public final class PoliteClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PoliteClient.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  /** Errors of MediaWiki's API that pass. */
  private static final Set<String> PASSING = Set.of("maxlag", "ratelimited", "readonly");
  /** So many questions in a row without an answer, and the service is taken to be out of reach. */
  private static final int MOST_IN_VAIN = 3;

  private final HttpClient http;
  private final Politeness politeness;
  private final String userAgent;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private int sent;
  private int inVain;
  private ServiceException.@Nullable NoMore end;

  public PoliteClient(Politeness politeness, String version) {
    this.politeness = politeness;
    this.userAgent = "Diplograph/%s (%s) Java/%s".formatted(
        version, politeness.contact().replaceAll("[^\\x20-\\x7e]", ""), Runtime.version().feature());
    this.http = HttpClient.newBuilder().connectTimeout(politeness.timeout()).followRedirects(HttpClient.Redirect.NORMAL).build();
  }

  /** How one attempt ended. */
  private sealed interface Attempt {
    record Answered(JsonNode answer) implements Attempt {}

    /** @param pause what the service asks for */
    record Passing(String reason, Optional<Duration> pause) implements Attempt {}

    record Refused(String reason) implements Attempt {}
  }

  /**
   * The answer to a question.
   *
   * @throws ServiceException when there is none; {@link ServiceException.NoMore} when asking further questions is pointless
   */
  JsonNode ask(Question question) throws ServiceException {
    if (end != null) {
      throw end;
    }
    try {
      return askPatiently(question);
    } catch (ServiceException.NoMore e) {
      end = e;
      throw e;
    }
  }

  private JsonNode askPatiently(Question question) throws ServiceException {
    String reason = "";
    for (int attempt = 1; attempt <= politeness.attempts(); attempt++) {
      switch (attempt(question)) {
        case Attempt.Answered(JsonNode answer) -> {
          inVain = 0;
          return answer;
        }
        case Attempt.Refused(String why) -> {
          inVain = 0;
          throw new ServiceException("%s refused: %s".formatted(question.host(), why));
        }
        case Attempt.Passing(String why, Optional<Duration> asked) -> {
          reason = why;
          Duration pause = asked.orElse(politeness.pauseAfter(attempt));
          LOG.info("{}: {}; pause of {} ms", question.host(), why, pause.toMillis());
          if (pause.compareTo(politeness.longestPause()) > 0) {
            throw new ServiceException.NoMore("%s asks to be left alone for %d s (%s). Run the command again later."
                .formatted(question.host(), pause.toSeconds(), why));
          } else if (attempt < politeness.attempts()) {
            sleep(pause);
          }
        }
      }
    }
    if (++inVain >= MOST_IN_VAIN) {
      throw new ServiceException.NoMore(
          "%s does not answer (%s). Is it up, and reachable from here? Run the command again later.".formatted(question.host(), reason));
    }
    throw new ServiceException("%s did not answer, after %d attempts: %s".formatted(question.host(), politeness.attempts(), reason));
  }

  private Attempt attempt(Question question) throws ServiceException.NoMore {
    if (stopped.getCount() == 0) {
      throw new ServiceException.NoMore("stopped");
    }
    if (sent >= politeness.budget()) {
      throw new ServiceException.NoMore("the budget of %,d requests is spent".formatted(politeness.budget()));
    }
    sent++;
    HttpRequest request = question.request().header("User-Agent", userAgent).header("Accept", "application/json")
        .header("Accept-Encoding", "gzip").timeout(politeness.timeout()).build();
    // The timeout of a request ends with the headers of its answer; this one covers the whole of it.
    CompletableFuture<HttpResponse<byte[]>> exchange = http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return judge(exchange.get(politeness.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return new Attempt.Passing("no answer within %d s".formatted(politeness.timeout().toSeconds()), Optional.empty());
    } catch (ExecutionException e) {
      return new Attempt.Passing("the connection failed: " + e.getCause(), Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceException.NoMore("interrupted");
    } finally {
      exchange.cancel(true);
    }
  }

  private static Attempt judge(HttpResponse<byte[]> response) {
    Optional<Duration> pause = RetryAfter.of(response.headers().firstValue("Retry-After").orElse(""), Clock.systemUTC());
    int status = response.statusCode();
    if (status == 429 || status >= 500) {
      return new Attempt.Passing("it answered " + status, pause);
    } else if (status != 200) {
      return new Attempt.Refused("it answered " + status + " to " + response.uri());
    }
    try {
      JsonNode answer = JSON.readTree(body(response.body(), response.headers()));
      JsonNode error = answer.path("error");
      if (error.isMissingNode()) {
        return answer.isObject() ? new Attempt.Answered(answer) : new Attempt.Passing("its answer is no JSON object", pause);
      }
      String told = error.path("code").asText() + ": " + error.path("info").asText();
      return PASSING.contains(error.path("code").asText()) ? new Attempt.Passing(told, pause) : new Attempt.Refused(told);
    } catch (JsonProcessingException e) {
      return new Attempt.Passing("its answer is no JSON: " + e.getOriginalMessage(), pause);
    } catch (IOException e) {
      return new Attempt.Passing("its answer cannot be read: " + e.getMessage(), pause);
    }
  }

  private static byte[] body(byte[] sent, HttpHeaders headers) throws IOException {
    if (!headers.firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
      return sent;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
      return in.readAllBytes();
    }
  }

  private void sleep(Duration pause) throws ServiceException.NoMore {
    try {
      if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ServiceException.NoMore("stopped");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServiceException.NoMore("interrupted");
    }
  }

  /** How many requests were sent, repeated ones included. */
  public int sent() {
    return sent;
  }

  /** Lets what is asked from now on fail with {@link ServiceException.NoMore}; may be called by any thread. */
  public void stop() {
    stopped.countDown();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
