package org.diplograph.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedFormatTest {
  private static final String FIRST = "The foreign ministers of Peru and Chile met in Lima on Monday.";
  private static final String SECOND = "They agreed to meet again in May.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"rss_2.0, n.rss", "rss_1.0, n.rdf", "atom_1.0, n.atom", "rss_2.0, n.xml"})
  void readsTheItemsOfAFeedThatALibraryWrote(String type, String name) throws IOException, FeedException {
    Files.writeString(folder.resolve(name), new SyndFeedOutput().outputString(feed(type)));
    List<ReadResult> results = read(name);
    Article article = article(results.getFirst());
    assertEquals("https://example.org/lima", article.url());
    assertEquals("tag:example.org,2024:lima", article.id());
    assertEquals("Ministers & others gather", article.title());
    assertEquals("Pacific Post", article.publisher());
    assertEquals(LocalDate.of(2024, 3, 4), article.published());
    assertEquals(FIRST + "\n\n" + SECOND, article.text());
    assertEquals(FIRST, article(results.get(1)).text(), "without content, the description");
    assertEquals(2, results.size());
  }

  @Test
  void takesTheDayAsWrittenAndTheWholeContentBeforeTheDescription() throws IOException {
    write("n.rss", rss("""
        <item><title>One</title><link>https://example.org/1</link><pubDate>Tue, 05 Mar 2024 23:30:00 -0500</pubDate>
          <description>Short.</description><content:encoded><![CDATA[<p>%s</p><script>x()</script><p>%s</p>]]></content:encoded></item>
        <item><description>&lt;b&gt;%s&lt;/b&gt; AT&amp;amp;T</description><dc:date>2024-03-06T01:00:00+09:00</dc:date></item>
        """.formatted(FIRST, SECOND, FIRST)));
    List<ReadResult> results = read("n.rss");
    Article first = article(results.get(0));
    assertEquals(LocalDate.of(2024, 3, 5), first.published());
    assertEquals(FIRST + "\n\n" + SECOND, first.text());
    assertEquals("https://example.org/1", first.id());
    Article second = article(results.get(1));
    assertEquals("n.rss#2", second.id());
    assertEquals(LocalDate.of(2024, 3, 6), second.published());
    assertEquals(FIRST + " AT&T", second.text());
  }

  @Test
  void takesPlainTextOfAtomAsItIs() throws IOException {
    write("n.atom", """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><id>urn:w</id><updated>2024-03-04T10:00:00Z</updated>
        <entry><id>urn:1</id><title>One</title><updated>2024-03-04T10:00:00Z</updated><content type="text">%s 1 &lt; 2 &amp; 3.</content></entry>
        <entry><id>urn:2</id><title>Two</title><updated>2024-03-04T10:00:00Z</updated>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>%s</p></div></content></entry></feed>
        """.formatted(FIRST, SECOND));
    List<ReadResult> results = read("n.atom");
    assertEquals(FIRST + " 1 < 2 & 3.", article(results.get(0)).text());
    assertEquals(SECOND, article(results.get(1)).text());
    assertEquals("urn:2", article(results.get(1)).id());
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1", "UTF-16", "UTF-8"})
  void readsTheEncodingThatTheFileDeclares(String encoding) throws IOException {
    String feed = rss("<item><link>https://example.org/1</link><description>Ms Núñez met the minister.</description></item>")
        .replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
    Files.write(folder.resolve("n.rss"), feed.getBytes(Charset.forName(encoding)));
    assertEquals("Ms Núñez met the minister.", article(read("n.rss").getFirst()).text());
  }

  @Test
  void neverOpensWhatAnEntityNames() throws IOException {
    write("secret.txt", "The secret of the ministers of Peru and Chile.");
    write("x.rss", "<!DOCTYPE rss [<!ENTITY s SYSTEM \"" + folder.resolve("secret.txt").toUri() + "\">]>"
        + "<rss version=\"2.0\"><channel><title>T</title><item><description>&s;</description></item></channel></rss>");
    String laughs = "<!ENTITY a \"ha\">" + Stream.iterate('b', c -> c <= 'z', c -> (char) (c + 1))
        .map(c -> "<!ENTITY %s \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10))).reduce("", String::concat);
    write("y.rss", "<!DOCTYPE rss [" + laughs + "]><rss version=\"2.0\"><channel><title>&z;</title></channel></rss>");
    for (String name : List.of("x.rss", "y.rss")) {
      ReadResult.Rejected rejected = rejected(read(name).getFirst(), RejectCode.BAD_FEED);
      assertTrue(rejected.message().contains("DOCTYPE"), rejected.message());
      assertFalse(rejected.message().contains("secret of"), rejected.message());
    }
  }

  @Test
  void saysWhatIsWrongWithAFeed() throws IOException {
    write("broken.rss", rss("<item><title>One</item>"));
    write("other.xml", "<opml version=\"2.0\"><body/></opml>");
    write("empty.rss", rss(""));
    write("blank.rss", rss("<item><title>Only a title</title><guid>g1</guid></item>"));
    write("large.rss", rss("<item><description>" + "word ".repeat(3000) + "</description></item>"));
    assertTrue(rejected(read("broken.rss").getFirst(), RejectCode.BAD_FEED).message().startsWith("line "));
    assertTrue(rejected(read("other.xml").getFirst(), RejectCode.UNKNOWN_FORMAT).message().contains("<opml>"));
    rejected(read("empty.rss").getFirst(), RejectCode.EMPTY);
    assertEquals("g1", rejected(read("blank.rss").getFirst(), RejectCode.EMPTY).id());
    rejected(read("large.rss").getFirst(), RejectCode.TOO_LARGE);
  }

  private static SyndFeed feed(String type) {
    SyndFeed feed = new SyndFeedImpl();
    feed.setFeedType(type);
    feed.setTitle("Pacific Post");
    feed.setLink("https://example.org/");
    feed.setUri("https://example.org/");
    feed.setDescription("News");
    SyndEntry whole = entry("lima", "<p>" + FIRST + "</p><p>" + SECOND + "</p>");
    whole.setContents(List.of(content("<p>" + FIRST + "</p><p>" + SECOND + "</p>")));
    feed.setEntries(List.of(whole, entry("quito", "<p>" + FIRST + "</p>")));
    return feed;
  }

  private static SyndEntry entry(String name, String description) {
    SyndEntry entry = new SyndEntryImpl();
    entry.setTitle("Ministers & others gather");
    entry.setLink("https://example.org/" + name);
    entry.setUri("tag:example.org,2024:" + name);
    entry.setPublishedDate(Date.from(Instant.parse("2024-03-04T10:00:00Z")));
    entry.setDescription(content(description));
    return entry;
  }

  private static SyndContent content(String html) {
    SyndContent content = new SyndContentImpl();
    content.setType("html");
    content.setValue(html);
    return content;
  }

  private static String rss(String items) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Pacific Post</title><link>https://example.org/</link><description>News</description>%s</channel></rss>
        """.formatted(items);
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }

  private List<ReadResult> read(String name) {
    ArticleReader reader = new ArticleReader(FieldNames.DEFAULT, 10_000, InputStream.nullInputStream());
    try (Stream<ReadResult> results = reader.read(List.of(folder.resolve(name).toString()))) {
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
