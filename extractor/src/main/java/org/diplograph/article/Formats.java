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
    Format html = new HtmlFormat(admission, limit);
    return new Formats(Map.of(
        "txt", new PlainTextFormat(admission, limit),
        "html", html,
        "htm", html,
        "jsonl", new JsonLinesFormat(record, limit),
        "json", new JsonFormat(record, limit),
        "csv", new CsvFormat(record, limit)));
  }

  Optional<Format> of(InputFile file) {
    return Optional.ofNullable(byEnding.get(file.name().substring(file.name().lastIndexOf('.') + 1)));
  }
}
