package org.diplograph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files that decide what is found in an article: rules, word lists and the authority, be they in the jar or in a folder of compiled
 * classes. All resources of the program's packages count, so that a new rule file cannot be forgotten.
 */
final class RuleFiles {
  private RuleFiles() {}

  /** A hash of their names and contents. */
  static byte[] digest() {
    try {
      Path home = home();
      Map<String, byte[]> files = Files.isDirectory(home) ? inFolder(home) : inJar(home);
      MessageDigest all = Edition.sha256();
      files.forEach((name, hash) -> {
        all.update(name.getBytes(StandardCharsets.UTF_8));
        all.update(hash);
      });
      return all.digest();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own rules: " + e.getMessage(), e);
    }
  }

  private static Path home() {
    try {
      URI place = RuleFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program lies at an address that is none", e);
    }
  }

  /** Whether what is made of an article depends on the file; it does not on how links are found later. */
  private static boolean decides(String name) {
    return name.startsWith("org/diplograph/") && !name.startsWith("org/diplograph/wikidata/") && !name.endsWith(".class")
        || name.startsWith("ontology/authority/");
  }

  private static Map<String, byte[]> inFolder(Path folder) throws IOException {
    Map<String, byte[]> hashes = new TreeMap<>();
    for (String below : new String[] {"org/diplograph", "ontology/authority"}) {
      if (!Files.isDirectory(folder.resolve(below))) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder.resolve(below))) {
        for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          if (decides(name)) {
            hashes.put(name, Edition.sha256().digest(Files.readAllBytes(file)));
          }
        }
      }
    }
    return hashes;
  }

  private static Map<String, byte[]> inJar(Path file) throws IOException {
    Map<String, byte[]> hashes = new TreeMap<>();
    try (JarFile jar = new JarFile(file.toFile())) {
      for (JarEntry entry : (Iterable<JarEntry>) jar.stream().filter(e -> !e.isDirectory() && decides(e.getName()))::iterator) {
        try (InputStream in = jar.getInputStream(entry)) {
          hashes.put(entry.getName(), Edition.sha256().digest(in.readAllBytes()));
        }
      }
    }
    return hashes;
  }
}
