package org.diplograph.merge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
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
    Set<Act> jointActs,
    Set<Act> repeatableActs,
    List<Set<String>> kin,
    Set<String> widePlaces,
    Set<String> stateBodies) {
  public MergeRule {
    jointActs = Set.copyOf(jointActs);
    repeatableActs = Set.copyOf(repeatableActs);
    kin = kin.stream().map(Set::copyOf).toList();
    widePlaces = Set.copyOf(widePlaces);
    stateBodies = Set.copyOf(stateBodies);
  }

  public record Actors(int samePersons, int somePersons, int partiesOnly, int otherPersons) {}

  public record Time(int sameDay, int overlap, int month, int hint, int longer) {}

  public record Place(int same, int country, int apart) {}

  public record Agreement(int same, int sameRepeatable, int akin) {}

  /** The rule that comes with the program. */
  public static MergeRule load() {
    YAMLMapper yaml = YAMLMapper.builder(new YAMLFactory())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
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
