package org.diplograph.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Compiles the authority's Turtle files and the data on titles and names into the one binary file that the program loads at start.
 *
 * <p>Example: {@code new AuthorityCompiler(Path.of("ontology/authority")).compile(out)}; the build runs {@link #main}. For a user's own files
 * see {@link OwnAuthority}. The same input gives the same bytes.
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
    AuthorityTriples triples = new AuthorityTriples();
    for (Path file : turtleFiles(folder)) {
      try (InputStream in = Files.newInputStream(file)) {
        triples.add(file.toString(), in);
      }
    }
    compile(triples, AuthorityUsage.read(folder.resolve("titles.yaml"), folder.resolve("names.yaml")), out);
  }

  static void compile(AuthorityTriples triples, AuthorityUsage usage, OutputStream out) throws IOException {
    new AuthorityCheck(triples).check();
    new AuthorityWriter(out).write(new AuthorityTurtle(triples).entries(), usage);
  }

  /** The file itself, or those in a folder, by name. */
  static List<Path> turtleFiles(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.list(path)) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException(path + " holds no .ttl file");
      }
      return found;
    }
  }
}
