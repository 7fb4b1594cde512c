package org.diplograph.cli;

import java.nio.file.Path;
import java.util.List;
import org.diplograph.extract.RuleFile;
import org.diplograph.extract.RuleFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A user's own rules. */
final class RuleOptions {
  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Option(names = "--rules", paramLabel = "FILE",
      description = "Rules of your own, beside the built-in ones; may be given several times. Try them with the command rules.")
  private List<Path> files = List.of();

  /** Empty if none are given; a fault in one is wrong usage. */
  List<RuleFile> read() {
    return read(spec, files);
  }

  static List<RuleFile> read(CommandSpec spec, List<Path> files) {
    try {
      return files.stream().map(RuleFile::read).toList();
    } catch (RuleFileException e) {
      throw new ParameterException(spec.commandLine(), "the rules cannot be used, and nothing was done:\n" + e.getMessage(), e);
    }
  }
}
