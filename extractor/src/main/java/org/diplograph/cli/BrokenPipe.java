package org.diplograph.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** Whoever read the output has seen enough, as {@code head} does; that is no error. */
final class BrokenPipe extends IOException {
  private static final long serialVersionUID = 1L;

  private BrokenPipe(IOException cause) {
    super("the reader of the output went away", cause);
  }

  /** Whether this is why something failed, however deep. */
  static boolean causes(Throwable failure) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof BrokenPipe) {
        return true;
      }
    }
    return false;
  }

  /** The same output, telling a reader that went away from a disk that is full. */
  static OutputStream watch(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
          out.write(bytes, offset, length);
        } catch (IOException e) {
          throw told(e);
        }
      }

      @Override
      public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
      }

      @Override
      public void flush() throws IOException {
        try {
          out.flush();
        } catch (IOException e) {
          throw told(e);
        }
      }
    };
  }

  private static IOException told(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed") || message.contains("pipe has been ended")
        ? new BrokenPipe(e) : e;
  }
}
