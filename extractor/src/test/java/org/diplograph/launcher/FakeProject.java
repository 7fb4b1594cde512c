package org.diplograph.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A copy of the launcher in a tree that looks like the project, with Java machines and a Maven that are shell scripts: each Java prints
 * how it was called, Maven notes that it was called and makes the jar. Nothing of the real machine's Java can be seen from in there.
 */
final class FakeProject {
  private static final List<String> TOOLS =
      List.of("sh", "dirname", "readlink", "sed", "head", "tail", "grep", "find", "mkdir", "rm", "mv", "cat", "touch", "sleep", "uname");

  /** Says how it was called; when it is to write a cache, serves until it is told to end, and writes it then. */
  private static final String FAKE_JAVA =
      """
      #!/bin/sh
      echo "Java VERSION in $PWD"
      for argument; do
        echo "<$argument>"
        case $argument in
          -XX:AOTCacheOutput=*) cache=${argument#*=} ;;
          */store) store=$argument ;;
        esac
      done
      if [ -n "$cache" ]; then
        trap 'echo classes > "$cache"; exit 143' TERM
        mkdir -p "$store"
        echo '{}' > "$store/server.json"
        while true; do sleep 0.1; done
      fi
      """;

  private final Path root;
  private final Path tools;
  private final Path javas;

  FakeProject(Path folder) {
    root = folder.resolve("a project");
    tools = folder.resolve("tools");
    javas = folder.resolve("java folders");
    try {
      for (String name : List.of("extractor/src/main/java/A.java", "extractor/pom.xml", "pom.xml", "ontology/a.ttl", "fuseki-config/a.ttl")) {
        write(root.resolve(name), name);
      }
      Files.createDirectories(javas);
      Files.createDirectories(tools);
      for (String tool : TOOLS) {
        script(tools.resolve(tool), "#!/bin/sh\nexec " + realTool(tool) + " \"$@\"\n");
      }
      Path launcher = Path.of(System.getProperty("basedir", ".")).resolve("../diplograph");
      script(launcher(), Files.readString(launcher));
      maven("echo 'compiling A.java'; mkdir -p extractor/target/lib; echo built > extractor/target/diplograph.jar");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path root() {
    return root;
  }

  Path launcher() {
    return root.resolve("diplograph");
  }

  Path target() {
    return root.resolve("extractor/target");
  }

  Path jar() {
    return target().resolve("diplograph.jar");
  }

  Path lock() {
    return target().resolve("build.lock");
  }

  /** Adds articles, on which the launcher runs the program after a build from scratch. */
  void withExamples() throws IOException {
    write(root.resolve("examples/articles/a.txt"), "an article");
  }

  /** Makes Maven do this; it notes each call, and its Java, in {@code maven.calls}. */
  void maven(String body) throws IOException {
    script(root.resolve("mvnw"), "#!/bin/sh\necho \"$JAVA_HOME $*\" >> maven.calls\n" + body + "\n");
  }

  List<String> mavenCalls() throws IOException {
    Path calls = root.resolve("maven.calls");
    return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
  }

  /** Adds a JDK of a version such as {@code 25.0.3} to the usual folders. */
  Path jdk(String version) throws IOException {
    Path home = jre(javas.resolve("jdk-" + version), version);
    script(home.resolve("bin/javac"), "#!/bin/sh\n");
    return home;
  }

  /** Makes a Java without a compiler in the folder given. */
  Path jre(Path home, String version) throws IOException {
    write(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nLIBC=\"gnu\"\n");
    script(home.resolve("bin/java"), FAKE_JAVA.replace("VERSION", version));
    return home;
  }

  /** Makes the program look built by now, and all sources older. */
  void pretendBuilt() throws IOException {
    write(jar(), "built");
    Files.createDirectories(root.resolve("extractor/target/lib"));
    age(Instant.now().minusSeconds(60));
  }

  private void age(Instant time) throws IOException {
    try (var files = Files.walk(root)) {
      for (Path file : files.filter(f -> !f.equals(jar())).toList()) {
        Files.setLastModifiedTime(file, FileTime.from(time));
      }
    }
  }

  Result run(Map<String, String> environment, Path folder, Path command, String... arguments) throws Exception {
    return finish(start(environment, folder, command, arguments));
  }

  Result run(String... arguments) throws Exception {
    return run(Map.of(), root, launcher(), arguments);
  }

  Process start(Map<String, String> environment, Path folder, Path command, String... arguments) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(command.toString());
    words.addAll(Arrays.asList(arguments));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools.toString(), "DIPLOGRAPH_JAVA_FOLDERS", "/nowhere:" + javas));
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Result finish(Process process) throws Exception {
    process.getOutputStream().close();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher did not end within a minute");
    }
    return new Result(
        process.exitValue(),
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
  }

  static void script(Path file, String text) throws IOException {
    write(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Path realTool(String name) {
    return List.of("/usr/bin", "/bin").stream().map(f -> Path.of(f, name)).filter(Files::exists).findFirst().orElseThrow();
  }

  /** What a command left behind: its exit code, and what it wrote. */
  record Result(int exit, String out, String err) {}
}
