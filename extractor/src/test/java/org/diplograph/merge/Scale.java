package org.diplograph.merge;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Optional;
import org.diplograph.model.Event;

/**
 * Prints how long merging takes and how much memory; started by hand, as times are no test: {@code java -Xmx2g -cp … org.diplograph.merge.Scale}.
 * The heap is what was in use at most, with the reports themselves.
 */
final class Scale {
  private Scale() {}

  public static void main(String[] args) {
    EventMerger merger = new EventMerger();
    merger.merge(Corpus.large(10_000, 200), key -> Optional.empty());
    for (int states : new int[] {200, 3}) {
      for (int size : new int[] {10_000, 30_000, 100_000}) {
        List<Event.Report> reports = Corpus.large(size, states);
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Event> events = merger.merge(reports, key -> Optional.empty());
        System.out.printf("%,d mentions of %d states: %,d events, %,d ms of processor time, %,d MB%n",
            size, states, events.size(), (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000,
            heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20);
      }
    }
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }
}
