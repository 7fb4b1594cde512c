package org.diplograph.merge;

import java.util.List;
import org.diplograph.model.Event;

/**
 * How an event came to have its reports.
 *
 * @param decisions about its reports, by report; the one that the event began with needs none
 * @param near other events that could have been the same, the nearest first
 */
public record Account(List<Decision> decisions, List<Near> near) {
  public Account {
    decisions = List.copyOf(decisions);
    near = List.copyOf(near);
  }

  /**
   * An event that was compared and left apart.
   *
   * @param score what speaks for the two being one; 0 where something speaks against it
   * @param reasons the parts of the score
   * @param why it was left apart: {@code another time}, {@code less than 6 in all}
   */
  public record Near(Event event, int score, List<String> reasons, String why) {
    public Near {
      reasons = List.copyOf(reasons);
    }
  }
}
