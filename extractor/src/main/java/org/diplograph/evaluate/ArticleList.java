package org.diplograph.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The ids of some of the annotated articles, such as those that are only measured on.
 *
 * <p>Example: {@code ArticleList.read("split.json#measurement").ids()}. A file has an id a line, where empty lines and those that begin
 * with # do not count; or it is JSON, a list of ids or an object of named lists, of which the one named after # is meant.
 *
 * @param name how the list was asked for
 */
public record ArticleList(String name, List<String> ids) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public ArticleList {
    ids = List.copyOf(ids);
  }

  /** @throws EvaluationException when there is no such file, or no such list in it */
  public static ArticleList read(String name) {
    int hash = name.lastIndexOf('#');
    boolean whole = hash < 0 || Files.exists(Path.of(name));
    Path file = Path.of(whole ? name : name.substring(0, hash));
    try {
      return new ArticleList(name, file.toString().endsWith(".json") ? json(file, whole ? "" : name.substring(hash + 1)) : lines(file));
    } catch (MalformedInputException e) {
      throw new EvaluationException("%s: a list of ids is UTF-8 text, and this is not.".formatted(file), e);
    } catch (JsonProcessingException e) {
      throw new EvaluationException("%s%s: %s".formatted(file, GoldSet.place(e), e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new EvaluationException("There is no list of ids %s that can be read. Check the path.".formatted(file), e);
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(String::strip).filter(id -> !id.isEmpty() && !id.startsWith("#")).toList();
  }

  private static List<String> json(Path file, String part) throws IOException {
    JsonNode content = JSON.readTree(file.toFile());
    JsonNode list = content.isObject() ? content.path(part) : content;
    if (!list.isArray()) {
      StringJoiner parts = new StringJoiner(" or ");
      content.fieldNames().forEachRemaining(field -> parts.add(file + "#" + field));
      throw new EvaluationException("%s: there is no list of ids%s. Use %s.".formatted(
          file, part.isEmpty() ? "" : " named " + part, parts.length() == 0 ? "a JSON list" : parts));
    }
    List<String> ids = new ArrayList<>();
    list.forEach(id -> ids.add(id.asText()));
    return ids;
  }
}
