package org.diplograph.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader finds in one article.
 *
 * @param article the article's id, as the graph's {@code dcterms:identifier} has it, with or without the ending of a file's name
 * @param persons full names, with the Wikidata item where it is surely known
 */
public record GoldArticle(
    String article,
    @JsonProperty(required = true) List<GoldEvent> events,
    List<Agreement> agreements,
    Map<String, @Nullable String> persons,
    List<Statement> statements) {

  public GoldArticle {
    if (article == null || article.isEmpty()) {
      throw new IllegalArgumentException("\"article\" is missing: the id of the article that is annotated");
    }
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    persons = Collections.unmodifiableMap(new LinkedHashMap<>(persons));
    statements = List.copyOf(statements);
    Set<String> ids = new HashSet<>();
    for (GoldEvent event : events) {
      if (!ids.add(event.id())) {
        throw new IllegalArgumentException("two events have the id " + event.id() + ": give each its own");
      }
    }
  }

  /** A document that the article mentions, under any of several names. */
  public record Agreement(@Nullable String id, String name, List<String> aliases, @Nullable String wikidata, boolean optional) {
    public Agreement {
      if (name == null) {
        throw new IllegalArgumentException("an agreement needs a \"name\"");
      }
      aliases = List.copyOf(aliases);
    }
  }

  /** Something said: by whom, and either the words or where they stand. */
  public record Statement(String speaker, @Nullable String quote, @Nullable Offsets offsets) {
    public Statement {
      if (speaker == null || quote == null && offsets == null) {
        throw new IllegalArgumentException("a statement needs a \"speaker\", and a \"quote\" or \"offsets\"");
      }
    }

    /** Where to look: the words or, where there are none, their offsets. */
    String trace() {
      return quote != null ? quote : String.valueOf(offsets);
    }
  }

  /** The id without the ending of a file's name: {@code a1} for {@code a1.txt}. */
  String stem() {
    return stem(article);
  }

  boolean isCalled(String id) {
    return id.equals(article) || id.equals(stem()) || stem(id).equals(article);
  }

  private static String stem(String id) {
    int name = id.lastIndexOf('/') + 1;
    while (name < id.length() && id.charAt(name) == '.') {
      name++;
    }
    int dot = id.lastIndexOf('.');
    return dot > name ? id.substring(0, dot) : id;
  }
}
