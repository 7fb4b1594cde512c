package org.diplograph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files directly in one folder of the class path, be it a folder or inside a jar:
 * {@code ClassPathFolder.of("ontology/queries").names(".rq")}. A folder that does not exist has no files.
 */
record ClassPathFolder(String folder, ClassLoader loader) {
  static ClassPathFolder of(String folder) {
    return new ClassPathFolder(folder, ClassPathFolder.class.getClassLoader());
  }

  /** The names, sorted, of the files whose names end so. */
  List<String> names(String ending) {
    URL url = loader.getResource(folder);
    if (url == null) {
      return List.of();
    }
    try (Stream<String> names = url.getProtocol().equals("jar") ? inJar(url) : inFolder(url)) {
      return names.filter(name -> name.endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + url, e);
    }
  }

  /** The text of one of the files. */
  String read(String name) {
    try (InputStream in = loader.getResourceAsStream(folder + "/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("There is no %s in %s on the class path".formatted(name, folder));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private Stream<String> inFolder(URL url) throws IOException {
    return Files.list(Path.of(URI.create(url.toString()))).filter(Files::isRegularFile).map(file -> file.getFileName().toString());
  }

  private Stream<String> inJar(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    JarFile jar = ((JarURLConnection) connection).getJarFile();
    String prefix = folder + "/";
    return jar.stream().map(entry -> entry.getName())
        .filter(name -> name.startsWith(prefix) && name.length() > prefix.length() && name.indexOf('/', prefix.length()) < 0)
        .map(name -> name.substring(prefix.length())).onClose(() -> close(jar));
  }

  private static void close(JarFile jar) {
    try {
      jar.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
