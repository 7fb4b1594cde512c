package org.diplograph.evaluate;

import java.util.List;

/** How many of the annotated links, agreements or statements the graph has, and which it lacks. */
public record Facts(int found, List<Missed> missed) {
  public Facts {
    missed = List.copyOf(missed);
  }

  /** Something that an article says and the graph does not; {@code what} is its name. */
  public record Missed(String article, String what) {}

  public Share share() {
    return new Share(found, found + missed.size());
  }
}
