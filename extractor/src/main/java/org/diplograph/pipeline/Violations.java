package org.diplograph.pipeline;

import java.util.List;
import org.diplograph.rdf.Violation;

/** Tells what makes a graph invalid from what is only worth a look. */
final class Violations {
  private Violations() {}

  static List<Violation> serious(List<Violation> all) {
    return all.stream().filter(violation -> violation.severity() == Violation.Severity.VIOLATION).toList();
  }
}
