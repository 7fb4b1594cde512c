package org.diplograph.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records by their bytes, each kept once, in bounded memory: what does not fit is written to temporary files
 * in sorted runs, which are then merged.
 *
 * <p>Example: {@code sort.add(line)} for each, then {@code sort.sorted()}; close it when done, which deletes the files.
 */
public final class ExternalSort implements Closeable {
  /** What a record costs beside its bytes: array header and reference. */
  private static final int OVERHEAD = 28;

  private final long limit;
  private final List<Path> runs = new ArrayList<>();
  private List<byte[]> records = new ArrayList<>();
  private final List<Run> open = new ArrayList<>();
  private long size;

  /** @param limit about how many bytes of records may be held in memory */
  public ExternalSort(long limit) {
    this.limit = limit;
  }

  public void add(byte[] record) throws IOException {
    records.add(record);
    size += record.length + OVERHEAD;
    if (size > limit) {
      spill();
    }
  }

  /** All records in order, duplicates left out; to be called once, after the last was added. */
  public Iterator<byte[]> sorted() throws IOException {
    records.sort(Arrays::compareUnsigned);
    if (runs.isEmpty()) {
      return new Distinct(records.iterator());
    }
    spill();
    for (Path run : runs) {
      open.add(new Run(run));
    }
    return new Distinct(new Merge(open));
  }

  @Override
  public void close() throws IOException {
    for (Run run : open) {
      run.close();
    }
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }

  private void spill() throws IOException {
    records.sort(Arrays::compareUnsigned);
    Path file = Files.createTempFile("diplograph-sort", ".run");
    runs.add(file);
    try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (byte[] record : records) {
        out.writeInt(record.length);
        out.write(record);
      }
      out.writeInt(-1);
    }
    records = new ArrayList<>();
    size = 0;
  }

  /** One sorted file being read. */
  private static final class Run implements Closeable {
    private final DataInputStream in;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    byte @Nullable [] next() {
      try {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read back a temporary file while sorting", e);
      }
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private record Head(byte[] record, Run run) implements Comparable<Head> {
    @Override
    public int compareTo(Head other) {
      return Arrays.compareUnsigned(record, other.record);
    }
  }

  private static final class Merge implements Iterator<byte[]> {
    private final PriorityQueue<Head> heads = new PriorityQueue<>();

    Merge(List<Run> runs) {
      runs.forEach(this::push);
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
      Head head = heads.remove();
      push(head.run());
      return head.record();
    }

    private void push(Run run) {
      byte[] record = run.next();
      if (record != null) {
        heads.add(new Head(record, run));
      }
    }
  }

  private static final class Distinct implements Iterator<byte[]> {
    private final Iterator<byte[]> in;
    private byte @Nullable [] ahead;

    Distinct(Iterator<byte[]> in) {
      this.in = in;
      ahead = in.hasNext() ? in.next() : null;
    }

    @Override
    public boolean hasNext() {
      return ahead != null;
    }

    @Override
    public byte[] next() {
      byte[] record = ahead;
      if (record == null) {
        throw new NoSuchElementException();
      }
      do {
        ahead = in.hasNext() ? in.next() : null;
      } while (ahead != null && Arrays.equals(ahead, record));
      return record;
    }
  }
}
