package org.diplograph.article;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.diplograph.model.Article;
import org.jspecify.annotations.Nullable;

/** Makes an article of the named fields of a record, in whatever format the record was. */
final class ArticleRecord {
  private final FieldNames names;
  private final Admission admission;

  ArticleRecord(FieldNames names, Admission admission) {
    this.names = names;
    this.admission = admission;
  }

  /**
   * The article of one record.
   *
   * @param fallbackId its id where the record has none
   * @param fields the names of the record's fields, to say what there is when the text is missing
   * @param value the value of a field, null where it is absent
   */
  ReadResult toResult(String fallbackId, String where, Collection<String> fields, Function<String, @Nullable String> value) {
    String id = FieldNames.first(names.id(), value).map(String::strip).orElse(fallbackId);
    if (names.text().stream().noneMatch(name -> value.apply(name) != null)) {
      return new ReadResult.Rejected(id, where, RejectCode.MISSING_TEXT, missingText(fields));
    }
    LocalDate date = FieldNames.first(names.date(), value).flatMap(PublicationDate::parse).orElse(null);
    String text = FieldNames.first(names.text(), value).orElse("");
    return admission.admit(
        new Article(id, text, line(names.title(), value), date, line(names.publisher(), value), line(names.url(), value)), where);
  }

  private static @Nullable String line(List<String> names, Function<String, @Nullable String> value) {
    Optional<String> found = FieldNames.first(names, value);
    return found.map(text -> text.strip().replaceAll("\\s+", " ")).orElse(null);
  }

  private String missingText(Collection<String> fields) {
    return "no field \"" + names.text().getFirst() + "\" with text (the record has: " + String.join(", ", fields)
        + "): name the one that holds it, as in text=" + fields.stream().findFirst().orElse("body");
  }
}
