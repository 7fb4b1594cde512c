package org.diplograph.evaluate;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Annotations, one JSON file an article, in the order of the files' names.
 *
 * <pre>{@code GoldSet.read(Path.of("gold/own"), Path.of("gold/bulk")).only(List.of("a1", "a7.txt", "bulk/a9")).articles()}</pre>
 */
public record GoldSet(List<Entry> entries) {
  private static final String ENDING = ".json";
  private static final JsonMapper JSON = mapper();

  public GoldSet {
    entries = List.copyOf(entries);
  }

  /** An annotation and the file that it stands in. */
  public record Entry(Path file, GoldArticle article) {
    /** Whether the id is the article's, with or without the ending of a file's name, or that of the annotation's file: {@code own/a1}. */
    boolean isCalled(String id) {
      String name = name(file).substring(0, name(file).length() - ENDING.length());
      Path folder = file.toAbsolutePath().getParent();
      return article.isCalled(id) || id.equals(name) || folder != null && id.equals(name(folder) + "/" + name);
    }
  }

  /**
   * Reads every file of the folders whose name ends in {@code .json}.
   *
   * @throws EvaluationException when a folder has none, or one of them is no annotation
   */
  public static GoldSet read(Path... folders) {
    return new GoldSet(Stream.of(folders).flatMap(folder -> entries(folder).stream()).toList());
  }

  public List<GoldArticle> articles() {
    return entries.stream().map(Entry::article).toList();
  }

  /** The annotations that one of the ids belongs to; see {@link Entry#isCalled}. */
  public GoldSet only(Collection<String> ids) {
    return new GoldSet(entries.stream().filter(entry -> ids.stream().anyMatch(entry::isCalled)).toList());
  }

  /** Those of the ids that belong to no annotation, in the order given. */
  public List<String> missing(Collection<String> ids) {
    return ids.stream().filter(id -> entries.stream().noneMatch(entry -> entry.isCalled(id))).toList();
  }

  private static List<Entry> entries(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Entry> entries = files.filter(file -> name(file).endsWith(ENDING))
          .sorted((a, b) -> CodePointOrder.INSTANCE.compare(name(a), name(b))).map(file -> new Entry(file, article(file))).toList();
      if (entries.isEmpty()) {
        throw new EvaluationException("There are no annotations in %s: it has no file that ends in .json.".formatted(folder));
      }
      return entries;
    } catch (IOException e) {
      throw new EvaluationException("There is no folder %s to read annotations from. Check the path.".formatted(folder), e);
    }
  }

  private static GoldArticle article(Path file) {
    try {
      return JSON.readValue(file.toFile(), GoldArticle.class);
    } catch (JsonProcessingException e) {
      throw new EvaluationException("%s%s: %s".formatted(file, place(e), problem(e)), e);
    } catch (IOException e) {
      throw new EvaluationException("%s: cannot be read: %s".formatted(file, e), e);
    }
  }

  static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? "" : ":%d:%d".formatted(at.getLineNr(), at.getColumnNr());
  }

  private static String problem(JsonProcessingException e) {
    if (e instanceof ValueInstantiationException && e.getCause() instanceof IllegalArgumentException told) {
      return String.valueOf(told.getMessage());
    }
    String path = e instanceof JsonMappingException mapping ? path(mapping) : "";
    return e.getOriginalMessage().lines().findFirst().orElse("broken JSON") + (path.isEmpty() ? "" : " (at " + path + ")");
  }

  /** Such as {@code events[2].type}. */
  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : (path.isEmpty() ? "" : ".") + step.getFieldName());
    }
    return path.toString();
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static JsonMapper mapper() {
    JsonMapper mapper = JsonMapper.builder()
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        // People add notes of their own.
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
    mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL));
    mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    return mapper;
  }
}
