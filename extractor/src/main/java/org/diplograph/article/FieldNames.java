package org.diplograph.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Under which names a record of a JSON, JSONL or CSV file holds what an article needs; of several names, the first present counts.
 *
 * <p>Example: {@code FieldNames.DEFAULT.with("text=body,date=day")} reads the text from {@code body} and the date from {@code day}.
 */
public record FieldNames(
    List<String> id, List<String> date, List<String> title, List<String> publisher, List<String> url, List<String> text) {
  /** The usual names first, then others that can mean nothing else. */
  public static final FieldNames DEFAULT =
      new FieldNames(
          List.of("id"),
          List.of("date", "published", "published_at", "publishedAt", "datePublished", "date_published", "pubDate"),
          List.of("title", "headline"),
          List.of("publisher"),
          List.of("url", "link"),
          List.of("text", "body", "content", "maintext", "articleBody"));

  public FieldNames {
    id = List.copyOf(id);
    date = List.copyOf(date);
    title = List.copyOf(title);
    publisher = List.copyOf(publisher);
    url = List.copyOf(url);
    text = List.copyOf(text);
  }

  /**
   * These names with some replaced.
   *
   * @param mapping such as {@code text=body,date=day}
   * @throws IllegalArgumentException if it is not of that form
   */
  public FieldNames with(String mapping) {
    FieldNames names = this;
    for (String pair : mapping.split(",")) {
      int equals = pair.indexOf('=');
      if (equals < 1 || equals == pair.length() - 1) {
        throw new IllegalArgumentException("not of the form field=name: \"" + pair + "\" (as in text=body,date=day)");
      }
      names = names.with(pair.substring(0, equals).strip(), List.of(pair.substring(equals + 1).strip()));
    }
    return names;
  }

  private FieldNames with(String field, List<String> name) {
    return switch (field) {
      case "id" -> new FieldNames(name, date, title, publisher, url, text);
      case "date" -> new FieldNames(id, name, title, publisher, url, text);
      case "title" -> new FieldNames(id, date, name, publisher, url, text);
      case "publisher" -> new FieldNames(id, date, title, name, url, text);
      case "url" -> new FieldNames(id, date, title, publisher, name, text);
      case "text" -> new FieldNames(id, date, title, publisher, url, name);
      default -> throw new IllegalArgumentException(
          "unknown field \"" + field + "\": use id, date, title, publisher, url or text");
    };
  }

  /** The first non-blank value under any of the names. */
  static Optional<String> first(List<String> names, Function<String, @Nullable String> value) {
    for (String name : names) {
      String found = value.apply(name);
      if (found != null && !found.isBlank()) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
