package org.diplograph.merge;

import org.diplograph.model.EventType;

/** Types of events that writers do not keep apart: what one calls a meeting, another calls talks or a summit. */
enum Family {
  TALKS,
  VISIT,
  CALL,
  ACT;

  static Family of(EventType type) {
    return switch (type) {
      case MEETING, SUMMIT, NEGOTIATION -> TALKS;
      case VISIT -> VISIT;
      case CALL -> CALL;
      case AGREEMENT_ACT -> ACT;
    };
  }
}
