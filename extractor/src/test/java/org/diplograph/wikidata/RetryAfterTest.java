package org.diplograph.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {
  private static final Clock NOON = Clock.fixed(Instant.parse("2021-03-04T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void readsSecondsAndDates() {
    assertEquals(Optional.of(Duration.ofSeconds(120)), RetryAfter.of("120", NOON));
    assertEquals(Optional.of(Duration.ofSeconds(90)), RetryAfter.of("Thu, 04 Mar 2021 12:01:30 GMT", NOON));
    assertEquals(Optional.of(Duration.ZERO), RetryAfter.of("Thu, 04 Mar 2021 11:00:00 GMT", NOON));
    assertEquals(Optional.empty(), RetryAfter.of("soon", NOON));
    assertEquals(Optional.empty(), RetryAfter.of("", NOON));
  }
}
