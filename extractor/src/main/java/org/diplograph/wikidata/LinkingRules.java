package org.diplograph.wikidata;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How candidates are found and weighed, as {@code linking.yaml} says: {@code LinkingRules.load().kinds().get("person")}.
 *
 * @param sure the score from which on a candidate is the one
 * @param lead how far it must be ahead of the next
 * @param unsure the score from which on a person should look at it
 * @param candidates how many are looked at
 * @param near kilometres within which two positions are of one place
 * @param properties of Wikidata, by what they tell
 * @param never what is never an actor, place, agreement or event, in words
 */
public record LinkingRules(
    double sure, double lead, double unsure, int candidates, double near, Properties properties, List<String> never,
    Map<String, Kind> kinds, List<Example> examples) {
  private static final String FILE = "linking.yaml";

  public LinkingRules {
    never = List.copyOf(never);
    kinds = Map.copyOf(kinds);
    examples = List.copyOf(examples);
  }

  /** The rules that come with the program. */
  public static LinkingRules load() {
    return read(FILE, LinkingRules.class);
  }

  /** Whether things of this kind are looked for at all. */
  public boolean knows(String kind) {
    return kinds.containsKey(kind);
  }

  /** By which texts a subject is looked for; none for what has no name of its own, such as "joint statement". */
  public List<String> questions(Subject subject) {
    return SearchTexts.of(kind(subject).searches(), subject);
  }

  Kind kind(Subject subject) {
    return Objects.requireNonNull(kinds.get(subject.kind()), subject.kind());
  }

  static <T> T read(String file, Class<T> type) {
    try (InputStream in = Objects.requireNonNull(LinkingRules.class.getResourceAsStream(file), file)) {
      return yaml().readValue(in, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("%s: %s".formatted(file, e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectMapper yaml() {
    return JsonMapper.builder(new YAMLFactory()).enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  }

  /**
   * How subjects of one kind are looked for and weighed.
   *
   * @param searches what to search for, with {@code {name}}, {@code {year}}, {@code {place}}, {@code {agreement}} and {@code {states}}
   * @param types what it can be an instance of, in words
   * @param weights by feature
   */
  public record Kind(List<String> searches, List<String> types, Map<Feature, Weight> weights) {
    public Kind {
      searches = List.copyOf(searches);
      types = List.copyOf(types);
      weights = Map.copyOf(weights);
    }
  }

  /** What agreement adds to the score, and contradiction takes from it. */
  public record Weight(double agrees, double contradicts) {}

  /** Properties of Wikidata, such as P31, by what they tell of an item. */
  public record Properties(
      Set<String> type, Set<String> state, Set<String> office, Set<String> born, Set<String> died, Set<String> on, Set<String> from,
      Set<String> until, Set<String> place, Set<String> actor, Set<String> position) {
    public Properties {
      type = Set.copyOf(type);
      state = Set.copyOf(state);
      office = Set.copyOf(office);
      born = Set.copyOf(born);
      died = Set.copyOf(died);
      on = Set.copyOf(on);
      from = Set.copyOf(from);
      until = Set.copyOf(until);
      place = Set.copyOf(place);
      actor = Set.copyOf(actor);
      position = Set.copyOf(position);
    }
  }

  /**
   * A subject, what Wikidata could say of a candidate, and what must come out: {@code sure}, {@code unsure} or {@code none}.
   *
   * @param graph what the graph knows, a value or several by name
   * @param item what the service says
   * @param rival another candidate
   */
  public record Example(
      String is, String kind, Map<String, List<String>> graph, Map<String, List<String>> item, @Nullable Map<String, List<String>> rival,
      @JsonProperty("why") String reason) {}
}
