package org.diplograph.cli;

import org.diplograph.pipeline.Edition;
import org.diplograph.pipeline.Stages;
import picocli.CommandLine.Mixin;

/** A user's own rules and authority; what was built with them is to be changed with them, too. */
final class ProgramOptions {
  @Mixin private RuleOptions rules = new RuleOptions();
  @Mixin private AuthorityOptions authority = new AuthorityOptions();

  Edition edition() {
    return Edition.current().with(authority.read()).with(rules.read());
  }

  Stages stages(Stages builtIn) {
    return builtIn.with(authority.read()).with(rules.read());
  }
}
