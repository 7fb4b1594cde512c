package org.diplograph.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as precisely as it is known and no more.
 *
 * <p>Examples: {@code When.day(2022-01-19, "Wednesday")}; {@code new When(2017-12-01, 2017-12-31, "December")};
 * {@code When.unresolved("Tuesday")} where the article's own date is unknown; {@link #UNKNOWN}.
 *
 * @param earliest the first possible day
 * @param latest the last possible day
 * @param text the words of the article that told it
 */
public record When(@Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable String text) {
  public static final When UNKNOWN = new When(null, null, null);

  public When {
    if ((earliest == null) != (latest == null)) {
      throw new IllegalArgumentException("both bounds or none: " + earliest + ", " + latest);
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " lies before earliest " + earliest);
    }
  }

  public static When day(LocalDate day, @Nullable String text) {
    return new When(day, day, text);
  }

  public static When unresolved(String text) {
    return new When(null, null, text);
  }

  public boolean isKnown() {
    return earliest != null;
  }

  public boolean isDay() {
    return earliest != null && earliest.equals(latest);
  }

  /** Whether both could be the same time: true where either is unknown. */
  public boolean compatible(When other) {
    return earliest == null
        || latest == null
        || other.earliest == null
        || other.latest == null
        || !earliest.isAfter(other.latest) && !other.earliest.isAfter(latest);
  }
}
