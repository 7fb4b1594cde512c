package org.diplograph.merge;

import org.diplograph.model.Event;

/** An event with its key and label, and the group that it was made of; each is itself alone. */
final class NamedEvent {
  private final Event event;
  private final Group group;

  NamedEvent(Event event, Group group) {
    this.event = event;
    this.group = group;
  }

  Event event() {
    return event;
  }

  Group group() {
    return group;
  }
}
