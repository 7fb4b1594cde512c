package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.diplograph.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Makes an article of a web page. Its text as read is the main text of the page, paragraphs parted by blank lines; title, day, publisher
 * and address come from the page's metadata.
 */
final class HtmlPage {
  private static final int HEAD = 4096;
  private final Admission admission;

  HtmlPage(Admission admission) {
    this.admission = admission;
  }

  /**
   * The article of one page.
   *
   * @param charset the encoding that its server told, null where none did
   * @param url the address it was fetched from, null where only the page itself can tell
   */
  ReadResult article(byte[] bytes, @Nullable String charset, @Nullable String url, String id, String where) throws IOException {
    Document page = parse(bytes, charset);
    PageMetadata metadata = PageMetadata.of(page);
    return admission.admit(new Article(id, MainText.of(page), metadata.title(), metadata.published(), metadata.publisher(),
        url == null ? metadata.url() : url), where);
  }

  /** The encoding that the server tells counts, then the one that the page names, else the one that its bytes tell. */
  private static Document parse(byte[] bytes, @Nullable String charset) throws IOException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return charset != null || head.toLowerCase(Locale.ROOT).contains("charset=")
        ? Jsoup.parse(new ByteArrayInputStream(bytes), charset, "")
        : Jsoup.parse(TextDecoder.decode(bytes));
  }
}
