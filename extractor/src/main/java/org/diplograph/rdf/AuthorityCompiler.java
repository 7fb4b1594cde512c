package org.diplograph.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles the authority's Turtle files and the data on titles and names into the one binary file that the program loads at start.
 *
 * <p>Example: {@code new AuthorityCompiler(Path.of("ontology/authority")).compile(out)}; the build runs {@link #main}. A folder of a user's own
 * with the same kinds of files compiles in the same way. The same input gives the same bytes.
 */
@NullMarked
public final class AuthorityCompiler {
  private final Path folder;

  /**
   * @param folder holds {@code *.ttl}, {@code titles.yaml} and {@code names.yaml}
   */
  public AuthorityCompiler(Path folder) {
    this.folder = folder;
  }

  /** Run by the build: the authority's folder, and the file to write. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("two arguments wanted: the authority's folder, and the file to write");
    }
    Path target = Path.of(arguments[1]);
    Files.createDirectories(target.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      new AuthorityCompiler(Path.of(arguments[0])).compile(out);
    }
  }

  /** Writes the binary form; the stream stays open. */
  public void compile(OutputStream out) throws IOException {
    AuthorityUsage usage = AuthorityUsage.read(folder.resolve("titles.yaml"), folder.resolve("names.yaml"));
    new AuthorityWriter(out).write(new AuthorityTurtle(model()).entries(), usage);
  }

  private Model model() throws IOException {
    JenaSystem.init();
    Model model = ModelFactory.createDefaultModel();
    for (Path file : turtleFiles()) {
      try {
        RDFParser.source(file).lang(Lang.TURTLE).errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging).parse(model);
      } catch (RiotException e) {
        throw new IOException(file + " is not well-formed Turtle: " + e.getMessage(), e);
      }
    }
    return model;
  }

  private List<Path> turtleFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(folder + " holds no .ttl file: build them with build.py in that folder");
      }
      return found;
    }
  }
}
