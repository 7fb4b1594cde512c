package org.diplograph.store;

import java.nio.file.Path;
import java.util.Map;

/** A process of its own that opens a store, with {@code serve} serves it too, says so, and stays until it is killed. */
final class StoreOfAnotherProcess {
  private StoreOfAnotherProcess() {}

  public static void main(String[] args) throws InterruptedException {
    GraphStore store = GraphStore.open(Path.of(args[0]));
    store.replaceGraphs(Map.of(Sample.ARTICLE_1, Sample.meeting("Talks in Oslo")));
    if (args[1].equals("serve")) {
      SparqlServer.start(store, ServerOptions.defaults().withPort(0));
    }
    System.out.println("ready");
    for (int i = 0; args[1].equals("write"); i++) {
      store.replaceGraphs(Map.of(Sample.BASE + "graph/article/w" + i, Sample.meeting("Round " + i),
          Sample.ARTICLE_2, Sample.meeting("Last " + i)));
      System.out.println("committed " + i);
    }
    Thread.currentThread().join();
  }

  static Process start(Path folder, String what) throws java.io.IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), StoreOfAnotherProcess.class.getName(), folder.toString(), what)
        .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    while (!"ready".equals(process.inputReader().readLine())) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The other process ended early");
      }
    }
    return process;
  }
}
