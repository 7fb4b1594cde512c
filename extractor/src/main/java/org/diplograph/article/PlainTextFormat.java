package org.diplograph.article;

import java.io.IOException;
import java.time.LocalDate;
import org.diplograph.model.Article;

/**
 * A text file that holds one article, with a header or without.
 *
 * <p>Example: a file that begins {@code date 2019-06-01 Ministers gather in Lima} was published on that day. The text is always the
 * whole file, header included, so that offsets count in the file as it is.
 */
final class PlainTextFormat implements Format {
  private final Admission admission;
  private final int limit;

  PlainTextFormat(Admission admission, int limit) {
    this.admission = admission;
    this.limit = limit;
  }

  @Override
  public Results open(InputFile file) throws IOException {
    byte[] bytes = file.readAll(limit);
    String text = TextDecoder.decode(bytes);
    LocalDate published = DateHeader.of(text).map(DateHeader::date).orElse(null);
    return Results.one(admission.admit(new Article(file.id(), text, null, published, null, null), file.where()));
  }
}
