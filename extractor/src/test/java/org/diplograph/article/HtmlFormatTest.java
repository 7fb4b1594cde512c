package org.diplograph.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.diplograph.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlFormatTest {
  private static final String PAGE = """
      <!DOCTYPE html><html><head><title>Ministers meet - Daily Example</title>
      <meta property="og:title" content="Ministers meet in Lima">
      <meta property="og:site_name" content="Daily Example">
      <link rel="canonical" href="https://example.org/ministers">
      <script type="application/ld+json">{"@graph": [{"@type": "WebPage"}, {"@type": ["NewsArticle"], "headline": "Ministers meet",
        "datePublished": "2021-05-04T08:00:00+02:00", "publisher": {"@type": "Organization", "name": "The Daily"}}]}</script>
      </head><body>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news menu</a></li></ul></nav>
      <div id="content"><article><h1>Ministers meet</h1>
      <p>The foreign ministers of Peru and Chile met in Lima on Monday, their ministries said, and spoke
      about fishing, borders and trade.</p>
      <p>“We had a good talk,” said the Peruvian minister, who had invited his guest, after the meeting in the palace.</p>
      <p>They will meet again in Santiago in June, according to a joint statement that was read out in the evening.<br>It was short.</p>
      </article></div>
      <footer><p>Copyright. All rights reserved, and so on, for as long as anyone reads it.</p></footer>
      </body></html>
      """;

  @TempDir private Path folder;

  @Test
  void findsTheMainTextAndWhatThePageTellsAboutItself() throws IOException {
    Article article = read(PAGE.getBytes(StandardCharsets.UTF_8));
    assertTrue(article.text().contains("on Monday, their ministries said, and spoke about fishing, borders and trade.\n\n“We had"), article.text());
    assertTrue(article.text().endsWith("in the evening.\nIt was short."), article.text());
    assertFalse(article.text().contains("Copyright"), article.text());
    assertFalse(article.text().contains("World news menu"), article.text());
    assertEquals("Ministers meet", article.title());
    assertEquals(LocalDate.of(2021, 5, 4), article.published());
    assertEquals("The Daily", article.publisher());
    assertEquals("https://example.org/ministers", article.url());
  }

  @Test
  void followsTheEncodingThatThePageNames() throws IOException {
    String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>The minister, Лавров, met the minister of Peru.</p></body></html>";
    assertTrue(read(page.getBytes(Charset.forName("windows-1251"))).text().contains("Лавров"));
  }

  @Test
  void fallsBackToAllTextOfAPageWithoutStructure() throws IOException {
    assertEquals("The ministers met.\n\nThey talked.", read("<nav>Menu</nav><p>The ministers met.<p>They talked.".getBytes(StandardCharsets.UTF_8)).text());
  }

  private Article read(byte[] page) throws IOException {
    Path file = Files.write(folder.resolve("page.html"), page);
    try (Stream<ReadResult> results = new ArticleReader().read(List.of(file.toString()))) {
      return assertInstanceOf(ReadResult.Read.class, results.toList().getFirst()).article();
    }
  }
}
