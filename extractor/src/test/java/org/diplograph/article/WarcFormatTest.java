package org.diplograph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.diplograph.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcFormatTest {
  private static final String SENTENCE = "The foreign ministers of Peru and Chile met in Lima on Monday with Ms Núñez.";
  private static final int LIMIT = 100_000;
  private static final Instant THEN = Instant.parse("2024-03-09T00:00:00Z");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("crawl.warc");
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void readsThePagesAndSaysWhyOtherCapturesAreSkipped(WarcCompression compression) throws IOException {
    file = folder.resolve(compression == WarcCompression.GZIP ? "crawl.warc.gz" : "crawl.warc");
    write(compression,
        new Warcinfo.Builder().fields(Map.of("software", List.of("test"))).build(),
        new WarcRequest.Builder("https://example.org/1").date(THEN).body(new HttpRequest.Builder("GET", "/1").build()).build(),
        page("https://example.org/1", 200, "text/html; charset=utf-8", html("One").getBytes(UTF_8)),
        page("https://example.org/logo", 200, "image/png", new byte[] {1, 2, 3}),
        page("https://example.org/gone", 404, "text/html", html("Not found").getBytes(UTF_8)),
        new WarcRevisit.Builder(URI.create("https://example.org/1"), WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_0).date(THEN).build(),
        page("https://example.org/2", 200, "application/xhtml+xml; charset=ISO-8859-1", html("Two").getBytes(ISO_8859_1)));
    List<ReadResult> results = read();
    Article article = article(results.getFirst());
    assertEquals("https://example.org/1", article.id());
    assertEquals("https://example.org/1", article.url());
    assertEquals("One", article.title());
    assertEquals(LocalDate.of(2024, 3, 4), article.published(), "the day of publication, not of the crawl");
    assertTrue(article.text().endsWith(SENTENCE), article.text());
    assertEquals("https://example.org/logo", rejected(results.get(1), RejectCode.NOT_HTML).id());
    assertTrue(rejected(results.get(2), RejectCode.HTTP_STATUS).message().contains("404"));
    rejected(results.get(3), RejectCode.REVISIT);
    assertTrue(article(results.get(4)).text().endsWith(SENTENCE), "in the encoding that the server told");
    assertEquals(5, results.size());
    assertEquals(file + "#7", ((ReadResult.Read) results.get(4)).where());
  }

  @Test
  void undoesChunksAndCompressionOfTheServer() throws IOException {
    byte[] body = gzip(html("One"));
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 50) {
      byte[] chunk = Arrays.copyOfRange(body, at, Math.min(body.length, at + 50));
      chunked.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(US_ASCII));
      chunked.write(chunk);
      chunked.write("\r\n".getBytes(US_ASCII));
    }
    chunked.write("0\r\n\r\n".getBytes(US_ASCII));
    byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n"
        .getBytes(US_ASCII);
    Files.write(file, record("https://example.org/1", concat(head, chunked.toByteArray())));
    assertTrue(article(read().getFirst()).text().endsWith(SENTENCE));
  }

  @Test
  void anAnswerThatCannotBeReadCostsThatAnswerOnly() throws IOException {
    byte[] brotli = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxxxx".getBytes(US_ASCII);
    byte[] unknown = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: rot13\r\n\r\nxxxx".getBytes(US_ASCII);
    byte[] noGzip = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\nxxxx".getBytes(US_ASCII);
    byte[] noHttp = "What is this?\r\n\r\n".getBytes(US_ASCII);
    byte[] oddCharset = concat("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=\"no such\"\r\n\r\n".getBytes(US_ASCII),
        html("One").getBytes(UTF_8));
    byte[] bomb = concat("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n".getBytes(US_ASCII),
        gzip("word ".repeat(1_000_000)));
    byte[] large = concat("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(US_ASCII), "word ".repeat(100_000).getBytes(US_ASCII));
    byte[] all = {};
    int number = 0;
    for (byte[] http : List.of(brotli, unknown, noGzip, noHttp, bomb, large, oddCharset)) {
      all = concat(all, record("https://example.org/" + ++number, http));
    }
    Files.write(file, all);
    List<ReadResult> results = read();
    for (int i = 0; i < 4; i++) {
      rejected(results.get(i), RejectCode.BAD_WARC);
    }
    rejected(results.get(4), RejectCode.TOO_LARGE);
    rejected(results.get(5), RejectCode.TOO_LARGE);
    assertTrue(article(results.get(6)).text().endsWith(SENTENCE));
    assertEquals(7, results.size());
  }

  @Test
  void readsPastARecordLargerThanTheLimitThatIsNoPage() throws IOException {
    write(WarcCompression.NONE,
        page("https://example.org/film", 200, "video/mp4", new byte[LIMIT * 5]),
        page("https://example.org/1", 200, "text/html", html("One").getBytes(UTF_8)));
    List<ReadResult> results = read();
    rejected(results.get(0), RejectCode.TOO_LARGE);
    assertEquals("https://example.org/1", article(results.get(1)).id());
  }

  @ParameterizedTest
  @EnumSource(WarcCompression.class)
  void keepsTheArticlesBeforeABreak(WarcCompression compression) throws IOException {
    file = folder.resolve(compression == WarcCompression.GZIP ? "crawl.warc.gz" : "crawl.warc");
    write(compression, page("https://example.org/1", 200, "text/html", html("One").getBytes(UTF_8)));
    long first = Files.size(file);
    write(compression, page("https://example.org/1", 200, "text/html", html("One").getBytes(UTF_8)),
        page("https://example.org/2", 200, "text/html", html("Two").getBytes(UTF_8)));
    byte[] whole = Files.readAllBytes(file);
    for (int cut : new int[] {20, 200, (int) (whole.length - first) / 2}) {
      Files.write(file, Arrays.copyOf(whole, (int) first + cut));
      List<ReadResult> results = read();
      assertEquals("https://example.org/1", article(results.get(0)).id(), "cut at " + cut);
      ReadResult.Rejected broken =
          rejected(results.get(1), compression == WarcCompression.GZIP ? RejectCode.BAD_GZIP : RejectCode.BAD_WARC);
      assertTrue(compression == WarcCompression.GZIP || broken.message().contains("is lost"), broken.message());
      assertEquals(2, results.size());
    }
  }

  @Test
  void saysThatAFileIsNoWebArchive() throws IOException {
    for (String text : List.of("x", "no archive\n", "\0\0\0\0", "WARC/1.0\r\nContent-Length: many\r\n\r\n")) {
      Files.writeString(file, text);
      assertTrue(rejected(read().getFirst(), RejectCode.BAD_WARC).message().startsWith("not a WARC file"), text);
    }
    Files.writeString(file, "");
    rejected(read().getFirst(), RejectCode.EMPTY);
  }

  private static String html(String title) {
    return "<html><head><title>%s</title><meta property='article:published_time' content='2024-03-04T10:00:00Z'></head><body><p>%s</p></body></html>"
        .formatted(title, SENTENCE);
  }

  private static WarcRecord page(String url, int status, String type, byte[] body) throws IOException {
    return new WarcResponse.Builder(url).date(THEN)
        .body(new HttpResponse.Builder(status, "told").body(MediaType.parse(type), body).build()).build();
  }

  private static byte[] record(String url, byte[] http) {
    String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-03-09T00:00:00Z\r\n".formatted(url)
        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: %d\r\n\r\n".formatted(http.length);
    return concat(concat(head.getBytes(US_ASCII), http), "\r\n\r\n".getBytes(US_ASCII));
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private void write(WarcCompression compression, WarcRecord... records) throws IOException {
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), compression)) {
      for (WarcRecord record : records) {
        writer.write(record);
      }
    }
  }

  private List<ReadResult> read() {
    try (Stream<ReadResult> results =
        new ArticleReader(FieldNames.DEFAULT, LIMIT, InputStream.nullInputStream()).read(List.of(file.toString()))) {
      return results.toList();
    }
  }

  private static Article article(ReadResult result) {
    return assertInstanceOf(ReadResult.Read.class, result, result::toString).article();
  }

  private static ReadResult.Rejected rejected(ReadResult result, RejectCode code) {
    ReadResult.Rejected rejected = assertInstanceOf(ReadResult.Rejected.class, result, result::toString);
    assertEquals(code, rejected.code(), rejected::toString);
    return rejected;
  }
}
