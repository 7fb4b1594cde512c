package org.diplograph.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.diplograph.launcher.FakeProject.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in the project's top folder, run as a user would run it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @TempDir Path folder;
  private FakeProject project;

  @BeforeEach
  void makeProject() {
    project = new FakeProject(folder);
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJava() throws Exception {
    Result result = project.run("stats");
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("Java 21 or newer is needed"), result.err());
    assertTrue(result.err().contains("adoptium.net"), result.err());
    assertEquals("", result.out());
  }

  @Test
  void namesTheJavaThatIsTooOld() throws Exception {
    Path old = project.jdk("17.0.15");
    project.jdk("1.8.0_402");
    Result result = project.run(Map.of("JAVA_HOME", old.toString()), project.root(), project.launcher());
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("Java 17 in " + old), result.err());
  }

  @Test
  void skipsAJavaThatIsTooOld() throws Exception {
    project.pretendBuilt();
    Path old = project.jdk("17.0.15");
    project.jdk("21.0.9");
    Result result = project.run(Map.of("JAVA_HOME", old.toString()), project.root(), project.launcher());
    assertTrue(result.out().startsWith("Java 21.0.9 "), result.out() + result.err());
    assertEquals("", result.err());
  }

  @Test
  void prefersTheNewestJavaWithLongTermSupport() throws Exception {
    project.pretendBuilt();
    for (String version : List.of("21.0.9", "24.0.2", "25", "27-ea")) {
      project.jdk(version);
    }
    assertTrue(project.run().out().startsWith("Java 25 "));
  }

  @Test
  void prefersJavaHomeThenThePath() throws Exception {
    project.pretendBuilt();
    project.jdk("25.0.3");
    Path named = project.jre(folder.resolve("java named"), "22.0.1");
    Path onPath = project.jre(folder.resolve("java on path"), "23.0.1");
    String path = onPath.resolve("bin") + ":" + folder.resolve("tools");
    Result both = project.run(Map.of("JAVA_HOME", named.toString(), "PATH", path), project.root(), project.launcher());
    assertTrue(both.out().startsWith("Java 22.0.1 "), both.out());
    Result onlyPath = project.run(Map.of("PATH", path), project.root(), project.launcher());
    assertTrue(onlyPath.out().startsWith("Java 23.0.1 "), onlyPath.out());
  }

  @Test
  void asksAJavaThatHasNoReleaseFile() throws Exception {
    project.pretendBuilt();
    Path home = project.jdk("26");
    Files.delete(home.resolve("release"));
    FakeProject.script(
        home.resolve("bin/java"), "#!/bin/sh\nif [ \"$1\" = -version ]; then echo 'openjdk version \"26.0.1\" 2026-09-15' >&2; fi\necho ran\n");
    assertEquals("ran\n", project.run().out());
  }

  @Test
  void keepsTheFolderAndTheArgumentsThroughLinks() throws Exception {
    project.pretendBuilt();
    project.jdk("25.0.3");
    Path elsewhere = Files.createDirectories(folder.resolve("some where/else"));
    Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../../a project/diplograph"));
    Path link = Files.createSymbolicLink(folder.resolve("second link"), elsewhere.resolve("first"));
    Result result = project.run(Map.of(), elsewhere, link, "build", "my articles", "*", "");
    String jar = project.jar().toRealPath().toString();
    assertTrue(result.out().startsWith("Java 25.0.3 in " + elsewhere.toRealPath() + "\n"), result.out() + result.err());
    assertTrue(result.out().endsWith("<-jar>\n<" + jar + ">\n<build>\n<my articles>\n<*>\n<>\n"), result.out());
  }

  @Test
  void letsTheUsersOptionsComeAfterItsOwn() throws Exception {
    project.pretendBuilt();
    project.jdk("25.0.3");
    String out = project.run(Map.of("DIPLOGRAPH_JAVA_OPTS", "-Xmx6g -Da=*"), project.root(), project.launcher()).out();
    assertTrue(out.indexOf("<-Xmx2g>") < out.indexOf("<-Xmx6g>\n<-Da=*>"), out);
    assertTrue(out.contains("<-Xmx2g>"), out);
    assertTrue(out.contains("<--enable-native-access=ALL-UNNAMED>"), out);
  }

  @Test
  void buildsWithTheJavaItFoundWhenTheProgramIsMissing() throws Exception {
    Path home = project.jdk("25.0.3");
    Result result = project.run("stats");
    assertEquals(List.of(home + " -B -Dmaven.test.skip=true package"), project.mavenCalls());
    assertTrue(result.err().contains("without tests"), result.err());
    assertTrue(result.out().endsWith("<stats>\n"), result.out());
    assertFalse(result.out().contains("compiling"), result.out());
    assertEquals("compiling A.java\n", Files.readString(project.root().resolve("extractor/target/build.log")));
    assertFalse(Files.exists(project.lock()));
  }

  @Test
  void buildsWithACompilerEvenIfTheFirstJavaHasNone() throws Exception {
    Path home = project.jdk("21.0.9");
    Path bare = project.jre(folder.resolve("bare"), "25.0.3");
    project.run(Map.of("JAVA_HOME", bare.toString()), project.root(), project.launcher());
    assertEquals(List.of(home + " -B -Dmaven.test.skip=true package"), project.mavenCalls());
  }

  @Test
  void buildsAgainOnlyWhenASourceIsNewer() throws Exception {
    project.pretendBuilt();
    project.jdk("25.0.3");
    project.run();
    assertEquals(List.of(), project.mavenCalls());

    for (String source : List.of("pom.xml", "extractor/pom.xml", "ontology/a.ttl", "fuseki-config/a.ttl", "extractor/src/main/java/A.java")) {
      project.pretendBuilt();
      Files.setLastModifiedTime(project.root().resolve(source), FileTime.from(Instant.now().plusSeconds(5)));
      int before = project.mavenCalls().size();
      assertEquals(0, project.run().exit());
      assertEquals(before + 1, project.mavenCalls().size(), source);
    }
  }

  @Test
  void countsWhatChangedDuringTheBuildAsNewer() throws Exception {
    project.jdk("25.0.3");
    project.maven("sleep 0.1; echo changed > ontology/a.ttl; mkdir -p extractor/target/lib; echo built > extractor/target/diplograph.jar");
    project.run();
    project.maven("echo built > extractor/target/diplograph.jar");
    project.run();
    project.run();
    assertEquals(2, project.mavenCalls().size());
  }

  @Test
  void startsFasterAfterTheFirstBuild() throws Exception {
    project.withExamples();
    project.jdk("25.0.3");
    assertFalse(project.run("stats").err().contains("failed"));
    String cache = project.target().resolve("start-25.aot").toRealPath().toString();
    assertTrue(project.run("stats").out().contains("<-XX:AOTCache=" + cache + ">"));
    assertFalse(Files.exists(project.target().resolve("warm-up")));

    Files.setLastModifiedTime(project.root().resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(5)));
    assertFalse(project.run("stats").out().contains("AOT"), "the old file stays after another build");
  }

  @Test
  void worksWhenFasterStartsCannotBePrepared() throws Exception {
    project.withExamples();
    Path home = project.jdk("25.0.3");
    String java = Files.readString(home.resolve("bin/java"));
    FakeProject.script(home.resolve("bin/java"), java.replace("#!/bin/sh\n", "#!/bin/sh\ncase $* in *AOTCacheOutput*) exit 2 ;; esac\n"));
    Result result = project.run("stats");
    assertEquals(0, result.exit());
    assertTrue(result.out().endsWith("<stats>\n"), result.out());
    assertFalse(project.run().out().contains("AOT"));
  }

  @Test
  void leavesOutTheSecondCompilerForShortCommandsOnly() throws Exception {
    project.pretendBuilt();
    project.jdk("25.0.3");
    assertTrue(project.run("query", "a.rq").out().contains("<-XX:TieredStopAtLevel=1>"));
    assertFalse(project.run("build", "query").out().contains("Tiered"));
  }

  @Test
  void showsTheEndOfTheLogWhenTheBuildFails() throws Exception {
    project.jdk("25.0.3");
    project.maven("echo 'Downloading from x: y'; echo '[ERROR] A.java:[3,1] missing semicolon'; exit 1");
    Result result = project.run();
    assertEquals(1, result.exit());
    assertTrue(result.err().contains("[ERROR] A.java:[3,1] missing semicolon"), result.err());
    assertFalse(result.err().contains("Downloading"), result.err());
    assertTrue(result.err().contains("extractor/target/build.log"), result.err());
    assertFalse(Files.exists(project.lock()));
  }

  @Test
  void buildsOnceForTwoCallsAtTheSameTime() throws Exception {
    project.jdk("25.0.3");
    project.maven("sleep 1; mkdir -p extractor/target/lib; echo built > extractor/target/diplograph.jar");
    Process first = project.start(Map.of(), project.root(), project.launcher(), "a");
    Process second = project.start(Map.of(), project.root(), project.launcher(), "b");
    assertEquals(0, FakeProject.finish(first).exit());
    assertEquals(0, FakeProject.finish(second).exit());
    assertEquals(1, project.mavenCalls().size());
  }

  @Test
  void ignoresTheLockOfABuildThatIsGone() throws Exception {
    project.jdk("25.0.3");
    Process gone = new ProcessBuilder("uname", "-n").start();
    String machine = new String(gone.getInputStream().readAllBytes()).strip();
    gone.waitFor();
    FakeProject.write(project.lock().resolve("owner"), machine + " " + gone.pid() + "\n");
    assertEquals(0, project.run().exit());
    assertEquals(1, project.mavenCalls().size());
  }

  @Test
  void endsTheBuildAndFreesTheLockWhenStopped() throws Exception {
    project.jdk("25.0.3");
    project.maven("echo $$ > maven.pid; exec sleep 50");
    Process launcher = project.start(Map.of(), project.root(), project.launcher());
    Path pid = project.root().resolve("maven.pid");
    for (int i = 0; i < 100 && !(Files.exists(pid) && Files.size(pid) > 0); i++) {
      Thread.sleep(50);
    }
    launcher.toHandle().destroy();
    assertEquals(143, FakeProject.finish(launcher).exit());
    assertFalse(Files.exists(project.lock()));
    assertFalse(runs(Files.readString(pid).strip()), "Maven goes on");
  }

  private static boolean runs(String pid) throws IOException {
    return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
  }
}
