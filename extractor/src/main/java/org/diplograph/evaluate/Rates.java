package org.diplograph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Precision, recall and their harmonic mean, from 0 to 1, rounded to three digits. */
public record Rates(double precision, double recall, double f1) {
  private static final int DIGITS = 3;

  /**
   * Rates of what was found rightly, found wrongly, and not found; 0 where there is nothing to divide by.
   *
   * <p>Example: {@code Rates.of(3, 1, 0).precision()} is 0.75.
   */
  static Rates of(int right, int wrong, int missed) {
    double precision = ratio(right, right + wrong);
    double recall = ratio(right, right + missed);
    double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    return new Rates(rounded(precision), rounded(recall), rounded(f1));
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Rounds the exact binary value, and the half to the even digit, as Python does. */
  static double rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).doubleValue();
  }
}
