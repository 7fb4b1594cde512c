package org.diplograph.cli;

import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.diplograph.article.ArticleReader;
import org.diplograph.article.ReadResult;
import org.diplograph.pipeline.Outcome;
import org.diplograph.pipeline.Progress;
import org.jspecify.annotations.Nullable;

/** Shows a person how far a build has come, in one line that changes; shows nothing where nobody watches. */
final class ProgressLine implements Progress, AutoCloseable {
  private static final int WIDTH = 79;

  private final @Nullable ProgressBar bar;
  private int failed;

  private ProgressLine(@Nullable ProgressBar bar) {
    this.bar = bar;
  }

  /** The line for a build of these inputs; their articles are counted on the side, so that it can tell how many are left. */
  static ProgressLine on(Console console, List<String> inputs, ArticleReader reader) {
    if (!console.terminal()) {
      return new ProgressLine(null);
    }
    ProgressBar bar = new ProgressBarBuilder()
        .setTaskName("Reading")
        .setInitialMax(-1)
        .setUpdateIntervalMillis(200)
        .setStyle(ProgressBarStyle.ASCII)
        .continuousUpdate()
        .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
        .clearDisplayOnFinish()
        .build();
    if (!inputs.contains("-")) {
      Thread.ofPlatform().daemon().name("counting").start(() -> count(inputs, reader, bar));
    }
    return new ProgressLine(bar);
  }

  private static void count(List<String> inputs, ArticleReader reader, ProgressBar bar) {
    try (Stream<ReadResult> articles = reader.read(inputs)) {
      bar.maxHint(articles.filter(article -> true).count());
    }
  }

  @Override
  public void ended(Outcome outcome) {
    if (bar != null) {
      failed += outcome instanceof Outcome.Failed ? 1 : 0;
      bar.setExtraMessage(failed == 0 ? "" : failed + " failed");
      bar.step();
    }
  }

  @Override
  public void consolidating() {
    if (bar != null) {
      bar.setExtraMessage("putting events together");
      bar.refresh();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
