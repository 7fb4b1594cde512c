package org.diplograph.article;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * A web archive: each web page that a server sent is an article, known by its address. Captures of other things are skipped, each with
 * its reason; records about the crawl itself (requests, metadata) are passed over.
 *
 * <p>A file that breaks off costs what comes after the break.
 */
final class WarcFormat implements Format {
  private static final int CHUNK = 1 << 16;
  private static final MediaType XHTML = MediaType.parse("application/xhtml+xml");

  private final HtmlPage page;
  private final int limit;

  WarcFormat(HtmlPage page, int limit) {
    this.page = page;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    // The reader takes a little more than it was asked for.
    LimitedInput input = new LimitedInput(file.open(), limit + CHUNK);
    try {
      return new Captures(file, input, new WarcReader(input));
    } catch (EOFException e) {
      input.close();
      throw new RejectedInput(RejectCode.BAD_WARC, "not a WARC file: it has a single byte");
    }
  }

  private final class Captures implements Results {
    private final InputFile file;
    private final LimitedInput input;
    private final WarcReader reader;
    private int number;

    Captures(InputFile file, LimitedInput input, WarcReader reader) {
      this.file = file;
      this.input = input;
      this.reader = reader;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
      try {
        while (true) {
          input.startRecord();
          Optional<WarcRecord> record = reader.next();
          if (record.isEmpty()) {
            return number++ == 0 ? rejected(file.id(), RejectCode.EMPTY, "no record in it") : null;
          }
          number++;
          ReadResult result = capture(record.get());
          skipRest(record.get());
          if (result != null) {
            return result;
          }
        }
      } catch (EOFException e) {
        throw broken("it breaks off");
      } catch (ParsingException | IllegalArgumentException e) {
        throw broken(String.valueOf(e.getMessage()));
      }
    }

    private RejectedInput broken(String problem) {
      return new RejectedInput(RejectCode.BAD_WARC, number == 0
          ? "not a WARC file (" + problem + "): check what it is, or fetch it again"
          : "broken in or after record " + number + " (" + problem + "); what comes later in it is lost: fetch the file again");
    }

    /** Null for a record that is about the crawl. */
    private @Nullable ReadResult capture(WarcRecord record) throws IOException {
      String url = record.headers().first("WARC-Target-URI").map(uri -> uri.replaceAll("^<|>$", "")).orElse(where());
      return switch (record) {
        case WarcRevisit revisit ->
            rejected(url, RejectCode.REVISIT, "the same as an earlier capture, whose text is not repeated here");
        case WarcResponse response when record.body().size() > limit ->
            rejected(url, RejectCode.TOO_LARGE, LimitedInput.tooLarge(limit).getMessage());
        case WarcResponse response -> response(response, url);
        default -> null;
      };
    }

    private ReadResult response(WarcResponse response, String url) throws IOException {
      if (!response.contentType().base().equals(MediaType.HTTP)) {
        return rejected(url, RejectCode.NOT_HTML, "not from a web server: " + response.contentType().base());
      }
      try {
        HttpResponse http = response.http();
        MediaType type = MediaType.parseLeniently(http.headers().first("Content-Type").orElse(""));
        if (http.status() != 200) {
          return rejected(url, RejectCode.HTTP_STATUS, "the server answered " + http.status());
        }
        return type.base().equals(MediaType.HTML) || type.base().equals(XHTML)
            ? page.article(payload(http), charset(type), url, url, where())
            : rejected(url, RejectCode.NOT_HTML, "no web page but " + (type.raw().isBlank() ? "of no type" : type.base()));
      } catch (RejectedInput e) {
        if (e.code() == RejectCode.BAD_GZIP) {
          throw e;
        }
        return rejected(url, e.code(), e.getMessage());
      } catch (IOException | IllegalArgumentException e) {
        // If it was the file that broke off, skipping the rest of the record says so.
        return rejected(url, RejectCode.BAD_WARC, "the server's answer cannot be read: " + e.getMessage());
      }
    }

    /** The page without chunks and compression; the stream stays open, as closing it would close the record. */
    private byte[] payload(HttpResponse http) throws IOException {
      return new LimitedInput(http.bodyDecoded().stream(), limit).readAllBytes();
    }

    private static @Nullable String charset(MediaType type) {
      String name = type.parameters().get("charset");
      try {
        return name != null && Charset.isSupported(name) ? name : null;
      } catch (IllegalCharsetNameException e) {
        return null;
      }
    }

    /** Reads to the end of the record here, where its length is no matter. */
    private void skipRest(WarcRecord record) throws IOException {
      InputStream rest = record.body().stream();
      byte[] chunk = new byte[CHUNK];
      do {
        input.startRecord();
      } while (rest.read(chunk) >= 0);
    }

    private ReadResult rejected(String id, RejectCode code, String message) {
      return new ReadResult.Rejected(id, where(), code, message);
    }

    private String where() {
      return file.where() + "#" + number;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
