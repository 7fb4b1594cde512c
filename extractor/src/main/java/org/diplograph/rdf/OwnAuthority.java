package org.diplograph.rdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An authority with entries of a user's own, from Turtle files: what the program knows besides, or in place of, the built-in one.
 *
 * <p>Example: {@code Authority.read(OwnAuthority.read(List.of(Path.of("my-people.ttl")), false).open())}.
 *
 * <p>A folder gives all its {@code *.ttl}; {@code titles.yaml} and {@code names.yaml} in it take the place of the built-in ones.
 */
@NullMarked
public final class OwnAuthority {
  private final byte[] compiled;

  private OwnAuthority(byte[] compiled) {
    this.compiled = compiled;
  }

  /**
   * Reads and checks the files.
   *
   * @param alone whether they take the place of the built-in authority
   * @throws AuthorityException at the first fault
   */
  public static OwnAuthority read(List<Path> paths, boolean alone) {
    AuthorityTriples triples = new AuthorityTriples();
    if (!alone) {
      OntologyFiles.authority(triples::add);
    }
    @Nullable Path titles = null;
    @Nullable Path names = null;
    try {
      for (Path path : paths) {
        for (Path file : AuthorityCompiler.turtleFiles(path)) {
          try (InputStream in = Files.newInputStream(file)) {
            triples.add(file.toString(), in);
          }
        }
        titles = Files.exists(path.resolve("titles.yaml")) ? path.resolve("titles.yaml") : titles;
        names = Files.exists(path.resolve("names.yaml")) ? path.resolve("names.yaml") : names;
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      AuthorityCompiler.compile(triples, AuthorityUsage.read(titles, names), out);
      return new OwnAuthority(out.toByteArray());
    } catch (IOException e) {
      throw new AuthorityException("cannot read it: " + e.getMessage());
    }
  }

  /** The binary form, as {@code Authority.read} of package {@code resolve} wants it. */
  public InputStream open() {
    return new ByteArrayInputStream(compiled);
  }

  /** What it holds, as bytes that only change when what it says does; comments and the order of statements do not count. */
  public byte[] contents() {
    return compiled.clone();
  }
}
