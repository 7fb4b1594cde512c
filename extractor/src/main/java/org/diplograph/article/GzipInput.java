package org.diplograph.article;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A gzip stream that says in one way what is wrong with it. */
final class GzipInput extends FilterInputStream {
  private GzipInput(InputStream in) {
    super(in);
  }

  static InputStream open(InputStream raw) throws IOException {
    try {
      return new GzipInput(new GZIPInputStream(raw, 1 << 16));
    } catch (ZipException | EOFException e) {
      raw.close();
      throw rejected(e);
    }
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (ZipException | EOFException e) {
      throw rejected(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (ZipException | EOFException e) {
      throw rejected(e);
    }
  }

  private static RejectedInput rejected(IOException e) {
    return new RejectedInput(
        RejectCode.BAD_GZIP, "not a whole gzip file (" + e.getMessage() + "): check it with gzip -t, or drop the .gz from its name");
  }
}
