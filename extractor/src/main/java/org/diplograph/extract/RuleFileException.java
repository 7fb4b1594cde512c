package org.diplograph.extract;

import java.util.List;
import java.util.stream.Collectors;

/** A file of rules cannot be used; the message names each fault in a line of its own. */
public final class RuleFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RuleFileException(List<RuleFault> faults) {
    super(faults.stream().map(RuleFault::toString).collect(Collectors.joining("\n")));
  }
}
