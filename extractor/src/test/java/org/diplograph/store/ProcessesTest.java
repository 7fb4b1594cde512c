package org.diplograph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes and one store. */
class ProcessesTest {
  @TempDir Path folder;

  @Test
  void saysWhoHoldsTheStoreAndWhatToDo() throws Exception {
    Process holder = StoreOfAnotherProcess.start(folder, "hold");
    try {
      String message = assertThrows(StoreException.class, () -> GraphStore.open(folder)).getMessage();
      assertTrue(message.contains("in use by process " + holder.pid()), message);
      assertTrue(message.contains("--store"), message);
    } finally {
      holder.destroyForcibly().waitFor();
    }
    try (ReadableStore store = ReadableStore.open(folder)) {
      assertInstanceOf(GraphStore.class, store, "a lock left by a killed process is no lock");
      assertEquals(List.of(Sample.ARTICLE_1), store.graphNames(""));
    }
  }

  @Test
  void readsThroughTheServerWhileItRunsAndDirectlyAfterItWasKilled() throws Exception {
    Process server = StoreOfAnotherProcess.start(folder, "serve");
    try (ReadableStore store = ReadableStore.open(folder)) {
      assertInstanceOf(RemoteStore.class, store);
      assertTrue(store.graph(Sample.ARTICLE_1).isIsomorphicWith(Sample.meeting("Talks in Oslo")));
      String message = assertThrows(StoreException.class, () -> GraphStore.open(folder)).getMessage();
      assertTrue(message.contains("in use by the server at http://localhost:"), message);
    } finally {
      server.destroyForcibly().waitFor();
    }
    try (ReadableStore store = ReadableStore.open(folder)) {
      assertInstanceOf(GraphStore.class, store);
    }
  }

  @Test
  void losesNothingCommittedAndKeepsNothingPartialWhenKilledWhileWriting() throws Exception {
    Process writer = StoreOfAnotherProcess.start(folder, "write");
    int last = readSome(writer);
    try (GraphStore store = GraphStore.open(folder)) {
      store.check();
      List<String> rounds = store.graphNames(Sample.BASE + "graph/article/w");
      assertTrue(rounds.size() > last, "round %d was committed, %d are there".formatted(last, rounds.size()));
      assertTrue(store.graph(Sample.ARTICLE_2).isIsomorphicWith(Sample.meeting("Last " + (rounds.size() - 1))));
    }
  }

  private static int readSome(Process writer) throws IOException, InterruptedException {
    String line = "";
    for (int i = 0; i < 25; i++) {
      line = writer.inputReader().readLine();
    }
    writer.destroyForcibly().waitFor();
    return Integer.parseInt(line.substring("committed ".length()).strip());
  }

  @Test
  void saysHowToMakeAStoreWhereThereIsNone() {
    String message = assertThrows(StoreException.class, () -> ReadableStore.open(folder.resolve("nowhere"))).getMessage();
    assertTrue(message.contains("diplograph build"), message);
  }
}
