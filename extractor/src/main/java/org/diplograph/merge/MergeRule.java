package org.diplograph.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.diplograph.model.Act;
import org.jspecify.annotations.Nullable;

/**
 * When two reports are taken to tell of one event: weights, spans of time and lists of words, as {@code likeness.yaml} gives them with
 * the reasons for each.
 *
 * <p>Example: {@code MergeRule.load().threshold()}.
 */
public record MergeRule(
    int threshold,
    Actors actors,
    Time time,
    Place place,
    Agreement agreement,
    int fewDays,
    int newsDays,
    int zoneDays,
    int moveDays,
    Set<Act> jointActs,
    Set<Act> repeatableActs,
    List<Set<String>> kin,
    Set<String> widePlaces,
    Set<String> stateBodies,
    Copies copies,
    List<Example> examples) {
  public MergeRule {
    jointActs = Set.copyOf(jointActs);
    repeatableActs = Set.copyOf(repeatableActs);
    kin = kin.stream().map(Set::copyOf).toList();
    widePlaces = Set.copyOf(widePlaces);
    stateBodies = Set.copyOf(stateBodies);
    examples = List.copyOf(examples);
  }

  /** When articles are one source: see {@link Sources}. */
  public record Copies(double likeness, int fewestWords, int days, double correction) {}

  /**
   * What must come out of some reports; run as a test.
   *
   * @param says in a sentence, what holds
   * @param reports by the names of their articles
   * @param events the articles of each event, such as {@code a+b, c}
   */
  public record Example(String says, SortedMap<String, Told> reports, String events) {
    public Example {
      reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }
  }

  /**
   * A report of an example.
   *
   * @param who persons as {@code Ada of Nordia}, or states
   * @param host the one of them, or another, who receives
   * @param at as {@code Palace in Nordburg in Nordia}
   * @param on a day, month, year, {@code from..to}, or words that could not be resolved
   * @param published the article's day
   */
  public record Told(
      @Nullable String type,
      @Nullable String act,
      @Nullable String status,
      List<String> who,
      @Nullable String host,
      @Nullable String at,
      @Nullable String on,
      @Nullable String agreement,
      @Nullable String published) {
    public Told {
      who = List.copyOf(who);
    }
  }

  public record Actors(int samePersons, int somePersons, int partiesOnly, int otherPersons) {}

  public record Time(int sameDay, int overlap, int month, int hint, int plan, int longer) {}

  public record Place(int same, int country, int apart) {}

  public record Agreement(int same, int sameRepeatable, int akin) {}

  /** The rule that comes with the program, read once. */
  public static MergeRule load() {
    return BuiltIn.RULE;
  }

  private static final class BuiltIn {
    static final MergeRule RULE = read();
  }

  private static MergeRule read() {
    YAMLMapper yaml = YAMLMapper.builder(new YAMLFactory())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        // A weight that is left out is not to count as 0; examples leave out what does not matter to them.
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .build();
    try (InputStream in = MergeRule.class.getResourceAsStream("likeness.yaml")) {
      if (in == null) {
        throw new IllegalStateException("merge/likeness.yaml is missing: the program's jar is not complete; build it again");
      }
      return yaml.readValue(in, MergeRule.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("merge/likeness.yaml:" + e.getLocation().getLineNr() + ":"
          + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException("merge/likeness.yaml cannot be read: " + e.getMessage(), e);
    }
  }

  boolean isJoint(@Nullable Act act) {
    return act != null && jointActs.contains(act);
  }

  boolean isRepeatable(@Nullable Act act) {
    return act != null && repeatableActs.contains(act);
  }

  /** Whether writers use the one word for the other. */
  boolean akin(String kind, String other) {
    return kind.equals(other) || kin.stream().anyMatch(words -> words.contains(kind) && words.contains(other));
  }
}
