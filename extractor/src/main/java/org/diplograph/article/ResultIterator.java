package org.diplograph.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Opens one file after the other and hands out their results; an error ends its file, not the whole. */
final class ResultIterator implements Iterator<ReadResult> {
  private final Iterator<InputFile> files;
  private final Formats formats;
  private @Nullable InputFile file;
  private @Nullable Results open;
  private @Nullable ReadResult ahead;

  ResultIterator(Iterator<InputFile> files, Formats formats) {
    this.files = files;
    this.formats = formats;
  }

  @Override
  public boolean hasNext() {
    while (ahead == null && (open != null || files.hasNext())) {
      ahead = open == null ? start(files.next()) : advance(open);
    }
    return ahead != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext() || ahead == null) {
      throw new NoSuchElementException();
    }
    ReadResult result = ahead;
    ahead = null;
    return result;
  }

  /** Null where the file could be opened, so that its results come next. */
  private @Nullable ReadResult start(InputFile next) {
    file = next;
    Format format = formats.of(next).orElse(null);
    if (format == null) {
      return new ReadResult.Rejected(next.id(), next.where(), RejectCode.UNKNOWN_FORMAT,
          "not .txt, .html, .htm, .jsonl, .json, .csv, .rss, .atom, .rdf, .xml or .warc (also with .gz): rename it if it is one of these");
    }
    try {
      open = format.open(next);
      return null;
    } catch (IOException e) {
      return rejected(next, e);
    }
  }

  private @Nullable ReadResult advance(Results results) {
    try {
      ReadResult next = results.next();
      if (next == null) {
        close();
      }
      return next;
    } catch (IOException e) {
      close();
      return file == null ? null : rejected(file, e);
    }
  }

  private static ReadResult rejected(InputFile file, IOException e) {
    RejectCode code = switch (e) {
      case RejectedInput rejected -> rejected.code();
      case CharacterCodingException coding -> RejectCode.ENCODING;
      default -> RejectCode.UNREADABLE;
    };
    String message = switch (e) {
      case NoSuchFileException missing -> "no such file: check the path";
      case AccessDeniedException denied -> "may not be read: check its permissions";
      default -> e.getMessage() == null ? e.toString() : e.getMessage();
    };
    return new ReadResult.Rejected(file.id(), file.where(), code, message);
  }

  void close() {
    Results closing = open;
    open = null;
    if (closing != null) {
      try {
        closing.close();
      } catch (IOException e) {
        throw new UncheckedIOException("could not close " + (file == null ? "a file" : file.where()), e);
      }
    }
  }
}
