package org.diplograph.merge;

import java.util.List;
import java.util.Optional;
import org.diplograph.model.Event;

/** Prints how long merging takes; started by hand, as times are no test: {@code java -cp … org.diplograph.merge.Scale}. */
final class Scale {
  private Scale() {}

  public static void main(String[] args) {
    EventMerger merger = new EventMerger();
    merger.merge(Corpus.large(10_000, 200), key -> Optional.empty());
    for (int states : new int[] {200, 3}) {
      for (int size : new int[] {10_000, 30_000, 100_000}) {
        List<Event.Report> reports = Corpus.large(size, states);
        System.gc();
        long begin = System.nanoTime();
        List<Event> events = merger.merge(reports, key -> Optional.empty());
        System.out.printf("%,d mentions of %d states: %,d events, %,d ms%n",
            size, states, events.size(), (System.nanoTime() - begin) / 1_000_000);
      }
    }
  }
}
