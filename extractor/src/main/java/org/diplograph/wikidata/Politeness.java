package org.diplograph.wikidata;

import java.time.Duration;

/**
 * How patient to be with a service, and how much to ask of it.
 *
 * <p>Example: {@code Politeness.usual("ana@example.org").withBudget(200)}.
 *
 * @param contact a mail or web address under which the operator of the service can reach the user
 * @param attempts how often one question is asked before it is given up, at least 1
 * @param firstPause the pause after a failed attempt; it doubles with each further one
 * @param longestPause a service that asks for a longer pause is left alone
 * @param timeout how long one answer may take
 * @param budget how many requests may be sent in all, repeated ones included
 */
public record Politeness(String contact, int attempts, Duration firstPause, Duration longestPause, Duration timeout, int budget) {
  /** As Wikimedia's etiquette asks for, with no limit on the number of requests. */
  public static Politeness usual(String contact) {
    return new Politeness(contact, 5, Duration.ofSeconds(1), Duration.ofMinutes(5), Duration.ofSeconds(60), Integer.MAX_VALUE);
  }

  public Politeness withBudget(int requests) {
    return new Politeness(contact, attempts, firstPause, longestPause, timeout, requests);
  }

  Duration pauseAfter(int failedAttempts) {
    Duration pause = firstPause.multipliedBy(1L << Math.min(failedAttempts - 1, 20));
    return pause.compareTo(longestPause) > 0 ? longestPause : pause;
  }
}
