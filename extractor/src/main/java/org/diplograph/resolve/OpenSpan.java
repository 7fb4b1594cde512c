package org.diplograph.resolve;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Closes a span with one open end at the day of publication: "since 2013" runs up to it, "by Friday" from it on. */
record OpenSpan(TimeResolution resolution) {
  @Nullable Days days(TimeForm.Bound form) {
    LocalDate reference = resolution.reference();
    if (reference == null && form.side() != TimeForm.Side.UNTIL) {
      return null;
    }
    boolean back = form.side() == TimeForm.Side.SINCE || resolution.tense() == Tense.PAST;
    Days end = resolution.in(back ? Tense.PAST : Tense.FUTURE).days(form.form());
    if (end == null) {
      return null;
    }
    return switch (form.side()) {
      case SINCE -> run(end.first(), reference);
      case AFTER -> run(end.last(), reference);
      case BY -> run(reference, end.last());
      case BEFORE -> run(reference, form.form() instanceof TimeForm.Part ? end.last() : end.first().minusDays(1));
      // Of what lasted until a day long past only its end is known.
      case UNTIL -> reference == null || end.first().isBefore(reference) ? end : run(reference, end.last());
    };
  }

  private static @Nullable Days run(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
  }
}
