package org.diplograph.rdf;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.diplograph.model.When;
import org.jspecify.annotations.Nullable;

/** The four properties by which a time is told: of an event or agreement itself, or of what one report says. */
record WhenTerms(Node date, Node earliest, Node latest, Node text) {
  static final WhenTerms OWN = new WhenTerms(Dip.DATE, Dip.EARLIEST, Dip.LATEST, Dip.DATE_TEXT);
  static final WhenTerms REPORTED =
      new WhenTerms(Dip.REPORTED_DATE, Dip.REPORTED_EARLIEST, Dip.REPORTED_LATEST, Dip.REPORTED_DATE_TEXT);

  void add(Node subject, When when, Sink sink) {
    sink.day(subject, date, when.isDay() ? when.earliest() : null);
    sink.day(subject, earliest, when.earliest());
    sink.day(subject, latest, when.latest());
    sink.text(subject, text, when.text());
  }

  When read(Description description) {
    @Nullable LocalDate from = description.day(earliest).orElse(null);
    @Nullable LocalDate to = description.day(latest).orElse(null);
    @Nullable String words = description.text(text).orElse(null);
    return from == null && to == null && words == null ? When.UNKNOWN : new When(from, to, words);
  }
}
