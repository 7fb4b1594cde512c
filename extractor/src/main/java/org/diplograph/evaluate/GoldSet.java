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
 * The annotations of a folder, one JSON file an article, in the order of the files' names.
 *
 * <pre>{@code GoldSet.read(Path.of("gold")).only(List.of("a1", "a7.txt")).articles()}</pre>
 */
public record GoldSet(List<GoldArticle> articles) {
  private static final JsonMapper JSON = mapper();

  public GoldSet {
    articles = List.copyOf(articles);
  }

  /**
   * Reads every file of the folder whose name ends in {@code .json}.
   *
   * @throws EvaluationException when there is none, or one of them is no annotation
   */
  public static GoldSet read(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<GoldArticle> articles = files.filter(file -> name(file).endsWith(".json"))
          .sorted((a, b) -> CodePointOrder.INSTANCE.compare(name(a), name(b))).map(GoldSet::article).toList();
      if (articles.isEmpty()) {
        throw new EvaluationException("There are no annotations in %s: it has no file that ends in .json.".formatted(folder));
      }
      return new GoldSet(articles);
    } catch (IOException e) {
      throw new EvaluationException("There is no folder %s to read annotations from. Check the path.".formatted(folder), e);
    }
  }

  /** The annotations of the articles with these ids, with or without the ending of a file's name. */
  public GoldSet only(Collection<String> ids) {
    return new GoldSet(articles.stream().filter(gold -> ids.stream().anyMatch(gold::isCalled)).toList());
  }

  /** Those of the ids that belong to no annotated article, in the order given. */
  public List<String> missing(Collection<String> ids) {
    return ids.stream().filter(id -> articles.stream().noneMatch(gold -> gold.isCalled(id))).toList();
  }

  private static GoldArticle article(Path file) {
    try {
      return JSON.readValue(file.toFile(), GoldArticle.class);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place = at == null ? "" : ":%d:%d".formatted(at.getLineNr(), at.getColumnNr());
      throw new EvaluationException("%s%s: %s".formatted(file, place, problem(e)), e);
    } catch (IOException e) {
      throw new EvaluationException("%s: cannot be read: %s".formatted(file, e), e);
    }
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
