package org.diplograph.evaluate;

/**
 * How many events were found, and how well.
 *
 * @param found annotated events that the graph has
 * @param spurious events of the graph that were not annotated
 * @param missed annotated events that the graph lacks
 * @param strict how many of the found ones are right in every respect
 * @param optional annotated events that the graph need not have, and has
 */
public record EventCounts(int found, int spurious, int missed, int strict, int optional) {
  public static final EventCounts NONE = new EventCounts(0, 0, 0, 0, 0);

  public EventCounts plus(EventCounts other) {
    return new EventCounts(found + other.found, spurious + other.spurious, missed + other.missed, strict + other.strict,
        optional + other.optional);
  }

  /** Whether the right events were found, be their particulars right or not. */
  public Rates lenient() {
    return Rates.of(found, spurious, missed);
  }

  /** Whether the events are right in type, status, agents, date and place; one that is not counts as spurious and as missed. */
  public Rates strictly() {
    return Rates.of(strict, found + spurious - strict, found + missed - strict);
  }
}
