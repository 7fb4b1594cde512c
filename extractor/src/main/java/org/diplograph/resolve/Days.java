package org.diplograph.resolve;

import java.time.LocalDate;

/** A run of days, both ends inclusive: the days that a time expression may mean. */
record Days(LocalDate first, LocalDate last) {
  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
