package org.diplograph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A build that is killed at any moment loses nothing that it said it had, leaves no half article, and the next one finishes the work.
 * {@code -Ddiplograph.kills=30} kills more often.
 */
class KilledBuildIT {
  private static final int KILLS = Integer.getInteger("diplograph.kills", 4);
  private static final Iris IRIS = new Iris();

  @TempDir Path folder;
  private final Random random = new Random(30);
  private Set<String> whole;

  @Test
  void killedBuildsLoseNothingAndTheNextOneFinishes() throws Exception {
    long millis = undisturbed();
    int store = 0;
    for (int kills = 0; kills < KILLS; ) {
      Path place = folder.resolve("killed-" + store);
      Process process = BuildProcess.start(place, said(place));
      boolean ended = process.waitFor(random.nextLong(millis), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      kills += ended ? 0 : 1;
      int kept = lastKept(said(place));
      check(place, kept);
      if (ended || kept == BuildProcess.ARTICLES) {
        store++;
      }
    }
    Path place = folder.resolve("killed-" + store);
    assertEquals(0, BuildProcess.start(place, said(place)).waitFor());
    try (GraphStore finished = GraphStore.open(place)) {
      assertEquals(whole, quads(finished, ""));
      finished.check();
    }
  }

  private static Path said(Path place) {
    return place.resolveSibling(place.getFileName() + ".txt");
  }

  /** Builds a store to compare with, and gives the time that it took, with the start of the process. */
  private long undisturbed() throws Exception {
    long begin = System.nanoTime();
    Process process = BuildProcess.start(folder.resolve("whole"), said(folder.resolve("whole")));
    assertEquals(0, process.waitFor());
    long millis = (System.nanoTime() - begin) / 1_000_000;
    try (GraphStore store = GraphStore.open(folder.resolve("whole"))) {
      whole = quads(store, "");
    }
    return millis;
  }

  private static int lastKept(Path said) throws IOException {
    try (Stream<String> lines = Files.lines(said)) {
      return lines.filter(line -> line.matches("kept \\d+")).mapToInt(line -> Integer.parseInt(line.substring(5))).max().orElse(0);
    }
  }

  private void check(Path place, int kept) {
    try (GraphStore store = GraphStore.open(place)) {
      store.check();
      Set<String> present = new TreeSet<>(store.graphNames(IRIS.base() + "graph/article/"));
      IntStream.range(0, kept).forEach(i -> assertTrue(present.contains(IRIS.articleGraph(BuildProcess.id(i)).getURI()), "lost article " + i));
      Set<String> articles = quads(store, IRIS.base() + "graph/article/");
      assertTrue(whole.containsAll(articles), "what no article says");
      assertEquals(whole.stream().filter(quad -> present.stream().anyMatch(name -> quad.startsWith("<" + name + ">"))).count(), articles.size(),
          "half an article");
    }
  }

  /** Those of graphs whose names begin so, but for the record of runs. */
  private static Set<String> quads(GraphStore store, String prefix) {
    Set<String> quads = new TreeSet<>();
    store.quads(new StreamRDFBase() {
      @Override
      public void quad(Quad quad) {
        if (quad.getGraph().getURI().startsWith(prefix) && !quad.getGraph().equals(IRIS.runsGraph())) {
          quads.add(NodeFmtLib.strNodesNT(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        }
      }
    });
    return quads;
  }
}
