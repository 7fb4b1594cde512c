package org.diplograph.cli;

import java.nio.file.Path;
import java.util.List;
import org.diplograph.rdf.AuthorityException;
import org.diplograph.rdf.OwnAuthority;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own authority. */
final class AuthorityOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--authority", paramLabel = "FILE|FOLDER",
      description = "People, offices, states, bodies and places of your own (Turtle), beside the built-in ones; may be given several times.")
  private List<Path> paths = List.of();

  @Option(names = "--authority-alone", description = "What --authority gives takes the place of the built-in authority.")
  private boolean alone;

  /** Kept once it is read, as that takes seconds. */
  private @Nullable OwnAuthority own;

  /** Null if none is given; a fault in it is wrong usage. */
  @Nullable OwnAuthority read() {
    if (own != null) {
      return own;
    }
    if (paths.isEmpty() && alone) {
      throw new ParameterException(spec.commandLine(), "--authority-alone wants an authority: give it with --authority FILE");
    }
    try {
      own = paths.isEmpty() ? null : OwnAuthority.read(paths, alone);
      return own;
    } catch (AuthorityException e) {
      throw new ParameterException(spec.commandLine(), "the authority cannot be used, and nothing was done:\n" + e.getMessage(), e);
    }
  }
}
