package org.diplograph.wikidata;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The pause that a service asks for, in either form of RFC 9110, 10.2.3: {@code Retry-After: 120} or {@code Retry-After: Fri, 31 Dec 1999
 * 23:59:59 GMT}.
 */
final class RetryAfter {
  private RetryAfter() {}

  /** Empty where nothing usable is asked for; never negative. */
  static Optional<Duration> of(String header, Clock clock) {
    String text = header.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Duration pause = Duration.between(clock.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
