package org.diplograph.article;

import java.io.IOException;

/** A file that is a web page with one article. */
final class HtmlFormat implements Format {
  private final HtmlPage page;
  private final int limit;

  HtmlFormat(HtmlPage page, int limit) {
    this.page = page;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    return Results.one(page.article(file.readAll(limit), null, null, file.id(), file.where()));
  }
}
