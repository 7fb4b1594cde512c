package org.diplograph.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String SENTENCE = "The foreign ministers of Peru and Chile met in Lima on Monday.";

  @TempDir private Path folder;

  @Test
  void readsAFolderRecursivelyInTheOrderOfNamesWithPathsAsIds() throws IOException {
    write("b.txt", SENTENCE);
    write("a/z.txt", SENTENCE);
    write("a/c/deep.txt", SENTENCE);
    write("c.csv", "id,text\nrow,\"" + SENTENCE + "\"\n");
    write(".hidden/x.txt", SENTENCE);
    assertEquals(List.of("a/c/deep.txt", "a/z.txt", "b.txt", "row"), read(folder).stream().map(ReadResult::id).toList());
  }

  @Test
  void takesTheDateFromTheHeaderOfATextFileAndKeepsTheWholeText() throws IOException {
    String text = " date 2019-06-01 Ministers gather in Lima\n\n" + SENTENCE;
    Article article = article(read(write("one.txt", text)));
    assertEquals(text, article.text());
    assertEquals(LocalDate.of(2019, 6, 1), article.published());
    assertEquals("one.txt", article.id());
    assertNull(article.title());
  }

  @Test
  void keepsReadingAfterABrokenLine() throws IOException {
    Path file = write("news.jsonl", """
        {"id": "x", "date": "2020-02-03T10:00:00Z", "title": "A  title", "publisher": {"name": "Daily"}, "text": "%1$s"}

        {"text": "%1$s
        {"date": "someday", "body": "%1$s"}
        {"id": "no text"}
        [1]
        """.formatted(SENTENCE));
    List<ReadResult> results = read(file);
    assertEquals(List.of("x", "news.jsonl#3", "news.jsonl#4", "no text", "news.jsonl#6"), results.stream().map(ReadResult::id).toList());
    assertEquals(new Article("x", SENTENCE, "A title", LocalDate.of(2020, 2, 3), "Daily", null), article(results.subList(0, 1)));
    ReadResult.Rejected broken = rejected(results.get(1), RejectCode.BAD_JSON);
    assertTrue(broken.message().startsWith("line 3, column "), broken.message());
    assertEquals(file + ":3", broken.where());
    assertNull(article(results.subList(2, 3)).published());
    rejected(results.get(3), RejectCode.MISSING_TEXT);
    rejected(results.get(4), RejectCode.BAD_JSON);
  }

  @Test
  void passesOverALineAboveTheLimitWithoutHoldingIt() throws IOException {
    byte[] good = ("{\"id\": \"good\", \"text\": \"" + SENTENCE + "\"}\n").getBytes(UTF_8);
    InputStream endlessLine = new InputStream() {
      private long left = 60_000_000;

      @Override
      public int read() {
        return left-- > 0 ? left == 0 ? '\n' : 'x' : -1;
      }
    };
    InputStream input = new SequenceInputStream(endlessLine, new ByteArrayInputStream(good));
    List<ReadResult> results = read(new ArticleReader(FieldNames.DEFAULT, 1_000_000, input), "-");
    assertEquals("stdin#1", rejected(results.get(0), RejectCode.TOO_LARGE).id());
    assertEquals("good", results.get(1).id());
    assertEquals(2, results.size());
  }

  @Test
  void readsNoFurtherThanAsked() throws IOException {
    AtomicLong taken = new AtomicLong();
    byte[] line = ("{\"text\": \"" + SENTENCE + "\"}\n").getBytes(UTF_8);
    InputStream endless = new InputStream() {
      @Override
      public int read() {
        return line[(int) (taken.getAndIncrement() % line.length)];
      }
    };
    try (Stream<ReadResult> results = new ArticleReader(FieldNames.DEFAULT, 1000, endless).read(List.of("-"))) {
      assertEquals(3, results.limit(3).count());
    }
    assertTrue(taken.get() < 1_000_000);
  }

  @Test
  void readsObjectsAndArraysOfJson() throws IOException {
    Article one = article(read(write("one.json", "{\"text\": \"" + SENTENCE + "\", \"url\": \"https://example.org/1\"}")));
    assertEquals("one.json", one.id());
    assertEquals("https://example.org/1", one.url());
    List<ReadResult> many = read(write("many.json", "[{\"text\": \"" + SENTENCE + "\"}, {\"id\": 7, \"text\": \" \"}, {\"text\": }]"));
    assertEquals("many.json#1", many.get(0).id());
    assertEquals("7", rejected(many.get(1), RejectCode.EMPTY).id());
    assertTrue(rejected(many.get(2), RejectCode.BAD_JSON).message().startsWith("line 1, column "));
    assertEquals(3, many.size());
  }

  @Test
  void readsCsvWithOtherFieldNamesAndDelimiters() throws IOException {
    Path file = write("news.csv", "Key;day;BODY\nk1;3 March 2021;\"" + SENTENCE + "\nNext; line.\"\nk2;;\n");
    List<ReadResult> results =
        read(new ArticleReader(FieldNames.DEFAULT.with("id=key,date=day"), 10_000, InputStream.nullInputStream()), file.toString());
    assertEquals(new Article("k1", SENTENCE + "\nNext; line.", null, LocalDate.of(2021, 3, 3), null, null), article(results.subList(0, 1)));
    rejected(results.get(1), RejectCode.EMPTY);
  }

  @Test
  void saysWhatIsWrongWithAFileAndGoesOn() throws IOException {
    write("1.txt", "");
    Files.write(folder.resolve("2.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0});
    write("3.txt.gz", "no gzip");
    write("4.pdf", "text");
    write("5.json", "{\"text\": ");
    write("6.csv", "id,text\n1,\"" + SENTENCE);
    write("7.jsonl", "");
    write("8.txt", "x".repeat(2000));
    byte[] whole = gzip(SENTENCE.repeat(20));
    Files.write(folder.resolve("9.txt.gz"), Arrays.copyOf(whole, whole.length - 12));
    List<ReadResult> results =
        read(new ArticleReader(FieldNames.DEFAULT, 1500, InputStream.nullInputStream()), folder.toString(), folder + "/none.txt");
    assertEquals(
        List.of("empty", "binary", "bad-gzip", "unknown-format", "bad-json", "bad-csv", "empty", "too-large", "bad-gzip", "unreadable"),
        results.stream().map(r -> ((ReadResult.Rejected) r).code().code()).toList());
    assertEquals(RejectCode.Kind.SKIPPED, ((ReadResult.Rejected) results.get(3)).kind());
  }

  @Test
  void readsWhateverEncodingTextIsIn() throws IOException {
    String text = "Señor Núñez met the foreign minister of Peru – in a café – on Monday: “a good start”.";
    assertEquals(text, inEncoding(text, UTF_8));
    assertEquals(text, inEncoding("\uFEFF" + text, UTF_8));
    assertEquals(text, inEncoding(text, UTF_16));
    assertEquals(text, inEncoding("\uFEFF" + text, UTF_16LE));
    assertEquals(text, inEncoding(text, UTF_16LE));
    assertEquals(text, inEncoding(text, Charset.forName("windows-1252")));
    String plain = "Señor Núñez met the minister.";
    assertEquals(plain, inEncoding(plain, ISO_8859_1));
  }

  @Test
  void readsJsonLinesInUtf16() throws IOException {
    byte[] bytes = ("{\"id\": \"1\", \"text\": \"Núñez\"}\n{\"id\": \"2\", \"text\": \"Ąę\"}\n").getBytes(UTF_16);
    Path file = Files.write(folder.resolve("wide.jsonl"), bytes);
    assertEquals(List.of("Núñez", "Ąę"), read(file).stream().map(r -> ((ReadResult.Read) r).article().text()).toList());
  }

  @Test
  void unpacksGzip() throws IOException {
    Path file = Files.write(folder.resolve("news.jsonl.gz"), gzip("{\"text\": \"" + SENTENCE + "\"}\n"));
    assertEquals("news.jsonl.gz#1", article(read(file)).id());
  }

  @Test
  void skipsTextThatIsNotEnglish() throws IOException {
    Path file = write("de.txt", "Die Außenminister der beiden Länder haben sich am Montag in Wien getroffen, um über das Abkommen zu sprechen. "
        + "Es wird nicht erwartet, dass sie sich auf einen Text einigen.");
    assertTrue(rejected(read(file).getFirst(), RejectCode.NOT_ENGLISH).message().contains("German"));
  }

  private String inEncoding(String text, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("encoded.txt"), text.getBytes(charset));
    return article(read(file)).text();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static List<ReadResult> read(Path path) {
    return read(new ArticleReader(), path.toString());
  }

  private static List<ReadResult> read(ArticleReader reader, String... inputs) {
    try (Stream<ReadResult> results = reader.read(List.of(inputs))) {
      return results.toList();
    }
  }

  private static Article article(List<ReadResult> results) {
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Read.class, results.getFirst(), results::toString).article();
  }

  private static ReadResult.Rejected rejected(ReadResult result, RejectCode code) {
    ReadResult.Rejected rejected = assertInstanceOf(ReadResult.Rejected.class, result);
    assertEquals(code, rejected.code(), rejected::toString);
    return rejected;
  }
}
