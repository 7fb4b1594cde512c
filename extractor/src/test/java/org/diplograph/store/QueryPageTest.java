package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryPageTest {
  @TempDir Path folder;

  @Test
  void everyPieceToReplaceIsInTheShippedPageExactlyOnce() throws IOException {
    JenaSystem.init();
    String script = new QueryPage().script();
    assertFalse(script.contains("prefix.cc/popular"));
    assertFalse(script.contains("fetch(o)"));
    assertTrue(script.contains("\"text\":\"dip\""));
    assertTrue(script.length() < 2_000_000, "the source map is left out");
    for (ExampleQuery example : ExampleQuery.all()) {
      assertTrue(script.contains(example.title().replace("\"", "\\\"")), example.title());
    }
  }

  @Test
  void noticesAPageThatHasChanged() {
    assertEquals("a-c", QueryPage.replaceOnce("abc", "b", "-"));
    assertThrows(IllegalStateException.class, () -> QueryPage.replaceOnce("abc", "x", "-"));
    assertThrows(IllegalStateException.class, () -> QueryPage.replaceOnce("abcb", "b", "-"));
  }

  @Test
  void anExampleIsTitledByItsFirstComment() {
    String text = "#\n# Who met whom?\n# More words.\nSELECT * {}";
    assertEquals(new ExampleQuery("01-who", "Who met whom?", text), ExampleQuery.of("01-who.rq", text));
    assertEquals("02-untitled", ExampleQuery.of("02-untitled.rq", "SELECT * {}").title());
  }

  @Test
  void listsTheFilesOfAFolderInAJarAndOnDisk() throws IOException {
    Path jar = folder.resolve("a.jar");
    try (OutputStream out = Files.newOutputStream(jar); JarOutputStream entries = new JarOutputStream(out)) {
      for (String name : List.of("q/", "q/b.rq", "q/a.rq", "q/deeper/c.rq", "q/readme.md", "qq/d.rq")) {
        entries.putNextEntry(new JarEntry(name));
        entries.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path disk = Files.createDirectories(folder.resolve("disk/q"));
    Files.writeString(disk.resolve("b.rq"), "q/b.rq");
    Files.writeString(disk.resolve("a.rq"), "q/a.rq");
    for (URL place : List.of(jar.toUri().toURL(), disk.getParent().toUri().toURL())) {
      try (URLClassLoader loader = new URLClassLoader(new URL[] {place}, null)) {
        ClassPathFolder queries = new ClassPathFolder("q", loader);
        assertEquals(List.of("a.rq", "b.rq"), queries.names(".rq"));
        assertEquals("q/a.rq", queries.read("a.rq"));
        assertEquals(List.of(), new ClassPathFolder("none", loader).names(".rq"));
      }
    }
  }
}
