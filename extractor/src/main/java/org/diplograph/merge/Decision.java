package org.diplograph.merge;

import java.util.List;
import org.diplograph.model.Event;

/**
 * Why a report was taken to tell of the same event as another, or was left apart though it could have been.
 *
 * <p>Example: {@code joined} with score 9 for {@code same persons +3}, {@code weekday or month fits +2}, {@code same place +4}; or not joined
 * because it {@code fits 2 events at different times}.
 *
 * @param report the one that was looked at; others with the same content went with it
 * @param other the first report of the event compared with
 * @param joined whether both are of one event now
 */
public record Decision(Event.Report report, Event.Report other, boolean joined, int score, List<String> reasons) {
  public Decision {
    reasons = List.copyOf(reasons);
  }
}
