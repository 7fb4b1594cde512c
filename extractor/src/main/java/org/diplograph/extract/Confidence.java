package org.diplograph.extract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.diplograph.model.Act;
import org.diplograph.model.EventType;
import org.diplograph.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * How sure a claim is: the share of claims of its kind that were right on annotated articles, so that among claims of confidence 0.8
 * eight in ten are right. The shares, and how they were measured, are in {@code confidence.yaml}.
 */
record Confidence(double overall, Map<String, Double> kinds, double calledOff) {
  static Confidence load() {
    try (InputStream in = Confidence.class.getResourceAsStream("confidence.yaml")) {
      return new YAMLMapper().readValue(in, Confidence.class);
    } catch (IOException e) {
      throw new IllegalStateException("confidence.yaml cannot be read: " + e.getMessage(), e);
    }
  }

  /** From 0 to 1, of a quotation or of what an article tells that someone said. */
  double ofStatement(boolean quoted) {
    return kinds.getOrDefault(quoted ? "quotation" : "paraphrase", overall);
  }

  /** From 0 to 1. */
  double of(EventType type, @Nullable Act act, Status status) {
    if (status == Status.CANCELLED || status == Status.POSTPONED || status == Status.DENIED) {
      return calledOff;
    }
    String kind = act == null ? type.term() : act.term();
    return kinds.getOrDefault(kind.toLowerCase(Locale.ROOT), overall);
  }
}
