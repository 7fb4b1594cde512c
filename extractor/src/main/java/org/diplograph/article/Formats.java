package org.diplograph.article;

import java.util.Map;
import java.util.Optional;

/** The known formats by the ending of a file's name. */
final class Formats {
  private final Map<String, Format> byEnding;

  private Formats(Map<String, Format> byEnding) {
    this.byEnding = Map.copyOf(byEnding);
  }

  static Formats with(FieldNames names, int limit) {
    Admission admission = new Admission(EnglishCheck.load());
    ArticleRecord record = new ArticleRecord(names, admission);
    HtmlPage page = new HtmlPage(admission);
    Format html = new HtmlFormat(page, limit);
    Format feed = new FeedFormat(admission, limit);
    return new Formats(Map.ofEntries(
        Map.entry("txt", new PlainTextFormat(admission, limit)),
        Map.entry("html", html),
        Map.entry("htm", html),
        Map.entry("jsonl", new JsonLinesFormat(record, limit)),
        Map.entry("json", new JsonFormat(record, limit)),
        Map.entry("csv", new CsvFormat(record, limit)),
        Map.entry("rss", feed),
        Map.entry("atom", feed),
        Map.entry("rdf", feed),
        Map.entry("xml", feed),
        Map.entry("warc", new WarcFormat(page, limit))));
  }

  Optional<Format> of(InputFile file) {
    return Optional.ofNullable(byEnding.get(file.name().substring(file.name().lastIndexOf('.') + 1)));
  }
}
