package org.diplograph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.diplograph.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page with one article. Its text as read is the main text of the page, paragraphs parted by blank lines; title, day, publisher
 * and address come from the page's metadata.
 */
final class HtmlFormat implements Format {
  private static final int HEAD = 4096;
  private final Admission admission;
  private final int limit;

  HtmlFormat(Admission admission, int limit) {
    this.admission = admission;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    Document page = parse(file.readAll(limit));
    PageMetadata metadata = PageMetadata.of(page);
    Article article = new Article(
        file.id(), MainText.of(page), metadata.title(), metadata.published(), metadata.publisher(), metadata.url());
    return Results.one(admission.admit(article, file.where()));
  }

  /** The encoding that the page names counts, else the one that its bytes tell. */
  private static Document parse(byte[] bytes) throws IOException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.toLowerCase(Locale.ROOT).contains("charset=")
        ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "")
        : Jsoup.parse(TextDecoder.decode(bytes));
  }
}
