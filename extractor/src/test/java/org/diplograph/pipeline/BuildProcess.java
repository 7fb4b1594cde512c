package org.diplograph.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diplograph.article.ReadResult;
import org.diplograph.model.Article;
import org.diplograph.rdf.Iris;
import org.diplograph.store.GraphStore;

/** A process of its own that builds a store from made-up articles, a few at a time, and says after each build how many it has. */
final class BuildProcess {
  static final int ARTICLES = 240;
  private static final int AT_A_TIME = 40;

  private BuildProcess() {}

  public static void main(String[] args) {
    try (GraphStore store = GraphStore.open(Path.of(args[0]))) {
      System.out.println("open");
      build(store);
    }
  }

  static void build(GraphStore store) {
    Pipeline pipeline = new Pipeline(store, new Iris(), new Edition("1", "rules"), TerseSpeech.stages(), 1);
    for (int from = 0; from < ARTICLES; from += AT_A_TIME) {
      pipeline.build(articles(from, from + AT_A_TIME), Progress.SILENT);
      System.out.println("kept " + (from + AT_A_TIME));
    }
  }

  static String id(int number) {
    return "article-" + number;
  }

  private static Stream<ReadResult> articles(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> {
      LocalDate day = LocalDate.of(2021, 6, 1).plusDays(i % 20);
      String when = i % 7 == 0 ? "undated" : day.toString();
      String text = "VISIT HELD " + day + " at=oslo ada:finland norway\nMEETING HELD " + when + " at=inn within=0 topic=fish ada:finland bo:norway\n"
          + (i % 3 == 0 ? "CALL PLANNED " + day.plusDays(9) + " iceland latvia\n" : "");
      return new ReadResult.Read(new Article(id(i), text, null, day.plusDays(1), null, null), id(i));
    });
  }

  /** @param said where what it says is added */
  static Process start(Path folder, Path said) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-Xmx512m", "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), BuildProcess.class.getName(), folder.toString())
        .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile())).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
