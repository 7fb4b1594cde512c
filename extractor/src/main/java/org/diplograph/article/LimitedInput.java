package org.diplograph.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes up to a limit, counted anew for each record; beyond it the input is rejected before memory runs out. */
final class LimitedInput extends FilterInputStream {
  private final int limit;
  private long used;

  LimitedInput(InputStream in, int limit) {
    super(in);
    this.limit = limit;
  }

  /** Starts counting again. */
  void startRecord() {
    used = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws RejectedInput {
    used += Math.max(0, read);
    if (used > limit) {
      throw tooLarge(limit);
    }
  }

  static RejectedInput tooLarge(int limit) {
    return new RejectedInput(
        RejectCode.TOO_LARGE, "larger than " + sizeOf(limit) + ", the limit for one article: split it or raise the limit");
  }

  private static String sizeOf(int bytes) {
    return bytes % 1_000_000 == 0 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
  }
}
